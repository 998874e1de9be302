"""The states of the conversations panel and of kept transcripts that are drawn by `tests.screenshots`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from PySide6.QtWidgets import QWidget

from desktop.model.conversations import StoredConversation, StoredMessage
from desktop.model.notice import Notice
from desktop.model.tools.calls import ToolCall
from desktop.widgets.main_window import MainWindow

NOON = datetime.now().astimezone().replace(hour=12, minute=4)

TITLES = (
    ("Shopping list for Saturday", 40, True),
    ("Why does the sea rise and fall twice a day and not only once?", 0, False),
    ("Names for a small grey cat", 0.02, False),
    ("Train to Lisbon", 1, False),
    ("How long do lentils cook?", 1.1, False),
    ("Explain the offside rule", 3, False),
    ("A poem about the first snow", 5, False),
    ("Moving the meeting to Thursday", 20, False),
    ("Which screws hold in plasterboard?", 24, False),
)

ROWS = tuple(
    StoredConversation(f"c{number}", title, pinned, NOON - timedelta(days=days))
    for number, (title, days, pinned) in enumerate(TITLES)
)

REPLY = (
    "That is because of the moon. It pulls on the water that faces it, and it also pulls the whole planet "
    "away from the water on the far side, so there are two bulges."
)
HEARD = "That is because of the moon. It pulls on the water that faces it,"

TRANSCRIPT = (
    StoredMessage("q1", True, "How many moons does Jupiter have?", "How many moons does Jupiter have?", has_audio=True),
    StoredMessage("r1", False, "Ninety-seven that are confirmed.", "Ninety-seven that are confirmed.", has_audio=True),
    StoredMessage("q2", True, "Why does the sea rise twice a day?", "Why does the sea rise twice a day?"),
    StoredMessage("r2", False, HEARD, REPLY, status="incomplete", interrupted=True, has_audio=True),
)


def conversations(window: MainWindow) -> QWidget:
    _listed(window)
    return window


def found(window: MainWindow) -> QWidget:
    _listed(window)
    text = "we said that the lentils cook for twenty minutes, the red ones for ten"
    begin = text.index("lentils")
    marked = replace(ROWS[4], snippet=text, marks=((begin, begin + 7),))
    other = replace(ROWS[7], snippet="lentils with rice on Thursday", marks=((0, 7),))
    window.panel.search.setText("lentils")
    window.panel.rows.show_first([marked, other], "")
    window.panel.show_rows()
    return window


def nothing_found(window: MainWindow) -> QWidget:
    _listed(window)
    window.panel.search.setText("zeppelin")
    window.panel.rows.show_first([], "")
    window.panel.show_rows()
    return window


def deleted(window: MainWindow) -> QWidget:
    _listed(window)
    window.panel.rows.take("c3")
    window.panel.undo.offer("Deleted “Train to Lisbon”")
    return window


def unreachable(window: MainWindow) -> QWidget:
    _listed(window)
    window.panel.show_problem("The speech server does not answer; try again in a moment.")
    return window


def kept(window: MainWindow) -> QWidget:
    """An interrupted reply, and the mouse on the last message."""
    _listed(window)
    window.conversation.pointer.step(-1)
    return window


def branches(window: MainWindow) -> QWidget:
    _listed(window)
    window.conversation.set_versions({"q2": (2, 3)})
    window.conversation.flush()
    for _ in range(2):
        window.conversation.pointer.step(-1)
    return window


def editing(window: MainWindow) -> QWidget:
    _listed(window)
    window.message_field.begin_edit("q2", "Why does the sea rise twice a day?")
    return window


def narrow(window: MainWindow) -> QWidget:
    window.resize(460, 640)
    _listed(window)
    return window


def narrow_list(window: MainWindow) -> QWidget:
    window.resize(460, 640)
    _listed(window)
    window.open_conversations()
    return window


def tools(window: MainWindow) -> QWidget:
    """Calls of tools: done and unfolded, refused, and one that waits for the person."""
    view = window.conversation
    view.add_question("q1", "How far is a marathon in miles? And note that I run on Sunday.")
    done = ToolCall("c1", "calculator", '{"expression": "42.195", "unit": "km", "to_unit": "miles"}', "done")
    view.show_call(replace(done, result="26.2187575 miles", took_ms=4))
    view.toggle_thought(done.row_id)
    view.show_call(ToolCall("c2", "search", '{"words": "marathon"}', "cancelled"))
    view.append_reply("r1", "It is 26.2 miles. Shall I write this note: I run on Sunday?")
    view.finish_reply("r1", "completed")
    asked = ToolCall("c3", "note", '{"text": "I run on Sunday"}', "waiting", approval_id="appr_1")
    view.show_call(asked)
    window.approval_bar.ask(asked, lambda _: None)
    return window


CONVERSATION_STATES: dict[str, Callable[[MainWindow], QWidget]] = {
    "conversations": conversations,
    "conversations-found": found,
    "conversations-nothing-found": nothing_found,
    "conversations-deleted": deleted,
    "conversations-unreachable": unreachable,
    "conversations-kept": kept,
    "conversations-branches": branches,
    "conversations-editing": editing,
    "conversations-narrow": narrow,
    "conversations-narrow-list": narrow_list,
    "tools": tools,
}


def fill_list(window: MainWindow) -> None:
    """Some conversations, the first of today's being open."""
    window.panel.rows.show_first(ROWS, "")
    window.panel.rows.set_current("c1")
    window.panel.show_rows()


def _listed(window: MainWindow) -> None:
    fill_list(window)
    window.conversation.show_stored(TRANSCRIPT, older=False)
    window.status_line.show_status(Notice("ready", "Ready.", "Hold or tap the button or Space and talk, or type."))
