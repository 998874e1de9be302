"""One document: where it lies, how far it is read or why it is not, and its button."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.model.documents import DocumentEntry
from desktop.widgets.settings.parts.form import note, push
from desktop.widgets.settings.parts.verdict import Verdict

ACTS = {
    "cancel": QT_TRANSLATE_NOOP("DocumentEntryRow", "Cancel"),
    "remove": QT_TRANSLATE_NOOP("DocumentEntryRow", "Remove"),
    "forget": QT_TRANSLATE_NOOP("DocumentEntryRow", "Dismiss"),
    "unwatch": QT_TRANSLATE_NOOP("DocumentEntryRow", "Stop watching"),
}
SPOKEN = {
    "cancel": QT_TRANSLATE_NOOP("DocumentEntryRow", "Cancel reading {document}"),
    "remove": QT_TRANSLATE_NOOP("DocumentEntryRow", "Remove {document}"),
    "forget": QT_TRANSLATE_NOOP("DocumentEntryRow", "Dismiss {document}"),
    "unwatch": QT_TRANSLATE_NOOP("DocumentEntryRow", "Stop watching {document}"),
}


class DocumentEntryRow(QFrame):
    """The document stays the same; what is shown of it changes."""

    wanted = Signal(str, str, arguments=["act", "id"])

    def __init__(self, entry: DocumentEntry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keyRow")
        self._entry = entry
        self._facts = note("", "muted")
        self._verdict = Verdict()
        self.button = push("", "small")
        self.button.clicked.connect(lambda: self.wanted.emit(self._entry.act, self._entry.id))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 8, 0, 8)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(0, 1)
        grid.addWidget(note(entry.name, "keyHost"), 0, 0)
        grid.addWidget(self._facts, 1, 0)
        grid.addWidget(self.button, 0, 1, 2, 1)
        grid.addWidget(self._verdict, 2, 0, 1, 2)
        self.show_entry(entry)

    def show_entry(self, entry: DocumentEntry) -> None:
        """What is so of it now."""
        self._entry = entry
        self._facts.setText(entry.facts)
        self._verdict.show_result(entry.notice)
        self.button.setText(self.tr(ACTS[entry.act]))
        self.button.setAccessibleName(self.tr(SPOKEN[entry.act]).format(document=entry.name))
