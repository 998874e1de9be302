"""The panel of conversations under keyboard and mouse, and in a narrow window."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.model.conversations import StoredConversation
from desktop.widgets.history.conversation_delegate import BEFORE_MARK, shown_snippet
from desktop.widgets.history.side_by_side import LEAST, MOST
from desktop.widgets.main_window import MainWindow
from desktop.widgets.style.theme import apply_theme

NOW = datetime.now().astimezone()
ROWS = [StoredConversation(name, name.title(), False, NOW - timedelta(hours=place)) for place, name in enumerate("abc")]


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> MainWindow:
    apply_theme(qapp, "light")
    window = MainWindow()
    qtbot.addWidget(window)
    window.resize(900, 640)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.panel.rows.show_first(ROWS, "")
    window.panel.show_rows()
    return window


def press(window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = window.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifiers)


def test_everything_by_keyboard(window: MainWindow) -> None:
    told: list[object] = []
    panel = window.panel
    panel.conversation_opened.connect(told.append)
    panel.list.delete_requested.connect(lambda name: told.append(("delete", name)))
    panel.list.undo_requested.connect(lambda: told.append("undo"))
    panel.rows.renamed.connect(lambda *name: told.append(name))
    window.stop_requested.connect(lambda: told.append("stop"))
    press(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert panel.search.hasFocus()
    press(window, Qt.Key.Key_Down)
    assert panel.list.hasFocus()
    press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_Return)
    press(window, Qt.Key.Key_Delete)
    press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    press(window, Qt.Key.Key_F2)
    editor = panel.list.findChild(QLineEdit, "rename")
    assert editor is not None
    editor.setText("Beta")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    press(window, Qt.Key.Key_Up)
    press(window, Qt.Key.Key_Up)
    assert panel.search.hasFocus(), "above the first row is the search"
    press(window, Qt.Key.Key_Escape)
    assert window.talk_button.hasFocus(), "and from there it goes back to the talk"
    assert told == ["b", ("delete", "b"), "undo", ("b", "Beta")], "Escape stopped no reply"


def test_a_click_leaves_the_keyboard_in_the_list(window: MainWindow) -> None:
    window.panel.conversation_opened.connect(window.show_opened)
    rows = window.panel.list
    row = rows.visualRect(window.panel.rows.find("b"))
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert rows.hasFocus()
    press(window, Qt.Key.Key_F2)
    assert rows.state() is QAbstractItemView.State.EditingState


def test_space_talks_from_the_list_too(window: MainWindow, qtbot: QtBot) -> None:
    window.talk_button.set_ready(True, "")
    window.panel.list.setFocus()
    with qtbot.waitSignals([window.talk_pressed, window.talk_released]):
        press(window, Qt.Key.Key_Space)


def test_escape_first_empties_the_search(window: MainWindow) -> None:
    press(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(window.panel.search, "lentils")
    press(window, Qt.Key.Key_Escape)
    assert window.panel.search.text() == ""
    assert window.panel.search.hasFocus()


def test_fast_letters_are_searched_for_together(window: MainWindow, qtbot: QtBot) -> None:
    searched: list[str] = []
    window.panel.searched.connect(searched.append)
    QTest.keyClicks(window.panel.search, "two  words")
    qtbot.waitUntil(lambda: searched == ["two words"])
    window.panel.search.clear()
    assert searched == ["two words", ""]


def test_enter_opens_what_is_found_even_if_it_is_not_there_yet(window: MainWindow) -> None:
    opened: list[str] = []
    window.panel.conversation_opened.connect(opened.append)
    window.panel.search.setText("beta")
    QTest.keyClick(window.panel.search, Qt.Key.Key_Return)
    assert opened == []
    window.panel.rows.show_first([ROWS[1]], "")
    window.panel.show_rows()
    assert opened == ["b"]


def test_enter_waits_for_the_answer_to_what_was_told_before(window: MainWindow, qtbot: QtBot) -> None:
    opened: list[str] = []
    window.panel.conversation_opened.connect(opened.append)
    with qtbot.waitSignal(window.panel.searched):
        window.panel.search.setText("beta")
    QTest.keyClick(window.panel.search, Qt.Key.Key_Return)
    window.panel.show_row()
    assert opened == [], "what is in the list is not what was sought"
    window.panel.rows.show_first([ROWS[1]], "")
    window.panel.show_rows()
    assert opened == ["b"]


def test_enter_seeks_again_what_was_not_found(window: MainWindow, qtbot: QtBot) -> None:
    opened: list[str] = []
    panel = window.panel
    panel.conversation_opened.connect(opened.append)
    panel.search.setText("beta")
    QTest.keyClick(panel.search, Qt.Key.Key_Return)
    panel.rows.show_first([], "")
    panel.show_rows()
    for failed in (False, True):
        with qtbot.waitSignal(panel.retry_requested):
            QTest.keyClick(panel.search, Qt.Key.Key_Return)
        panel.show_problem("No answer.") if failed else panel.show_rows()
    QTest.keyClick(panel.search, Qt.Key.Key_Return)
    panel.rows.show_first([ROWS[1]], "")
    panel.show_rows()
    assert opened == ["b"]


def test_what_is_missing_is_said(window: MainWindow) -> None:
    panel = window.panel
    panel.rows.show_first([], "")
    panel.show_rows()
    assert "appear here" in panel.note
    panel.search.setText("zeppelin")
    panel.show_rows()
    assert panel.note == "Nothing was found for “\u2068zeppelin\u2069”."
    panel.show_problem("The server does not answer.")
    assert panel.problem == "The server does not answer."
    panel.rows.show_first(ROWS, "")
    panel.show_rows()
    assert (panel.note, panel.problem) == ("", "")


def test_a_narrow_window_shows_the_list_over_the_talk(window: MainWindow, qtbot: QtBot) -> None:
    assert window.panel.isVisible()
    window.resize(460, 640)
    qtbot.waitUntil(lambda: not window.panel.isVisible())
    press(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert window.panel.isVisible()
    window.panel.list.setFocus()
    press(window, Qt.Key.Key_Escape)
    assert not window.panel.isVisible()
    assert window.talk_button.hasFocus()
    window.resize(900, 640)
    qtbot.waitUntil(window.panel.isVisible)


def test_the_persons_arrangement_is_told_and_taken(window: MainWindow) -> None:
    told: list[tuple[bool, int]] = []
    window.panel_arranged.connect(lambda *arrangement: told.append(arrangement))
    press(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert not window.panel.isVisible()
    assert told[-1][0] is False
    window.arrange_panel(True, 333)
    assert window.panel.width() == 333
    window.arrange_panel(True, 5000)
    assert window.panel.width() <= MOST
    window.arrange_panel(True, 1)
    assert window.panel.width() >= LEAST


def test_the_menu_of_a_row(window: MainWindow) -> None:
    told: list[object] = []
    panel = window.panel
    panel.list.pin_requested.connect(lambda *pin: told.append(pin))
    panel.list.export_requested.connect(lambda *export: told.append(export))
    names = {action.text(): action for action in panel.list.menu_for(ROWS[0]).actions() if action.text()}
    assert list(names) == ["Open", "Rename", "Pin", "Export to Markdown…", "Export to JSON…", "Delete"]
    names["Pin"].trigger()
    names["Export to JSON…"].trigger()
    assert told == [("a", True), ("a", "json")]
    assert "Unpin" in [action.text() for action in panel.list.menu_for(replace(ROWS[0], pinned=True)).actions()]


def test_a_click_opens_a_row(window: MainWindow) -> None:
    opened: list[str] = []
    window.panel.conversation_opened.connect(opened.append)
    place = window.panel.list.visualRect(window.panel.rows.index(1)).center()
    QTest.mouseClick(window.panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened == ["b"]


def test_names_for_assistive_technology(window: MainWindow) -> None:
    names = [
        QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name)
        for part in (window.panel.search, window.panel.list, window.panel.undo.undo_button)
    ]
    assert names == ["Search conversations", "Conversations", "Undo"]


def test_the_found_words_are_near_the_beginning() -> None:
    text = "many words that nobody looked for and then at last the lentils come"
    begin = text.index("lentils")
    found = StoredConversation("a", "A", False, NOW, snippet=text, marks=((begin, begin + 7),))
    shown, marks = shown_snippet(found)
    assert shown.startswith("…")
    assert [shown[first:last] for first, last in marks] == ["lentils"]
    assert marks[0][0] <= BEFORE_MARK + 1
