"""A field of some lines, of which what was typed counts after a while or when one leaves."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

LINES = 5
PAUSE_MS = 700
"""So long after the last key a changed text counts."""


class TypedText(QPlainTextEdit):
    """Tab leaves it."""

    rested = Signal()
    """The person has typed and does so no more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self.rested)
        self.textChanged.connect(self._pause.start)
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * LINES + 24)

    def show_text(self, text: str) -> None:
        """Show that text, which nobody typed."""
        blocked = self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(blocked)

    def rest(self) -> None:
        """What was typed counts now."""
        if self._pause.isActive():
            self._pause.stop()
            self.rested.emit()

    def forget(self) -> None:
        """Whatever was typed is told of already."""
        self._pause.stop()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        self.rest()
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        self.rest()
        super().hideEvent(event)
