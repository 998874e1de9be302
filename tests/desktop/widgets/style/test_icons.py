"""Icons are drawn when they are shown, sharp, in the colour that the widget said."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from desktop.widgets.style import icons

RED, GREEN = "#ff0000", "#00ff00"


def colours(picture: QPixmap) -> set[str]:
    """Those of the pixels that nothing shines through."""
    image = picture.toImage()
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    seen = (image.pixelColor(x, y) for x, y in places)
    return {colour.name() for colour in seen if colour.alpha() == 255}


@pytest.mark.parametrize("side", [16, 20, 24, 48])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_an_icon_has_a_pixel_for_each_of_the_screen(qapp: QApplication, side: int, scale: float) -> None:
    drawn = icons.icon("menu", RED).pixmap(QSize(side, side), scale)
    assert drawn.size() == QSize(round(side * scale), round(side * scale))
    assert drawn.devicePixelRatio() == scale
    assert colours(drawn) <= {RED}


def test_a_disabled_icon_has_the_colour_for_that_or_a_paler_one(qapp: QApplication) -> None:
    size = QSize(48, 48)
    assert colours(icons.icon("menu", RED).pixmap(size, QIcon.Mode.Normal)) == {RED}
    assert colours(icons.icon("menu", RED, disabled=GREEN).pixmap(size, QIcon.Mode.Disabled)) == {GREEN}
    assert RED not in colours(icons.icon("menu", RED).pixmap(size, QIcon.Mode.Disabled))


def test_nothing_is_drawn_before_it_is_shown(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[str] = []
    draw = icons._drawn

    def noting(name: str, color: str | None, side: int) -> QPixmap:
        drawn.append(name)
        return draw(name, color, side)

    monkeypatch.setattr(icons, "_drawn", noting)
    button = QToolButton()
    qtbot.addWidget(button)
    button.setIcon(icons.icon("search", "#123456"))
    gc.collect()  # the button alone holds it
    assert not drawn
    button.grab()
    assert drawn == ["search"]
