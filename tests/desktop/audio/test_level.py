"""Levels: how loud, and whether at all."""

from __future__ import annotations

import pytest

from desktop.audio.level import LevelMeter, is_digital_silence, peak
from tests.desktop.audio.listening import pcm, speech, tone


def test_full_scale_is_one_and_nothing_is_zero() -> None:
    assert peak(b"\x00\x80" * 10) == 1
    assert peak(b"\xff\x7f" * 10) == pytest.approx(1, abs=1e-3)
    assert peak(b"\x00" * 20) == 0
    assert peak(b"") == 0


def test_a_tenth_of_the_amplitude_is_a_third_of_the_scale_down() -> None:
    loud, quiet = peak(pcm(tone(0.1))), peak(pcm(tone(0.1) / 10))
    assert loud - quiet == pytest.approx(1 / 3, abs=0.01)


def test_what_is_below_the_noise_of_a_room_is_not_drawn() -> None:
    assert peak(b"\x10\x00" * 100) == 0


@pytest.mark.parametrize("size", [2, 100, 960, 961 * 2, 48_000])
def test_one_level_for_every_20_ms_however_the_sound_is_cut(size: int) -> None:
    sound = pcm(speech(2, 1))
    meter = LevelMeter()
    levels = [level for start in range(0, len(sound), size) for level in meter.take(sound[start : start + size])]
    assert levels == [peak(sound[start : start + 960]) for start in range(0, len(sound), 960)]


def test_only_exact_zeros_are_digital_silence() -> None:
    assert is_digital_silence(b"\x00" * 960)
    assert not is_digital_silence(b"\x00" * 958 + b"\x01\x00")
