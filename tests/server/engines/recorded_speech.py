"""Human speech for tests, from the installed packages."""

from __future__ import annotations

import wave
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import soxr

if TYPE_CHECKING:
    from numpy.typing import NDArray

RATE = 16_000


@cache
def recording(name: str) -> NDArray[np.float64]:
    """`two_cities` or `beckett`, 16 kHz, -1 to 1."""
    spec = find_spec("moonshine_voice")
    assert spec is not None
    assert spec.origin is not None
    with wave.open(str(Path(spec.origin).parent / "assets" / f"{name}.wav")) as file:
        samples = np.frombuffer(file.readframes(file.getnframes()), "<i2").astype(np.float64) / 32768
        return np.asarray(soxr.resample(samples, file.getframerate(), RATE))


def part(name: str, begin: float, end: float) -> NDArray[np.float64]:
    """From `begin` to `end` in seconds."""
    return recording(name)[round(begin * RATE) : round(end * RATE)]


def pcm(samples: NDArray[np.float64]) -> bytes:
    return (np.clip(samples, -1, 1) * 32767).astype("<i2").tobytes()


def seconds(duration: float) -> NDArray[np.float64]:
    """The times of the samples of `duration` seconds."""
    return np.arange(round(duration * RATE)) / RATE
