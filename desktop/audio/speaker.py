"""The speaker: plays replies one after the other, falls silent at once, and knows how much was really heard."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from desktop.audio.cues import Cue, cue_sound
from desktop.audio.devices.catalog import AudioUnavailable, Devices
from desktop.audio.ducking import Ducking
from desktop.audio.level import peak
from desktop.audio.playback import Heard, Playback
from desktop.audio.streams.line import DeviceLine, post
from desktop.audio.streams.stream import USUAL_RATE, Stream, open_output
from server.protocol.audio import FRAME_SECONDS, SAMPLE_WIDTH, WIRE_RATE
from server.protocol.later import Later
from server.protocol.noise import NoiseGuard

if TYPE_CHECKING:
    import numpy as np
    import soxr

    from desktop.audio.streams.stream import Samples
    from desktop.echo.played_sound import PlayedSound
else:
    np, soxr = Later("numpy"), Later("soxr")

IDLE = 30.0
"""Seconds without anything to play after which the device is let go."""
PATIENCE = 2.0
"""Seconds that a reply waits for its device to come back, as after a restart of the sound server."""
LATE = 0.4
"""Seconds after which a cue says nothing any more, as when the device took long to open."""

__all__ = ["Heard", "Speaker"]


class Speaker:
    """Plays PCM16 mono at `WIRE_RATE`. Every method is called on the loop and returns at once.

    All callbacks come on the loop. `drained(item_id)` comes once an item that was ended has really sounded to its
    end, or cannot be played at all; never for one that was silenced. `failed(error)` comes once when there is no
    device; until one is there again, items are reported drained as they come. `refused()` comes once for an item that
    is loud noise and no sound, which is silent then. `level` gets 50 values a second, 0 to 1, while something plays,
    and a 0 at the end.
    """

    def __init__(
        self,
        *,
        loop: asyncio.AbstractEventLoop,
        drained: Callable[[str], None],
        failed: Callable[[AudioUnavailable], None],
        refused: Callable[[], None] = lambda: None,
        level: Callable[[float], None] | None = None,
        device: str | None = None,
        volume: int = 100,
        played: PlayedSound | None = None,
    ) -> None:
        """`played` is told of everything that sounds."""
        self._loop = loop
        self._played = played
        # Whether the device was only let go because nothing was to be heard.
        self._rested = False
        self._refused = refused
        self._drained = drained
        self._failed = failed
        self._level = level
        self._playback = Playback(USUAL_RATE)
        open_ = partial(open_output, fill=self._fill)
        self._line = DeviceLine("output", loop=loop, device=device, open_=open_, owner=self)
        # The device that is fed; any other one gets silence.
        self._stream: Stream | None = None
        # Converts the item that is coming in; None between items.
        self._resampler: soxr.ResampleStream | None = None
        self._incoming: str | None = None
        self._guard = NoiseGuard(WIRE_RATE)
        self._over: deque[str] = deque(maxlen=64)
        self._waiting: dict[str, asyncio.TimerHandle] = {}
        self._idle: asyncio.TimerHandle | None = None
        self._used = 0.0
        self._complained = False
        self._lost_at = -PATIENCE
        # The loop puts in, the device thread takes out.
        self._cues: deque[Samples] = deque()
        self._cued = 0.0
        self._wanted_gain = self._gain = gain_of(volume)
        self._ducking = Ducking()
        # Device thread: the loudest sample since the last level, and how much sound that is about.
        self._loudest = 0
        self._metered = 0
        self._sounded = False

    def warm(self) -> None:
        """Open the device, so that the next sound starts without waiting for it."""
        self._line.connect()
        self._used = time.monotonic()
        if self._idle is None:
            self._idle = self._loop.call_later(IDLE, self._rest)

    def use(self, device: str | None) -> None:
        """Play on another device, with what is still to be heard; None is the system's default."""
        self._stream = None
        self._playback.interrupt()
        self._line.use(device)

    def devices_changed(self, devices: Devices) -> None:
        """What is plugged in now."""
        self._rested = False
        self._line.devices_changed(devices.outputs)

    def let_go(self) -> bool:
        """Close the device until the next sound; False, and it stays open, where something is still to be heard."""
        if self._playback.items or self._waiting or self._incoming is not None:
            return False
        self._let_go()
        return True

    def set_volume(self, volume: int) -> None:
        """How loud everything is, 0 to 100, from the next block on."""
        self._wanted_gain = gain_of(volume)

    def duck(self, soft: bool) -> None:
        """Be soft, or as loud as before: somebody may be interrupting."""
        self._ducking.set(soft)

    def cue(self, cue: Cue) -> None:
        """Play a cue over whatever sounds; one that the device cannot play soon is left out."""
        self._cued = time.monotonic()
        self._cues.append(cue_sound(cue, self._stream.rate if self._stream else USUAL_RATE))
        self.warm()

    def play(self, item_id: str, pcm: bytes) -> None:
        """Append sound to an item. An item that was silenced or drained stays silent."""
        if item_id in self._over:
            return
        if item_id != self._incoming:
            self._begin(item_id)
        refused_before = self._guard.refused
        self._add(item_id, self._guard.feed(pcm), last=False)
        if self._guard.refused and not refused_before:
            self._refused()
        self.warm()

    def end(self, item_id: str) -> None:
        """No more sound comes for this item."""
        if item_id in self._over:
            return
        if item_id == self._incoming:
            self._add(item_id, b"", last=True)
            self._incoming = None
        self._playback.end(item_id)
        self.warm()

    def pause(self) -> None:
        """Fall silent within one block of the device; what is still to be heard waits for `resume`."""
        self._playback.pause()
        self._used = time.monotonic()

    def resume(self) -> None:
        """Go on where it was paused."""
        self._playback.resume()
        self.warm()

    @property
    def paused(self) -> bool:
        return self._playback.paused

    def silence(self) -> Heard:
        """Fall silent within one block of the device, without a click, and forget what was still to be heard."""
        self._ducking.set(False)
        over = [*self._playback.items, *self._waiting, self._incoming]
        heard = self._playback.silence(time.monotonic())
        if self._line.stream is None:
            # Nothing that could fade away; it must not be heard from the next device.
            self._playback.interrupt()
        for timer in self._waiting.values():
            timer.cancel()
        self._waiting.clear()
        self._incoming = None
        self._over.extend(item for item in dict.fromkeys([*over, heard.item_id]) if item is not None)
        return heard

    def played_ms(self, item_id: str) -> int:
        """Milliseconds of the item that have really sounded by now."""
        return self._playback.played_ms(item_id, time.monotonic())

    def close(self) -> None:
        """Let go of the device at once, at the end of the program."""
        self.silence()
        if self._idle is not None:
            self._idle.cancel()
            self._idle = None
        self._line.disconnect()

    def opened(self, stream: Stream) -> None:
        """For `DeviceLine`. Until here the device was fed zeros."""
        self._complained = False
        if self._stream is not None:
            self._stream = None
            self._playback.interrupt()
        if stream.rate != USUAL_RATE or time.monotonic() - self._cued > LATE:
            self._cues.clear()
        if stream.rate != self._playback.rate:
            self._retune(stream.rate)
        self._stream = stream
        if self._played is not None:
            self._played.begin(stream.rate, same=self._rested)
        self._rested = False

    def lost(self, error: AudioUnavailable) -> None:
        """For `DeviceLine`, which opens another device; what is still to be heard waits for that."""
        self._lost_at = time.monotonic()
        self._stream = None
        self._nothing_sounds()
        self._playback.interrupt()

    def missed(self, error: AudioUnavailable) -> None:
        """For `DeviceLine`: there is no device. The text goes on without sound; the next item asks for one again."""
        if time.monotonic() - self._lost_at < PATIENCE:
            return
        self._stream = None
        self._line.disconnect()
        if not self._complained:
            self._complained = True
            self._failed(error)
        for item_id in self._playback.drop():
            self._finish(item_id)

    def _begin(self, item_id: str) -> None:
        if self._incoming is not None:
            # Whoever starts the next one has nothing more to say to this one.
            self.end(self._incoming)
        self._incoming = item_id
        self._guard = NoiseGuard(WIRE_RATE)
        self._resampler = soxr.ResampleStream(WIRE_RATE, self._playback.rate, 1, dtype="int16")

    def _add(self, item_id: str, pcm: bytes, *, last: bool) -> None:
        assert self._resampler is not None
        samples = self._resampler.resample_chunk(np.frombuffer(pcm, dtype="<i2"), last=last)
        self._playback.add(item_id, samples)

    def _retune(self, rate: int) -> None:
        """Convert what waits to the rate of a device that has another one."""
        if self._incoming is not None and self._resampler is not None:
            self._add(self._incoming, b"", last=True)
            self._resampler = soxr.ResampleStream(WIRE_RATE, rate, 1, dtype="int16")
        rest = self._playback.rest().items()
        self._playback.retune(rate, {item: soxr.resample(sound, self._playback.rate, rate) for item, sound in rest})

    def _finish_at(self, item_id: str, when: float) -> None:
        """Not before, for an end that is not heard counts: Qt's loop may call early, and a device's latency changes."""
        left = max(when, self._playback.sounds_until(item_id)) - time.monotonic()
        if item_id in self._over:
            return
        if left > 0:
            self._waiting[item_id] = self._loop.call_later(left, self._finish_at, item_id, when)
        else:
            self._finish(item_id)

    def _finish(self, item_id: str) -> None:
        self._waiting.pop(item_id, None)
        self._over.append(item_id)
        if self._incoming == item_id:
            self._incoming = None
        self._drained(item_id)

    def _let_go(self) -> None:
        self._stream = None
        self._rested = True
        self._nothing_sounds()
        self._line.disconnect()

    def _nothing_sounds(self) -> None:
        if self._played is not None:
            self._played.end()

    def _rest(self) -> None:
        """Let the device go if it was idle. One timer at a time: in Qt's loop one that is cancelled still runs on."""
        self._idle = None
        waits = self._playback.items and not self._playback.paused
        idle = 0.0 if waits else time.monotonic() - self._used
        if idle >= IDLE:
            self._let_go()
        else:
            self._idle = self._loop.call_later(IDLE - idle, self._rest)

    def _fill(self, out: Samples, stream: Stream, latency: float) -> None:
        """Device thread: the next block."""
        rate = stream.rate
        if stream is not self._stream or rate != self._playback.rate:
            return
        starts = time.monotonic() + latency
        finished = self._playback.fill(out, starts)
        for item_id in finished:
            # Nothing of the item comes after this block; a few silent ones follow, so no device swallows its tail.
            post(self._loop, self._finish_at, item_id, starts + len(out) / rate)
        if self._level is not None:
            self._meter(self._level, out, rate)
        self._add_cues(out)
        self._apply_gain(out, len(out) / rate)
        if self._played is not None:
            self._played.add(out, starts)

    def _add_cues(self, out: Samples) -> None:
        """Device thread."""
        try:
            cue = self._cues.popleft()
        except IndexError:
            return
        part = cue[: len(out)]
        mixed = out[: len(part)].astype(np.int32) + part
        out[: len(part)] = np.clip(mixed, -32768, 32767)
        if len(part) < len(cue):
            self._cues.appendleft(cue[len(part) :])

    def _apply_gain(self, out: Samples, seconds: float) -> None:
        """Device thread: change the volume over the length of a block, so that it does not click."""
        before, self._gain = self._gain, self._wanted_gain
        first, last = self._ducking.follow(seconds)
        begin, end = before * first, self._gain * last
        if begin != 1 or end != 1:
            out[:] = (out * np.linspace(begin, end, len(out))).astype(np.int16)

    def _meter(self, level: Callable[[float], None], out: Samples, rate: int) -> None:
        """Device thread: report the level of each frame that is not silent, and of the first that is."""
        self._loudest = max(self._loudest, int(np.abs(out.astype(np.int32)).max(initial=0)))
        self._metered += len(out)
        if self._metered < rate * FRAME_SECONDS:
            return
        loudest = min(self._loudest, 32767).to_bytes(SAMPLE_WIDTH, "little", signed=True)
        self._metered = self._loudest = 0
        value = peak(loudest)
        if value or self._sounded:
            post(self._loop, level, value)
        self._sounded = bool(value)


def gain_of(volume: int) -> float:
    """By what samples are multiplied; equal steps of the volume are about equal steps to the ear."""
    return (max(0, min(volume, 100)) / 100) ** 2
