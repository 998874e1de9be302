"""How loud sound is, as the eye wants it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from server.protocol.audio import FRAME_SECONDS, WIRE_RATE, size_of
from server.protocol.later import Later

if TYPE_CHECKING:
    import numpy as np
else:
    np = Later("numpy")

QUIETEST = -60.0
"""dB below full scale that are drawn as nothing: about the noise of a quiet room."""


def peak(pcm: bytes) -> float:
    """The loudest sample of PCM16 sound, 0 to 1 on a dB scale; 0 for no sound."""
    samples = np.frombuffer(pcm, dtype="<i2")
    if not samples.size:
        return 0.0
    # In Python integers: the magnitude of -32768 does not fit into 16 bits.
    loudest = max(int(samples.max()), -int(samples.min()))
    if loudest == 0:
        return 0.0
    decibels = 20 * math.log10(loudest / 32768)
    return max(0.0, 1 - decibels / QUIETEST)


def is_digital_silence(pcm: bytes) -> bool:
    """Whether every sample is exactly zero, as no real microphone in no real room delivers."""
    return pcm.count(0) == len(pcm)


class LevelMeter:
    """Turns a stream of PCM16 mono into one level per 20 ms."""

    def __init__(self, rate: int = WIRE_RATE) -> None:
        self._size = size_of(FRAME_SECONDS, rate)
        self._rest = b""

    def take(self, pcm: bytes) -> list[float]:
        """The levels that are complete with this sound; what is left over counts into the next."""
        sound = self._rest + pcm
        whole = len(sound) - len(sound) % self._size
        self._rest = sound[whole:]
        return [peak(sound[start : start + self._size]) for start in range(0, whole, self._size)]
