"""What stands out of a room, and what does not."""

from __future__ import annotations

import numpy as np
import pytest

from server.pipeline.sound import quiet_detector
from server.pipeline.sound.quiet_detector import QuietDetector

RATE = 24_000


def noise(level: float, seconds: float = 0.1) -> bytes:
    """Noise of that level, the same each time."""
    samples = np.random.default_rng(7).normal(0, level, int(RATE * seconds))
    return samples.astype("<i2").tobytes()


def test_silence_is_quiet_and_a_voice_is_not() -> None:
    detector = QuietDetector(RATE)
    assert detector.is_quiet(bytes(4800))
    assert detector.is_quiet(b"")
    assert detector.is_quiet(noise(10))
    assert not detector.is_quiet(noise(1000))


def test_one_loud_frame_is_enough() -> None:
    assert not QuietDetector(RATE).is_quiet(bytes(48_000) + noise(1000, 0.02) + bytes(48_000))


def test_a_loud_room_becomes_quiet_after_a_while_and_who_speaks_in_it_does_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quiet_detector, "LEARNS_AFTER_MS", 5000)
    detector = QuietDetector(RATE)
    assert not detector.is_quiet(noise(200))
    for _ in range(60):
        assert not (detector.is_quiet(noise(200)) and detector._open_ms < 5000)
    assert detector.is_quiet(noise(200))
    assert not detector.is_quiet(noise(2000))


def test_who_speaks_for_long_is_not_taken_for_the_room() -> None:
    detector = QuietDetector(RATE)
    for _ in range(300):
        assert not detector.is_quiet(noise(2000, 0.4) + noise(20, 0.1))
