"""Icons drawn once as SVG in black and shown in the colour that a widget needs."""

from __future__ import annotations

from importlib.resources import files

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 20, 24, 32, 48)


def pixmap(name: str, color: str | None, size: float, scale: float = 1.0) -> QPixmap:
    """The icon as a picture of `size` logical pixels; without a colour as it was drawn. Each is drawn once."""
    side = round(size * scale)
    key = f"{name} {color} {side} {scale}"
    picture = QPixmap()
    if not QPixmapCache.find(key, picture):
        picture = _drawn(name, color, side)
        picture.setDevicePixelRatio(scale)
        QPixmapCache.insert(key, picture)
    return picture


def _drawn(name: str, color: str | None, side: int) -> QPixmap:
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(_drawing(name)).render(painter, QRectF(0, 0, side, side))
    if color is not None:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        painter.fillRect(picture.rect(), QColor(color))
    painter.end()
    return picture


def icon(name: str, color: str, disabled: str | None = None) -> QIcon:
    """The icon in every size that buttons and menus ask for, sharp on dense screens."""
    result = QIcon()
    for side in SIZES:
        for scale in (1.0, 2.0):
            result.addPixmap(pixmap(name, color, side, scale))
            if disabled is not None:
                result.addPixmap(pixmap(name, disabled, side, scale), QIcon.Mode.Disabled)
    return result


def app_icon() -> QIcon:
    """The picture of the application for the window, the task bar and the tray."""
    result = QIcon()
    for side in (16, 24, 32, 48, 64, 128, 256):
        result.addPixmap(pixmap("app", None, side))
    return result


def _drawing(name: str) -> QByteArray:
    return QByteArray((files("resources") / "icons" / f"{name}.svg").read_bytes())
