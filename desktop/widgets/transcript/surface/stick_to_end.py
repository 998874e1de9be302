"""Keeps a scroll bar at its end while the content grows, unless the reader has scrolled away."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QScrollBar

SLACK = 24
"""So near to the end counts as at the end."""


class StickToEnd(QObject):
    """Belongs to its scroll bar."""

    away = Signal(bool)
    """Whether the reader is not at the end."""

    def __init__(self, bar: QScrollBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self._sticks = True
        bar.valueChanged.connect(self._on_scrolled)
        bar.rangeChanged.connect(self.follow)

    def reset(self) -> None:
        """Begin again at the end, whatever was read before."""
        self._set(True)

    def go(self) -> None:
        """Back to the end."""
        self._set(True)
        self.follow()

    def follow(self) -> None:
        if self._sticks:
            self._bar.setValue(self._bar.maximum())

    def _on_scrolled(self, value: int) -> None:
        self._set(value >= self._bar.maximum() - SLACK)

    def _set(self, sticks: bool) -> None:
        if sticks != self._sticks:
            self._sticks = sticks
            self.away.emit(not sticks)
