"""What stands out of a room, and what does not."""

from __future__ import annotations

import numpy as np
import pytest

from server.pipeline import loudness as loudness_module
from server.pipeline.loudness import Loudness

RATE = 24_000


def noise(level: float, seconds: float = 0.1) -> bytes:
    """Noise of that level, the same each time."""
    samples = np.random.default_rng(7).normal(0, level, int(RATE * seconds))
    return samples.astype("<i2").tobytes()


def test_silence_is_quiet_and_a_voice_is_not() -> None:
    loudness = Loudness(RATE)
    assert loudness.is_quiet(bytes(4800))
    assert loudness.is_quiet(b"")
    assert loudness.is_quiet(noise(10))
    assert not loudness.is_quiet(noise(1000))


def test_one_loud_frame_is_enough() -> None:
    assert not Loudness(RATE).is_quiet(bytes(48_000) + noise(1000, 0.02) + bytes(48_000))


def test_a_loud_room_becomes_quiet_after_a_while_and_who_speaks_in_it_does_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loudness_module, "LEARNS_AFTER_MS", 5000)
    loudness = Loudness(RATE)
    assert not loudness.is_quiet(noise(200))
    for _ in range(60):
        assert not (loudness.is_quiet(noise(200)) and loudness._open_ms < 5000)
    assert loudness.is_quiet(noise(200))
    assert not loudness.is_quiet(noise(2000))


def test_who_speaks_for_long_is_not_taken_for_the_room() -> None:
    loudness = Loudness(RATE)
    for _ in range(300):
        assert not loudness.is_quiet(noise(2000, 0.4) + noise(20, 0.1))
