"""Takes the steady noise of a room out of a microphone's sound: a fan, a street, hiss. Pure.

In each band of the spectrum the quietest of the last seconds is the room, since nobody speaks in a band all the time;
what is hardly louder than that is turned down.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from server.protocol.audio import SAMPLE_WIDTH
from server.protocol.later import Later

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Spectrum = NDArray[np.float32]
else:
    np = Later("numpy")

Microphone = Literal["near_field", "far_field"]
"""Of a headset, or of a laptop or a room."""

HOP_SECONDS = 0.01
"""The sound is looked at in pieces twice as long, each half over the next; it comes out later by one such piece."""
LEARNS_SECONDS = 1.0
"""The quietest of one to two such stretches is the room."""
SMOOTHING = 0.85
"""How much of a band's level before is in what it is taken for."""
LOUDER_THAN_QUIETEST = 4.0
"""The usual level of noise over the quietest of it, as powers."""
LEAST = {"near_field": 0.35, "far_field": 0.2}
"""How much of the noise is left, as amplitudes: none at all would sound hollow, and hurt who transcribes."""


class NoiseReducer:
    """Of one stream of PCM16 mono sound at `rate` Hz; a `strength` of 0 leaves the noise as it is, 1 takes the most."""

    def __init__(self, rate: int, microphone: Microphone, strength: float = 1.0) -> None:
        self._hop = round(rate * HOP_SECONDS)
        self._least = 1 - strength * (1 - LEAST[microphone])
        # Two such windows, one to take apart and one to put together, add up to one.
        self._window = np.sqrt(np.hanning(2 * self._hop + 1)[:-1]).astype(np.float32)
        self._rest = b""
        self._late = bytes(self._hop * SAMPLE_WIDTH)
        self._last = np.zeros(self._hop, np.float32)
        self._tail = np.zeros(self._hop, np.float32)
        self._level = np.zeros(self._hop + 1, np.float32)
        self._quietest = np.full(self._hop + 1, np.inf, np.float32)
        self._quietest_before = self._quietest
        self._hops = 0

    def feed(self, pcm: bytes) -> bytes:
        """The next sound, as long as what is given, and later by two hops. `pcm` are whole samples."""
        self._rest += pcm
        hop = self._hop * SAMPLE_WIDTH
        begins = range(0, len(self._rest) - hop + 1, hop)
        hops = (np.frombuffer(self._rest, "<i2", self._hop, begin).astype(np.float32) for begin in begins)
        waiting = self._late + b"".join(map(self._reduced, hops))
        self._rest = self._rest[len(begins) * hop :]
        self._late = waiting[len(pcm) :]
        return waiting[: len(pcm)]

    def _reduced(self, samples: Spectrum) -> bytes:
        """One hop of sound, that before `samples`."""
        piece = np.concatenate((self._last, samples))
        self._last = samples
        spectrum = np.fft.rfft(piece * self._window)
        spectrum *= self._share(np.abs(spectrum).astype(np.float32) ** 2)
        sound = np.fft.irfft(spectrum, 2 * self._hop) * self._window
        whole = self._tail + sound[: self._hop]
        self._tail = sound[self._hop :].astype(np.float32)
        return np.clip(np.rint(whole), -32768, 32767).astype("<i2").tobytes()

    def _share(self, power: Spectrum) -> Spectrum:
        """How much of each band is kept, as amplitudes."""
        first = not self._hops
        self._level = power if first else SMOOTHING * self._level + (1 - SMOOTHING) * power
        self._quietest = np.minimum(self._quietest, self._level)
        self._hops += 1
        if self._hops % round(LEARNS_SECONDS / HOP_SECONDS) == 0:
            self._quietest_before, self._quietest = self._quietest, self._level
        room = LOUDER_THAN_QUIETEST * np.minimum(self._quietest, self._quietest_before)
        kept = np.sqrt(np.maximum(0.0, 1.0 - room / np.maximum(self._level, 1e-9)))
        return np.maximum(kept, self._least).astype(np.float32)
