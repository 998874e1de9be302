"""A click on a sentence has it spoken from there; whatever else a click may mean is left as it was."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication

from desktop.widgets.transcript.conversation_view import ConversationView
from tests.patience import PATIENCE

TEXT = "One **bold** sentence. Another `one` here.\n\n- A third, with a [link](https://example.org/)."
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def view(qapp: QApplication) -> Iterator[ConversationView]:
    view = ConversationView()
    view.resize(640, 480)
    view.show()
    view.add_question("q", "Tell me something.")
    view.append_reply("r", TEXT)
    view.finish_reply("r", "completed")
    view.flush()
    yield view
    view.close()
    view.deleteLater()


@pytest.fixture
def spoken(view: ConversationView) -> QSignalSpy:
    return QSignalSpy(view.actions_of_messages.speak_requested)


@pytest.fixture(autouse=True)
def short_double_click(qapp: QApplication) -> Iterator[None]:
    usual = qapp.doubleClickInterval()
    qapp.setDoubleClickInterval(30)
    yield
    qapp.setDoubleClickInterval(usual)


def place_of(view: ConversationView, word: str) -> QPoint:
    cursor = view.document().find(word)
    cursor.setPosition(cursor.selectionStart() + 1)
    return view.cursorRect(cursor).center()


def click(view: ConversationView, word: str) -> None:
    QTest.mouseClick(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, place_of(view, word))


def test_a_click_speaks_from_the_place_that_was_clicked(view: ConversationView, spoken: QSignalSpy) -> None:
    click(view, "Another")
    assert spoken.wait(int(PATIENCE * 1000))
    item_id, character = spoken.at(0)
    assert item_id == "r"
    assert character - TEXT.index("Another") in (0, 1, 2)


def test_two_clicks_mark_a_word_and_nothing_is_spoken(view: ConversationView, spoken: QSignalSpy) -> None:
    place = place_of(view, "Another")
    QTest.mouseClick(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, place)
    QTest.mouseDClick(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, place)
    assert view.textCursor().selectedText() == "Another"
    assert not spoken.wait(150)


def test_a_click_that_takes_a_selection_back_speaks_nothing(view: ConversationView, spoken: QSignalSpy) -> None:
    view.setTextCursor(view.document().find("bold"))
    click(view, "Another")
    assert not spoken.wait(150)
    click(view, "Another")
    assert spoken.wait(int(PATIENCE * 1000))


def test_a_click_on_a_link_or_a_question_or_beside_the_text_speaks_nothing(
    view: ConversationView, spoken: QSignalSpy
) -> None:
    click(view, "link")
    view.overlays.links.card.close_up()
    click(view, "something")
    beside = place_of(view, "third") + QPoint(0, 200)
    QTest.mouseClick(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, beside)
    assert not spoken.wait(150)


def test_return_speaks_from_the_text_cursor_on_and_so_does_the_menu(view: ConversationView, spoken: QSignalSpy) -> None:
    cursor = view.document().find("Another")
    cursor.setPosition(cursor.selectionStart())
    view.setTextCursor(cursor)
    QTest.keyClick(view, Qt.Key.Key_Return)
    menu = view.menu_at(place_of(view, "third"))
    next(action for action in menu.actions() if action.text() == "Speak from here").trigger()
    assert [spoken.at(0)[1], TEXT[spoken.at(1)[1]] in "third"] == [TEXT.index("Another"), True]


def test_a_question_is_not_spoken_from_its_menu(view: ConversationView) -> None:
    assert "Speak from here" not in [each.text() for each in view.menu_at(place_of(view, "something")).actions()]


def test_a_click_and_a_shortcut_leave_no_caret_in_the_conversation(view: ConversationView) -> None:
    QTest.mouseClick(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, place_of(view, "bold"))
    QTest.keyPress(view, Qt.Key.Key_Control)
    assert view.cursorWidth() == 0
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.cursorWidth() == 1, "who moves it by keys sees it"
