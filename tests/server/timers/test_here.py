"""The time of this computer on days when its clocks are changed."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from server.timers.here import Here
from server.timers.moments import Timer, due_at, line

pytestmark = pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone cannot be chosen here")


@pytest.fixture(autouse=True)
def _berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "Europe/Berlin")
        time.tzset()
        yield
    time.tzset()


@pytest.mark.parametrize(
    ("now", "seconds", "at", "due"),
    [
        ("2027-03-27T20:00Z", None, "7:00", "2027-03-28T05:00Z"),  # the clocks go forward in that night
        ("2027-10-30T20:00Z", None, "7:00", "2027-10-31T06:00Z"),
        ("2027-03-01T12:00Z", None, "2027-07-01T09:00", "2027-07-01T07:00Z"),
        ("2027-03-27T23:30Z", 7200, "", "2027-03-28T01:30Z"),
        ("2027-10-31T00:30Z", None, "2:45", "2027-10-31T00:45Z"),
        ("2027-10-31T01:30Z", None, "2:45", "2027-10-31T01:45Z"),
        ("2027-10-31T01:30Z", 60, "", "2027-10-31T01:31Z"),
    ],
)
def test_a_time_is_that_of_the_clock_on_its_own_day(now: str, seconds: float | None, at: str, due: str) -> None:
    assert due_at(seconds, at, datetime.fromisoformat(now).astimezone(Here())) == datetime.fromisoformat(due)


def test_each_moment_of_a_day_with_a_change_comes_back_and_is_told_as_the_clock_shows_it() -> None:
    for minutes in range(0, 48 * 60, 15):
        moment = datetime(2027, 10, 30, tzinfo=UTC) + timedelta(minutes=minutes)
        assert moment.astimezone(Here()).astimezone(UTC) == moment
    now = datetime(2027, 3, 27, 20, tzinfo=UTC).astimezone(Here())
    timer = Timer("a", "tea", due_at(None, "7:00", now))
    assert line(timer, now) == "a: tea, due 2027-03-28 07:00:00, in 32400 seconds"
