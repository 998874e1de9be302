"""Says that something was deleted, and takes it back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from desktop.widgets.controls.announcing import announce
from desktop.widgets.controls.elided_label import ElidedLabel
from desktop.widgets.controls.focus import hand_on
from desktop.widgets.controls.plain import set_tool_tip


class UndoBar(QFrame):
    """Hidden until something can be taken back."""

    undo_requested = Signal()

    def __init__(self, resting: QWidget, parent: QWidget | None = None) -> None:
        """`resting` has the focus after the bar went away with it."""
        super().__init__(parent)
        self._resting = resting
        self.setObjectName("undoBar")
        self._text = ElidedLabel()
        self._undo = QPushButton(self.tr("Undo"))
        self._undo.setObjectName("small")
        self._undo.setAutoDefault(False)  # in a dialog Enter elsewhere would press it
        self._undo.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        set_tool_tip(self._undo, self.tr("Undo (Ctrl+Z)"))
        self._undo.clicked.connect(self.undo_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 6, 6)
        row.addWidget(self._text, 1)
        row.addWidget(self._undo)
        self.hide()

    @Slot(str)
    def offer(self, text: str) -> None:
        """Say what happened; an empty text hides the bar."""
        self._text.setText(text)
        self._undo.setAccessibleName(self.tr("Undo"))
        self._undo.setAccessibleDescription(text)
        if not text:
            hand_on(self, self._resting)
        self.setVisible(bool(text))
        if text:
            announce(self, text)

    @property
    def text(self) -> str:
        return "" if self.isHidden() else self._text.text()

    @property
    def undo_button(self) -> QPushButton:
        return self._undo
