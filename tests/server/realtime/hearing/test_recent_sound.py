"""What is kept of a microphone in which nobody speaks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.realtime.hearing.recent_sound import CONFIRMED_MS, SILENT, UNSPOKEN_MS, RecentSound

RATE = 8_000
PIECE_MS = 20


def piece(level: int) -> bytes:
    return level.to_bytes(2, "little", signed=True) * (RATE * PIECE_MS // 1000)


def open_for(seconds: float, level: int, padding_ms: int = 300) -> RecentSound:
    recent = RecentSound(RATE, padding_ms)
    for _ in range(round(seconds * 1000 / PIECE_MS)):
        recent.add(piece(level))
    return recent


@pytest.mark.parametrize(("level", "silent"), [(0, True), (SILENT - 1, True), (SILENT, False), (-SILENT, False)])
def test_what_is_silence(level: int, silent: bool) -> None:
    assert open_for(1, level).is_silent is silent


@pytest.mark.parametrize(
    ("level", "padding_ms", "most_ms"),
    [(0, 300, 300 + CONFIRMED_MS), (1000, 300, UNSPOKEN_MS), (1000, 10_000, 10_000 + CONFIRMED_MS)],
)
def test_it_is_bounded_however_long_the_microphone_is_open(level: int, padding_ms: int, most_ms: int) -> None:
    recent = open_for(60, level, padding_ms)
    assert most_ms <= recent.milliseconds < most_ms + PIECE_MS


def test_what_was_loud_is_kept_until_silence_is_all_there_is() -> None:
    recent = open_for(1, 1000)
    for _ in range(UNSPOKEN_MS // PIECE_MS + 1):
        recent.add(piece(0))
    assert recent.is_silent
    assert recent.milliseconds < 300 + CONFIRMED_MS + PIECE_MS


def test_the_latest_is_taken_and_nothing_is_left() -> None:
    recent = RecentSound(RATE, 300)
    for level in range(10):
        recent.add(piece(level))
    assert recent.take(30) == piece(8)[: len(piece(8)) // 2] + piece(9)
    assert recent.take() == b""
    assert recent.milliseconds == 0
    assert recent.is_silent


@given(st.lists(st.sampled_from([0, 1000]), max_size=80), st.integers(0, 2000))
def test_all_of_what_is_kept_is_the_latest(levels: list[int], wanted_ms: int) -> None:
    recent = RecentSound(RATE, 300)
    for level in levels:
        recent.add(piece(level))
    whole = b"".join(map(piece, levels))
    sound = recent.take(wanted_ms)
    assert whole.endswith(sound)
    assert len(sound) <= wanted_ms * RATE * 2 // 1000
