"""Where the keyboard goes when what it is on cannot be used any more: Qt alone would give it to whatever comes next."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.widgets.controls.restyle import restyle


def hand_on(leaving: QWidget, to: QWidget) -> None:
    """Call it before `leaving` is hidden, disabled or deleted: where the focus is in it, `to` gets it."""
    focus = leaving.window().focusWidget()
    if focus is not None and (focus is leaving or leaving.isAncestorOf(focus)):
        to.setFocus(Qt.FocusReason.OtherFocusReason)


class LastingButton(QPushButton):
    """A button that is sometimes not possible: it does nothing then, but keeps the focus for as long as it has it."""

    wanted = Signal()
    """It was pressed while that is possible."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._possible = True
        self.setAutoDefault(False)
        self.clicked.connect(self._on_click)

    def set_possible(self, possible: bool) -> None:
        self._possible = possible
        self._show()

    @property
    def possible(self) -> bool:
        return self._possible

    def _on_click(self) -> None:
        if self._possible:
            self.wanted.emit()

    def _show(self) -> None:
        self.setEnabled(self._possible or self.hasFocus())
        resting = self.isEnabled() and not self._possible
        restyle(self, "resting", resting)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self._show()

    def hitButton(self, position: QPoint) -> bool:  # noqa: N802
        return self._possible and super().hitButton(position)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if self._possible or event.key() != Qt.Key.Key_Space:
            super().keyPressEvent(event)
