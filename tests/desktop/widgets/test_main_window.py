"""The window hears every wish, by mouse and by keyboard, and tells assistive technology what is what."""

from __future__ import annotations

from collections.abc import Iterator
from unittest.mock import ANY

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QLabel, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop.model.notice import Notice
from desktop.widgets.about_dialog import AboutDialog
from desktop.widgets.help_dialog import HelpDialog
from desktop.widgets.main_window import MainWindow
from desktop.widgets.server.server_dialog import ServerDialog
from server.protocol.turn import Phase
from tests.throwaway_settings import throwaway_settings

SIGNALS = (
    "talk_pressed",
    "talk_released",
    "talk_lost",
    "stop_requested",
    "message_submitted",
    "new_conversation",
    "settings_requested",
    "server_requested",
    "diagnostics_requested",
    "about_requested",
    "quit_requested",
    "closing",
)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    window.close()


@pytest.fixture
def heard(window: MainWindow) -> list[tuple[object, ...]]:
    heard: list[tuple[object, ...]] = []
    for name in SIGNALS:
        getattr(window, name).connect(lambda *args, name=name: heard.append((name, *args)))
    return heard


def space(widget: QWidget, kind: QEvent.Type) -> None:
    QApplication.sendEvent(widget, QKeyEvent(kind, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " "))


def test_space_talks_at_once(window: MainWindow) -> None:
    assert window.focusWidget() is window.talk_button


@pytest.mark.parametrize("where", ["talk_button", "conversation", "window"])
def test_space_talks_anywhere(qtbot: QtBot, window: MainWindow, heard: list[tuple[object, ...]], where: str) -> None:
    widget = window if where == "window" else getattr(window, where)
    space(widget, QEvent.Type.KeyPress)
    assert heard == [("talk_pressed",)]
    space(widget, QEvent.Type.KeyRelease)
    qtbot.waitUntil(lambda: heard == [("talk_pressed",), ("talk_released", ANY)])


def test_space_in_the_field_is_a_space(window: MainWindow, heard: list[tuple[object, ...]]) -> None:
    QTest.keyClicks(window.message_field.line, "a b")
    assert window.message_field.line.text() == "a b"
    assert heard == []


def test_space_in_the_empty_field_talks(qtbot: QtBot, window: MainWindow, heard: list[tuple[object, ...]]) -> None:
    line = window.message_field.line
    window.message_field.focus()
    space(line, QEvent.Type.KeyPress)
    assert heard == [("talk_pressed",)]
    space(line, QEvent.Type.KeyRelease)
    qtbot.waitUntil(lambda: heard == [("talk_pressed",), ("talk_released", ANY)])
    assert line.text() == ""
    assert line.hasFocus()


def test_text_dropped_anywhere_goes_into_the_field(window: MainWindow) -> None:
    window.message_field.line.setText("Please say: ")
    data = QMimeData()
    data.setText("How high\nis the tide?")
    nothing, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    entered = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, left, nothing)
    entered.ignore()
    window.dragEnterEvent(entered)
    assert entered.isAccepted()
    window.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, left, nothing))
    assert window.message_field.line.text() == "Please say: How high is the tide?"
    assert window.focusWidget() is window.message_field.line


@pytest.mark.parametrize("where", ["talk_button", "conversation", "window"])
def test_letters_typed_anywhere_go_into_the_field(
    window: MainWindow, heard: list[tuple[object, ...]], where: str
) -> None:
    widget = window if where == "window" else getattr(window, where)
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_H, Qt.KeyboardModifier.ShiftModifier)
    assert window.focusWidget() is window.message_field.line
    QTest.keyClicks(window.focusWidget(), "i there")
    assert window.message_field.line.text().lower() == "hi there"
    assert heard == []


def test_a_letter_is_no_command_and_a_command_no_letter(window: MainWindow) -> None:
    QTest.keyClick(window.talk_button, Qt.Key.Key_J, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(window.talk_button, Qt.Key.Key_Tab)
    assert window.message_field.line.text() == ""
    space(window.talk_button, QEvent.Type.KeyPress)
    QTest.keyClick(window.talk_button, Qt.Key.Key_H)
    assert window.message_field.line.text() == "", "who talks does not type"


def test_another_window_ends_the_hold(qtbot: QtBot, window: MainWindow, heard: list[tuple[object, ...]]) -> None:
    space(window.conversation, QEvent.Type.KeyPress)
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: not window.isActiveWindow())
    assert heard == [("talk_pressed",), ("talk_lost",)]


def test_another_focus_ends_the_hold(window: MainWindow, heard: list[tuple[object, ...]]) -> None:
    window.conversation.setFocus()
    space(window.conversation, QEvent.Type.KeyPress)
    window.message_field.focus()
    assert heard == [("talk_pressed",), ("talk_lost",)]


