import numpy as np
import pytest

from desktop.echo.echo_path import RATE, STEP, LastSounds

FULL = RATE * STEP


def looked(late: float, echo: float, *, seconds: float = 2.0) -> "tuple[bool, float]":
    chance = np.random.default_rng(3)
    source = chance.standard_normal(int(seconds * FULL)) * 0.1
    heard = echo * np.roll(source, round(late * FULL)) + 0.001 * chance.standard_normal(len(source))
    sounds = LastSounds()
    for begin in range(0, len(source), 960):
        sounds.add(source[begin : begin + 960], heard[begin : begin + 960])
    (found,) = sounds.echoes()
    return found.clear, found.seconds


@pytest.mark.parametrize("late", [-0.1, 0.0, 0.03, 0.25, 0.55])
def test_an_echo_is_found_where_it_is(late: float) -> None:
    clear, seconds = looked(late, 0.3)
    assert clear
    assert seconds == pytest.approx(late, abs=0.002)


def test_where_there_is_none_none_is_found() -> None:
    assert not looked(0.1, 0.0)[0]


def test_the_first_moments_are_looked_at_too() -> None:
    assert looked(0.03, 0.3, seconds=0.8)[0]
