"""The welcome offers two ways to begin, shows that the microphone works, and closes whichever way is taken."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.widgets.controls.buttons.switch import Switch
from desktop.widgets.main_window import MainWindow
from desktop.widgets.welcome import Welcome


@pytest.fixture
def welcome(qtbot: QtBot) -> Welcome:
    welcome = Welcome()
    qtbot.addWidget(welcome)
    welcome.show()
    return welcome


@pytest.fixture
def told(welcome: Welcome) -> list[str]:
    told: list[str] = []
    welcome.add_key.connect(lambda: told.append("add_key"))
    welcome.finished.connect(lambda: told.append("finished"))
    return told


def button(welcome: Welcome, text: str) -> QPushButton:
    return next(found for found in welcome.findChildren(QPushButton) if found.text() == text)


def said(welcome: Welcome) -> str:
    return " ".join(label.text() for label in welcome.findChildren(QLabel) if label.isVisible())


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Try it now, offline", ["finished"]), ("Add a key", ["finished", "add_key"])],
)
def test_two_ways(welcome: Welcome, told: list[str], text: str, expected: list[str]) -> None:
    QTest.mouseClick(button(welcome, text), Qt.MouseButton.LeftButton)
    assert told == expected


def test_in_the_window_it_leaves_the_talk_key_alone(qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    welcome = Welcome()
    window.show_instead(welcome)
    window.show()
    qtbot.waitActive(window)
    pressed: list[bool] = []
    window.talk_pressed.connect(lambda: pressed.append(True))
    QTest.keyPress(window.focusWidget(), Qt.Key.Key_Space)
    QTest.keyRelease(window.focusWidget(), Qt.Key.Key_Space)
    assert pressed
    window.show_conversation()
    assert window.conversation.isVisible()


def test_the_clock_and_the_calculator_are_off_until_one_switch_is_on(welcome: Welcome) -> None:
    chosen: list[bool] = []
    welcome.clock_chosen.connect(chosen.append)
    (switch,) = welcome.findChildren(Switch)
    assert not switch.isChecked()
    assert switch.focusPolicy() is Qt.FocusPolicy.TabFocus, "a click must not take Space from the talk button"
    switch.click()
    assert chosen == [True]
    welcome.set_clock(False)
    assert not switch.isChecked()
    assert chosen == [True], "nobody chose that"


@pytest.mark.parametrize(("level", "words"), [(0.05, "Say something"), (0.7, "Your microphone works.")])
def test_the_microphone(welcome: Welcome, level: float, words: str) -> None:
    welcome.set_level(level)
    assert words in said(welcome)


def test_no_microphone(welcome: Welcome) -> None:
    welcome.set_microphone_problem("No microphone was found.")
    assert "No microphone was found." in said(welcome)
    welcome.set_microphone_problem("")
    assert "Say something" in said(welcome)


def test_offline_is_not_possible(welcome: Welcome, told: list[str]) -> None:
    welcome.set_offline_problem("The local engines are not installed.")
    button(welcome, "Try it now, offline").click()
    assert told == []
    assert "not installed" in said(welcome)
    welcome.set_offline_problem("")
    assert button(welcome, "Try it now, offline").isEnabled()
