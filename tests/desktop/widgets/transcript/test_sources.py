"""The places in documents that a reply comes from stand below it, and each can be opened."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.model.citations import CitedPlace
from desktop.model.conversations import StoredMessage
from desktop.widgets.transcript.conversation_view import ConversationView
from desktop.widgets.transcript.messages import transcript

BIRDS, NOTES = CitedPlace("birds.pdf", "/home/ann/birds.pdf", 2), CitedPlace("notes.md", "/home/ann/notes.md")


@pytest.fixture
def view(qtbot: QtBot) -> ConversationView:
    view = ConversationView()
    qtbot.addWidget(view)
    view.resize(480, 400)
    view.show()
    view.add_question("q", "When did Zebedee hatch?")
    view.add_reply("r")
    view.set_sources("r", (BIRDS, NOTES))
    view.append_reply("r", "In 1923.")
    view.finish_reply("r")
    view.flush()
    return view


@pytest.fixture
def wanted(view: ConversationView) -> list[CitedPlace]:
    wanted: list[CitedPlace] = []
    view.actions_of_messages.source_requested.connect(wanted.append)
    return wanted


def plainly(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


def place_of(view: ConversationView, words: str) -> QPoint:
    return view.cursorRect(view.document().find(words)).center() - QPoint(6, 0)


def test_by_mouse(view: ConversationView, wanted: list[CitedPlace]) -> None:
    assert plainly(view.toPlainText()).endswith("In 1923.\nFrom: birds.pdf, page 2; notes.md")
    for words in ("birds.pdf", "notes"):
        place = place_of(view, words)
        view.overlays.links.hover(place)
        assert view.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert wanted == [BIRDS, NOTES]


def test_by_keyboard(view: ConversationView, wanted: list[CitedPlace]) -> None:
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert wanted == [BIRDS]


def test_by_menu(view: ConversationView, wanted: list[CitedPlace]) -> None:
    menu = view.menu_at(place_of(view, "1923"))
    for action in menu.actions():
        if action.text().startswith("Open "):
            action.trigger()
    assert wanted == [BIRDS, NOTES]


def test_a_screen_reader_says_them_and_a_copy_has_none(view: ConversationView) -> None:
    (_, reply) = view.messages
    assert plainly(reply.told) == "In 1923. From: birds.pdf, page 2; notes.md"
    assert "birds" not in transcript(view.messages)


def test_they_are_there_when_the_conversation_is_opened_again(qtbot: QtBot) -> None:
    view = ConversationView()
    qtbot.addWidget(view)
    kept = StoredMessage("r", question=False, spoken="In 1923.", full="In 1923.", sources=(BIRDS,))
    view.show_stored([kept], older=False)
    view.show_all()
    assert plainly(view.toPlainText()).endswith("From: birds.pdf, page 2")
