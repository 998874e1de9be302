"""Whoever works by keyboard: each control is reached and pressed, and the focus stays or goes where it is said to."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from typing import Literal

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.model.conversations import StoredConversation
from desktop.model.documents import DocumentEntry
from desktop.model.engines.choices import HotkeyState, KeyEntry, StageChoice
from desktop.model.engines.models import ModelEntry
from desktop.model.notice import Notice
from desktop.widgets.controls.buttons.icon_button import IconButton
from desktop.widgets.controls.focus import LastingButton
from desktop.widgets.controls.undo_bar import UndoBar
from desktop.widgets.main_window import MainWindow
from desktop.widgets.settings.navigation import Navigation
from desktop.widgets.settings.settings_window import PAGES, SettingsWindow
from desktop.widgets.settings.shortcuts.key_capture import KeyCapture
from desktop.widgets.transcript.pointing.message_actions import Action, MessageBar
from tests.states.settings_states import ENGINES, KEYS
from tests.throwaway_settings import throwaway_settings

BUSY, DONE = Notice("busy", "Trying…"), Notice("ok", "It works.")
NOTHING = Notice("info", "")
MODELS = (
    ModelEntry("small", "Small", "llm", ("en",), "1 MB", "use", True, NOTHING),
    ModelEntry("coming", "Coming", "llm", ("en",), "1 MB", "cancel", False, NOTHING),
    ModelEntry("large", "Large", "llm", ("en",), "1 MB", "get", False, NOTHING),
    ModelEntry("brought", "Brought", "tts", ("en",), "1 MB", "", True, NOTHING),
    ModelEntry("used", "Used", "tts", ("en",), "1 MB", "", True, NOTHING),
)
DOCUMENTS = (
    DocumentEntry("reading", "reading.pdf", "/home", "cancel", NOTHING),
    DocumentEntry("ready", "ready.pdf", "/home", "remove", NOTHING),
    DocumentEntry("broken", "broken.pdf", "/home", "forget", NOTHING),
)
WATCHED = (DocumentEntry("/notes", "notes", "/", "unwatch", NOTHING),)
FETCHED: dict[str, Literal["use", "cancel", "get", ""]] = {"use": "", "cancel": "get", "get": "cancel", "remove": "get"}
"""What can be done with a model after something was."""


def answering(window: SettingsWindow) -> SettingsWindow:
    """As the app does it: what is asked for is busy first, and its outcome comes at once after that."""

    def told(say: Callable[[Notice], None]) -> Callable[..., None]:
        def both(*_: object) -> None:
            say(BUSY)
            say(DONE)

        return both

    window.try_requested.connect(lambda stage: told(lambda result: window.set_try_result(stage, result))())
    window.microphone_test_requested.connect(told(window.set_microphone_test))
    window.speaker_test_requested.connect(told(window.set_speaker_test))
    window.diagnostics_requested.connect(told(window.set_diagnostics_result))
    window.key_test_requested.connect(
        lambda provider, host, _: told(lambda result: window.set_key_result(provider, host, result))()
    )
    window.key_added.connect(lambda provider, host, key: window.set_keys((*KEYS, KeyEntry(provider, host, key[-4:]))))
    window.key_removed.connect(lambda *_: window.offer_key_back("The key was removed."))
    window.key_removed.connect(lambda _, host: window.set_keys(tuple(key for key in KEYS if key.host != host)))
    window.server_chosen.connect(lambda *_: (window.set_server(None, True, ""), window.set_server(None, False, "")))
    window.hotkey_chosen.connect(lambda *_: window.set_hotkey("hotkey", HotkeyState()))
    window.model_act_wanted.connect(lambda act, name: window.set_model_entries(acted(act, name)))
    window.document_act_wanted.connect(
        lambda _, gone: window.set_documents(tuple(each for each in DOCUMENTS if each.id != gone))
    )
    window.document_act_wanted.connect(lambda act, _: window.set_watched_folders(() if act == "unwatch" else WATCHED))
    window.documents_stop_wanted.connect(lambda: window.set_documents_told(DONE, False))
    window.sign_out_requested.connect(lambda: window.set_account(NOTHING, False))
    return window


def fill(window: SettingsWindow) -> None:
    """With what may be gone once something was pressed."""
    window.set_account(Notice("info", "Signed in as Ann."), True)
    window.set_model_entries(MODELS)
    window.set_documents(DOCUMENTS)
    window.set_watched_folders(WATCHED)
    window.set_documents_told(BUSY, True)


def acted(act: str, name: str) -> tuple[ModelEntry, ...]:
    """The models after that; what was brought from a file is gone with it."""
    if (act, name) == ("remove", "brought"):
        return tuple(each for each in MODELS if each.name != name)
    then = replace(next(each for each in MODELS if each.name == name), act=FETCHED[act], removable=act == "use")
    return tuple(then if each.name == name else each for each in MODELS)


@pytest.fixture
def settings(qtbot: QtBot) -> Iterator[SettingsWindow]:
    window = SettingsWindow()
    qtbot.addWidget(window)
    cloud = StageChoice("openai", "gpt-4o", "http://192.168.1.20:8000/v1")
    window.follow(throwaway_settings(llm=cloud))
    window.set_engine_options(ENGINES)
    window.set_keys(KEYS)
    window.set_local_servers((("Ollama", "http://127.0.0.1:11434/v1"),))
    window.set_hotkey("hotkey", HotkeyState("Pause", Notice("ok", "Pause talks."), (("A way", ""),)))
    window.set_about([("Qt", "6")], [], [("Conversations", "/home/somebody")])
    window.set_server(None, False, "")
    window.set_project_pages({"homepage": "https://example.org"})
    fill(window)
    yield answering(window)
    window.close()


def walk(window: QWidget, first: QWidget) -> list[QWidget]:
    """All that the Tab key reaches, once around."""
    first.setFocus(Qt.FocusReason.TabFocusReason)
    stops: list[QWidget] = []
    while (focus := window.focusWidget()) is not None and focus not in stops:
        stops.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    return stops


def typed_key(window: SettingsWindow, name: str) -> None:
    """A key stands in every field that takes one, so that the buttons beside it can be pressed."""
    for line in window.findChildren(QLineEdit):
        if line.echoMode() == QLineEdit.EchoMode.Password and line.isVisible():
            line.setText("sk-1234567890")
    assert name


def goes_to(window: SettingsWindow, control: QWidget) -> QWidget | None:
    """Where the focus is said to go; None where it stays."""
    name = control.accessibleName() or getattr(control, "text", str)()
    if name.startswith("Turn off"):
        return window.findChild(KeyCapture)
    if name.startswith("Remove the key"):
        bar = window.findChild(UndoBar)
        assert bar is not None
        return bar.undo_button
    if name == "Delete Brought":
        return called(window, "Import a model from a file")
    if name.startswith("Delete "):
        return next(each for each in next(_parents(control)).findChildren(QPushButton) if each is not control)
    if name == "Stop adding documents" or name.endswith(".pdf"):
        return called(window, "Add files…")
    if name == "Stop watching notes":
        return called(window, "Watch a folder…")
    if name == "Sign out":
        return next(each for each in window.findChildren(QRadioButton) if each.isVisible() and each.isChecked())
    if name == "Add key" and control.parent() is not None and "ask" in _ancestors(control):
        card = next(each for each in _parents(control) if each.objectName() == "card")
        return next(button for button in card.findChildren(LastingButton) if button.text() == "Try it")
    return None


def called(window: SettingsWindow, name: str) -> QWidget:
    """The button of that name."""
    buttons = window.findChildren(QPushButton)
    return next(each for each in buttons if each.isVisible() and name in (each.accessibleName(), each.text()))


def _parents(widget: QWidget) -> Iterator[QWidget]:
    while (above := widget.parentWidget()) is not None:
        yield (widget := above)


def _ancestors(widget: QWidget) -> list[str]:
    return [each.objectName() for each in _parents(widget)]


@pytest.mark.parametrize("page", [named.name for named in PAGES])
def test_every_control_of_the_settings(qtbot: QtBot, settings: SettingsWindow, page: str) -> None:
    settings.show_page(page)
    settings.show()
    settings.activateWindow()
    qtbot.waitUntil(settings.isActiveWindow)
    typed_key(settings, page)
    navigation = settings.findChild(Navigation)
    assert navigation is not None
    pressed = 0
    for control in walk(settings, navigation.findChildren(QWidget)[0]):
        if not isinstance(control, QPushButton) or isinstance(control, KeyCapture) or not control.isVisible():
            continue
        typed_key(settings, page)
        control.setFocus(Qt.FocusReason.TabFocusReason)
        expected = goes_to(settings, control) or control
        QTest.keyClick(control, Qt.Key.Key_Space)
        assert settings.focusWidget() is expected, control.accessibleName() or control.text()
        fill(settings)
        pressed += 1
    assert pressed or page in ("general", "appearance", "tools")


@pytest.mark.parametrize("stage", ["stt", "llm", "tts"])
def test_what_is_tried_keeps_the_focus_while_it_is_busy(qtbot: QtBot, settings: SettingsWindow, stage: str) -> None:
    settings.show_page("voice")
    settings.show()
    settings.activateWindow()
    qtbot.waitUntil(settings.isActiveWindow)
    found = [button for button in settings.findChildren(LastingButton) if button.text() == "Try it"]
    tries = [button for button in found if button.isVisible()]
    button = tries[["stt", "llm", "tts"].index(stage)]
    button.setFocus(Qt.FocusReason.TabFocusReason)
    wanted: list[str] = []
    settings.set_try_result(stage, BUSY)
    settings.try_requested.connect(wanted.append)
    assert button.hasFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    button.click()
    assert wanted == [], "while it is busy it cannot be tried again"
    QTest.keyClick(button, Qt.Key.Key_Tab)
    assert not button.isEnabled(), "once the focus went on by itself it is as any other"
    settings.set_try_result(stage, DONE)
    assert button.isEnabled()


ROWS = [StoredConversation(name, name.title(), False, datetime.now().astimezone()) for name in "abc"]


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    window = MainWindow()
    qtbot.addWidget(window)
    window.resize(900, 640)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.panel.rows.show_first(ROWS, "")
    window.panel.show_rows()
    yield window
    window.close()


def test_every_control_of_the_window(window: MainWindow) -> None:
    window.message_field.submitted.connect(lambda _: None)
    window.message_field.set_text("something to send")
    window.panel.undo.offer("Deleted")
    window.panel.undo.undo_requested.connect(lambda: window.panel.undo.offer(""))
    said = {
        window.message_field.send_button: window.message_field.line,
        window.panel.undo.undo_button: window.panel.list,
    }
    stops = walk(window, window.talk_button)
    assert window.panel.list in stops
    for control in stops:
        if not isinstance(control, QAbstractButton) or (isinstance(control, QToolButton) and control.menu()):
            continue
        control.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(control, Qt.Key.Key_Space)
        assert window.focusWidget() is said.get(control, control), control.accessibleName()
        if not window.panel.isVisible():
            QTest.keyClick(control, Qt.Key.Key_Space)


def test_a_list_that_can_be_had_again_leaves_the_focus_with_the_search(window: MainWindow) -> None:
    window.panel.show_problem("It is gone.")
    window.panel.retry_button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(window.panel.retry_button, Qt.Key.Key_Space)
    window.panel.show_rows()
    assert window.focusWidget() is window.panel.search


def test_who_comes_to_the_list_by_keyboard_sees_a_row_to_start_from(window: MainWindow) -> None:
    window.panel.rows.set_current("b")
    window.panel.list.setFocus(Qt.FocusReason.TabFocusReason)
    chosen = window.panel.list.chosen()
    assert chosen is not None
    assert chosen.id == "b"
    before = window.panel.list.grab().toImage()
    window.talk_button.setFocus()
    assert window.panel.list.grab().toImage() != before, "its ring is seen"


def test_hearing_a_message_again_leaves_the_focus_on_its_button(window: MainWindow) -> None:
    bar = MessageBar(window.conversation.viewport(), window.conversation)
    copy = Action("copy", "Copy this message", lambda: None)
    stop = Action("stop", "Stop", lambda: None)
    play = Action("play", "Hear it again", lambda: bar.offer([copy, stop], ""))
    bar.offer([copy, play], "")
    button = next(each for each in bar.findChildren(IconButton) if each.accessibleName() == "Hear it again")
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_Space)
    focus = window.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == "Stop"


def test_who_comes_to_the_conversation_by_keyboard_sees_it(window: MainWindow) -> None:
    without = window.conversation.grab().toImage()
    window.conversation.setFocus(Qt.FocusReason.TabFocusReason)
    ring = window.conversation.grab(QRect(0, 40, 2, 60)).toImage()
    window.talk_button.setFocus()
    assert window.conversation.grab(QRect(0, 40, 2, 60)).toImage() != ring
    assert window.conversation.grab().toImage() == without


def test_the_arrows_and_a_drop_down_keep_the_focus(qtbot: QtBot, settings: SettingsWindow) -> None:
    settings.show_page("voice")
    settings.show()
    settings.activateWindow()
    qtbot.waitUntil(settings.isActiveWindow)
    boxes = [box for box in settings.findChildren(QComboBox) if box.isVisible() and not box.isEditable()]
    for box in boxes:
        box.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(box, Qt.Key.Key_Down)
        assert settings.focusWidget() is box
    assert not settings.findChildren(QAbstractSpinBox)
