"""Icons drawn once as SVG in black and shown in the colour that a widget needs."""

from __future__ import annotations

from importlib.resources import files

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QStyleOption


class _TintedIcon(QIconEngine):
    """Draws the icon in the size and the sharpness in which it is asked for, when it is."""

    def __init__(self, name: str, color: str, disabled: str | None) -> None:
        super().__init__()
        self._drawing = name, color, disabled

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:  # noqa: N802
        """`size` is in logical pixels, `scale` how many of the screen's one of them is."""
        name, color, disabled = self._drawing
        side = min(size.width(), size.height())
        if mode is QIcon.Mode.Disabled and disabled is not None:
            return pixmap(name, disabled, side, scale)
        drawn = pixmap(name, color, side, scale)
        if mode is QIcon.Mode.Normal:
            return drawn
        return QApplication.style().generatedIconPixmap(mode, drawn, QStyleOption())

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        scale = painter.device().devicePixelRatio()
        painter.drawPixmap(rect, self.scaledPixmap(rect.size(), mode, state, scale))

    def clone(self) -> QIconEngine:
        return _TintedIcon(*self._drawing)


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
    return QIcon(_TintedIcon(name, color, disabled))


def app_icon() -> QIcon:
    """The picture of the application for the window, the task bar and the tray."""
    result = QIcon()
    for side in (16, 24, 32, 48, 64, 128, 256):
        result.addPixmap(pixmap("app", None, side))
    return result


def _drawing(name: str) -> QByteArray:
    return QByteArray((files("resources") / "icons" / f"{name}.svg").read_bytes())
