"""What the window shows of the server's tools, and how a person allows one."""

from __future__ import annotations

import json
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.backend.connection import LinkState, LinkStatus
from desktop.model.tools.calls import ToolCall
from desktop.presenters.tool_calls import ToolCallsPresenter
from desktop.widgets.main_window import MainWindow
from desktop.widgets.transcript.tool_calls.approval_bar import ApprovalBar
from server.protocol import events as e


class Desk:
    """A window and what it sends."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.sent: list[e.ClientEvent] = []
        self.presenter = ToolCallsPresenter(window, lambda event: not self.sent.append(event))  # type: ignore[func-returns-value]

    def told(self, status: str, **more: Any) -> None:
        said: dict[str, Any] = {"call_id": "c1", "name": "note", "arguments": '{"text": "Buy milk"}', **more}
        self.presenter.received(e.ToolCallUpdated(status=status, **said))  # type: ignore[arg-type]
        self.window.conversation.flush()

    @property
    def rows(self) -> list[str]:
        return [message.text for message in self.window.conversation.messages]


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    window = MainWindow()
    qtbot.addWidget(window)
    return Desk(window)


def test_a_call_is_one_row_that_changes_and_unfolds(desk: Desk) -> None:
    desk.told("running", name="calculator", arguments='{"expression": "6 * 7"}')
    assert desk.rows == ["Calculator (expression: 6 * 7) · running…"]
    desk.told("done", name="calculator", arguments='{"expression": "6 * 7"}', result="42", took_ms=12)
    assert desk.rows == ["▸ Calculator (expression: 6 * 7) · done · 12 ms"]
    view = desk.window.conversation
    view.pointer.step(-1)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert desk.rows[0].splitlines() == [
        "▾ Calculator (expression: 6 * 7) · done · 12 ms",
        'Called with: {"expression": "6 * 7"}',
        "Result: 42",
    ]
    assert "Hide the result" in [action.text() for action in view.menu_at(view.cursorRect().center()).actions()]


@pytest.mark.parametrize("allowed", [True, False])
def test_a_button_answers_for_exactly_the_call_that_is_shown(desk: Desk, *, allowed: bool) -> None:
    desk.told("waiting", approval_id="appr_1")
    bar = desk.window.approval_bar
    assert not bar.isHidden()
    assert "Buy milk" in bar.text
    assert bar.left == "60 s left"
    (bar.allow if allowed else bar.refuse).click()
    assert bar.isHidden()
    assert desk.sent == [e.ToolApprovalAnswer(approval_id="appr_1", approve=allowed, event_id=desk.sent[0].event_id)]
    desk.told("done" if allowed else "refused", call_id="c2", approval_id="appr_1", took_ms=1500)
    outcome = "done · 1.5 s" if allowed else "not done: refused"
    assert desk.rows == [f"▸ Note (text: Buy milk) · {outcome}"]


def test_a_spoken_yes_takes_the_question_away(desk: Desk) -> None:
    desk.told("waiting", approval_id="appr_1")
    desk.told("running", call_id="c2", approval_id="appr_1")
    assert desk.window.approval_bar.isHidden()
    assert not desk.sent


def test_what_waited_on_a_lost_connection_waits_no_longer(desk: Desk) -> None:
    desk.told("waiting", approval_id="appr_1")
    desk.presenter.link_changed(LinkStatus(LinkState.WAITING))
    assert desk.window.approval_bar.isHidden()
    assert desk.rows == ["▸ Note (text: Buy milk) · not done: not allowed in time"]


def test_a_question_goes_by_itself_after_its_minute(qtbot: QtBot, desk: Desk) -> None:
    clock = [0.0]
    bar = ApprovalBar(desk.window, now=lambda: clock[0])
    qtbot.addWidget(bar)
    gone: list[bool | None] = []
    call = ToolCall("c1", "note", "{}", "waiting", approval_id="appr_1")
    bar.ask(call, gone.append)
    clock[0] = 18
    bar.tick()
    assert bar.left == "42 s left"
    clock[0] = 60
    bar.tick()
    assert gone == [None]
    assert bar.isHidden()


def test_a_person_sees_all_that_they_allow(desk: Desk) -> None:
    bar = desk.window.approval_bar
    harmless = "Buy milk. " * 60
    arguments = json.dumps({"text": f"{harmless}\n; and something else"})
    desk.told("waiting", arguments=arguments, approval_id="a1")
    assert bar.text == "Allow Note exactly this?"
    assert bar.exactly.toPlainText() == f"text: {harmless}\n; and something else"
    assert not bar.exactly.isHidden()
    desk.told("cancelled", arguments=arguments, approval_id="a1")
    desk.told("waiting", approval_id="a2")
    assert "Buy milk" in bar.text
    assert bar.exactly.isHidden()


def test_a_second_click_allows_nothing_that_took_the_place_of_what_was_read(qtbot: QtBot) -> None:
    time = [100.0]
    window = MainWindow()
    qtbot.addWidget(window)
    bar = ApprovalBar(window, now=lambda: time[0])
    qtbot.addWidget(bar)
    decided: list[tuple[str, bool | None]] = []
    for name in ("a", "b"):
        call = ToolCall(name, "note", "{}", "waiting", approval_id=name)
        bar.ask(call, lambda allowed, name=name: decided.append((name, allowed)))  # type: ignore[misc]
    bar.allow.click()
    bar.allow.click()
    assert decided == [("a", True)]
    time[0] += 1
    bar.refuse.click()
    assert decided == [("a", True), ("b", False)]


def test_arguments_that_are_nested_without_end_are_shown_as_they_came(desk: Desk) -> None:
    desk.told("refused", arguments="[" * 5000)
    assert "[[[" in desk.rows[0]
