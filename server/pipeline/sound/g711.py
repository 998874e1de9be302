"""The sound of telephones: G.711, one byte a sample, as μ-law (`audio/pcmu`) or A-law (`audio/pcma`). Pure.

Both are tables, made once from the recommendation's formulas: 256 values to read, and one for each 16-bit sample to
write.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from server.protocol.later import Later

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from server.protocol.audio import SoundType
else:
    np = Later("numpy")

BIAS = 0x84
"""Of μ-law: what is added so that the first segment is as the others."""


def as_pcm(sound: bytes, kind: SoundType) -> bytes:
    """PCM16, little-endian, of what is written so."""
    return sound if kind == "audio/pcm" else _readings(kind)[np.frombuffer(sound, np.uint8)].tobytes()


def from_pcm(pcm: bytes, kind: SoundType) -> bytes:
    """What PCM16, little-endian, is when it is written so."""
    return pcm if kind == "audio/pcm" else _writings(kind)[np.frombuffer(pcm, "<i2").view(np.uint16)].tobytes()


@cache
def _readings(kind: SoundType) -> NDArray[np.int16]:
    codes = np.arange(256)
    return (_mu_law_read(codes) if kind == "audio/pcmu" else _a_law_read(codes)).astype("<i2")


@cache
def _writings(kind: SoundType) -> NDArray[np.uint8]:
    """By the sample's two bytes as an unsigned number."""
    samples = np.arange(65_536).astype(np.uint16).view(np.int16).astype(np.int64)
    return (_mu_law_written(samples) if kind == "audio/pcmu" else _a_law_written(samples)).astype(np.uint8)


def _mu_law_read(codes: NDArray[np.int64]) -> NDArray[np.int64]:
    codes = ~codes & 0xFF
    sizes = ((((codes & 0x0F) << 3) + BIAS) << ((codes & 0x70) >> 4)) - BIAS
    read: NDArray[np.int64] = np.where(codes & 0x80, -sizes, sizes)
    return read


def _mu_law_written(samples: NDArray[np.int64]) -> NDArray[np.int64]:
    # Of 14 bits, rounded down, as the recommendation counts.
    sizes = np.minimum(np.where(samples < 0, -(samples >> 2), samples >> 2) + (BIAS >> 2), 0x1FFF)
    segments = np.floor(np.log2(sizes)).astype(np.int64) - 5
    codes = (segments << 4) | ((sizes >> (segments + 1)) & 0x0F)
    written: NDArray[np.int64] = codes ^ np.where(samples < 0, 0x7F, 0xFF)
    return written


def _a_law_read(codes: NDArray[np.int64]) -> NDArray[np.int64]:
    codes = codes ^ 0x55
    segments = (codes & 0x70) >> 4
    sizes = ((codes & 0x0F) << 4) + np.where(segments, 0x108, 8)
    sizes = sizes << np.maximum(segments - 1, 0)
    read: NDArray[np.int64] = np.where(codes & 0x80, sizes, -sizes)
    return read


def _a_law_written(samples: NDArray[np.int64]) -> NDArray[np.int64]:
    # Of 13 bits, rounded down, as the recommendation counts.
    sizes = np.where(samples < 0, -(samples >> 3) - 1, samples >> 3)
    segments = np.maximum(np.floor(np.log2(np.maximum(sizes, 1))).astype(np.int64) - 4, 0)
    codes = (segments << 4) | ((sizes >> np.maximum(segments, 1)) & 0x0F)
    written: NDArray[np.int64] = codes ^ np.where(samples < 0, 0x55, 0xD5)
    return written
