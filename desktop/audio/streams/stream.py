"""Opens a sound device as a stream of mono PCM16 blocks and closes it without ever waiting for the sound server."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from desktop.audio.devices.catalog import (
    AudioUnavailable,
    Direction,
    Exclusive,
    explain,
    find,
    library,
    refresh,
    register,
    unregister,
)
from desktop.audio.devices.sound_server import routed
from server.protocol.later import Later

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Samples = NDArray[np.int16]
    Fill = Callable[[Samples, "Stream", float], None]
    """Device thread: put samples into a mono block of a stream; gets in how many seconds the block sounds."""
else:
    np = Later("numpy")

Gone = Callable[[], None]
"""Foreign thread: the device ended."""
Take = Callable[[bytes, "Stream", float], None]
"""Device thread: a mono PCM16 block was heard by a stream, its first sample at that time of `time.monotonic()`."""

OUTPUT_BLOCK = 0.005
"""Seconds. PulseAudio asks for several blocks at once, three of these every 15 ms. With blocks of 10 ms it was every
20 ms: silence came 10 ms later, and gaps were as rare."""
OUTPUT_LATENCY = 0.04
"""Seconds. With half of it a busy machine makes gaps, with 0.03 a thread that is busy in Python makes twice as many;
every bit of it delays the silence after an interruption."""
INPUT_BLOCK = 0.02
USUAL_RATE = 48_000
BAD_RATE = -9997


class Stream:
    """An open device. `called` is when it last asked for sound or brought some, on `time.monotonic()`.

    `running` is whether it ever did.
    """

    def __init__(self, direction: Direction, rate: int) -> None:
        self.direction = direction
        self.rate = rate
        self.called = time.monotonic()
        self.running = False
        self._raw: Any = None
        self._ended = False

    @property
    def latency(self) -> float:
        """Seconds between a sample in the program and the same sample in the device."""
        return float(self._raw.latency)

    def note_call(self) -> None:
        """Device thread: it lives."""
        self.called = time.monotonic()
        self.running = True

    def start(self, raw: Any) -> None:
        self._raw = raw
        register(self)
        try:
            raw.start()
        except Exception:
            self.close()
            raise

    def close(self) -> None:
        """Let go of the device; what it still holds is lost. Blocks for milliseconds, for `PATIENCE` at the worst."""
        try:
            with Exclusive():
                self._end()
        except AudioUnavailable:
            # Whoever holds PortAudio is stuck; two at once are then the lesser risk.
            self._end()
        finally:
            unregister(self)

    def _end(self) -> None:
        if self._ended:
            return
        self._ended = True
        # Never stop(): with a sound server that hangs it does not return.
        for end in (self._raw.abort, self._raw.close):
            with contextlib.suppress(Exception):
                end()


def open_output(device: str | None, gone: Gone, fill: Fill) -> Stream:
    """Start playing what `fill` gives, on the device with this name or the system's default.

    `gone` is called on a foreign thread when the device ended, also by `Stream.close`. Blocks, up to some 100 ms.
    Raises `AudioUnavailable`.
    """

    def options(stream: Stream, info: dict[str, Any]) -> dict[str, Any]:
        # Two channels, because macOS plays a mono stream on the left only.
        channels = min(2, info["max_output_channels"])

        def play(out: Any, frames: int, at: Any, _: Any) -> None:
            stream.note_call()
            mono = np.zeros(frames, np.int16)
            fill(mono, stream, _ahead(at, stream))
            np.frombuffer(out, np.int16).reshape(frames, channels)[:] = mono[:, None]

        blocksize = int(stream.rate * OUTPUT_BLOCK)
        return {"callback": play, "channels": channels, "latency": OUTPUT_LATENCY, "blocksize": blocksize}

    return _open("output", device, gone, options)


def open_input(device: str | None, gone: Gone, take: Take) -> Stream:
    """Start giving `take` what is heard; otherwise like `open_output`."""

    def options(stream: Stream, _: dict[str, Any]) -> dict[str, Any]:
        def hear(heard: Any, frames: int, at: Any, _status: Any) -> None:
            stream.note_call()
            take(bytes(heard), stream, time.monotonic() - _ago(at, stream, frames))

        blocksize = int(stream.rate * INPUT_BLOCK)
        return {"callback": hear, "channels": 1, "latency": "low", "blocksize": blocksize}

    return _open("input", device, gone, options)


Options = Callable[[Stream, dict[str, Any]], dict[str, Any]]


def _open(direction: Direction, device: str | None, gone: Gone, options: Options) -> Stream:
    with Exclusive():
        try:
            return _try_rates(direction, device, gone, options)
        except Exception as error:
            # PortAudio's list of devices is as old as its last start; a device that came since is not in it.
            if not refresh():
                raise explain(error, direction) from error
        try:
            return _try_rates(direction, device, gone, options)
        except Exception as error:
            raise explain(error, direction) from error


def _try_rates(direction: Direction, device: str | None, gone: Gone, options: Options) -> Stream:
    info, target = find(device, direction)
    sounddevice = library()
    host = sounddevice.query_hostapis(info["hostapi"])["name"]
    own = int(info["default_samplerate"])
    # ALSA names a rate that nothing behind it has; elsewhere the device's own is the only sure one.
    rates = [USUAL_RATE, own] if host == "ALSA" else [own]
    for rate in rates:
        stream = Stream(direction, rate)
        try:
            with routed(direction, target):
                stream.start(_raw(sounddevice, stream, info, host, gone, options(stream, info)))
        except sounddevice.PortAudioError as error:
            if rate == rates[-1] or BAD_RATE not in error.args:
                raise
        else:
            return stream
    raise AssertionError("a device has at least one rate")


def _raw(
    sounddevice: Any,
    stream: Stream,
    info: dict[str, Any],
    host: str,
    gone: Gone,
    options: dict[str, Any],
) -> Any:
    kind = sounddevice.RawOutputStream if stream.direction == "output" else sounddevice.RawInputStream
    if "WASAPI" in host:
        # Shared mode takes only the mixer's own format, unless Windows converts.
        options = options | {"extra_settings": sounddevice.WasapiSettings(auto_convert=True)}
    return kind(device=info["index"], samplerate=stream.rate, dtype="int16", finished_callback=gone, **options)


def _ahead(at: Any, stream: Stream) -> float:
    """Seconds until a block that is filled now will sound."""
    said = at.outputBufferDacTime - at.currentTime
    # Some host APIs leave the times empty.
    return float(said) if 0 < said < 1 else stream.latency


def _ago(at: Any, stream: Stream, frames: int) -> float:
    """How many seconds ago the first of so many samples that arrive now was heard."""
    said = at.currentTime - at.inputBufferAdcTime
    return float(said) if 0 < said < 1 else stream.latency + frames / stream.rate
