"""One document: where it lies, how far it is read or why it is not, and its button."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.model.documents import DocumentEntry
from desktop.widgets.settings.parts.form import note, push
from desktop.widgets.settings.parts.verdict import Verdict
from desktop.widgets.window.choice_button import ChoiceButton

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
NO_COLLECTIONS: Mapping[str, str] = MappingProxyType({})


class DocumentEntryRow(QFrame):
    """The document stays the same; what is shown of it changes."""

    wanted = Signal(str, str, arguments=["act", "id"])
    put_wanted = Signal(str, str, arguments=["id", "collection"])
    """It is to be in another collection."""

    def __init__(self, entry: DocumentEntry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keyRow")
        self._entry = entry
        self._collections: dict[str, str] = {}
        self._facts = note("", "muted")
        self._verdict = Verdict()
        self.button = push("", "small")
        self.button.clicked.connect(lambda: self.wanted.emit(self._entry.act, self._entry.id))
        self.collection = ChoiceButton(self.tr("Collection of {document}").format(document=entry.name), {})
        self.collection.chosen.connect(lambda collection: self.put_wanted.emit(self._entry.id, collection))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 8, 0, 8)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(0, 1)
        grid.addWidget(note(entry.name, "keyHost"), 0, 0)
        grid.addWidget(self._facts, 1, 0)
        grid.addWidget(self.collection, 0, 1, 2, 1)
        grid.addWidget(self.button, 0, 2, 2, 1)
        grid.addWidget(self._verdict, 2, 0, 1, 3)
        self.show_entry(entry)

    def show_entry(self, entry: DocumentEntry, collections: Mapping[str, str] = NO_COLLECTIONS) -> None:
        """What is so of it now; it can be put into these collections."""
        if collections != self._collections:
            self._collections = dict(collections)
            self.collection.set_choices(collections)
        self.collection.show_value(entry.collection)
        self.collection.setVisible(entry.collection in collections)
        self._entry = entry
        self._facts.setText(entry.facts)
        self._verdict.show_result(entry.notice)
        self.button.setText(self.tr(ACTS[entry.act]))
        self.button.setAccessibleName(self.tr(SPOKEN[entry.act]).format(document=entry.name))
