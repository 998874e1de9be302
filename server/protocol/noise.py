"""Noise at full scale, as data that are no sound are heard: told from speech and music before it is played. Pure.

Compressed sound, pages, pictures and samples of another form are, read as samples, loud and rough at once: each differs
from the one before it as much as any other would. What is loud in speech is a voice, and that is smooth; what is rough
in it, an S or a laugh, is not as loud by far.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from server.protocol.later import Later

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np
    from numpy.typing import NDArray
else:
    np = Later("numpy")


BLOCK_SECONDS = 0.04
"""What is judged at once: about one sound of speech."""
LEAST_SAMPLES = 32
"""Fewer say nothing."""
LOUD = 5_000.0
"""Root mean square of a block in units of PCM16: speech at full scale has up to 10 000, its roughest sounds 3 000."""
ROUGH = 1.1
"""How large the steps between samples are, against the samples: noise has the root of 2, a voice a third."""
FLAT = 0.2
"""How even the spectrum is: 0.56 is white noise, a tone or a voice has less than a tenth of that."""
OFFSET = 6_000.0
"""How far from zero a rough block may lie on average: letters do."""
NOISE_BLOCKS = 2
"""Blocks of noise after which the whole is taken for noise: one may be a crack."""


class _Measured:
    """Sound of which any stretch can be judged without that all of it is looked at again."""

    def __init__(self, sound: NDArray[np.float64]) -> None:
        self._sound = sound
        steps = sound[1:] - sound[:-1]
        self._sums, self._squares, self._steps = _running(sound), _running(sound * sound), _running(steps * steps)

    def is_noise(self, begin: int, end: int) -> bool:
        """Whether a stretch is noise that is too loud to be played."""
        size = end - begin
        if size < LEAST_SAMPLES:
            return False
        offset = float(self._sums[end] - self._sums[begin]) / size
        level = math.sqrt(max(0.0, float(self._squares[end] - self._squares[begin]) / size - offset * offset))
        if level < LOUD / 4 or (level < LOUD and abs(offset) < OFFSET):
            return False
        steps = math.sqrt(max(0.0, float(self._steps[end - 1] - self._steps[begin])) / (size - 1))
        if abs(offset) >= OFFSET:
            return steps > ROUGH / 2 * level
        return steps > ROUGH * level and flatness(self._sound[begin:end] - offset) > FLAT


def _running(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """The sums of the first values, from none of them to all."""
    sums = np.zeros(values.size + 1)
    np.cumsum(values, out=sums[1:])
    return sums


def flatness(sound: NDArray[np.float64]) -> float:
    """How even the spectrum is, from 0 (one tone) to 1 (all the same)."""
    power = np.abs(np.fft.rfft(sound * np.hanning(len(sound))))[1:] ** 2 + 1e-9
    return float(np.exp(np.mean(np.log(power))) / np.mean(power))


class NoiseGuard:
    """Takes sound of one source as it comes, PCM16 mono at `rate` Hz, and gives it back with silence for noise."""

    def __init__(self, rate: int) -> None:
        self._length = max(LEAST_SAMPLES, int(rate * BLOCK_SECONDS))
        self._before: NDArray[np.float64] | None = None
        self._noisy = 0

    @property
    def refused(self) -> bool:
        """Whether it was noise so often that no more of it is let through."""
        return self._noisy >= NOISE_BLOCKS

    def feed(self, pcm: bytes) -> bytes:
        """As much sound as came; all of it at once."""
        half = bytes(len(pcm) % 2)
        samples = np.frombuffer(pcm[: len(pcm) - len(half)], "<i2")
        sound = samples.astype(np.float64)
        known = sound if self._before is None else np.concatenate([self._before, sound])
        new = len(known) - len(sound)
        measured = _Measured(known)
        noise = [
            block for block in self._blocks(len(sound)) if self._is_noisy(measured, new + block.start, new + block.stop)
        ]
        self._before = known[-self._length :].copy()
        if not noise:
            return samples.tobytes() + half if half else pcm
        quiet = samples.copy()
        for block in noise:
            quiet[block] = 0
        return quiet.tobytes() + half

    def _blocks(self, size: int) -> Iterator[slice]:
        return (slice(begin, min(begin + self._length, size)) for begin in range(0, size, self._length))

    def _is_noisy(self, sound: _Measured, begin: int, end: int) -> bool:
        """Whether a block is to be silent."""
        # What is short is judged with what came before it, and by itself: the beginning of noise counts.
        noisy = sound.is_noise(max(0, end - self._length), end)
        noisy = noisy or (end - begin < self._length and sound.is_noise(begin, end))
        self._noisy += noisy
        return noisy or self.refused
