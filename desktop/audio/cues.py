"""The sounds of a microphone that opens and closes: two soft notes, and the filter that keeps them out of what is said.

A cue sounds while the microphone listens already, for it must not delay anything. So each is one pure note that
swells and fades, and for as long as it may be in the room exactly that note is taken out of what the microphone hears:
a gap of some 80 Hz, which speech does not miss.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from server.protocol.audio import WIRE_RATE
from server.protocol.later import Later

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Samples = NDArray[np.int16]
else:
    np = Later("numpy")

LOUDNESS = 0.03
"""Of full scale: to be noticed, not listened to."""
SECONDS = 0.1
LINGERS = 0.8
"""Seconds for which a cue may be heard: until the device plays it, its length, and the echo of the room."""
WIDTH = 80.0
"""Hz that the filter takes out around each note."""


class Cue(Enum):
    """By pitch in Hz: the higher one when the microphone opens. Both lie where speech has little to lose."""

    OPEN = 1975.53
    CLOSE = 1567.98


def cue_sound(cue: Cue, rate: int) -> Samples:
    """The sound, mono; begins and ends in silence without an edge that would be heard as a click."""
    time = np.arange(int(SECONDS * rate)) / rate
    swell = np.sin(np.pi * time / SECONDS) ** 2
    return np.asarray(LOUDNESS * 32767 * swell * np.sin(2 * np.pi * cue.value * time), dtype=np.int16)


def trial_sound(rate: int) -> Samples:
    """Three notes to try a speaker with, as loud as speech."""
    notes = []
    for pitch in (523.25, 659.26, 783.99):
        time = np.arange(int(0.35 * rate)) / rate
        shape = np.minimum(1, time / 0.02) * np.exp(-time / 0.12)
        notes.append(0.25 * 32767 * shape * np.sin(2 * np.pi * pitch * time))
    notes[-1] *= np.linspace(1, 0, len(notes[-1]))
    return np.concatenate(notes).astype(np.int16)


class Notch:
    """Takes the notes of the cues out of mono PCM16 at `WIRE_RATE`, for a while after each `start`."""

    def __init__(self) -> None:
        self._left = 0
        self._filters: list[_Resonator] = []

    def start(self) -> None:
        """A cue is about to sound."""
        if not self._left:
            self._filters = [_Resonator(cue.value) for cue in Cue for _ in range(2)]
        self._left = int(LINGERS * WIRE_RATE)

    def clean(self, samples: Samples) -> Samples:
        """The same sound without the notes, without delay; untouched while no cue can be heard."""
        if not self._left:
            return samples
        self._left = max(0, self._left - len(samples))
        cleaned = samples.astype(np.float64)
        for each in self._filters:
            cleaned = each.filter(cleaned)
        return np.clip(np.rint(cleaned), -32768, 32767).astype(np.int16)


class _Resonator:
    """A notch of second order, after Robert Bristow-Johnson's audio EQ cookbook."""

    def __init__(self, pitch: float) -> None:
        angle = 2 * np.pi * pitch / WIRE_RATE
        alpha = np.sin(angle) / (2 * (pitch / WIDTH))
        self._b = 1 / (1 + alpha)
        self._a1 = -2 * np.cos(angle) / (1 + alpha)
        self._a2 = (1 - alpha) / (1 + alpha)
        self._first = self._second = 0.0

    def filter(self, samples: NDArray[np.float64]) -> NDArray[np.float64]:
        b, a1, a2 = float(self._b), float(self._a1), float(self._a2)
        first, second = self._first, self._second
        out = []
        # Each sample follows from the one before, so this is no work for numpy; 20 ms take some 0.1 ms.
        for sample in samples.tolist():
            value = b * sample + first
            first = a1 * (sample - value) + second
            second = b * sample - a2 * value
            out.append(value)
        self._first, self._second = first, second
        return np.array(out)
