"""The talk button says when it is held, and never stays held for ever."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.widgets.talk.held_key import SETTLE_MS
from desktop.widgets.talk.talk_button import TalkButton
from server.protocol.turn import Phase

Heard = list[str]


@pytest.fixture
def button(qtbot: QtBot) -> TalkButton:
    button = TalkButton()
    qtbot.addWidget(button)
    button.show()
    return button


@pytest.fixture
def heard(button: TalkButton) -> Heard:
    heard: Heard = []
    button.pressed_to_talk.connect(lambda: heard.append("pressed"))
    button.released_to_talk.connect(lambda: heard.append("released"))
    button.hold_lost.connect(lambda: heard.append("lost"))
    return heard


def key(button: TalkButton, kind: QEvent.Type, *, repeat: bool = False) -> None:
    no_modifier = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(button, QKeyEvent(kind, Qt.Key.Key_Space, no_modifier, " ", repeat))


DOWN, UP = QEvent.Type.KeyPress, QEvent.Type.KeyRelease


def test_mouse(button: TalkButton, heard: Heard) -> None:
    QTest.mousePress(button, Qt.MouseButton.LeftButton)
    assert heard == ["pressed"]
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
    assert heard == ["pressed", "released"]


@pytest.mark.parametrize("which", [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton])
def test_other_mouse_buttons_do_nothing(button: TalkButton, heard: Heard, which: Qt.MouseButton) -> None:
    QTest.mouseClick(button, which)
    assert heard == []


def test_the_corners_are_not_the_button(button: TalkButton, heard: Heard) -> None:
    QTest.mousePress(button, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(2, 2))
    assert heard == []


def test_space(qtbot: QtBot, button: TalkButton, heard: Heard) -> None:
    key(button, DOWN)
    key(button, UP)
    assert heard == ["pressed"]
    qtbot.waitUntil(lambda: heard == ["pressed", "released"])


@pytest.mark.parametrize("marked", [True, False])
def test_auto_repeat_is_one_hold(qtbot: QtBot, button: TalkButton, heard: Heard, marked: bool) -> None:
    key(button, DOWN)
    for _ in range(8):
        key(button, UP, repeat=marked)
        key(button, DOWN, repeat=marked)
        qtbot.wait(SETTLE_MS // 3)
    assert heard == ["pressed"]
    key(button, UP)
    qtbot.waitUntil(lambda: heard == ["pressed", "released"])
    qtbot.wait(2 * SETTLE_MS)
    assert heard == ["pressed", "released"]


@pytest.mark.parametrize(("down", "up"), [(1000, 1100), (2**32 - 50, 50)])
def test_how_long_it_was_held_is_what_the_system_says(qtbot: QtBot, button: TalkButton, down: int, up: int) -> None:
    """Not when it is heard of: a busy window would make a hold of every tap."""
    seconds: list[float] = []
    button.released_to_talk.connect(seconds.append)
    left, nothing, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    middle = QPointF(button.rect().center())
    events = [
        (down, QMouseEvent(QEvent.Type.MouseButtonPress, middle, middle, left, left, none)),
        (up, QMouseEvent(QEvent.Type.MouseButtonRelease, middle, middle, left, nothing, none)),
        (down, QKeyEvent(DOWN, Qt.Key.Key_Space, none, " ")),
        (up, QKeyEvent(UP, Qt.Key.Key_Space, none, " ")),
    ]
    for at, event in events:
        event.setTimestamp(at)
        QApplication.sendEvent(button, event)
    qtbot.waitUntil(lambda: len(seconds) == 2)
    assert seconds == [0.1, 0.1]


def lose_focus(button: TalkButton) -> None:
    QApplication.sendEvent(button, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.ActiveWindowFocusReason))


def lose_the_release(button: TalkButton) -> None:
    """The mouse moves on with no button down: its release went to someone else."""
    nothing = Qt.MouseButton.NoButton
    here = QPointF(40, 40)
    moved = QMouseEvent(QEvent.Type.MouseMove, here, here, nothing, nothing, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(button, moved)


@pytest.mark.parametrize(
    "happens",
    [
        lose_focus,
        lose_the_release,
        TalkButton.hide,
        lambda button: button.setEnabled(False),
        lambda button: button.set_ready(False, "gone"),
    ],
)
def test_a_hold_never_outlives_the_reason_to_believe_in_it(
    button: TalkButton, heard: Heard, happens: Callable[[TalkButton], None]
) -> None:
    QTest.mousePress(button, Qt.MouseButton.LeftButton)
    happens(button)
    assert heard == ["pressed", "lost"]
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
    assert heard == ["pressed", "lost"]


def test_slipping_off_the_button_does_not_cut_the_speaker_short(button: TalkButton, heard: Heard) -> None:
    QTest.mousePress(button, Qt.MouseButton.LeftButton)
    left = Qt.MouseButton.LeftButton
    away = QPointF(500, 500)
    moved = QMouseEvent(QEvent.Type.MouseMove, away, away, left, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(button, moved)
    assert heard == ["pressed"]


def test_not_ready_says_why(button: TalkButton, heard: Heard) -> None:
    button.set_ready(False, "No microphone was found")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert heard == []
    assert "No microphone was found" in button.accessibleDescription()
    button.set_ready(True)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert heard == ["pressed", "released"]


def test_a_press_of_assistive_technology_is_a_tap(button: TalkButton, heard: Heard) -> None:
    button.click()
    assert heard == ["pressed", "released"]
    lose_the_release(button)
    button.click()
    assert heard == ["pressed", "released"] * 2


def test_the_caption_knows_how_one_listens(button: TalkButton) -> None:
    button.set_phase(Phase.LISTENING)
    assert button.caption == "Listening, let go to send"
    button.set_hands_free(True)
    assert button.caption == "Listening, tap to send, Esc to drop"
    assert button.caption in button.accessibleDescription()
    button.set_phase(Phase.THINKING)
    assert "Thinking" in button.caption


@pytest.mark.parametrize("phase", list(Phase))
@pytest.mark.parametrize("getting_ready", [True, False])
def test_each_state_is_drawn_and_said(button: TalkButton, phase: Phase, getting_ready: bool) -> None:
    button.set_phase(phase)
    button.set_getting_ready(getting_ready)
    assert not button.grab().isNull()
    assert button.caption in button.accessibleDescription()


def test_getting_ready_is_not_listening(button: TalkButton) -> None:
    button.set_phase(Phase.LISTENING)
    listening = button.grab().toImage()
    button.set_getting_ready(True)
    assert "ready" in button.caption
    assert button.grab().toImage() != listening


def test_without_a_microphone_it_does_not_say_that_it_listens(button: TalkButton) -> None:
    button.set_phase(Phase.LISTENING)
    listening = button.grab().toImage()
    button.set_microphone_missing(True)
    assert "No microphone" in button.caption
    assert "Listening" not in button.caption
    assert button.grab().toImage() != listening
    button.set_microphone_missing(False)
    assert "Listening" in button.caption


def test_a_muted_microphone_is_said_where_one_would_talk(button: TalkButton) -> None:
    button.set_muted(True)
    assert button.caption == "The microphone is muted"
    button.set_phase(Phase.LISTENING)
    button.set_microphone_missing(True)
    assert button.caption == "The microphone is muted"
    button.set_microphone_missing(False)
    button.set_phase(Phase.SPEAKING)
    assert "Speaking" in button.caption
    button.set_muted(False)
    button.set_phase(Phase.IDLE)
    assert "Hold" in button.caption


def test_reduced_motion_stands_still(qtbot: QtBot, button: TalkButton) -> None:
    button.set_reduced_motion(True)
    button.set_phase(Phase.THINKING)
    before = button.grab().toImage()
    qtbot.wait(80)
    assert button.grab().toImage() == before
