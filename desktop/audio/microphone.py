"""The microphone: listens a moment ahead while it is armed, so that no first syllable is lost."""

from __future__ import annotations

import asyncio
import math
from collections import deque
from collections.abc import Callable
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING, Protocol

from desktop.audio.cues import Notch
from desktop.audio.devices import reasons
from desktop.audio.devices.catalog import AudioUnavailable, Devices
from desktop.audio.level import is_digital_silence
from desktop.audio.streams.line import DeviceLine, post
from desktop.audio.streams.stream import INPUT_BLOCK, Stream, open_input
from server.protocol.audio import FRAME_SECONDS, WIRE_RATE, size_of
from server.protocol.later import Later

if TYPE_CHECKING:
    import numpy as np
    import soxr
    from numpy.typing import NDArray
else:
    np, soxr = Later("numpy"), Later("soxr")

INNER_RATE = 48_000
"""At which most devices hear, and everything that cleans what was heard."""
FRAME = size_of(FRAME_SECONDS, WIRE_RATE)
TAIL = 0.08
"""Seconds that still belong to the utterance after the key went up: fingers are faster than final consonants."""
BACKLOG = 10.0
"""Seconds of sound kept for a loop that hangs; beyond that the oldest is dropped."""
AWAKE = 0.5
"""Seconds of zeros after which no more can be expected of a device that was to get ready: what it brings is sound."""
SUSPICIOUS = 2.5
"""Seconds of nothing but zeros, from the beginning, after which a person is told: one needs a while to begin."""
PAUSE = 3.0
"""The same where there was sound before: noise gates make zeros of a pause between two sentences."""


class MicrophoneState(Enum):
    """What the microphone does."""

    CLOSED = "closed"
    OPENING = "opening"
    """Getting ready: no sound has come yet, as from a headset whose radio wakes up."""
    ARMED = "armed"
    """Open; the last moment is kept in memory and goes nowhere."""
    LIVE = "live"
    FAILED = "failed"
    """Not there, or muted; `Microphone.error` says why. A missing one is tried again until `disarm`."""


class Cleaner(Protocol):
    """What decides what may be heard of a microphone that stays open; see `desktop.echo.echo_guard.EchoGuard`."""

    open: bool

    def begin(self) -> None: ...
    def clean(self, block: NDArray[np.int16], heard: float) -> NDArray[np.int16]: ...


