"""A field that searches while somebody types."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.widgets.style import icons
from desktop.widgets.style.tokens import tokens_now

PAUSE_MS = 180
"""Letters that come faster than this are searched for together."""


class SearchField(QLineEdit):
    """`searched` comes after a pause in typing, at once on Enter and when the field is cleared."""

    searched = Signal(str, arguments=["words"])
    left = Signal()
    """Escape in an empty field; in a full one it empties it."""
    left_downwards = Signal()
    entered = Signal()
    """Enter: whatever was found first is wanted."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self.setClearButtonEnabled(True)
        self.setMaxLength(200)
        self._told = ""
        self._unanswered = False
        self._glass = QAction(self)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._tell)
        self.textChanged.connect(self._on_text)
        self._tint()

    @property
    def pending(self) -> bool:
        """Whether what was typed has not been answered yet."""
        return self._unanswered or self._timer.isActive()

    @Slot()
    def settle(self) -> None:
        """What was told last has its answer."""
        self._unanswered = False

    def _on_text(self, text: str) -> None:
        if text.strip():
            self._timer.start()
        else:
            self._tell()

    def _tell(self) -> None:
        self._timer.stop()
        text = " ".join(self.text().split())
        if text != self._told:
            self._told = text
            self._unanswered = True
            self.searched.emit(text)

    def event(self, event: QEvent) -> bool:
        """Escape belongs to the field while it has the focus; elsewhere it stops a reply."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        match event.key():
            case Qt.Key.Key_Escape if self.text():
                self.clear()
            case Qt.Key.Key_Escape:
                self.left.emit()
            case Qt.Key.Key_Down:
                self.left_downwards.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._tell()
                self.entered.emit()
            case _:
                super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _tint(self) -> None:
        self._glass.setIcon(icons.icon("search", tokens_now().muted))
