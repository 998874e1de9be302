"""Resampling a stream: nothing added, nothing lost."""

from __future__ import annotations

import numpy as np
import pytest

from server.pipeline.sound.resampling import Resampler


def stream(source: int, target: int, pcm: bytes, chunk: int = 960) -> bytes:
    resampler = Resampler(source, target)
    parts = [resampler.feed(pcm[start : start + chunk]) for start in range(0, len(pcm), chunk)]
    return b"".join([*parts, resampler.finish()])


def tone(rate: int, seconds: float = 1.0) -> bytes:
    return (np.sin(np.arange(int(rate * seconds)) * 2 * np.pi * 440 / rate) * 16000).astype("<i2").tobytes()


@pytest.mark.parametrize(("source", "target"), [(24_000, 16_000), (22_050, 24_000), (16_000, 24_000)])
def test_a_tone_stays_the_tone(source: int, target: int) -> None:
    result = np.frombuffer(stream(source, target, tone(source)), "<i2").astype(float)
    wanted = np.frombuffer(tone(target), "<i2").astype(float)
    assert abs(len(result) - len(wanted)) <= 2
    middle = slice(target // 4, target * 3 // 4)
    assert np.corrcoef(result[middle], wanted[middle])[0, 1] > 0.999


def test_silence_stays_silence() -> None:
    assert not any(stream(24_000, 16_000, bytes(48_000)))


def test_the_same_rate_passes_through() -> None:
    assert stream(24_000, 24_000, tone(24_000)) == tone(24_000)


def test_full_scale_does_not_wrap() -> None:
    square = np.where(np.arange(24_000) % 48 < 24, 32767, -32768).astype("<i2").tobytes()
    result = np.frombuffer(stream(24_000, 16_000, square), "<i2")
    assert result.max() == 32767
    assert result.min() == -32768
