"""Noise at full scale, as data that are no sound are heard: told from speech and music before it is played. Pure.

Compressed sound, pages, pictures and samples of another form are, read as samples, loud and rough at once: each differs
from the one before it as much as any other would. What is loud in speech is a voice, and that is smooth; what is rough
in it, an S or a laugh, is not as loud by far.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from server.protocol.later import Later

if TYPE_CHECKING:
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


def is_noise(samples: NDArray[np.int16]) -> bool:
    """Whether a block of samples is noise that is too loud to be played."""
    if len(samples) < LEAST_SAMPLES:
        return False
    sound = samples.astype(np.float64)
    offset = sound.mean()
    sound -= offset
    level = float(np.sqrt(np.mean(sound**2)))
    if level < LOUD / 4 or (level < LOUD and abs(offset) < OFFSET):
        return False
    steps = float(np.sqrt(np.mean(np.diff(sound) ** 2)))
    if abs(offset) >= OFFSET:
        return steps > ROUGH / 2 * level
    return steps > ROUGH * level and flatness(sound) > FLAT


def flatness(sound: NDArray[np.float64]) -> float:
    """How even the spectrum is, from 0 (one tone) to 1 (all the same)."""
    power = np.abs(np.fft.rfft(sound * np.hanning(len(sound))))[1:] ** 2 + 1e-9
    return float(np.exp(np.mean(np.log(power))) / np.mean(power))


class NoiseGuard:
    """Takes sound of one source as it comes, PCM16 mono at `rate` Hz, and gives it back with silence for noise."""

    def __init__(self, rate: int) -> None:
        self._length = max(LEAST_SAMPLES, int(rate * BLOCK_SECONDS))
        self._before: NDArray[np.int16] | None = None
        self._noisy = 0

    @property
    def refused(self) -> bool:
        """Whether it was noise so often that no more of it is let through."""
        return self._noisy >= NOISE_BLOCKS

    def feed(self, pcm: bytes) -> bytes:
        """As much sound as came; all of it at once."""
        samples = np.frombuffer(pcm[: len(pcm) // 2 * 2], "<i2").copy()
        for begin in range(0, len(samples), self._length):
            block = samples[begin : begin + self._length]
            heard = block if self._before is None else np.concatenate([self._before, block])[-self._length :]
            self._before = heard.copy()
            # What is short is judged with what came before it, and by itself: the beginning of noise counts.
            noisy = is_noise(heard) or (len(block) < self._length and is_noise(block))
            self._noisy += noisy
            if noisy or self.refused:
                block[:] = 0
        return samples.tobytes() + bytes(len(pcm) % 2)
