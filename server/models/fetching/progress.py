"""How far a download is, how fast it goes and how long it will take."""

from __future__ import annotations

import threading
import time
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

WINDOW_SECONDS = 8.0
"""The rate is that of the last seconds: of a line that becomes slow it is told soon."""


@dataclass(frozen=True, slots=True)
class Progress:
    """Bytes that are there, of how many; bytes and seconds that the rest takes, None where nobody can tell."""

    done: int
    total: int
    rate: float | None = None
    left: float | None = None


class ByteMeter:
    """Counts bytes. Any thread may ask."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._seen: deque[tuple[float, int]] = deque()
        self._done = 0
        self._total = 0

    def expect(self, total: int, there: int) -> None:
        """So many bytes it will be, of which so many are there already and count for no rate."""
        with self._lock:
            self._total, self._done = total, there
            self._seen.clear()
            self._seen.append((self._clock(), there))

    def add(self, count: int) -> None:
        """So many more came; less than none where what was there is thrown away."""
        with self._lock:
            now = self._clock()
            self._done += count
            self._seen.append((now, self._done))
            while len(self._seen) > 2 and now - self._seen[0][0] > WINDOW_SECONDS:
                self._seen.popleft()

    def now(self) -> Progress:
        with self._lock:
            if len(self._seen) < 2:
                return Progress(self._done, self._total)
            began, before = self._seen[0]
            seconds, count = self._clock() - began, self._done - before
            if seconds <= 0 or count <= 0:
                return Progress(self._done, self._total)
            rate = count / seconds
            return Progress(self._done, self._total, rate, max(0, self._total - self._done) / rate)
