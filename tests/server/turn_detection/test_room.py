"""A room is learnt, and what stands out of it is told."""

from __future__ import annotations

import numpy as np
import pytest

from server.turn_detection.room import FIRST_WINDOWS, WINDOWS, Room
from server.turn_detection.windows import WINDOW, Window

CHANCE = np.random.default_rng(1)


def noise(level: float) -> Window:
    return (CHANCE.standard_normal(WINDOW) * level).astype(np.float32)


def share(room: Room, level: float, windows: int) -> float:
    """How many of them stood out."""
    return sum(room.stands_out(noise(level)) for _ in range(windows)) / windows


@pytest.mark.parametrize("level", [0.0, 0.0002, 0.001, 0.01, 0.1])
def test_of_an_even_noise_nothing_stands_out_once_it_is_known(level: float) -> None:
    room = Room()
    share(room, level, FIRST_WINDOWS)
    assert share(room, level, 10 * WINDOWS) < 0.01


def test_what_is_louder_stands_out() -> None:
    room = Room()
    share(room, 0.002, FIRST_WINDOWS)
    assert share(room, 0.01, 20) == 1


def test_a_room_that_becomes_quiet_is_known_at_once() -> None:
    room = Room()
    share(room, 0.1, WINDOWS)
    share(room, 0.001, 2)
    assert share(room, 0.01, 20) == 1


def test_a_room_that_becomes_loud_is_known_after_some_seconds() -> None:
    room = Room()
    share(room, 0.001, WINDOWS)
    share(room, 0.01, 2 * WINDOWS)
    assert share(room, 0.01, WINDOWS) < 0.01


def test_before_the_room_is_known_all_that_is_not_faint_stands_out() -> None:
    assert share(Room(), 0.01, 1) == 1
    assert share(Room(), 0.0001, 1) == 0


def test_a_rumble_is_no_voice() -> None:
    room = Room()
    share(room, 0.001, FIRST_WINDOWS)
    rumble = (np.sin(np.arange(WINDOW) * 2 * np.pi * 20 / 16_000) * 0.05).astype(np.float32)
    assert not room.stands_out(rumble + noise(0.001))
