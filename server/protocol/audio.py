"""Audio formats on the wire: signed 16-bit little-endian mono PCM."""

from __future__ import annotations

SAMPLE_WIDTH = 2
"""Bytes in a sample."""

WIRE_RATE = 24_000
"""Hz. What the Realtime protocol speaks unless both sides ask for another rate."""

RATES = (16_000, WIRE_RATE)
"""Hz. The rates a session may ask for."""

FRAME_SECONDS = 0.02
"""How much sound a client puts in one append."""


def duration_ms(size: int, rate: int) -> int:
    """Milliseconds of sound in `size` bytes at `rate` Hz, rounded down."""
    return size * 1000 // (SAMPLE_WIDTH * rate)


def size_of(seconds: float, rate: int) -> int:
    """Bytes of `seconds` of sound at `rate` Hz, a whole number of samples."""
    return int(seconds * rate) * SAMPLE_WIDTH
