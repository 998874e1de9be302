"""Says for a moment that something was copied."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.widgets.controls.announcing import announce
from desktop.widgets.controls.plain import label

SHOWN_MS = 1600
ABOVE = 12
"""Between it and the lower edge of the conversation."""


class CopiedSign(QFrame):
    """Lies in the middle of the lower edge of its parent; it lets clicks through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self.setObjectName("undoBar")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._text = label(self.tr("Copied"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 5, 12, 5)
        row.addWidget(self._text)
        self._end = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._end.timeout.connect(self.hide)
        self.hide()

    @Slot()
    def appear(self) -> None:
        self.adjustSize()
        self.place()
        self.show()
        self.raise_()
        self._end.start()
        announce(self, self._text.text())

    def place(self) -> None:
        """The parent has another size."""
        room = self._parent.rect()
        self.move((room.width() - self.width()) // 2, room.height() - self.height() - ABOVE)
