"""A button that takes the next keys that are pressed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

MODIFIERS = (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta,
             Qt.Key.Key_Super_L, Qt.Key.Key_Super_R, Qt.Key.Key_Hyper_L, Qt.Key.Key_Hyper_R)  # fmt: skip


class KeyCapture(QPushButton):
    """Pressed once it listens; the next keys end that, Esc alone or leaving it takes nothing.

    `name` is what assistive technology reads of it.
    """

    captured = Signal(str)
    """The keys, in portable text."""
    capturing = Signal(bool)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setAutoDefault(False)
        self.setObjectName("small")
        self._capturing = False
        self.clicked.connect(lambda: self._capture(not self._capturing))
        self._label()

    def event(self, event: QEvent) -> bool:
        # Before anybody else: Tab would move the focus, Ctrl+Q would quit.
        if self._capturing and isinstance(event, QKeyEvent):
            event.accept()
            if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
                self._take(event)
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        self._capture(False)
        super().focusOutEvent(event)

    def _take(self, event: QKeyEvent) -> None:
        if event.key() in MODIFIERS:
            return
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        self._capture(False)
        if event.key() == Qt.Key.Key_Escape and not plain:
            return
        keys = QKeySequence(plain.value | event.key())
        self.captured.emit(keys.toString(QKeySequence.SequenceFormat.PortableText))

    def _capture(self, capturing: bool) -> None:
        if capturing != self._capturing:
            self._capturing = capturing
            self._label()
            self.capturing.emit(capturing)

    def _label(self) -> None:
        text = self.tr("Press the keys…") if self._capturing else self.tr("Choose…")
        self.setText(text)
        self.setAccessibleName(text if self._capturing else self._name)
