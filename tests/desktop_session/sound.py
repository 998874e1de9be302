"""The desktop's sound: a server with a speaker one can listen to and a microphone one can speak into."""

from __future__ import annotations

import subprocess
import threading
import time
import wave
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tests.desktop_session.programs import DesktopBroken, Programs
from tests.desktop_session.sound_servers import SERVERS, SoundServer
from tests.patience import PATIENCE

RATE = 48_000
"""Hz. The rate of both devices and of every recording."""

SPEAKER, MICROPHONE, MOUTH = "speaker", "microphone", "mouth"
"""Names of the sink that is heard, the source that hears, and the sink that one speaks into."""

# norewinds: otherwise an idle null sink renders two seconds ahead, and the microphone comes that much late.
SINK = f"module-null-sink sink_name={{name}} rate={RATE} channels={{channels}} norewinds=1"
SOURCE = f"module-remap-source source_name={MICROPHONE} master={MOUTH}.monitor"

# PortAudio lists ALSA devices, never PulseAudio's, so each has a name here. ALSA's own configuration is left out:
# no hardware of this machine is seen, and no device claims a direction that it has not.
OUTPUT = f"playback.pcm {{ type pulse device {SPEAKER} }}"
INPUT = f"capture.pcm {{ type pulse device {MICROPHONE} }}"
ALSA_DEVICE = 'pcm.{name} {{ type asym {directions} hint {{ show on description "{name}" }} }}'


class Sound:
    """A sound server of its own, with any of the two devices; `start` and `stop` may alternate."""

    def __init__(
        self,
        programs: Programs,
        folder: Path,
        server: SoundServer = "pulseaudio",
        *,
        speaker: bool = True,
        microphone: bool = True,
    ) -> None:
        self._programs = programs
        self._folder = folder
        self._speaker = speaker
        self._microphone = microphone
        self._server = SERVERS[server](programs, folder)
        programs.env |= self._environment()

    def start(self) -> None:
        """Start the server; its devices are there when this returns."""
        modules, defaults = [], []
        if self._speaker:
            modules.append(SINK.format(name=SPEAKER, channels=2))
            defaults.append(("set-default-sink", SPEAKER))
        if self._microphone:
            modules += [SINK.format(name=MOUTH, channels=1), SOURCE]
            defaults.append(("set-default-source", MICROPHONE))
        self._server.start(modules, defaults)

    def stop(self) -> None:
        """End the server as a crash would: clients are cut off."""
        self._server.stop()

    @property
    def server(self) -> subprocess.Popen[Any]:
        """The process that clients talk to, for tests that hang it with SIGSTOP."""
        return self._server.process

    def pactl(self, *arguments: str) -> str:
        """What `pactl` prints, for instance the number of a module that was loaded."""
        return self._programs.run("pactl", *arguments).strip()

    def heard(self) -> bool:
        """Whether a program listens at the microphone."""
        sources = (line.split("\t") for line in self.pactl("list", "short", "sources").splitlines())
        (microphone,) = (index for index, name, *_ in sources if name == MICROPHONE)
        listening = (line.split("\t") for line in self.pactl("list", "short", "source-outputs").splitlines())
        return any(source == microphone for _, source, *_ in listening)

    def add_speaker(self, name: str) -> str:
        """Plug in another sink; returns what `unload-module` wants."""
        return self.pactl("load-module", *SINK.format(name=name, channels=2).split())

    def unplug(self, name: str) -> None:
        """Take away the sink or source of this name."""
        for line in self.pactl("list", "short", "modules").splitlines():
            module, _, arguments = line.partition("\t")
            if f"_name={name} " in f"{arguments} ".replace("\t", " "):
                self.pactl("unload-module", module)

    def say(self, wav: Path, *, wait: bool = True) -> subprocess.Popen[Any]:
        """Play a WAV file into the microphone, to its end unless told not to wait."""
        # The server holds so much ahead: a player that a busy machine lets wait for less leaves no gap.
        player = self._programs.start(["paplay", "--latency-msec=400", f"--device={MOUTH}", str(wav)])
        if wait and player.wait(PATIENCE + wav_seconds(wav)) != 0:
            raise self._programs.broken("paplay")
        return player

    @contextmanager
    def recording(self, source: str = f"{SPEAKER}.monitor") -> Iterator[Recording]:
        """Record what the speaker plays while the block runs."""
        # The left side alone: PipeWire makes one of two that are alike louder by the square root of two.
        one = ["--channels=1", "--channel-map=front-left", "--no-remix"]
        options = ["--raw", "--format=s16le", f"--rate={RATE}", *one, "--latency-msec=5"]
        argv = ["parec", *options, f"--device={source}"]
        recorder = self._programs.start(argv, stdout=subprocess.PIPE, bufsize=0)
        recording = Recording(recorder)
        try:
            recording.wait(0.05)
            yield recording
        finally:
            # The reader first: a pipe must not be closed while it is read.
            recorder.terminate()
            recording.join()
            self._programs.end(recorder)

    def _environment(self) -> dict[str, str]:
        alsa, client = self._folder / "alsa.conf", self._folder / "pulse-client.conf"
        alsa.write_text(self._alsa())
        client.write_text("autospawn = no\n")
        return {
            # A path that does not exist would abort the process that opens sound.
            "ALSA_CONFIG_PATH": str(alsa),
            "PULSE_CLIENTCONFIG": str(client),
            "PULSE_SERVER": f"unix:{self._server.socket}",
        }

    def _alsa(self) -> str:
        """The two devices by name, and both as the default, which follows what PulseAudio's default is."""
        devices = {SPEAKER: [OUTPUT] * self._speaker, MICROPHONE: [INPUT] * self._microphone}
        ways = ["playback.pcm { type pulse }"] * self._speaker + ["capture.pcm { type pulse }"] * self._microphone
        named = {name: ways for name, ways in {**devices, "default": ways}.items() if ways}
        lines = [ALSA_DEVICE.format(name=name, directions=" ".join(ways)) for name, ways in named.items()]
        return "\n".join([*lines, "ctl.default { type pulse }", ""])


