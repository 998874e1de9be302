"""A notice in the transcript offers its cure, by mouse, keyboard and menu."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.model.notice import Notice
from desktop.widgets.transcript.conversation_view import ConversationView


@pytest.fixture
def view(qtbot: QtBot) -> ConversationView:
    view = ConversationView()
    qtbot.addWidget(view)
    view.resize(480, 400)
    view.show()
    view.add_question("q", "Hello?")
    view.add_notice(Notice("error", "The key was not accepted.", cure="keys"))
    return view


@pytest.fixture
def wanted(view: ConversationView) -> list[str]:
    wanted: list[str] = []
    view.overlays.links.cure_wanted.connect(wanted.append)
    return wanted


def place_of(view: ConversationView, words: str) -> QPoint:
    view.flush()
    return view.cursorRect(view.document().find(words)).center() - QPoint(6, 0)


def test_by_mouse(view: ConversationView, wanted: list[str]) -> None:
    place = place_of(view, "Open Keys")
    view.overlays.links.hover(place)
    assert view.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert wanted == ["keys"]


def test_by_keyboard(view: ConversationView, wanted: list[str]) -> None:
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert wanted == ["keys"]
    for _ in range(2):
        QTest.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert view.pointer.message is view.messages[0]


def test_by_menu(view: ConversationView, wanted: list[str]) -> None:
    menu = view.menu_at(place_of(view, "not accepted"))
    next(action for action in menu.actions() if action.text() == "Open Keys").trigger()
    assert wanted == ["keys"]


def test_what_could_be_tried_again_is_over_when_the_talk_goes_on(view: ConversationView) -> None:
    view.add_notice(Notice("error", "It took too long.", cure="again"))
    view.flush()
    assert view.toPlainText().endswith("It took too long.\nTry again")
    view.add_question("q2", "And now?")
    view.append_reply("r2", "Yes.")
    view.finish_reply("r2", "completed")
    view.flush()
    assert view.toPlainText() == (
        "You\nHello?\nThe key was not accepted.\nOpen Keys\nIt took too long.\nYou\nAnd now?\nSB Voice\nYes."
    )
