"""How much of something may be used: it grows with time, up to a limit. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class TokenBucket:
    """Full in the beginning. `now` tells the time in seconds."""

    def __init__(self, per_second: float, limit: float, now: Callable[[], float]) -> None:
        self._per_second = per_second
        self._limit = limit
        self._now = now
        self._left = limit
        self._counted = now()

    @property
    def left(self) -> float:
        """Below zero where more was taken than there was."""
        grown = (self._now() - self._counted) * self._per_second
        return min(self._limit, self._left + grown)

    def take(self, amount: float) -> None:
        self._left, self._counted = self.left - amount, self._now()
