"""A menu that marks what is chosen with a tick."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QStyle

from desktop.widgets.style import icons
from desktop.widgets.style.tokens import tokens_now

SIZE = 14
BEFORE = 7
"""Between the edge of an entry and its tick."""


class TickMenu(QMenu):
    """The style sheet leaves the place of the mark empty: it could only take a picture in one colour."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        painter = QPainter(self)
        tick = icons.pixmap("check", tokens_now().accent, SIZE, self.devicePixelRatioF())
        for action in self.actions():
            if action.isCheckable() and action.isChecked():
                painter.drawPixmap(self._place(self.actionGeometry(action)), tick)

    def _place(self, entry: QRect) -> QRect:
        corner = QPoint(entry.left() + BEFORE, entry.center().y() + 1 - SIZE // 2)
        return QStyle.visualRect(self.layoutDirection(), entry, QRect(corner, QSize(SIZE, SIZE)))
