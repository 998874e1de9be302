"""The key that talks from any window: chosen by pressing it, tried at a lamp."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.model.engines.choices import HotkeyState
from desktop.model.notice import Notice
from desktop.widgets.settings.pages.shortcuts_page import ShortcutsPage
from desktop.widgets.settings.shortcuts.hotkey_card import HotkeyCard
from desktop.widgets.settings.shortcuts.key_capture import KeyCapture

WORKS = (("X11 key grab", ""), ("Wayland portal", "Not needed."))
NONE = (("Wayland portal", "Missing."),)
CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@pytest.fixture
def card(qtbot: QtBot) -> HotkeyCard:
    card = HotkeyCard()
    qtbot.addWidget(card)
    card.show()
    card.activateWindow()
    qtbot.waitUntil(card.isActiveWindow)
    return card


def texts(card: HotkeyCard) -> str:
    QApplication.processEvents()  # new labels are shown once they have been laid out
    return " ".join(label.text() for label in card.findChildren(QLabel) if label.isVisible())


def button(card: HotkeyCard, name: str) -> QPushButton:
    return next(found for found in card.findChildren(QPushButton) if found.accessibleName().startswith(name))


def begin(card: HotkeyCard) -> KeyCapture:
    capture = card.findChild(KeyCapture)
    assert isinstance(capture, KeyCapture)
    capture.setFocus()
    QTest.mouseClick(capture, Qt.MouseButton.LeftButton)
    return capture


@pytest.mark.parametrize(
    ("key", "modifiers", "taken"),
    [
        (Qt.Key.Key_Space, CTRL | ALT, "Ctrl+Alt+Space"),
        (Qt.Key.Key_Pause, Qt.KeyboardModifier.NoModifier, "Pause"),
        (Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "A"),
        (Qt.Key.Key_Tab, CTRL, "Ctrl+Tab"),
        (Qt.Key.Key_Escape, SHIFT, "Shift+Esc"),
        (Qt.Key.Key_MediaTogglePlayPause, Qt.KeyboardModifier.NoModifier, "Toggle Media Play/Pause"),
    ],
)
def test_the_keys_that_are_pressed_are_taken(
    card: HotkeyCard, key: Qt.Key, modifiers: Qt.KeyboardModifier, taken: str
) -> None:
    told: list[object] = []
    card.chosen.connect(told.append)
    card.capturing.connect(told.append)
    capture = begin(card)
    assert capture.text() == "Press the keys…"
    QTest.keyPress(capture, Qt.Key.Key_Control)
    QTest.keyClick(capture, key, modifiers)
    assert told == [True, False, taken]
    assert capture.text() == "Choose…"


def test_escape_takes_nothing(card: HotkeyCard) -> None:
    told: list[object] = []
    card.chosen.connect(told.append)
    card.capturing.connect(told.append)
    QTest.keyClick(begin(card), Qt.Key.Key_Escape)
    begin(card).clearFocus()
    capture = begin(card)
    QTest.mouseClick(capture, Qt.MouseButton.LeftButton)
    assert told == [True, False] * 3


def test_a_key_is_shown_and_can_be_turned_off(card: HotkeyCard) -> None:
    told: list[str] = []
    card.chosen.connect(told.append)
    card.set_state(HotkeyState("Ctrl+Alt+Space", Notice("ok", "It talks."), WORKS))
    assert "X11 key grab" not in texts(card), "that is for who looks into it"
    button(card, "Details").click()
    for words in ("Ctrl", "Alt", "Space", "It talks.", "X11 key grab: works here.", "Wayland portal: Not needed."):
        assert words in texts(card)
    button(card, "Turn off").click()
    assert told == [""]
    card.set_state(HotkeyState("", Notice("info", "None yet."), WORKS))
    assert "No key" in texts(card)
    assert not button(card, "Turn off").isVisible()


def test_the_lamp(card: HotkeyCard) -> None:
    card.set_state(HotkeyState("Pause", Notice("ok", "It talks."), WORKS))
    assert "hold the key and this lights up" in texts(card)
    card.set_lit(True)
    assert "The key is down." in texts(card)
    card.set_state(HotkeyState("Pause", Notice("error", "Taken."), WORKS))
    assert "The key is down." not in texts(card), "nothing is watched"


def test_what_cannot_work_is_not_offered(card: HotkeyCard) -> None:
    card.set_state(HotkeyState("", Notice("warning", "Bind a command."), NONE))
    capture = card.findChild(KeyCapture)
    assert isinstance(capture, KeyCapture)
    assert not capture.isVisible()
    for words in ("Bind a command.", "Wayland portal: Missing.", "sb-voice ptt toggle"):
        assert words in texts(card)


def test_the_page_says_whether_it_is_looked_at(qtbot: QtBot) -> None:
    page = ShortcutsPage()
    qtbot.addWidget(page)
    told: list[bool] = []
    page.test_wanted.connect(told.append)
    page.show()
    page.hide()
    assert told == [True, False]
