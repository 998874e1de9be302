"""Whether sound stands out of the room in which nobody speaks; it learns how loud that is. Pure.

It costs a hundredth of what the model costs, which need not look at the rest: so many microphones may be open.
"""

from __future__ import annotations

import math

import numpy as np

from server.turn_detection.windows import RATE, WINDOW, Window

FAINT = 0.0004
"""Of full scale (-68 dB), the root of the mean square of how samples differ: less is no voice that a microphone picks
up."""

ABOVE_ROOM = 2.0
"""How many times louder than the quietest window something is that may be a voice: ordinary noise varies by less."""

FIRST_WINDOWS = RATE // WINDOW
"""One second: so soon it is first known how loud the room is."""

WINDOWS = 5 * FIRST_WINDOWS
"""Nobody speaks so long without a pause: the quietest window of five seconds is the room."""


class Room:
    """Of one stream of sound."""

    def __init__(self) -> None:
        self._level = 0.0
        """The level of the quietest window of the last whole stretch."""
        self._quietest = math.inf
        self._count = 0
        self._stretch = FIRST_WINDOWS

    def stands_out(self, window: Window) -> bool:
        """Whether the next window is louder than the room; until it is known, all that is not faint is."""
        steps = np.diff(window)  # a rumble is loud and no voice
        level = math.sqrt(float(steps @ steps) / len(steps))
        self._learn(level)
        return level >= max(FAINT, min(self._level, self._quietest) * ABOVE_ROOM)

    def _learn(self, level: float) -> None:
        self._quietest = min(self._quietest, level)
        self._count += 1
        if self._count >= self._stretch:
            self._level, self._quietest, self._count, self._stretch = self._quietest, math.inf, 0, WINDOWS