class Recording:
    """Sound while it is recorded: mono, 16 bit, `RATE`."""

    def __init__(self, recorder: subprocess.Popen[bytes]) -> None:
        self._recorder = recorder
        self._pcm = bytearray()
        self._begun = 0.0
        self._grown = threading.Condition()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    @property
    def pcm(self) -> bytes:
        """Everything so far."""
        with self._grown:
            return bytes(self._pcm)

    @property
    def samples(self) -> NDArray[np.float64]:
        """Everything so far, between -1 and 1."""
        return np.frombuffer(self.pcm, dtype="<i2") / 32768

    @property
    def seconds(self) -> float:
        with self._grown:
            return len(self._pcm) / (2 * RATE)

    def at(self, moment: float) -> float:
        """Where in the recording, in seconds, `moment` of `time.monotonic()` lies; within about 5 ms."""
        with self._grown:
            return moment - self._begun

    def wait(self, seconds: float) -> None:
        """Return once so many seconds have been recorded in all."""
        size = int(seconds * RATE) * 2
        with self._grown:
            if not self._grown.wait_for(lambda: len(self._pcm) >= size, seconds + PATIENCE):
                raise DesktopBroken(f"the recorder brought {len(self._pcm)} of {size} bytes")

    def join(self) -> None:
        """Wait for the rest after the recorder ended."""
        self._reader.join(PATIENCE)

    def _read(self) -> None:
        pipe = self._recorder.stdout
        assert pipe is not None
        while block := pipe.read(4096):
            self._take(block)

    def _take(self, block: bytes) -> None:
        with self._grown:
            self._pcm += block
            begun = time.monotonic() - len(self._pcm) / (2 * RATE)
            # Every block is late by a little; the least late one tells best when the recording began.
            self._begun = min(self._begun or begun, begun)
            self._grown.notify_all()


def wav_seconds(path: Path) -> float:
    """How long a WAV file plays."""
    with wave.open(str(path)) as wav:
        return float(wav.getnframes() / wav.getframerate())
