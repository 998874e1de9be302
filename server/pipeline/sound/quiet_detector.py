"""Tells sound in which somebody may speak from a room in which nobody does; it learns how loud the room is. Pure."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from server.protocol.audio import SAMPLE_WIDTH, duration_ms, size_of
from server.protocol.later import Later

if TYPE_CHECKING:
    import numpy as np
else:
    np = Later("numpy")

FRAME_SECONDS = 0.02
WINDOW_MS = 5_000
"""Nobody speaks so long without a pause: the quietest frame of it is the room."""

LEARNS_AFTER_MS = 10 * 60 * 1000
"""A steady sound counts as the room only in a microphone that has been open for so long: who holds a button means what
is heard, even a tone."""

FAINT = 58.0
"""The level (root of the mean square of 16-bit samples, about -55 dB) below which nothing counts as speech."""

ABOVE_ROOM = 2.5
"""How many times louder than the room something is that is not the room."""


class QuietDetector:
    """Of one stream of PCM16 mono sound at `rate` Hz."""

    def __init__(self, rate: int) -> None:
        self._rate = rate
        self._room = 0.0
        """The level of the quietest frame of the last whole window."""
        self._quietest = math.inf
        self._window_ms = 0
        self._open_ms = 0

    def is_quiet(self, pcm: bytes) -> bool:
        """Whether nothing in the next piece of sound stands out of the room."""
        levels = _levels(pcm, size_of(FRAME_SECONDS, self._rate) // SAMPLE_WIDTH)
        room = self._room * ABOVE_ROOM if self._open_ms >= LEARNS_AFTER_MS else 0.0
        quiet = max(levels, default=0.0) < max(FAINT, room)
        self._learn(levels, duration_ms(len(pcm), self._rate))
        return quiet

    def _learn(self, levels: list[float], milliseconds: int) -> None:
        self._quietest = min(self._quietest, *levels, math.inf)
        self._window_ms += milliseconds
        self._open_ms += milliseconds
        if self._window_ms >= WINDOW_MS:
            self._room, self._quietest, self._window_ms = self._quietest, math.inf, 0


def _levels(pcm: bytes, frame: int) -> list[float]:
    """The level of each frame; of the last one also where it is not whole."""
    samples = np.frombuffer(pcm, "<i2").astype(np.float64)
    if 0 < samples.size <= frame:  # as clients send it
        return [math.sqrt(samples.dot(samples) / samples.size)]
    parts = (samples[begin : begin + frame] for begin in range(0, samples.size, frame))
    return [math.sqrt(part.dot(part) / part.size) for part in parts]
