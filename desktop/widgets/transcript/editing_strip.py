"""Says above the text field that an earlier question is being put differently."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from desktop.widgets.controls.plain import label, set_tool_tip


class EditingStrip(QFrame):
    """Hidden but while that is so."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("editingStrip")
        text = label(self.tr("Asking again; the old answer is kept."))
        text.setWordWrap(True)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setObjectName("small")
        cancel.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        set_tool_tip(cancel, self.tr("Cancel (Escape)"))
        cancel.clicked.connect(self.cancelled)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 6, 5)
        row.addWidget(text, 1)
        row.addWidget(cancel)
        self.hide()
