"""The bar that shows how loud the microphone is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.widgets.controls.level_bar import LevelBar


@pytest.mark.parametrize(
    ("direction", "begins"),
    [(Qt.LayoutDirection.LeftToRight, True), (Qt.LayoutDirection.RightToLeft, False)],
)
def test_it_grows_from_where_lines_begin(qapp: QApplication, direction: Qt.LayoutDirection, begins: bool) -> None:
    bar = LevelBar()
    bar.setLayoutDirection(direction)
    bar.resize(200, 20)
    bar.set_level(0.5)
    picture = bar.grab().toImage()
    left, right = (
        picture.pixelColor(x, picture.height() // 2) for x in (picture.width() // 4, picture.width() * 3 // 4)
    )
    bar.set_level(1.0)
    full = bar.grab().toImage()
    accent = full.pixelColor(full.width() // 2, full.height() // 2)
    assert (left == accent, right == accent) == (begins, not begins)
