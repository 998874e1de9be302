"""Buttons side by side, or one above the other where there is too little room for that."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QWidget

SPACING = 8


class ButtonRow(QWidget):
    """Needs no more width than its widest button."""

    def __init__(self, *buttons: QAbstractButton) -> None:
        super().__init__()
        self._buttons = buttons
        self._row = _Row(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACING)
        for button in buttons:
            self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self._row.addStretch(1)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        sizes = self._row.sizes()
        return QSize(
            max((size.width() for size in sizes), default=0), max((size.height() for size in sizes), default=0)
        )

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        fits = self._row.fits(self.width())
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)
        super().resizeEvent(event)


class _Row(QBoxLayout):
    """Says before it is so narrow how high it will be then: what is scrolled is made as high as it says."""

    def fits(self, width: int) -> bool:
        """Whether all are side by side in that width."""
        sizes = self.sizes()
        return sum(size.width() for size in sizes) + SPACING * len(sizes) <= width

    def sizes(self) -> list[QSize]:
        """Of the buttons that are shown."""
        items = (self.itemAt(place) for place in range(self.count()))
        return [item.sizeHint() for item in items if item is not None and item.widget() and not item.isEmpty()]

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        heights = [size.height() for size in self.sizes()]
        if self.fits(width):
            return max(heights, default=0)
        return sum(heights) + SPACING * max(0, len(heights) - 1)
