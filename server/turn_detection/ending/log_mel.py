"""Sound as a model of the Whisper family is shown it: how loud each of 80 pitches is, every 10 ms.

The figures are those of `WhisperFeatureExtractor` in transformers, of which tests hold a sample.
"""

from __future__ import annotations

import math
from functools import cache
from typing import TYPE_CHECKING

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

if TYPE_CHECKING:
    from numpy.typing import NDArray

RATE = 16_000
FRAME, HOP, PITCHES = 400, 160, 80
"""Samples that are looked at together, samples from one look to the next, and rows of the picture."""

LINEAR_HZ, LINEAR_MEL, PER_MEL = 1000.0, 15.0, math.log(6.4) / 27
"""Slaney's scale of pitches: linear up to there, then so much more a step, as a logarithm."""

FLOOR, RANGE = 1e-10, 8.0
"""The least power that counts, and how many powers of ten below the loudest are told apart."""


def log_mel(samples: NDArray[np.float32]) -> NDArray[np.float32]:
    """The picture of sound at 16 kHz, `PITCHES` rows and a column for each `HOP` samples, about -1 to 1."""
    even = (samples - samples.mean()) / np.sqrt(samples.var() + 1e-7)
    padded = np.pad(even.astype(np.float64), FRAME // 2, mode="reflect")
    frames = sliding_window_view(padded, FRAME)[::HOP][:-1]
    power = np.abs(np.fft.rfft(frames * _window(), axis=-1)) ** 2
    picture = np.log10(np.maximum(FLOOR, _filters() @ power.T))
    picture = np.maximum(picture, picture.max() - RANGE)
    shown: NDArray[np.float32] = ((picture + 4) / 4).astype(np.float32)
    return shown


@cache
def _window() -> NDArray[np.float64]:
    return np.hanning(FRAME + 1)[:-1]


@cache
def _filters() -> NDArray[np.float64]:
    """How much each frequency counts for each pitch: triangles of the same area that overlap."""
    corners = _hertz(np.linspace(0.0, _mel(RATE / 2), PITCHES + 2))
    frequencies = np.linspace(0, RATE / 2, FRAME // 2 + 1)
    away = corners[:, np.newaxis] - frequencies
    widths = np.diff(corners)[:, np.newaxis]
    rising, falling = -away[:-2] / widths[:-1], away[2:] / widths[1:]
    triangles: NDArray[np.float64] = np.maximum(0.0, np.minimum(rising, falling))
    return triangles * 2 / (corners[2:] - corners[:-2])[:, np.newaxis]


def _mel(hertz: float) -> float:
    return LINEAR_MEL + math.log(hertz / LINEAR_HZ) / PER_MEL


def _hertz(mels: NDArray[np.float64]) -> NDArray[np.float64]:
    linear = mels * LINEAR_HZ / LINEAR_MEL
    return np.where(mels < LINEAR_MEL, linear, LINEAR_HZ * np.exp(PER_MEL * (mels - LINEAR_MEL)))
