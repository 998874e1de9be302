"""Whether, and how much later, one sound is heard in another: by the correlation of the last second. Pure."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from server.protocol.later import Later

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
else:
    np = Later("numpy")

RATE = 8000
"""Hz; what is above says nothing more about a delay."""
LOOK_SECONDS = 1.0
BEFORE_SECONDS = 0.15
"""How much sooner than it was said to sound the echo is looked for: devices tell too much of a delay, too."""
AFTER_SECONDS = 0.6
"""How much later: a radio headset that tells nothing of its buffers."""
CLEAR = 6.0
"""By how much the highest place stands out of all others, in their standard deviations; of noise it is some 4."""
LOOK, BEFORE, AFTER = (round(seconds * RATE) for seconds in (LOOK_SECONDS, BEFORE_SECONDS, AFTER_SECONDS))
SPAN = LOOK + BEFORE + AFTER
SIZE = 22_500
"""At least `SPAN` and `LOOK`, and quickly transformed."""
STEP = 6
LOW, HIGH = 200, 3400
"""Hz: what loudspeakers play and rooms do not rumble with."""


@dataclass(frozen=True, slots=True)
class Found:
    """`clarity` says how sure it is that the sound is in the other at all, `seconds` after it."""

    clarity: float
    seconds: float

    @property
    def clear(self) -> bool:
        return self.clarity >= CLEAR


class LastSounds:
    """The last second and a half of some sounds that run side by side, at `RATE`."""

    def __init__(self) -> None:
        self._parts: deque[NDArray[np.float32]] = deque()
        self._count = 0

    def add(self, *sounds: NDArray[np.float64]) -> None:
        """The next part of each, at six times `RATE`."""
        part = np.array(sounds, np.float32).reshape(len(sounds), -1, STEP).mean(axis=2)
        self._parts.append(part)
        self._count += part.shape[1]
        while self._count - self._parts[0].shape[1] >= SPAN:
            self._count -= self._parts.popleft().shape[1]

    def echoes(self) -> list[Found]:
        """Where the first sound is in each of the others."""
        sounds = np.concatenate([np.zeros((len(self._parts[0]), SPAN), np.float32), *self._parts], axis=1)[:, -SPAN:]
        source, *others = sounds
        known = np.conj(np.fft.rfft(source, SIZE))
        return [_found(np.fft.rfft(_looked_at(sound), SIZE) * known) for sound in others]


def _looked_at(sound: NDArray[np.float32]) -> NDArray[np.float32]:
    """The second of it before which and after which there is as much as an echo may be late."""
    begin = SPAN - BEFORE - LOOK
    heard = np.zeros(SPAN, np.float32)
    heard[begin : begin + LOOK] = sound[begin : begin + LOOK] * np.hanning(LOOK)
    return heard


def _found(spectrum: NDArray[np.complexfloating[Any, Any]]) -> Found:
    begin, end = SIZE * LOW // RATE, SIZE * HIGH // RATE
    band = spectrum[begin:end]
    whitened = np.zeros(len(spectrum), np.complex64)
    whitened[begin:end] = band / np.maximum(np.abs(band), 1e-12)
    correlation = np.fft.irfft(whitened, SIZE)
    lags = np.abs(np.concatenate([correlation[-BEFORE:], correlation[:AFTER]]))
    highest = int(np.argmax(lags))
    deviation = float(np.sqrt(np.mean(lags**2))) or 1.0
    return Found(float(lags[highest]) / deviation, (highest - BEFORE) / RATE)
