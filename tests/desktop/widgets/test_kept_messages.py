"""Kept messages in the conversation: put in front, heard part and rest, versions, and what can be done with each."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.model.conversations import StoredMessage
from desktop.widgets.controls.buttons.icon_button import IconButton
from desktop.widgets.main_window import MainWindow
from desktop.widgets.style.theme import apply_theme
from desktop.widgets.style.tokens import tokens_now
from desktop.widgets.transcript.conversation_view import ConversationView
from desktop.widgets.transcript.pointing.message_actions import MessageBar


def question(name: str, text: str) -> StoredMessage:
    return StoredMessage(name, True, text, text, has_audio=True)


def reply(name: str, spoken: str, full: str = "") -> StoredMessage:
    cut = bool(full)
    return StoredMessage(name, False, spoken, full or spoken, "incomplete" if cut else "completed", cut, has_audio=True)


PAGE = (question("q1", "Why?"), reply("r1", "Because of", "Because of the moon."), question("q2", "And then?"))


@pytest.fixture
def view(qtbot: QtBot, qapp: QApplication) -> ConversationView:
    apply_theme(qapp, "light")
    view = ConversationView()
    qtbot.addWidget(view)
    view.resize(480, 400)
    view.show()
    return view


def shown(view: ConversationView) -> list[str]:
    view.flush()
    return view.toPlainText().split("\n")


def names(view: ConversationView, place: int) -> list[str]:
    return [action.name for action in view.actions_of_messages.of(view.messages[place])]


def test_older_messages_go_in_front(view: ConversationView) -> None:
    view.add_question("live", "Now?")
    view.show_stored(PAGE[1:], older=True)
    view.show_stored(PAGE[:1], older=False)
    assert shown(view) == [
        "You", "Why?", "SB Voice", "Because of the moon.", "Interrupted", "You", "And then?", "You", "Now?",
    ]  # fmt: skip
    view.append_reply("answer", "Soon.")
    view.set_question("q2", "And then what?", final=True)
    assert shown(view)[-4:] == ["You", "Now?", "SB Voice", "Soon."]
    assert "And then what?" in shown(view)


def test_what_was_said_meanwhile_is_not_shown_twice(view: ConversationView) -> None:
    view.add_question("q2", "And then?")
    view.show_stored(PAGE, older=False)
    assert shown(view).count("And then?") == 1


def test_of_an_interrupted_reply_the_rest_is_greyed(view: ConversationView) -> None:
    view.show_stored(PAGE, older=False)
    colours = []
    for words in ("Because of", "the moon."):
        cursor = view.document().find(words)
        colours.append(cursor.charFormat().foreground().color().name())
    assert colours == [tokens_now().text, tokens_now().unheard]


def test_the_theme_changes_with_kept_messages(view: ConversationView, qapp: QApplication) -> None:
    view.show_stored(PAGE[1:], older=True)
    view.show_stored(PAGE[:1], older=False)
    before = shown(view)
    apply_theme(qapp, "dark")
    qapp.processEvents()
    assert shown(view) == before
    assert view.document().find("Why?").charFormat().foreground().color().name() == tokens_now().text


def test_older_ones_are_asked_for_near_the_beginning(view: ConversationView, qtbot: QtBot) -> None:
    asked: list[bool] = []
    view.older_wanted.connect(lambda: asked.append(True))
    many = [question(f"q{number}", f"Question {number}") for number in range(40)]
    view.show_stored(many, older=True)
    bar = view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() == bar.maximum() > 0)
    assert not asked
    bar.setValue(0)
    bar.setValue(1)
    assert asked == [True], "once, until they came"
    top = view.cursorForPosition(QPoint(20, 20)).block().text()
    view.show_stored([question(f"p{number}", f"Earlier {number}") for number in range(40)], older=False)
    assert view.cursorForPosition(QPoint(20, 20)).block().text() == top, "the reader stays at the same words"


def test_a_page_that_does_not_fill_the_window_is_not_the_last(view: ConversationView) -> None:
    asked: list[bool] = []
    view.older_wanted.connect(lambda: asked.append(True))
    view.show_stored(PAGE[2:], older=True)
    assert asked == [True]


def test_what_can_be_done(view: ConversationView) -> None:
    view.show_stored((*PAGE, reply("r2", "Later.")), older=False)
    assert names(view, 0) == ["Copy this message", "Hear it again", "Edit and ask again"]
    assert names(view, 1) == ["Copy this message", "Hear it again", "Continue where it was cut off"]
    assert names(view, 3) == ["Copy this message", "Hear it again", "Regenerate"]
    view.add_question("q3", "One more?")
    assert names(view, 3) == ["Copy this message", "Hear it again"], "it is not the last word any more"
    view.set_replaying("r1")
    assert names(view, 1) == ["Copy this message", "Stop"]
    view.set_versions({"q2": (2, 3)})
    assert names(view, 2)[-2:] == ["Previous version", "Next version"]
    view.set_versions({"q2": (3, 3)})
    assert names(view, 2)[-1] == "Previous version"
    assert "\u2039 3 of 3 \u203a" in shown(view)
    view.set_versions({})
    assert "\u2039 3 of 3 \u203a" not in shown(view)


def test_a_message_just_said_can_do_more_once_it_is_kept(view: ConversationView) -> None:
    view.add_question("q", "Hello?")
    view.append_reply("r", "Yes.")
    view.finish_reply("r")
    assert names(view, 0) == ["Copy this message"]
    view.update_stored([question("q", "Hello?"), reply("r", "Yes.")])
    assert names(view, 0) == ["Copy this message", "Hear it again", "Edit and ask again"]
    assert names(view, 1)[-1] == "Regenerate"


def test_the_bar_follows_the_mouse(view: ConversationView) -> None:
    view.show_stored(PAGE, older=False)
    bar = view.pointer.bar
    for words, buttons in (("Why?", 3), ("Because", 2)):
        cursor = view.document().find(words)
        view.pointer.hover(view.cursorRect(cursor).center())
        assert bar.isVisible()
        assert buttons_of(bar) == buttons
    view.pointer.leave()
    assert not bar.isVisible()
    view.pointer.hover(QPoint(20, 390))
    assert not bar.isVisible(), "below the last message is none"


def buttons_of(bar: MessageBar) -> int:
    labels = ("Copy this message", "Hear it again", "Edit and ask again", "Regenerate")
    return sum(offered(bar, label) is not None for label in labels)


def offered(bar: MessageBar, name: str) -> IconButton | None:
    """The button that tells that name, if it is offered."""
    shown = (button for button in bar.findChildren(IconButton) if not button.isHidden())
    return next((button for button in shown if button.accessibleName() == name), None)


def test_messages_by_keyboard(view: ConversationView) -> None:
    told: list[object] = []
    view.actions_of_messages.edit_requested.connect(lambda *edit: told.append(edit))
    view.show_stored(PAGE, older=False)
    view.setFocus()
    for _ in range(3):
        QTest.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert view.pointer.message is view.messages[0]
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert view.pointer.message is view.messages[1]
    QTest.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    copy, edit = (offered(view.pointer.bar, name) for name in ("Copy this message", "Edit and ask again"))
    assert copy is not None
    assert edit is not None
    QTest.keyClick(copy, Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == "Why?"
    edit.click()
    assert told == [("q1", "Why?")]


def test_a_click_shows_no_text_cursor_and_a_key_does(view: ConversationView, qtbot: QtBot) -> None:
    view.show_stored(PAGE, older=False)
    view.activateWindow()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(view.hasFocus)
    assert view.cursorWidth() > 0
    view.pointer.hover(view.cursorRect(view.document().find("Because")).center())
    copy = offered(view.pointer.bar, "Copy this message")
    assert copy is not None
    view.clearFocus()
    QTest.mouseClick(copy, Qt.MouseButton.LeftButton)
    view.setFocus(Qt.FocusReason.MouseFocusReason)  # as a click of the mouse does, on its way up from the button
    assert view.cursorWidth() == 0
    QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.cursorWidth() > 0
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton)
    assert view.cursorWidth() == 0


def test_editing_takes_the_text_field_and_gives_it_back(qtbot: QtBot, qapp: QApplication) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    told: list[object] = []
    window.message_submitted.connect(told.append)
    window.message_field.edited.connect(lambda *edit: told.append(edit))
    window.stop_requested.connect(lambda: told.append("stop"))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    line = window.message_field.line
    line.setText("half a thought")
    window.conversation.actions_of_messages.edit_requested.emit("q1", "Whether")
    assert line.text() == "Whether"
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert line.text() == "half a thought"
    window.conversation.actions_of_messages.edit_requested.emit("q1", "Whether")
    line.setText("Weather")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert line.text() == "half a thought"
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert told == [("q1", "Weather"), "half a thought"]


def test_what_was_written_before_the_server_heard_of_the_end_is_shown_too(view: ConversationView) -> None:
    view.append_reply("r", "\nOne. Tw")
    view.mark_interrupted("r", len("One."))
    view.update_stored([reply("r", "One.", "One. Two. Three.")])
    assert "One. Two. Three." in shown(view)
    assert view.messages[-1].said_heard == len("One.")
    view.update_stored([reply("r", "One.", "Something else")])
    assert "Something else" not in shown(view)
