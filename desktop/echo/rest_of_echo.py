"""Softens what a canceller leaves of an echo where it is nothing but that. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from server.protocol.later import Later

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
else:
    np = Later("numpy")

SOFTER = 0.2
"""By what a rest of echo is multiplied."""
ABOVE = 6.0
"""So many times the power of the rest that is to be expected is a person."""
FIRST_DB, MOST_DB = 9.0, 25.0
"""So much less than the echo its rest is expected to be, at the most: at first, and once the canceller has learnt."""
LEARNS_FRAMES = 75, 250
"""Of these it begins to be better, and is as good as it gets: in between a canceller lets go for a moment."""
HOLDS_FRAMES = 5
"""After a person was heard nothing is softened for so long: the ends of words are soft."""


class RestOfEcho:
    """Of one canceller. Frames are PCM16."""

    def __init__(self) -> None:
        self._gain = 1.0
        self._holds = 0
        self._frames = 0

    def suppress(self, left: NDArray[np.int16], heard: NDArray[np.int16], loss_db: float) -> NDArray[np.int16]:
        """`left` is what the canceller left of what was `heard`; it takes out `loss_db` of an echo."""
        rest, whole = left.astype(np.float32), heard.astype(np.float32)
        self._frames += 1
        most = float(np.interp(self._frames, LEARNS_FRAMES, (FIRST_DB, MOST_DB)))
        if float(rest @ rest) > ABOVE * float(whole @ whole) * 10 ** (-min(loss_db, most) / 10):
            self._holds = HOLDS_FRAMES
        else:
            self._holds -= 1
        wanted = 1.0 if self._holds > 0 else SOFTER
        before, self._gain = self._gain, wanted
        if before == wanted == 1.0:
            return left
        gain = wanted if before == wanted else np.linspace(before, wanted, len(rest))
        return np.asarray(rest * gain, dtype=np.int16)
