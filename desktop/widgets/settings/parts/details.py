"""What only those want to know who look into it: folded until it is asked for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.widgets.settings.parts.form import note, push


class Details(QWidget):
    """A button that opens and folds a text; nothing at all where there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._button = push(self.tr("Details"), "small")
        self._button.setCheckable(True)
        self._button.setAccessibleName(self._button.text())
        self._text = note("", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._text)
        self._button.toggled.connect(self._text.setVisible)
        self.set_text("")
        self._text.hide()

    def set_text(self, text: str, *, opened: bool = False) -> None:
        """What there is to look into, a line for each thing; `opened` where everybody should know."""
        self._text.setText(text)
        self._button.setChecked(opened or (self._button.isChecked() and bool(text)))
        self.setVisible(bool(text))
