"""Changes the sample rate of a stream of PCM16 mono sound, once, at the edge."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import soxr

if TYPE_CHECKING:
    from numpy.typing import NDArray


class Resampler:
    """From `source` to `target` Hz. Where they are equal the sound passes through untouched.

    It works in floating point: with 16-bit samples soxr adds a dither, and silence would be silent no more.
    """

    def __init__(self, source: int, target: int) -> None:
        self.source = source
        self._stream = None if source == target else soxr.ResampleStream(source, target, 1, dtype="float32")

    def feed(self, pcm: bytes) -> bytes:
        """What can be given out after `pcm`; the last few milliseconds wait for what follows."""
        if self._stream is None:
            return pcm
        return _pcm(self._stream.resample_chunk(np.frombuffer(pcm, "<i2").astype(np.float32)))

    def finish(self) -> bytes:
        """The rest."""
        if self._stream is None:
            return b""
        return _pcm(self._stream.resample_chunk(np.empty(0, np.float32), last=True))


def _pcm(samples: NDArray[np.float32]) -> bytes:
    return np.clip(np.rint(samples), -32768, 32767).astype("<i2").tobytes()
