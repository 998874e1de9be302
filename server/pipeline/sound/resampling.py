"""Changes the sample rate of a stream of PCM16 mono sound, once, at the edge.

numpy and soxr are imported where sound is converted: a server that never has to starts without them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    import soxr
    from numpy.typing import NDArray


class Resampler:
    """From `source` to `target` Hz. Where they are equal the sound passes through untouched.

    It works in floating point: with 16-bit samples soxr adds a dither, and silence would be silent no more.
    """

    def __init__(self, source: int, target: int) -> None:
        self.source = source
        self._stream = None if source == target else _stream(source, target)

    def feed(self, pcm: bytes) -> bytes:
        """What can be given out after `pcm`; the last few milliseconds wait for what follows."""
        return pcm if self._stream is None else _pcm(self._stream.resample_chunk(_samples(pcm)))

    def finish(self) -> bytes:
        """The rest."""
        return b"" if self._stream is None else _pcm(self._stream.resample_chunk(_samples(b""), last=True))


def _stream(source: int, target: int) -> soxr.ResampleStream:
    import soxr

    return soxr.ResampleStream(source, target, 1, dtype="float32")


def _samples(pcm: bytes) -> NDArray[np.float32]:
    import numpy as np

    return np.frombuffer(pcm, "<i2").astype(np.float32)


def _pcm(samples: NDArray[np.float32]) -> bytes:
    import numpy as np

    return np.clip(np.rint(samples), -32768, 32767).astype("<i2").tobytes()
