"""When each sample of a device sounds or is heard, from the times that the device tells of its blocks. Pure."""

from __future__ import annotations

SETTLES_SECONDS = 2.0
"""What devices tell of their times trembles; it is smoothed over so long. Clocks drift far more slowly."""
JUMP_SECONDS = 0.05
"""So far off it is no trembling: the device lost sound or was held up."""
JUMPED_BLOCKS = 3
"""So many blocks in a row must be that far off: one may be late because the computer was."""


class SampleClock:
    """Of one stream at `rate` Hz. Times are seconds on any one clock."""

    def __init__(self, rate: int) -> None:
        self.rate = rate
        self.samples = 0
        """How many were noted."""
        self.jumps = 0
        """How often the stream had to be placed anew; 0 before anything was noted."""
        self._origin = 0.0
        self._noted = 0.0
        self._off = 0

    def note(self, count: int, begins: float) -> None:
        """So many samples follow, the first at that time."""
        origin = begins - self.samples / self.rate
        error = origin - self._origin
        if not self.jumps or abs(error) > JUMP_SECONDS:
            self._place(origin)
        else:
            self._off = 0
            seconds = count / self.rate
            self._noted += seconds
            self._origin += error * max(seconds / self._noted, seconds / SETTLES_SECONDS)
        self.samples += count

    def time_of(self, sample: float) -> float:
        """When that sample sounds or is heard."""
        return self._origin + sample / self.rate

    def sample_at(self, time: float) -> float:
        """Which sample sounds or is heard then, with the fraction."""
        return (time - self._origin) * self.rate

    def _place(self, origin: float) -> None:
        self._off += 1
        if not self.jumps or self._off >= JUMPED_BLOCKS:
            self._origin, self._noted, self._off = origin, 0.0, 0
            self.jumps += 1
