"""Themes to choose from, each shown as a small picture of the window in it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from desktop.widgets.style.tokens import DARK, LIGHT, THEMES, Tokens, tokens_now

PICTURE_HEIGHT = 74.0
WORDS = ((0.42, 0.14, 0.46), (0.12, 0.36, 0.5), (0.12, 0.5, 0.34))
"""Lines of a conversation: left, top and width as shares of the picture."""


class ThemeTile(QRadioButton):
    """Keyboard and screen readers find an ordinary radio button."""

    def __init__(self, choice: str, name: str) -> None:
        super().__init__(name)
        self._choice = choice
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(132, round(PICTURE_HEIGHT) + self.fontMetrics().height() + 18)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(84, self.sizeHint().height())

    def hitButton(self, point: object) -> bool:  # noqa: N802
        return True

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        picture = QRectF(3, 3, self.width() - 6, PICTURE_HEIGHT)
        self._paint_picture(painter, picture)
        self._paint_edge(painter, picture)
        painter.setPen(self.palette().color(self.foregroundRole()))
        below = self.rect().adjusted(0, round(picture.bottom()) + 8, 0, 0)
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, self.text())

    def _paint_picture(self, painter: QPainter, picture: QRectF) -> None:
        frame = QPainterPath()
        frame.addRoundedRect(picture, 9, 9)
        painter.save()
        painter.setClipPath(frame)
        _paint_window(painter, picture, THEMES.get(self._choice, LIGHT))
        if self._choice == "system":
            half = QPainterPath()
            half.addRect(picture.adjusted(picture.width() / 2, 0, 0, 0))
            painter.setClipPath(frame & half)
            _paint_window(painter, picture, DARK)
        painter.restore()

    def _paint_edge(self, painter: QPainter, picture: QRectF) -> None:
        theme = tokens_now()
        chosen = self.isChecked()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.accent if chosen else theme.outline), 2.5 if chosen else 1))
        painter.drawRoundedRect(picture, 9, 9)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.text), 1.5))
            painter.drawRoundedRect(picture.adjusted(-2.5, -2.5, 2.5, 2.5), 11, 11)


class ThemeTiles(QWidget):
    """All themes beside each other; one of them is chosen."""

    chosen = Signal(str, arguments=["theme"])

    def __init__(self, names: dict[str, str]) -> None:
        """`names` are what the themes are called, by what the settings call them; the first is shown as chosen."""
        super().__init__()
        self._group = QButtonGroup(self)
        self._tiles = {theme: ThemeTile(theme, name) for theme, name in names.items()}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for theme, tile in self._tiles.items():
            self._group.addButton(tile)
            row.addWidget(tile, 1)
            # `clicked` comes from a person only, and the arrow keys click, too.
            tile.clicked.connect(lambda _checked=False, theme=theme: self.chosen.emit(theme))
        self.show_value(next(iter(names)))

    def show_value(self, theme: str) -> None:
        """Show which theme is chosen, without choosing it."""
        with QSignalBlocker(self._tiles[theme]):
            self._tiles[theme].setChecked(True)
        for tile in self._tiles.values():
            tile.update()


def _paint_window(painter: QPainter, room: QRectF, theme: Tokens) -> None:
    painter.fillRect(room, QColor(theme.window))
    painter.setPen(Qt.PenStyle.NoPen)
    for (left, top, width), colour in zip(WORDS, (theme.accent_soft, theme.muted, theme.muted), strict=True):
        painter.setBrush(QColor(colour))
        height = 9.0 if colour == theme.accent_soft else 4.0
        line = QRectF(room.x() + left * room.width(), room.y() + top * room.height(), width * room.width(), height)
        painter.drawRoundedRect(line, height / 2, height / 2)
    painter.setBrush(QColor(theme.accent))
    painter.drawEllipse(QRectF(room.center().x() - 7, room.bottom() - 21, 14, 14))
