"""When a timer is due, and how that is said."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from server.timers.moments import NoMoment, Timer, due_at, told

HERE = timezone(timedelta(hours=1))
NOW = datetime(2030, 5, 1, 14, 0, tzinfo=HERE)


@pytest.mark.parametrize(
    ("seconds", "at", "due"),
    [
        (90.5, "", NOW + timedelta(seconds=90.5)),
        (None, "17:30", datetime(2030, 5, 1, 17, 30, tzinfo=HERE)),
        (None, "9:05", datetime(2030, 5, 2, 9, 5, tzinfo=HERE)),
        (None, "2030-05-03T08:00", datetime(2030, 5, 3, 8, 0, tzinfo=HERE)),
        (None, "2030-05-01T13:30:00Z", datetime(2030, 5, 1, 14, 30, tzinfo=HERE)),
    ],
)
def test_a_timer_runs_for_seconds_or_until_a_time(seconds: float | None, at: str, due: datetime) -> None:
    assert due_at(seconds, at, NOW) == due


@pytest.mark.parametrize(
    ("seconds", "at"),
    [
        (None, ""), (5, "17:30"), (0, ""), (-1, ""), (float("nan"), ""), (float("inf"), ""), (4e7, ""),
        (None, "25:00"), (None, "soon"), (None, "2030-05-01T13:59"), (None, "2032-01-01"), (None, "9999-12-31T23:59"),
    ],
)  # fmt: skip
def test_what_is_no_time_is_refused(seconds: float | None, at: str) -> None:
    with pytest.raises(NoMoment):
        due_at(seconds, at, NOW)


@pytest.mark.parametrize(
    ("text", "late", "english", "german"),
    [
        ("", timedelta(), "Your timer is up.", "Dein Timer ist abgelaufen."),
        ("tea.", timedelta(seconds=20), "Reminder: tea.", "Erinnerung: tea."),
        (
            "tea",
            timedelta(hours=2),
            "Reminder: tea. It was due at 14:00.",
            "Erinnerung: tea. Das war um 14:00 Uhr fällig.",
        ),
        (
            "tea",
            timedelta(days=1),
            "Reminder: tea. It was due on 2030-05-01 at 14:00.",
            "Erinnerung: tea. Das war am 01.05.2030 um 14:00 Uhr fällig.",
        ),
    ],
)
def test_what_comes_late_says_when_it_was_due(text: str, late: timedelta, english: str, german: str) -> None:
    timer = Timer("t", text, NOW)
    assert told(timer, NOW + late, german=False) == english
    assert told(timer, NOW + late, german=True) == german
