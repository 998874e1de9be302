"""What comes without being asked for is said when there is room for it."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.presenters.announcements import Announcements
from desktop.widgets.transcript.conversation_view import ConversationView
from server.protocol import events as e
from server.protocol.turn import Phase

DUE = e.TimerDue(timer_id="t", text="tea", due_at="2030-05-01T12:00:00Z", item_id="item_1", transcript="Reminder: tea.")
LATE = e.ToolCallUpdated(call_id="c", name="fetch", arguments="{}", status="done", late=True)


class Said:
    """What is read out and answered."""

    def __init__(self) -> None:
        self.all: list[str] = []

    def speak(self, item_id: str, character: int) -> None:
        self.all.append(item_id)

    def answer(self) -> None:
        self.all.append("answer")


@pytest.fixture
def said() -> Said:
    return Said()


@pytest.fixture
def view(qtbot: QtBot) -> ConversationView:
    view = ConversationView()
    qtbot.addWidget(view)
    return view


@pytest.fixture
def announcements(view: ConversationView, said: Said) -> Announcements:
    return Announcements(view, said, said.answer)


def test_a_timer_waits_for_room_and_is_shown_at_once(
    view: ConversationView, announcements: Announcements, said: Said
) -> None:
    announcements.set_phase(Phase.LISTENING)
    announcements.received(DUE)
    assert [message.text for message in view.messages] == ["Reminder: tea."]
    announcements.look()
    announcements.set_phase(Phase.IDLE)
    announcements.set_replaying("item_0")
    announcements.look()
    assert said.all == []
    announcements.set_replaying("")
    announcements.look()
    announcements.look()
    assert said.all == ["item_1"]


def test_a_late_result_is_answered_unless_a_reply_knows_of_it(announcements: Announcements, said: Said) -> None:
    announcements.received(LATE)
    announcements.look()
    assert said.all == ["answer"]
    announcements.received(LATE)
    announcements.received(
        e.ResponseCreated(response=e.Response(id="resp_1", status="in_progress", conversation_id="conv_1"))
    )
    announcements.look()
    assert said.all == ["answer"]


def test_nothing_of_one_conversation_is_said_in_another(announcements: Announcements, said: Said) -> None:
    announcements.received(DUE)
    announcements.forget()
    announcements.look()
    assert said.all == []
