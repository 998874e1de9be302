"""How much softer the voice is while somebody may be interrupting it, and how it gets there. Pure."""

from __future__ import annotations

SOFT = 0.25
"""Of the loudness that is chosen."""
DOWN_SECONDS, UP_SECONDS = 0.02, 0.2
"""How long it takes to get softer, and as loud as before: a voice that comes back at once startles."""


class Ducking:
    """Set by the loop, followed by the device's thread."""

    def __init__(self) -> None:
        self._wanted = self._gain = 1.0

    def set(self, soft: bool) -> None:
        """Be soft from the next block on, or swell."""
        self._wanted = SOFT if soft else 1.0

    def follow(self, seconds: float) -> tuple[float, float]:
        """By what the sound of the next block, which lasts so long, is multiplied: at its begin and at its end."""
        before = self._gain
        whole = 1.0 - SOFT
        if self._wanted < before:
            self._gain = max(self._wanted, before - whole * seconds / DOWN_SECONDS)
        else:
            self._gain = min(self._wanted, before + whole * seconds / UP_SECONDS)
        return before, self._gain
