"""A check box that looks like the switch it is."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox

from desktop.widgets.tokens import tokens_now

TRACK = QSize(38, 22)
SPACING = 10


class Switch(QCheckBox):
    """Keyboard and screen readers find an ordinary check box."""

    def sizeHint(self) -> QSize:  # noqa: N802
        text = self.fontMetrics().size(0, self.text())
        return QSize(TRACK.width() + SPACING + text.width() + 4, max(TRACK.height(), text.height()) + 6)

    def hitButton(self, point: QPoint) -> bool:  # noqa: N802
        return self.rect().contains(point)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(3, (self.height() - TRACK.height()) / 2, TRACK.width(), TRACK.height())
        self._paint_track(painter, track)
        painter.setPen(self.palette().color(self.foregroundRole()))
        room = self.rect().adjusted(TRACK.width() + SPACING + 3, 0, 0, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())

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
        middle = track.right() - radius if on else track.left() + radius
        knob = radius - 5
        painter.drawEllipse(QRectF(middle - knob, track.center().y() - knob, 2 * knob, 2 * knob))