def test_a_press_that_cannot_work_does_nothing_and_the_reason_stands_there(
    window: MainWindow, heard: list[tuple[object, ...]]
) -> None:
    window.talk_button.set_ready(False, "No microphone was found")
    space(window.talk_button, QEvent.Type.KeyPress)
    assert heard == []
    assert window.talk_button.caption == "No microphone was found"


@pytest.mark.parametrize(
    ("key", "modifier", "expected"),
    [
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier, [("stop_requested",)]),
        (Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier, [("new_conversation",)]),
        (Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier, [("settings_requested",)]),
        (Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier, [("quit_requested",)]),
    ],
)
@pytest.mark.parametrize("where", ["talk_button", "conversation", "message_field"])
def test_shortcuts(
    window: MainWindow,
    heard: list[tuple[object, ...]],
    where: str,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier,
    expected: list[tuple[object, ...]],
) -> None:
    QTest.keyClick(getattr(window, where), key, modifier)
    assert heard == expected


@pytest.mark.parametrize(
    ("key", "modifier"),
    [(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier), (Qt.Key.Key_Slash, Qt.KeyboardModifier.NoModifier)],
)
def test_ways_into_the_field(window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    QTest.keyClick(window.talk_button, key, modifier)
    assert window.focusWidget() is window.message_field.line
    QTest.keyClicks(window.message_field.line, "1/2")
    assert window.message_field.line.text() == "1/2"


def test_typing_is_passed_on(window: MainWindow, heard: list[tuple[object, ...]]) -> None:
    QTest.keyClicks(window.message_field.line, "hello")
    QTest.keyClick(window.message_field.line, Qt.Key.Key_Return)
    assert heard == [("message_submitted", "hello")]


def actions(menu: QMenu) -> dict[str, QAction]:
    found = {action.text(): action for action in menu.actions() if action.text()}
    for child in menu.findChildren(QMenu):
        found |= {action.text(): action for action in child.actions()}
    return found


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ("New conversation", ("new_conversation",)),
        ("Settings…", ("settings_requested",)),
        ("Server…", ("server_requested",)),
        ("Copy diagnostics", ("diagnostics_requested",)),
        ("About SB Voice", ("about_requested",)),
        ("Quit", ("quit_requested",)),
    ],
)
def test_the_menu(
    window: MainWindow, heard: list[tuple[object, ...]], entry: str, expected: tuple[object, ...]
) -> None:
    actions(window.menu)[entry].trigger()
    assert heard == [expected]


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ("Light", ("theme", "light")),
        ("Dark", ("theme", "dark")),
        ("Same as the system", ("theme", "system")),
        ("Keep the microphone ready", ("keep_microphone_ready", True)),
    ],
)
def test_the_menu_changes_settings(window: MainWindow, entry: str, expected: tuple[str, object]) -> None:
    settings = throwaway_settings(theme="light" if entry == "Dark" else "dark", keep_microphone_ready=False)
    window.follow(settings)
    told: list[tuple[str, object]] = []
    settings.changed.connect(lambda name: told.append((name, getattr(settings.current, name))))
    actions(window.menu)[entry].trigger()
    assert told == [expected]


def test_showing_a_setting_does_not_choose_it(window: MainWindow, heard: list[tuple[object, ...]]) -> None:
    settings = throwaway_settings()
    window.follow(settings)
    settings.change(theme="dark", keep_microphone_ready=False)
    told: list[str] = []
    settings.changed.connect(told.append)
    settings.change(keep_microphone_ready=True)
    assert (heard, told) == ([], ["keep_microphone_ready"])
    assert actions(window.menu)["Dark"].isChecked()
    assert actions(window.menu)["Keep the microphone ready"].isChecked()


@pytest.mark.parametrize("phase", list(Phase))
def test_the_phase_reaches_everyone(window: MainWindow, phase: Phase) -> None:
    window.set_phase(phase)
    assert window.talk_button.caption in window.talk_button.accessibleDescription()


@pytest.mark.parametrize("phase", [Phase.THINKING, Phase.SPEAKING])
def test_while_it_answers_the_send_button_is_stop(
    window: MainWindow, heard: list[tuple[object, ...]], phase: Phase
) -> None:
    send = window.message_field.send_button
    before = send.grab().toImage()
    window.set_phase(phase)
    assert send.isEnabled()
    assert send.accessibleName() == "Stop"
    assert send.grab().toImage() != before
    send.setFocus()
    QTest.keyClick(send, Qt.Key.Key_Space)
    assert heard == [("stop_requested",)]
    window.set_phase(Phase.IDLE)
    assert send.accessibleName() == "Send message"
    assert not send.isEnabled()
    assert window.message_field.line.hasFocus(), "where one goes on"
    window.set_phase(phase)
    QTest.keyClicks(window.message_field.line, "next")
    QTest.keyClick(window.message_field.line, Qt.Key.Key_Return)
    assert heard[1:] == [("message_submitted", "next")]


