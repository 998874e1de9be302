"""What is heard and answered, in a window that gets in nobody's way."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.widgets.overlay import Overlay
from server.protocol.turn import Phase
from tests.desktop_session import DesktopSession

LONG = (
    "And please remind me tomorrow at nine to call the garage about the winter tyres, and to buy milk, bread and eggs"
)


@pytest.fixture
def overlay(qtbot: QtBot) -> Overlay:
    overlay = Overlay()
    qtbot.addWidget(overlay)
    return overlay


def test_it_never_takes_the_focus(desktop_session: DesktopSession, qtbot: QtBot, overlay: Overlay) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    with qtbot.waitActive(field):
        field.activateWindow()
    field.setFocus()
    before = desktop_session.xdotool("getactivewindow")
    overlay.appear()
    qtbot.waitExposed(overlay)
    qtbot.wait(200)
    desktop_session.xdotool("type", "still here")
    qtbot.waitUntil(lambda: field.text() == "still here")
    assert desktop_session.xdotool("getactivewindow") == before


def test_it_stands_near_the_bottom_of_the_screen(overlay: Overlay) -> None:
    overlay.appear()
    screen = QApplication.primaryScreen().availableGeometry()
    assert screen.contains(overlay.geometry())
    assert overlay.geometry().top() > screen.center().y()
    assert abs(overlay.geometry().center().x() - screen.center().x()) <= 1


def test_it_says_getting_ready_until_there_is_sound(overlay: Overlay) -> None:
    overlay.set_phase(Phase.LISTENING)
    overlay.set_getting_ready(True)
    assert "ready" in overlay.title
    overlay.set_getting_ready(False)
    assert overlay.title == "Listening"


def test_of_a_long_question_the_newest_words_are_seen(overlay: Overlay) -> None:
    overlay.set_phase(Phase.LISTENING)
    overlay.appear()
    overlay.set_question(LONG)
    assert overlay.words.endswith("eggs")
    assert overlay.words.startswith("…")


def test_of_a_long_reply_the_beginning_is_seen(overlay: Overlay) -> None:
    overlay.set_phase(Phase.SPEAKING)
    overlay.appear()
    overlay.set_reply(LONG)
    assert overlay.words.startswith("And please")
    assert overlay.words.endswith("…")


def test_a_new_question_begins_empty(overlay: Overlay) -> None:
    overlay.set_reply("The old answer.")
    overlay.set_phase(Phase.LISTENING)
    assert overlay.words == ""


def test_a_trouble_stands_until_something_happens(overlay: Overlay) -> None:
    overlay.set_trouble("No connection.")
    assert overlay.title == "No connection."
    overlay.set_phase(Phase.LISTENING)
    assert overlay.title == "Listening"
