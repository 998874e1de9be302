"""How the turn that is under way sounded, as far as a model wants to hear it: bounded, however long it is."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

import numpy as np

from server.turn_detection.windows import RATE, WINDOW

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from server.turn_detection.windows import Window

KEPT = 8 * RATE // WINDOW
"""Windows."""

BEFORE = 12
"""Windows that are kept while nobody speaks: a voice is believed only some time after it began."""


class TurnSound:
    """Of windows at 16 kHz."""

    def __init__(self) -> None:
        self._windows: deque[NDArray[np.int16]] = deque(maxlen=KEPT)

    def add(self, window: Window, *, speaking: bool) -> None:
        """What was heard next, and whether a turn is under way."""
        self._windows.append((window * 32767).astype(np.int16))
        while not speaking and len(self._windows) > BEFORE:
            self._windows.popleft()

    def samples(self) -> NDArray[np.float32]:
        """All of it, from -1 to 1."""
        if not self._windows:
            return np.zeros(WINDOW, np.float32)
        return np.concatenate(self._windows).astype(np.float32) / np.float32(32767)

    def clear(self) -> None:
        """Forget it."""
        self._windows.clear()
