"""Audio formats on the wire: signed 16-bit little-endian mono PCM, and G.711 for telephones."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

SAMPLE_WIDTH = 2
"""Bytes in a sample."""

WIRE_RATE = 24_000
"""Hz. What the Realtime protocol speaks unless both sides ask for another rate."""

RATES = (16_000, WIRE_RATE)
"""Hz. The rates a session may ask for."""

G711_RATE = 8_000
"""Hz. Of sound that is written as G.711."""

FRAME_SECONDS = 0.02
"""How much sound a client puts in one append."""

SoundType = Literal["audio/pcm", "audio/pcmu", "audio/pcma"]


@dataclass(frozen=True, slots=True)
class SoundFormat:
    """How sound is written, and at how many Hz."""

    rate: int
    type: SoundType = "audio/pcm"

    def seconds(self, size: int) -> float:
        """How long `size` bytes of it sound."""
        return size / (self.rate * (SAMPLE_WIDTH if self.type == "audio/pcm" else 1))


WIRE_FORMAT = SoundFormat(WIRE_RATE)


def duration_ms(size: int, rate: int) -> int:
    """Milliseconds of sound in `size` bytes at `rate` Hz, rounded down."""
    return size * 1000 // (SAMPLE_WIDTH * rate)


def size_of(seconds: float, rate: int) -> int:
    """Bytes of `seconds` of sound at `rate` Hz, a whole number of samples."""
    return int(seconds * rate) * SAMPLE_WIDTH
