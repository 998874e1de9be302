"""Keys as the system calls them, each on its cap."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.widgets.controls.plain import label


class KeyCaps(QWidget):
    """`keys` as Qt writes them in portable text."""

    def __init__(self, keys: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self.set_keys(keys)

    def set_keys(self, keys: str) -> None:
        while (item := self._row.takeAt(0)) is not None:
            if (cap := item.widget()) is not None:
                cap.hide()
                cap.deleteLater()
        native = native_text(keys)
        for name in [part for part in native.split("+") if part] or [native]:
            cap = label(name, "keyCap")
            cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._row.addWidget(cap, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addStretch(1)


def native_text(keys: str) -> str:
    """As this system writes keys."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) or keys
