"""What is left of allowances, and when they renew."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.quotas.allowances import (
    FINER,
    MILLION,
    MINUTE_MS,
    NAMES,
    RESERVE,
    Name,
    Used,
    in_the_way,
    renewal,
    standings,
)
from server.quotas.sentences import refusal, warning

NOW = datetime(2026, 12, 31, 23, 59, 30, tzinfo=UTC)


def test_a_day_and_a_month_renew_when_the_next_one_begins() -> None:
    told = {name: renewal(name, Used(), NOW) for name in NAMES}
    new_year = datetime(2027, 1, 1, tzinfo=UTC)
    assert told["voice_minutes_day"] == told["tokens_day"] == told["voice_minutes_month"] == new_year
    assert renewal("voice_minutes_month", Used(), datetime(2026, 2, 3, tzinfo=UTC)) == datetime(2026, 3, 1, tzinfo=UTC)
    assert told["requests_minute"] == datetime(2027, 1, 1, 0, 0, 30, tzinfo=UTC)
    assert told["sessions"] is None


@pytest.mark.parametrize(("used", "told"), [(7, False), (8, True), (9, True), (10, True), (11, True)])
def test_who_has_used_four_fifths_is_warned(used: int, told: bool) -> None:
    limits: dict[Name, int] = {"voice_minutes_day": 10 * MINUTE_MS}
    (standing,) = [s for s in standings(limits, Used(voice_day_ms=used * MINUTE_MS), NOW) if s.most is not None]
    text = warning(standing)
    assert (text is not None) == told
    if text is not None:
        assert text.endswith("2027-01-01 00:00 UTC.")
        assert ("used up" in text) == (used >= 10)


def test_every_refusal_tells_how_much_there_was_and_when_it_renews() -> None:
    limits: dict[Name, int] = {name: 3 * FINER.get(name, 1) for name in NAMES}
    used = Used(10 * MINUTE_MS, 10 * MINUTE_MS, 10, 10 * MILLION, 10, NOW, 10)
    for standing in standings(limits, used, NOW):
        text = refusal(standing)
        assert " 3 " in text
        assert (" UTC" in text) == (standing.name != "sessions")
        assert "{" not in text


turns = st.lists(st.tuples(st.integers(0, 400_000), st.booleans()), min_size=1, max_size=12)


@given(st.integers(0, 900_000), turns)
def test_together_they_take_more_than_is_allowed_by_no_more_than_one(most: int, wished: list[tuple[int, bool]]) -> None:
    """Turns of at most the reserve, which begin at any time and end in any order, after they have taken all."""
    limits: dict[Name, int] = {"voice_minutes_day": most}
    open_: list[int] = []
    settled = 0
    for takes, ends in wished:
        takes = min(takes, RESERVE["voice_minutes_day"])
        used = Used(voice_day_ms=settled, voices_open=len(open_))  # nothing of those under way is known yet
        if in_the_way("voice", limits, used, NOW) is None:
            open_.append(takes)
        if ends and open_:
            settled += open_.pop(0)
    assert settled + sum(open_) <= most + RESERVE["voice_minutes_day"]
