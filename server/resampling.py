"""Changes the sample rate of a stream of PCM16 mono sound, once, at the edge."""

from __future__ import annotations

import numpy as np
import soxr


class Resampler:
    """From `source` to `target` Hz. Where they are equal the sound passes through untouched."""

    def __init__(self, source: int, target: int) -> None:
        self.source = source
        self._stream = None if source == target else soxr.ResampleStream(source, target, 1, dtype="int16")

    def feed(self, pcm: bytes) -> bytes:
        """What can be given out after `pcm`; the last few milliseconds wait for what follows."""
        if self._stream is None:
            return pcm
        return bytes(self._stream.resample_chunk(np.frombuffer(pcm, np.int16)).tobytes())

    def finish(self) -> bytes:
        """The rest."""
        if self._stream is None:
            return b""
        return bytes(self._stream.resample_chunk(np.empty(0, np.int16), last=True).tobytes())
