"""Sound in pieces of any length becomes the windows in which speech is looked for."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from server.pipeline.resampling import Resampler

RATE = 16_000
WINDOW = 512
"""Samples: 32 ms."""

Window = NDArray[np.float32]


class Windows:
    """Of one stream of PCM16 mono sound at `rate` Hz."""

    def __init__(self, rate: int) -> None:
        self._resampler = Resampler(rate, RATE)
        self._rest: Window = np.empty(0, np.float32)

    def feed(self, pcm: bytes) -> NDArray[np.float32]:
        """The windows that are complete now, of `WINDOW` samples from -1 to 1 each."""
        samples = np.frombuffer(self._resampler.feed(pcm), "<i2").astype(np.float32) / 32768
        self._rest = np.concatenate((self._rest, samples))
        whole = len(self._rest) // WINDOW * WINDOW
        windows, self._rest = self._rest[:whole].reshape(-1, WINDOW), self._rest[whole:]
        return windows
