"""Another device in the middle of a reply, with loudspeakers in the room: what is heard of it then."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop.echo.echo_verdict import Duplex
from desktop.settings.stored import SettingsFile
from desktop.talk.audio_devices import AudioDevices
from server.protocol.audio import FRAME_SECONDS
from server.protocol.turn import Phase
from tests.desktop.audio.conftest import look_again
from tests.desktop.audio.listening import pcm, speech, until
from tests.desktop_session import DesktopSession
from tests.desktop_session.sound import MICROPHONE, MOUTH, SPEAKER
from tests.desktop_session.sound_servers import SoundServer

if TYPE_CHECKING:
    from desktop.audio.microphone import MicrophoneState

HEADSET, OTHER_MOUTH, OTHER_MICROPHONE = "headset", "other_mouth", "other_microphone"
ECHO_MS = {HEADSET: 80, SPEAKER: 30}
REPLY = "reply"
SOON, SILENT = 1.0, 0.001

# PipeWire's way from a speaker to a microphone changes its pace all the time, and no room does that.
pytestmark = pytest.mark.parametrize("sound_server", ["pulseaudio"], indirect=True)


class Ear:
    """Notes how loud each frame is that the microphone delivers, of all and since the way was another one."""

    phase = Phase.IDLE

    def __init__(self) -> None:
        self.levels: list[float] = []

    def frame(self, pcm: bytes) -> None:
        self.levels.append(float(np.sqrt(np.mean((np.frombuffer(pcm, "<i2") / 32768) ** 2))))

    def microphone_changed(self, state: MicrophoneState) -> None: ...
    def microphone_silent(self, silent: bool) -> None: ...


class Room:
    """The app's devices in a room where each speaker is heard by the microphone, after another time."""

    def __init__(self, desktop: DesktopSession, settings: SettingsFile) -> None:
        self.desktop = desktop
        self.ear = Ear()
        self.told: list[tuple[Duplex, int]] = []
        """What the canceller knows, and after how many frames it was told."""
        self.sound = AudioDevices(settings, asyncio.get_running_loop())
        self.sound._listeners.append(self.ear)
        self.noticed: list[int] = []
        """After how many frames the app was told that there are other devices."""
        self.sound.devices_changed.connect(lambda _: self.noticed.append(len(self.ear.levels)))
        self.sound.duplex_changed.connect(lambda duplex: self.told.append((duplex, len(self.ear.levels))))

    async def reply(self) -> None:
        """A reply is under way, and the person is heard beside it."""
        self.sound.begin()
        self.sound.stay_open(True)
        await until(lambda: self.ear.levels)
        self.sound.speaker.play(REPLY, pcm(speech(3, 30)))
        self.sound.speaker.end(REPLY)
        await until(lambda: self.told and self.told[-1][0] is Duplex.CANCELS)

    async def goes_on_silently(self, change: Callable[[], object]) -> None:
        """After this change nothing of the reply is taken for a voice, until it is taken out again; it goes on."""
        played = self.sound.speaker.played_ms(REPLY)
        self.told.clear()
        self.noticed.clear()
        change()
        await until(lambda: self.noticed and self.told and self.told[-1][0] is Duplex.CANCELS)
        (half, first), (_, last) = self.told[0], self.told[-1]
        assert half is Duplex.UNSURE
        # From there on, for how long the sound server takes to tell of it is its own matter.
        assert (first - self.noticed[0]) * FRAME_SECONDS < SOON
        # What the two resamplers still held when it was told comes first.
        assert max(self.ear.levels[first + 4 : last], default=0.0) < SILENT
        await until(lambda: self.sound.speaker.played_ms(REPLY) > played + 100)


@pytest.fixture
def desktop(
    own_desktop: type[DesktopSession], sound_server: SoundServer | None, monkeypatch: pytest.MonkeyPatch
) -> Iterator[DesktopSession]:
    with own_desktop(display=False, keyring="none", sound_server=sound_server) as desktop:
        for name in ("ALSA_CONFIG_PATH", "PULSE_CLIENTCONFIG", "PULSE_SERVER"):
            monkeypatch.setenv(name, desktop.env[name])
        desktop.sound.add_speaker(HEADSET)
        for speaker in ECHO_MS:
            echo(desktop, speaker, MOUTH)
        look_again()
        yield desktop
        look_again()


@pytest.fixture
def settings(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "settings.json")


def echo(desktop: DesktopSession, speaker: str, mouth: str) -> None:
    """Have what this speaker plays be heard by that microphone."""
    ways = (f"source={speaker}.monitor", f"sink={mouth}", f"latency_msec={ECHO_MS[speaker]}")
    desktop.sound.pactl("load-module", "module-loopback", *ways, "source_dont_move=true", "sink_dont_move=true")


async def test_a_speaker_that_vanishes_is_heard_elsewhere_and_not_taken_for_a_voice(
    desktop: DesktopSession, settings: SettingsFile, qapp: object
) -> None:
    settings.change(speaker=HEADSET)
    room = Room(desktop, settings)
    try:
        await room.reply()
        await room.goes_on_silently(lambda: desktop.sound.unplug(HEADSET))
    finally:
        room.sound.close()


@pytest.mark.parametrize("kind", ["sink", "source"])
async def test_nor_is_one_to_which_the_sound_server_moves_it(
    desktop: DesktopSession, settings: SettingsFile, qapp: object, kind: str
) -> None:
    other = {"sink": SPEAKER, "source": OTHER_MICROPHONE}[kind]
    desktop.sound.pactl("set-default-sink", HEADSET)
    desktop.sound.add_speaker(OTHER_MOUTH)
    desktop.sound.pactl(
        "load-module", "module-remap-source", f"source_name={OTHER_MICROPHONE}", f"master={OTHER_MOUTH}.monitor"
    )
    desktop.sound.pactl("set-default-source", MICROPHONE)
    echo(desktop, HEADSET, OTHER_MOUTH)
    room = Room(desktop, settings)
    try:
        await room.reply()
        await room.goes_on_silently(lambda: desktop.sound.pactl(f"set-default-{kind}", other))
    finally:
        room.sound.close()
