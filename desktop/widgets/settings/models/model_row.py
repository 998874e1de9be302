"""One model: what it is, how far it is on its way, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QWidget

from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.model.engines.models import ModelEntry
from desktop.widgets.controls.focus import hand_on
from desktop.widgets.settings.parts.form import lasting, note, push
from desktop.widgets.settings.parts.verdict import Verdict

ACTS = {
    "get": QT_TRANSLATE_NOOP("ModelRow", "Get"),
    "cancel": QT_TRANSLATE_NOOP("ModelRow", "Cancel"),
    "use": QT_TRANSLATE_NOOP("ModelRow", "Use"),
    "remove": QT_TRANSLATE_NOOP("ModelRow", "Delete"),
}
SPOKEN = {
    "get": QT_TRANSLATE_NOOP("ModelRow", "Get {model}"),
    "cancel": QT_TRANSLATE_NOOP("ModelRow", "Cancel the download of {model}"),
    "use": QT_TRANSLATE_NOOP("ModelRow", "Use {model}"),
    "remove": QT_TRANSLATE_NOOP("ModelRow", "Delete {model}"),
}


class ModelRow(QFrame):
    """Its first button changes with what can be done and stays where it is, and so does the keyboard.

    Where nothing can be done any more it rests for as long as the keyboard is on it: beside it is "Delete".
    """

    wanted = Signal(str, str, arguments=["act", "name"])

    def __init__(self, entry: ModelEntry, after: QWidget, parent: QWidget | None = None) -> None:
        """The focus goes to `after` when nothing is left to press."""
        super().__init__(parent)
        self._after = after
        self.setObjectName("keyRow")
        self._entry = entry
        self._facts = note("", "muted")
        self._verdict = Verdict()
        self._first = lasting("", "small")
        self._remove = push(self.tr(ACTS["remove"]), "small")
        self._remove.setAccessibleName(self.tr(SPOKEN["remove"]).format(model=entry.title))
        self._first.wanted.connect(self._on_first)
        self._remove.clicked.connect(lambda: self.wanted.emit("remove", self._entry.name))
        self._arrange()
        self.show_entry(entry)

    def show_entry(self, entry: ModelEntry) -> None:
        """What is so of the model now."""
        self._entry = entry
        self._facts.setText(entry.facts)
        self._verdict.show_result(entry.notice)
        if entry.act:
            self._first.setText(self.tr(ACTS[entry.act]))
            self._first.setAccessibleName(self.tr(SPOKEN[entry.act]).format(model=entry.title))
        self._first.set_possible(bool(entry.act))
        self._first.setVisible(bool(entry.act) or self._first.hasFocus())
        if not entry.removable:
            hand_on(self._remove, self._first if entry.act else self._after)
        self._remove.setVisible(entry.removable)

    def _on_first(self) -> None:
        self.wanted.emit(self._entry.act, self._entry.name)

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 8, 0, 8)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(0, 1)
        grid.addWidget(note(self._entry.title, "keyHost"), 0, 0)
        grid.addWidget(self._facts, 1, 0)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        buttons.addWidget(self._first)
        buttons.addWidget(self._remove)
        grid.addLayout(buttons, 0, 1, 2, 1)
        grid.addWidget(self._verdict, 2, 0, 1, 2)
