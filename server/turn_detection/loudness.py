"""How likely sound is speech, by its loudness alone: the plain stand-in where the model is not installed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from server.turn_detection.room import Room
from server.turn_detection.windows import WINDOW, Windows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from server.turn_detection.windows import Window

LOUD = 0.9
"""What stands out of the room is speech for all that is known."""


class LoudnessLikelihood:
    """Of one stream of PCM16 mono sound at `rate` Hz. It has the shape of `SpeechLikelihood`."""

    def __init__(self, rate: int) -> None:
        self._windows = Windows(rate)
        self._room = Room()
        self.attentive = True
        self.window: Window = np.zeros(WINDOW, np.float32)

    def feed(self, pcm: bytes) -> Iterator[float]:
        """The likelihood of each window that is complete now, from 0 to 1."""
        for window in self._windows.feed(pcm):
            self.window = window
            yield LOUD if self._room.stands_out(window) else 0.0
