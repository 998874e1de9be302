"""Painted widgets lie the other way round where the window does."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont
from pytestqt.qtbot import QtBot

from desktop.widgets.conversation_delegate import more_rect
from desktop.widgets.settings_pages.volume_slider import VolumeSlider
from desktop.widgets.switch import Switch
from desktop.widgets.tokens import LIGHT

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


def test_the_track_of_a_switch_lies_where_its_line_begins(qtbot: QtBot) -> None:
    switch = Switch("Keep the microphone ready")
    qtbot.addWidget(switch)
    switch.resize(400, switch.sizeHint().height())
    switch.setChecked(True)
    for direction in (LEFT, RIGHT):
        switch.setLayoutDirection(direction)
        picture = switch.grab().toImage()
        green = [
            x for x in range(picture.width()) if picture.pixelColor(x, picture.height() // 2) == QColor(LIGHT.accent)
        ]
        assert green
        assert all((x < 60) if direction is LEFT else (x > picture.width() - 60) for x in green)


def test_the_mark_of_a_rows_menu_is_at_its_end() -> None:
    row = QRect(10, 0, 200, 30)
    assert more_rect(row, QFont(), LEFT).right() > 180
    assert more_rect(row, QFont(), RIGHT).left() < 40


def test_the_volume_grows_to_the_right(qtbot: QtBot) -> None:
    slider = VolumeSlider()
    qtbot.addWidget(slider)
    assert slider.layoutDirection() is LEFT
