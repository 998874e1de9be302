"""The field that takes a key: never shown, trimmed when pasted, refused where it cannot be one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.model.engines.choices import key_problem
from desktop.widgets.settings.parts.form import Field


class KeyField(Field):
    """Gives its key away once: `take` clears it."""

    changed = Signal()
    entered = Signal()
    """Enter was pressed on a key that can be used."""

    def __init__(self, name: str, help_text: str = "", beside: QWidget | None = None) -> None:
        self._line = QLineEdit()
        super().__init__(name, self._line, help_text, beside)
        self._length = 0
        self._line.setEchoMode(QLineEdit.EchoMode.Password)
        self._line.setPlaceholderText(self.tr("paste it here"))
        self._line.textChanged.connect(self._on_text)
        self._line.returnPressed.connect(self._on_enter)

    @property
    def key(self) -> str:
        """What is in the field, if it can be used; else an empty text."""
        return "" if self.problem else self._line.text()

    def take(self) -> str:
        key = self.key
        self.clear()
        return key

    def clear(self) -> None:
        # setText forgets what could be undone, QLineEdit's own clear() keeps it.
        self._line.setText("")

    def _on_text(self, text: str) -> None:
        pasted = len(text) - self._length > 1
        self._length = len(text)
        if pasted and text != text.strip():
            self._line.setText(text.strip())
            return
        self.set_problem(key_problem(text))
        self.changed.emit()

    def _on_enter(self) -> None:
        if self.key:
            self.entered.emit()
