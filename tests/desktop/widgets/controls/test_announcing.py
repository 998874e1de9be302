"""What a screen reader is told, and how urgently; as Qt hands it on."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.model.notice import KINDS, Notice, NoticeKind
from desktop.widgets.status_line import StatusLine
from desktop.widgets.transcript.conversation_view import ConversationView

URGENT = QAccessible.AnnouncementPoliteness.Assertive


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> list[QAccessibleAnnouncementEvent]:
    """The announcements; other events about the screen are left out."""
    events: list[QAccessibleAnnouncementEvent] = []

    def note(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            events.append(event)

    monkeypatch.setattr(QAccessible, "updateAccessibility", note)
    QApplication.processEvents()  # what another test said is said
    return events


@pytest.fixture
def line(qtbot: QtBot, told: list[QAccessibleAnnouncementEvent]) -> StatusLine:
    line = StatusLine()
    qtbot.addWidget(line)
    return line


@pytest.fixture
def view(qtbot: QtBot, told: list[QAccessibleAnnouncementEvent]) -> ConversationView:
    view = ConversationView()
    qtbot.addWidget(view)
    return view


def texts(told: list[QAccessibleAnnouncementEvent]) -> list[str]:
    return [event.message() for event in told]


@pytest.mark.parametrize("kind", KINDS)
def test_the_status_is_told_where_something_is_amiss(
    line: StatusLine, told: list[QAccessibleAnnouncementEvent], kind: NoticeKind
) -> None:
    line.show_status(Notice(kind, "No microphone.", "Plug one in."))
    assert texts(told) == ([] if kind in ("ready", "ok", "busy") else ["No microphone. Plug one in."])
    assert all((event.politeness() == URGENT) is (kind == "error") for event in told)


@pytest.mark.parametrize("kind", ["info", "warning", "error"])
def test_notices(view: ConversationView, told: list[QAccessibleAnnouncementEvent], kind: NoticeKind) -> None:
    view.add_notice(Notice(kind, "It was not saved."))
    assert texts(told) == ["It was not saved."]
    assert (told[0].politeness() == URGENT) is (kind == "error")


def test_what_is_told_in_two_places_at_once_is_heard_once(
    view: ConversationView, line: StatusLine, told: list[QAccessibleAnnouncementEvent]
) -> None:
    view.add_notice(Notice("error", "The key was refused."))
    line.show_status(Notice("error", "The key was refused.", "Try again."))
    assert texts(told) == ["The key was refused.", "Try again."]
    QApplication.processEvents()
    line.show_status(Notice("error", "The key was refused.", "Try again."))
    assert texts(told)[2:] == ["The key was refused. Try again."]


def say(view: ConversationView, item_id: str, text: str) -> None:
    view.append_reply(item_id, text)
    view.finish_reply(item_id, "completed")


def test_a_reply_is_told_only_where_it_cannot_be_heard(
    view: ConversationView, told: list[QAccessibleAnnouncementEvent]
) -> None:
    say(view, "r1", "Spoken.")
    assert told == []
    view.set_aloud(False)
    say(view, "r2", "Not heard.")
    view.append_reply("r3", "Not wanted.")
    view.mark_interrupted("r3", 3)
    view.finish_reply("r3", "cancelled")
    view.set_aloud(True)
    say(view, "r4", "Spoken again.")
    assert texts(told) == ["Not heard."]


def test_a_reply_that_turns_out_not_to_be_heard_is_told_late(
    view: ConversationView, told: list[QAccessibleAnnouncementEvent]
) -> None:
    view.say_last_reply()
    view.append_reply("r", "Hello")
    view.say_last_reply()
    assert told == [], "it is told whole when it is finished"
    view.finish_reply("r", "completed")
    view.add_notice(Notice("warning", "There is no speaker."))
    view.say_last_reply()
    assert texts(told) == ["There is no speaker.", "Hello"]
