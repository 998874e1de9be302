import numpy as np
import pytest

from desktop.echo.sample_clock import SampleClock

RATE = 48_000
BLOCK = 960


def noted(clock: SampleClock, seconds: float, *, begin: float, drift: float = 0.0, trembling: float = 0.0) -> None:
    chance = np.random.default_rng(1)
    for _ in range(int(seconds * RATE / BLOCK)):
        clock.note(BLOCK, begin + clock.samples / (RATE * (1 + drift)) + chance.normal() * trembling)


def test_times_that_tremble_are_smoothed() -> None:
    clock = SampleClock(RATE)
    noted(clock, 10, begin=100.0, trembling=0.004)
    assert clock.time_of(clock.samples) == pytest.approx(110.0, abs=0.0015)


def test_a_clock_that_drifts_is_followed() -> None:
    clock = SampleClock(RATE)
    noted(clock, 60, begin=0.0, drift=100e-6)
    assert clock.time_of(clock.samples) == pytest.approx(clock.samples / (RATE * (1 + 100e-6)), abs=0.001)


def test_one_late_block_moves_nothing_and_a_real_gap_does() -> None:
    clock = SampleClock(RATE)
    noted(clock, 2, begin=0.0)
    clock.note(BLOCK, 2.0 + 0.3)
    assert clock.jumps == 1
    assert clock.time_of(0) == pytest.approx(0.0, abs=1e-6)
    for number in range(3):
        clock.note(BLOCK, 2.02 + 0.2 + number * 0.02)
    assert clock.jumps == 2
    assert clock.time_of(0) == pytest.approx(0.2, abs=1e-6)


def test_a_sample_is_found_by_its_time() -> None:
    clock = SampleClock(RATE)
    noted(clock, 1, begin=5.0)
    assert clock.sample_at(clock.time_of(1234)) == pytest.approx(1234)
