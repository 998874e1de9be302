"""The list of conversations as a model: pages, order, headings."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from desktop.model.conversations import StoredConversation, group_of, when
from desktop.widgets.history.conversation_rows import ConversationRows, Role

NOW = datetime.now().astimezone()
TODAY = NOW.date()


def row(name: str, minutes: float = 0, *, pinned: bool = False, family: str = "") -> StoredConversation:
    return StoredConversation(name, name.title(), pinned, NOW - timedelta(minutes=minutes), family)


@pytest.fixture
def rows(qapp: QApplication) -> ConversationRows:
    rows = ConversationRows()
    QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal, rows)
    return rows


def titles(rows: ConversationRows) -> list[str]:
    return [str(rows.data(rows.index(number))) for number in range(rows.rowCount())]


def test_pages_are_asked_for_one_at_a_time(rows: ConversationRows) -> None:
    wanted: list[str] = []
    rows.more_wanted.connect(wanted.append)
    rows.show_first([row("a"), row("b", 1)], "second")
    rows.fetchMore(QModelIndex())
    rows.fetchMore(QModelIndex())
    assert wanted == ["second"]
    rows.more_failed()
    rows.fetchMore(QModelIndex())
    assert wanted == ["second", "second"]
    rows.add_page([row("b", 1), row("c", 2)], "")
    assert titles(rows) == ["A", "B", "C"]
    assert not rows.canFetchMore(QModelIndex())


def test_news_go_where_they_belong(rows: ConversationRows) -> None:
    rows.show_first([row("p", 90, pinned=True), row("a", 10), row("b", 20), row("c", 30)], "")
    rows.put(row("c"))
    assert titles(rows) == ["P", "C", "A", "B"]
    rows.put(row("a", 25))
    assert titles(rows) == ["P", "C", "B", "A"]
    rows.put(row("new"))
    assert titles(rows)[1] in ("New", "C")
    rows.put(replace(row("b", 20), pinned=True))
    assert titles(rows)[:2] == ["B", "P"]


def test_what_lies_beyond_the_pages_waits_for_its_page(rows: ConversationRows) -> None:
    rows.show_first([row("a")], "more")
    rows.put(row("old", 500))
    assert titles(rows) == ["A"]


def test_a_family_is_one_row(rows: ConversationRows) -> None:
    rows.show_first([row("first", 5, family="first")], "")
    rows.put(row("branch", 0, family="first"))
    assert titles(rows) == ["Branch"]
    rows.set_current("first")
    assert rows.data(rows.index(0), Role.CURRENT)
    assert rows.take("first") == row("branch", 0, family="first")


def test_a_row_that_was_found_keeps_what_was_found(rows: ConversationRows) -> None:
    rows.show_first([replace(row("a"), snippet="found here", marks=((0, 5),))], "")
    rows.put(replace(row("a"), title="Renamed"))
    assert rows.row(rows.index(0)).snippet == "found here"


def test_only_a_new_name_is_told(rows: ConversationRows) -> None:
    renamed: list[tuple[str, str]] = []
    rows.renamed.connect(lambda *told: renamed.append(told))
    rows.show_first([row("a")], "")
    for text in ("", "   ", "A"):
        assert not rows.setData(rows.index(0), text)
    assert rows.setData(rows.index(0), " Two \n words ")
    assert renamed == [("a", "Two words")]


def test_assistive_technology_hears_title_group_and_snippet(rows: ConversationRows) -> None:
    rows.show_first([replace(row("a", pinned=True), snippet="found here")], "")
    rows.set_current("a")
    told = rows.data(rows.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert told == "A, Pinned, found here, open now"


def test_headings_stand_at_the_first_of_each_group(rows: ConversationRows) -> None:
    day = 24 * 60
    rows.show_first([row("p", pinned=True), row("a"), row("b"), row("c", 400 * day)], "")
    headings = [str(rows.data(rows.index(number), Role.HEADING)) for number in range(4)]
    assert headings[:3] == ["Pinned", "Today", ""]
    assert headings[3].endswith(str((NOW - timedelta(days=400)).year))


@pytest.mark.parametrize(
    ("days", "group"),
    [
        (0, "Today"),
        (-1, "Today"),
        (1, "Yesterday"),
        (2, "This week"),
        (6, "This week"),
        (7, "May"),
        (200, "October 2026"),
    ],
)
def test_groups(days: int, group: str) -> None:
    today = date(2027, 5, 15)
    moment = datetime(2027, 5, 15, 12).astimezone() - timedelta(days=days)
    assert group_of(StoredConversation("a", "", False, moment), today).heading(today) == group


def test_moments_are_short(qapp: QApplication) -> None:
    noon = datetime(2027, 5, 15, 12, 4).astimezone()
    today = noon.date()
    told = [when(noon - timedelta(days=days), today) for days in (0, 2, 20, 400)]
    assert told == ["12:04", "Thu", "25 Apr", "2026-04-10"]


def headings(rows: ConversationRows) -> list[str]:
    return [str(rows.data(rows.index(number), Role.HEADING)) for number in range(rows.rowCount())]


def times(rows: ConversationRows) -> list[str]:
    return [str(rows.data(rows.index(number), Role.WHEN)) for number in range(rows.rowCount())]


@pytest.mark.parametrize(
    ("passed", "headed", "shown"),
    [
        (timedelta(minutes=1), "Today", "23:50"),
        (timedelta(hours=1), "Yesterday", "Mon"),
        (timedelta(days=1, hours=1), "This week", "Mon"),
        (timedelta(days=40), "March", "2 Mar"),
        (timedelta(hours=-30), "Today", "23:50"),
        (timedelta(days=400), "March 2026", "2026-03-02"),
    ],
    ids=["a minute", "past midnight", "a night asleep", "weeks in the tray", "clock set back", "a year"],
)
def test_a_list_that_stands_for_long_says_what_is_true_now(
    qapp: QApplication, passed: timedelta, headed: str, shown: str
) -> None:
    clock = [datetime(2026, 3, 2, 23, 55).astimezone()]  # a Monday
    rows = ConversationRows(now=lambda: clock[0])
    rows.show_first([StoredConversation("a", "A", False, clock[0] - timedelta(minutes=5))], "")
    told: list[object] = []
    rows.dataChanged.connect(lambda *_: told.append(None))
    assert (headings(rows), times(rows)) == (["Today"], ["23:50"])
    clock[0] += passed
    rows.look_at_calendar()
    assert (headings(rows), times(rows)) == ([headed], [shown])
    assert bool(told) == (clock[0].date() != date(2026, 3, 2))


def test_news_after_midnight_are_of_today_before_anybody_looked_at_the_calendar(qapp: QApplication) -> None:
    clock = [datetime(2026, 3, 2, 23, 55).astimezone()]
    rows = ConversationRows(now=lambda: clock[0])
    rows.show_first([StoredConversation("a", "A", False, clock[0])], "")
    clock[0] += timedelta(minutes=10)
    rows.put(StoredConversation("b", "B", False, clock[0]))
    assert headings(rows) == ["Today", "Yesterday"]
    assert times(rows) == ["00:05", "Mon"]


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="this system tells no process of a new time zone")
def test_a_journey_shows_the_times_of_the_place(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Europe/Berlin")
    rows = ConversationRows()
    rows.show_first([StoredConversation("a", "A", False, datetime.now(UTC))], "")
    (there,) = times(rows)
    monkeypatch.setenv("TZ", "Asia/Kathmandu")
    rows.look_at_calendar()
    (here,) = times(rows)
    monkeypatch.undo()
    time.tzset()
    assert here != there, "Kathmandu is ahead by a quarter of an hour more than whole hours"
