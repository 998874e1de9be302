"""What the speaker really played, by the time at which it sounded: what an echo is an echo of."""

from __future__ import annotations

import math
import threading
from typing import TYPE_CHECKING

from desktop.echo.sample_clock import SampleClock
from server.protocol.later import Later

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
else:
    np = Later("numpy")

KEPT_SECONDS = 2.0


class PlayedSound:
    """The last two seconds. Written by the device's thread, read by the loop; times are seconds on one clock."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._clock = SampleClock(1)
        self._ring: NDArray[np.int16] | None = None
        self.streams = 0
        """How many devices there were, one after the other: with each the way to the microphone is another one."""

    def begin(self, rate: int, *, same: bool = False) -> None:
        """A device is there, or the same one again; what was played before sounds no more."""
        with self._lock:
            self._clock = SampleClock(rate)
            self._ring = np.zeros(int(rate * KEPT_SECONDS), np.int16)
            self.streams += not same

    def end(self) -> None:
        """There is no device: nothing sounds."""
        with self._lock:
            self._ring = None

    def add(self, samples: NDArray[np.int16], sounds: float) -> None:
        """The device takes the next samples, mono at its rate; the first one sounds at that time."""
        with self._lock:
            if self._ring is None:
                return
            self._clock.note(len(samples), sounds)
            place = (self._clock.samples - len(samples)) % len(self._ring)
            until_end = len(self._ring) - place
            self._ring[place : place + len(samples)] = samples[:until_end]
            self._ring[: len(samples) - until_end if until_end < len(samples) else 0] = samples[until_end:]

    @property
    def jumps(self) -> tuple[int, int]:
        """Changes whenever the way to the microphone may be another one."""
        return self.streams, self._clock.jumps

    def known_until(self) -> float:
        """Until when it is known what sounds; for ever where nothing does."""
        with self._lock:
            return float("inf") if self._ring is None else self._clock.time_of(self._clock.samples)

    def heard_from(self, begins: float, count: int, rate: float) -> NDArray[np.float64]:
        """What sounds from that time on: `count` samples at `rate`, -1 to 1; zeros where nothing is known."""
        with self._lock:
            if self._ring is None or not self._clock.samples:
                return np.zeros(count)
            begin, step = self._clock.sample_at(begins), self._clock.rate / rate
            first = math.floor(begin)
            sound = self._part(self._ring, first, math.ceil(count * step) + 2)
        return np.asarray(np.interp(begin - first + np.arange(count) * step, np.arange(len(sound)), sound))

    def _part(self, ring: NDArray[np.int16], first: int, count: int) -> NDArray[np.float64]:
        oldest, newest = max(0, self._clock.samples - len(ring)), self._clock.samples
        begin, end = max(first, oldest), min(first + count, newest)
        part = np.zeros(count)
        if begin < end:
            part[begin - first : end - first] = ring[np.arange(begin, end) % len(ring)]
            part /= 32768
        return part