def test_closing_is_announced(window: MainWindow, heard: list[tuple[object, ...]]) -> None:
    window.close()
    assert heard == [("closing",)]


@pytest.mark.parametrize("kind", [MainWindow, ServerDialog])
def test_every_control_has_a_name(qtbot: QtBot, kind: type[QWidget]) -> None:
    widget = kind()
    qtbot.addWidget(widget)
    controls = [child for child in widget.findChildren(QWidget) if _can_be_used(child)]
    assert len(controls) >= 5
    for control in controls:
        name = control.accessibleName() or getattr(control, "text", str)()
        assert name, control


def _can_be_used(widget: QWidget) -> bool:
    kinds = (QAbstractButton, QLineEdit, QAbstractScrollArea)
    return isinstance(widget, kinds) and widget.focusPolicy() != Qt.FocusPolicy.NoFocus


def test_tab_reaches_every_control(window: MainWindow) -> None:
    seen: list[QWidget | None] = []
    window.message_field.set_text("something to send")
    for _ in range(9):
        seen.append(window.focusWidget())
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert seen[:3] == [window.talk_button, window.message_field.line, window.message_field.send_button]
    assert len(set(seen)) == 9
    assert window.conversation in seen


@pytest.mark.parametrize("size", [(420, 560), (520, 760), (700, 700)])
def test_everything_fits(window: MainWindow, size: tuple[int, int]) -> None:
    window.resize(*size)
    window.status_line.show_status(Notice("error", "A long sentence about a problem. " * 4, "And a long hint. " * 4))
    window.talk_button.set_ready(False, "A long reason that talking does not work. " * 3)
    QApplication.processEvents()
    assert (window.width(), window.height()) == size
    assert window.conversation.height() > 120


def test_what_is_heard_again_is_stopped_as_an_answer_is(qtbot: QtBot, window: MainWindow) -> None:
    window.set_replaying("r1")
    assert window.message_field.send_button.accessibleName() == "Stop"
    assert "tap to stop" in window.talk_button.caption
    with qtbot.waitSignal(window.stop_requested):
        window.message_field.send_button.click()
    window.set_phase(Phase.LISTENING)
    assert "Listening" in window.talk_button.caption
    window.set_phase(Phase.IDLE)
    window.set_replaying("")
    assert "tap to talk" in window.talk_button.caption


def test_on_a_wide_screen_the_field_is_as_wide_as_what_is_read(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1500, 700)
    window.show()
    qtbot.waitExposed(window)
    read, field = window.conversation.viewport(), window.message_field
    assert abs(field.mapTo(window, QPoint(0, 0)).x() - read.mapTo(window, QPoint(0, 0)).x()) <= 1
    assert abs(field.width() - read.width()) < 8, "a scroll bar has its room beside the lines"
    window.resize(440, 640)
    qtbot.waitUntil(lambda: field.width() == window.width() - 32)
    assert field.mapTo(window, QPoint(0, 0)).x() == 16, "in a narrow one there is nothing but the margins beside it"


def test_about(qtbot: QtBot) -> None:
    dialog = AboutDialog("SB Voice", "1.2.3", "Apache-2.0")
    qtbot.addWidget(dialog)
    dialog.open()
    assert not dialog.grab().isNull()
    assert "SB Voice" in dialog.windowTitle()


def test_the_menu_tells_the_keys(qtbot: QtBot, window: MainWindow) -> None:
    actions(window.menu)["Keyboard shortcuts and help"].trigger()
    dialog = window.findChild(HelpDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isVisible)
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    for action in actions(window.menu).values():
        if not action.shortcut().isEmpty():
            assert action.shortcut().toString(QKeySequence.SequenceFormat.NativeText) in said, action.text()
    dialog.close()


def test_a_tick_marks_what_is_chosen(window: MainWindow) -> None:
    window.menu.theme.popup(window.pos())
    chosen, other = actions(window.menu)["Dark"], actions(window.menu)["Light"]
    chosen.setChecked(True)
    dark = window.menu.theme.grab(window.menu.theme.actionGeometry(chosen)).toImage()
    other.setChecked(True)
    assert window.menu.theme.grab(window.menu.theme.actionGeometry(chosen)).toImage() != dark
    window.menu.theme.close()
