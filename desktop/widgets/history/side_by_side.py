"""Two widgets beside each other; where there is little room the first one lies over the second."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

NARROW = 700
"""With less room than this there is no room for both."""
LEAST, USUAL, MOST = 200, 270, 460
"""Widths of the first widget."""
LETTERS = 28
"""So many stand beside each other in it at least, however large they are, until it is as wide as it may be."""
FREE = 56
"""So much of the second stays in sight below the first."""


class SideBySide(QWidget):
    """The first widget can be put away. Whether it is, and how wide, is the person's choice; `arranged` tells it."""

    arranged = Signal(bool, int, arguments=["shown", "width"])

    def __init__(self, side: QWidget, main: QWidget, resting: QWidget, parent: QWidget | None = None) -> None:
        """`resting`, a part of `main`, has the focus after the side went away with it."""
        super().__init__(parent)
        self._side = side
        self._main = main
        self._resting = resting
        self._wanted = True
        """Whether the side is to be seen where there is room for both."""
        self._over = False
        """Whether it is to be seen over the main part, where there is not."""
        self._width = self._usual_width
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(5)
        self._splitter.addWidget(side)
        self._splitter.addWidget(main)
        self._splitter.setStretchFactor(0, 0)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.splitterMoved.connect(self._on_moved)
        side.setMinimumWidth(LEAST)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._splitter)
        self._show_side()

    @Slot(bool, int)
    def arrange(self, shown: bool, width: int) -> None:
        """As the person had it last; a width of 0 stands for the usual one."""
        self._wanted = shown
        self._width = min(MOST, max(LEAST, width or self._usual_width))
        self._show_side()

    @Slot()
    def toggle(self) -> None:
        """Show the side or put it away."""
        self._choose(not self.side_shown)

    def open_side(self) -> None:
        if not self.side_shown:
            self._choose(True)

    @Slot()
    def uncover(self) -> None:
        """Take the side away where it lies over the main part."""
        if self.narrow and self._over:
            self._choose(False)

    @property
    def narrow(self) -> bool:
        return self.width() < NARROW

    @property
    def side_shown(self) -> bool:
        return self._over if self.narrow else self._wanted

    @property
    def _usual_width(self) -> int:
        return min(MOST, max(USUAL, LETTERS * self.fontMetrics().averageCharWidth()))

    def _choose(self, shown: bool) -> None:
        if self.narrow:
            self._over = shown
        else:
            self._wanted = shown
            self.arranged.emit(shown, self._width)
        self._show_side()

    def _show_side(self) -> None:
        covering = self.narrow and self._over
        had_focus = self._side.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        if covering and self._side.parent() is not self:
            self._side.setParent(self)
        elif not self.narrow and self._side.parent() is self:
            self._splitter.insertWidget(0, self._side)
            self._over = False
        self._side.setVisible(self.side_shown)
        if covering:
            width = min(max(self._width, self._usual_width), self.width() - FREE)
            self._side.setGeometry(0, 0, width, self.height())
            self._side.raise_()
        elif self.side_shown:
            self._splitter.setSizes([self._width, max(1, self.width() - self._width)])
        if had_focus and not self.side_shown:
            self._resting.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_moved(self) -> None:
        self._width = min(MOST, self._splitter.sizes()[0])
        self._splitter.setSizes([self._width, self.width() - self._width])
        self.arranged.emit(self._wanted, self._width)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._show_side()
