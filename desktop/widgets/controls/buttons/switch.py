"""A check box that looks like the switch it is."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QWidget

from desktop.widgets.style.tokens import tokens_now

TRACK = QSize(38, 22)
SPACING = 10
BESIDE = TRACK.width() + SPACING + 3
"""Where the text begins."""


class Switch(QCheckBox):
    """Keyboard and screen readers find an ordinary check box. A long text takes more than one line."""

    chosen = Signal(bool, arguments=["on"])
    """A person switched it."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.toggled.connect(self.chosen)

    def show_value(self, on: bool) -> None:
        """Show whether it is on, without switching it."""
        with QSignalBlocker(self):
            self.setChecked(on)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        text = self.fontMetrics().size(0, self.text())
        return QSize(BESIDE + text.width() + 4, max(TRACK.height(), text.height()) + 6)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        # As Qt breaks lines: not every language has spaces between its words.
        piece = self.fontMetrics().boundingRect(QRect(0, 0, 1, 10_000), int(Qt.TextFlag.TextWordWrap), self.text())
        return QSize(BESIDE + piece.width() + 4, self.sizeHint().height())

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        room = QRect(0, 0, max(1, width - BESIDE), 10_000)
        text = self.fontMetrics().boundingRect(room, int(Qt.TextFlag.TextWordWrap), self.text())
        return max(TRACK.height(), text.height()) + 6

    def hitButton(self, point: QPoint) -> bool:  # noqa: N802
        return self.rect().contains(point)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(3, (self.height() - TRACK.height()) / 2, TRACK.width(), TRACK.height())
        if self.isRightToLeft():
            track.moveRight(self.width() - track.left())
        self._paint_track(painter, track)
        painter.setPen(self.palette().color(self.foregroundRole()))
        beside = self.rect().adjusted(BESIDE, 0, 0, 0)
        room = QStyle.visualRect(self.layoutDirection(), self.rect(), beside)
        aligned = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(room, int(aligned) | int(Qt.TextFlag.TextWordWrap), self.text())

    def _paint_track(self, painter: QPainter, track: QRectF) -> None:
        theme, on, radius = tokens_now(), self.isChecked(), track.height() / 2
        painter.setPen(QPen(QColor(theme.accent if on else theme.outline), 1.5))
        painter.setBrush(QColor(theme.accent if on else theme.surface))
        painter.drawRoundedRect(track, radius, radius)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.text), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(track.adjusted(-2, -2, 2, 2), radius + 2, radius + 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.on_accent if on else theme.outline))
        to_right = on != self.isRightToLeft()
        middle = track.right() - radius if to_right else track.left() + radius
        knob = radius - 5
        painter.drawEllipse(QRectF(middle - knob, track.center().y() - knob, 2 * knob, 2 * knob))