class Microphone:
    """Delivers PCM16 mono frames of 20 ms at `WIRE_RATE`. Every method is called on the loop and returns at once.

    All callbacks come on the loop: `deliver(frame)` while live, `changed(state)`, and while live `silent(True)` when
    the device delivers nothing but zeros, as one that is muted or forbidden does, `silent(False)` when that is over.
    """

    def __init__(
        self,
        *,
        loop: asyncio.AbstractEventLoop,
        deliver: Callable[[bytes], None],
        changed: Callable[[MicrophoneState], None],
        silent: Callable[[bool], None] = lambda _: None,
        device: str | None = None,
        preroll_seconds: float = 0.3,
    ) -> None:
        self._loop = loop
        self._deliver = deliver
        self._changed = changed
        self._silent = silent
        self._line = DeviceLine(
            "input", loop=loop, device=device, open_=partial(open_input, take=self._take), owner=self
        )
        self.state = MicrophoneState.CLOSED
        self.error: AudioUnavailable | None = None
        self.muted = False
        self.dropped = 0
        """Blocks of the device that were lost because the loop hung."""
        # Device thread puts in, the loop takes out; appending and popping are atomic.
        self._blocks: deque[tuple[bytes, Stream, float]] = deque(maxlen=int(BACKLOG / INPUT_BLOCK))
        self._scheduled = False
        # The device that is listened to; blocks of another one are old, or too early.
        self._stream: Stream | None = None
        # Whether it has brought sound, or zeros for so long that no more can be expected.
        self._heard = False
        self._to_inner: soxr.ResampleStream | None = None
        self._resampler: soxr.ResampleStream | None = None
        # Cleans what is heard while it stays open; None while it does not.
        self._cleaner: Cleaner | None = None
        self._rest = b""
        self._preroll: deque[bytes] = deque(maxlen=round(preroll_seconds / FRAME_SECONDS))
        self._delivering = False
        # Seconds of zeros in a row, whether there was anything else, and whether a person was told.
        self._zeros = 0.0
        self._sounded = False
        self._told = False
        self._notch = Notch()
        # While finishing: how many frames are still delivered, and who waits for that.
        self._remaining = 0
        self._finished: asyncio.Future[None] | None = None

    def arm(self) -> None:
        """Open the device and keep only the last moment of what it hears."""
        if self.muted:
            return
        if not self._line.wanted:
            self._set_state(MicrophoneState.OPENING)
        self._line.connect()

    def stay_open(self, cleaner: Cleaner | None) -> None:
        """Deliver everything, cleaned, whether anybody opens it or not; with None only to those who do."""
        before, self._cleaner = self._cleaner, cleaner
        if cleaner is None:
            if before is not None:
                self.cancel()
            return
        if cleaner is not before:
            cleaner.begin()
        self._deliver_all()

    def open(self) -> None:
        """Deliver what was heard a moment ago, then everything, from now on or from when the device is ready."""
        if self._cleaner is not None:
            self._cleaner.open = True
        self._deliver_all()

    def _deliver_all(self) -> None:
        self._finish_now()
        if self.muted:
            return
        self.arm()
        self._hear()
        self._delivering = True
        self._zeros, self._sounded, self._told = 0.0, False, False
        while self._preroll:
            self._deliver(self._preroll.popleft())
        self._show()

    async def finish(self) -> None:
        """Deliver everything up to now and a short tail, then nothing more; the microphone stays armed."""
        stream = self._line.stream
        if not self._delivering or stream is None:
            self.cancel()
            return
        self._hear()
        self._finish_now()
        finished = self._finished = self._loop.create_future()
        seconds = TAIL + stream.latency
        self._remaining = math.ceil(seconds / FRAME_SECONDS)
        # Frames that never come, because the device dies just now, must not keep anyone waiting.
        guard = self._loop.call_later(seconds + 1, self._finish_now)
        try:
            await finished
        finally:
            guard.cancel()

    def cancel(self) -> None:
        """Deliver nothing more, from this moment on, unless it stays open; the microphone stays armed."""
        self._finish_now()
        self._stop_delivering()

    def disarm(self) -> None:
        """Close the device; it stays open no more."""
        self._cleaner = None
        self._forget()
        self.cancel()
        self._line.disconnect()
        self._rest_closed()

    def mute(self, muted: bool) -> None:
        """Close the device and open it for nobody, until it is switched on again."""
        self.muted = muted
        if muted:
            self.disarm()
        else:
            self._rest_closed()

    def use(self, device: str | None) -> None:
        """Change to another device; None is the system's default."""
        if self._line.wanted:
            self._forget()
            self._set_state(MicrophoneState.OPENING)
        self._line.use(device)

    def devices_changed(self, devices: Devices) -> None:
        """What is plugged in now."""
        self._line.devices_changed(devices.inputs)

    def expect_cue(self) -> None:
        """The speaker is about to play a cue: what the microphone hears of it is not part of what is said."""
        self._notch.start()

    def opened(self, stream: Stream) -> None:
        """For `DeviceLine`: sound comes soon, or has come already."""
        self._hear()
        self._stream = stream
        other = stream.rate != INNER_RATE
        self._to_inner = soxr.ResampleStream(stream.rate, INNER_RATE, 1, dtype="int16") if other else None
        self._resampler = soxr.ResampleStream(INNER_RATE, WIRE_RATE, 1, dtype="int16")
        if self._cleaner is not None:
            self._cleaner.begin()
        self._hear()

    def lost(self, error: AudioUnavailable) -> None:
        """For `DeviceLine`: the device is gone. What it heard before still counts."""
        self._hear()
        self._finish_now()
        self._forget()
        self.missed(error)

    def missed(self, error: AudioUnavailable) -> None:
        """For `DeviceLine`: no device could be opened."""
        self.error = error
        self._set_state(MicrophoneState.FAILED)

    def _take(self, block: bytes, stream: Stream, heard: float) -> None:
        """Device thread: hand over and be gone."""
        if len(self._blocks) == self._blocks.maxlen:
            self.dropped += 1
        self._blocks.append((block, stream, heard))
        # One call at a time: a loop that hung must not find a thousand of them.
        if not self._scheduled:
            self._scheduled = True
            post(self._loop, self._hear)

    def _hear(self) -> None:
        """Convert what the device brought and pass it on in frames."""
        self._scheduled = False
        while self._blocks and self._resampler is not None:
            block, stream, heard = self._blocks.popleft()
            if stream is self._stream:
                self._notice_zeros(block)
                self._show()
                samples = self._resampler.resample_chunk(self._cleaned(np.frombuffer(block, dtype="<i2"), heard))
                self._cut(self._notch.clean(samples).tobytes())

    def _cleaned(self, samples: NDArray[np.int16], heard: float) -> NDArray[np.int16]:
        if self._to_inner is not None:
            samples = self._to_inner.resample_chunk(samples)
        return samples if self._cleaner is None else self._cleaner.clean(samples, heard)

    def _cut(self, pcm: bytes) -> None:
        """Pass sound on in whole frames."""
        sound = self._rest + pcm
        whole = len(sound) - len(sound) % FRAME
        self._rest = sound[whole:]
        for start in range(0, whole, FRAME):
            self._pass_on(sound[start : start + FRAME])

    def _pass_on(self, frame: bytes) -> None:
        if not self._delivering:
            self._preroll.append(frame)
            return
        self._deliver(frame)
        if self._finished is not None:
            self._remaining -= 1
            if self._remaining <= 0:
                self._finish_now()

    def _notice_zeros(self, block: bytes) -> None:
        if not is_digital_silence(block):
            self._zeros = 0.0
            self._heard = self._sounded = True
            self._tell(False)
            return
        self._zeros += INPUT_BLOCK
        if self._zeros >= AWAKE:
            self._heard = True
        if self._delivering and self._zeros >= (PAUSE if self._sounded else SUSPICIOUS):
            self._tell(True)

    def _tell(self, silent: bool) -> None:
        if silent is not self._told:
            self._told = silent
            self._silent(silent)

    def _finish_now(self) -> None:
        """End an utterance that is finishing, if one is."""
        if self._finished is None:
            return
        finished, self._finished = self._finished, None
        self._stop_delivering()
        if not finished.done():
            finished.set_result(None)

    def _stop_delivering(self) -> None:
        """Nobody holds it open any more; where it stays open all the same, more follows."""
        if self._cleaner is not None:
            self._cleaner.open = False
        self._delivering = self._cleaner is not None
        self._preroll.clear()
        self._show()

    def _forget(self) -> None:
        """Drop what belongs to a device that is not there any more."""
        self._heard = False
        self._stream = self._to_inner = self._resampler = None
        self._zeros = 0.0
        self._rest = b""
        self._blocks.clear()
        self._preroll.clear()

    def _rest_closed(self) -> None:
        self.error = AudioUnavailable(*reasons.muted()) if self.muted else None
        self._set_state(MicrophoneState.FAILED if self.muted else MicrophoneState.CLOSED)

    def _show(self) -> None:
        """Say what is done with the sound, once there is any."""
        if self._heard:
            self.error = None
            self._set_state(MicrophoneState.LIVE if self._delivering else MicrophoneState.ARMED)

    def _set_state(self, state: MicrophoneState) -> None:
        if state is not self.state:
            self.state = state
            self._changed(state)
