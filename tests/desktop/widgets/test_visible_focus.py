"""Whoever works by keyboard sees where they are: each kind of control looks different when it has the focus."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.widgets.controls.buttons.switch import Switch
from desktop.widgets.settings.parts.theme_tile import ThemeTile
from desktop.widgets.style.theme import apply_theme
from desktop.widgets.talk.talk_button import TalkButton
from desktop.widgets.window.where_button import WhereButton


def named(widget: QWidget, name: str) -> QWidget:
    widget.setObjectName(name)
    return widget


def still_talk_button() -> QWidget:
    button = TalkButton()
    button.set_reduced_motion(True)
    return button


def where_button() -> QWidget:
    button = WhereButton()
    button.show_where("Thinks at api.openai.com", "", private=False)
    button.show()
    return button


KINDS: dict[str, Callable[[], QWidget]] = {
    "button": lambda: QPushButton("Press"),
    "primary button": lambda: named(QPushButton("Press"), "primary"),
    "small button": lambda: named(QPushButton("Press"), "small"),
    "tool button": lambda: named(QToolButton(), "quiet"),
    "tiny tool button": lambda: named(QToolButton(), "tiny"),
    "send button": lambda: named(QToolButton(), "send"),
    "field": QLineEdit,
    "search field": lambda: named(QLineEdit(), "search"),
    "text": QPlainTextEdit,
    "drop-down": QComboBox,
    "editable drop-down": lambda: QComboBox(editable=True),
    "radio button": lambda: QRadioButton("This"),
    "slider": lambda: QSlider(Qt.Orientation.Horizontal),
    "switch": lambda: Switch("On"),
    "theme": lambda: ThemeTile("light", "Light"),
    "talk button": still_talk_button,
    "where words go": where_button,
}


@pytest.fixture(params=["light", "dark"])
def theme(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    apply_theme(qapp, request.param)
    yield
    apply_theme(qapp, "system")


@pytest.mark.usefixtures("theme")
@pytest.mark.parametrize("kind", KINDS)
def test_the_focus_is_seen(qtbot: QtBot, kind: str) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    control, other = KINDS[kind](), QPushButton("Another")
    column = QVBoxLayout(dialog)
    for widget in (control, other):
        column.addWidget(widget)
    dialog.show()
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    other.setFocus(Qt.FocusReason.TabFocusReason)
    without = picture(dialog, control)
    control.setFocus(Qt.FocusReason.TabFocusReason)
    assert control.hasFocus()
    assert picture(dialog, control) != without


def picture(dialog: QDialog, control: QWidget) -> QImage:
    """The control with a little around it; of a field only the upper edge, for a blinking caret is no sign."""
    place = QRect(control.mapTo(dialog, QPoint()), control.size()).adjusted(-3, -3, 3, 3)
    if isinstance(control, (QLineEdit, QPlainTextEdit, QComboBox)):
        place.setHeight(6)
    return dialog.grab(place).toImage()
