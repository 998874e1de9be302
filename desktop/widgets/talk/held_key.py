"""Tells a key that is really let go from the release that auto-repeat fakes.

On X11 a held key arrives as release and press pairs, and not every server marks them as repeats. So a release is
believed only once no press has followed for a while. Time comes in as data.
"""

from __future__ import annotations

SETTLE_MS = 30
"""Auto-repeat follows its release within a millisecond or two; a finger takes far longer."""


class HeldKey:
    """One key: `press` and `release` take what arrives, `settle` says when the hold is over."""

    def __init__(self) -> None:
        self._held = False
        self._released_at: int | None = None

    @property
    def held(self) -> bool:
        return self._held

    def press(self) -> bool:
        """True if this press starts a hold; False for a repeat."""
        self._released_at = None
        starts, self._held = not self._held, True
        return starts

    def release(self, now_ms: int) -> None:
        if self._held:
            self._released_at = now_ms

    def settle(self, now_ms: int) -> bool:
        """True once, when a release has stood long enough."""
        if self._released_at is None or now_ms - self._released_at < SETTLE_MS:
            return False
        self.drop()
        return True

    def drop(self) -> bool:
        """Forget the key, for instance because the focus went elsewhere; True if it was held."""
        held, self._held, self._released_at = self._held, False, None
        return held
