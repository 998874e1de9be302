"""Asks for the key of the host that a stage would talk to, right where the host was entered."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.widgets.controls.restyle import restyle
from desktop.widgets.settings.keys.key_field import KeyField
from desktop.widgets.settings.parts.form import Form, lasting, note


class KeyAsk(QFrame):
    """Hidden while the host has its key."""

    key_added = Signal(str, str, str, arguments=["provider", "host", "key"])
    """Provider, host and key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ask")
        self._provider = ""
        self._host = ""
        self._text = note("", "askText")
        self._add = lasting(self.tr("Add key"))
        self._add.set_possible(False)
        self._field = KeyField(self.tr("Key"), "", self._add)
        self._field.changed.connect(lambda: self._add.set_possible(bool(self._field.key)))
        self._field.entered.connect(self._give)
        self._add.wanted.connect(self._give)
        self._arrange()
        self.hide()

    def ask(self, provider: str, host: str, text: str, *, optional: bool) -> None:
        """Ask for the key of a host; what was typed for another host goes. Without a need it asks more quietly."""
        if (provider, host) != (self._provider, self._host):
            self._field.clear()
        self._provider, self._host = provider, host
        self._text.setText(text)
        restyle(self, "optional", optional)
        self._field.control.setAccessibleName(self.tr("Key for {host}").format(host=host))
        self.show()

    def dismiss(self) -> None:
        self._field.clear()
        self.hide()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        column.addWidget(self._text)
        column.addWidget(Form(self._field))

    def _give(self) -> None:
        self.key_added.emit(self._provider, self._host, self._field.take())
