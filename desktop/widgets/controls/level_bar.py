"""A bar that shows how loud the microphone is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.widgets.style.tokens import tokens_now

FRAME_MS = 33
THICKNESS = 12.0
SINK = 0.82
"""What is left of the bar a frame after the last level."""
CALM = 0.01
SPEECH = 0.5
"""A level that only a voice nearby reaches, not the room."""


class LevelBar(QWidget):
    """Takes levels from 0 to 1 as they come and sinks by itself when none come."""

    speech_heard = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._level = 0.0
        self._timer = QTimer(self, interval=FRAME_MS)
        self._timer.timeout.connect(self._sink)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Microphone level"))

    @Slot(float)
    def set_level(self, level: float) -> None:
        level = max(0.0, min(1.0, level))
        if level >= SPEECH:
            self.speech_heard.emit()
        self._level = max(level, self._level)
        if self.isVisible() and not self._timer.isActive():
            self._timer.start()
        self.update()

    @property
    def level(self) -> float:
        return self._level

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(160, 20)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        self._timer.stop()
        self._level = 0.0

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        theme = tokens_now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = THICKNESS / 2
        track = QRectF(0, (self.height() - THICKNESS) / 2, self.width(), THICKNESS)
        painter.setBrush(QColor(theme.hover))
        painter.drawRoundedRect(track, radius, radius)
        if self._level > CALM:
            track.setWidth(max(THICKNESS, self.width() * self._level))
            if self.isRightToLeft():
                track.moveRight(self.width())
            painter.setBrush(QColor(theme.accent))
            painter.drawRoundedRect(track, radius, radius)

    def _sink(self) -> None:
        self._level *= SINK
        if self._level < CALM:
            self._level = 0.0
            self._timer.stop()
        self.update()
