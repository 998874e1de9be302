"""Rows of documents or folders, one below the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.widgets.settings.documents.document_row import NO_COLLECTIONS, DocumentEntryRow

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop.model.documents import DocumentEntry


class DocumentRows(QWidget):
    """The keyboard goes to `after` when its row is gone."""

    wanted = Signal(str, str, arguments=["act", "id"])
    """As of `DocumentEntry.act`."""
    put_wanted = Signal(str, str, arguments=["id", "collection"])

    def __init__(self, after: QWidget) -> None:
        super().__init__()
        self._after = after
        self.by_id: dict[str, DocumentEntryRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_entries(self, entries: Sequence[DocumentEntry], collections: Mapping[str, str] = NO_COLLECTIONS) -> bool:
        """These, in order; they can be put into those collections. Whether there are other rows now than before."""
        shown = {entry.id: entry for entry in entries}
        others = list(shown) != list(self.by_id)
        if others:
            self._build(shown)
        for entry in shown.values():
            self.by_id[entry.id].show_entry(entry, collections)
        return others

    def _build(self, shown: dict[str, DocumentEntry]) -> None:
        """Rows of what stays are kept, and the keyboard with them."""
        for gone in self.by_id.keys() - shown.keys():
            row = self.by_id.pop(gone)
            if row.isAncestorOf(row.window().focusWidget() or row.window()):
                self._after.setFocus(Qt.FocusReason.OtherFocusReason)
            row.hide()
            row.deleteLater()
        rows = {}
        for place, entry in enumerate(shown.values()):
            row = self.by_id.get(entry.id) or self._made(entry)
            rows[entry.id] = row
            if self._column.indexOf(row) != place:
                self._column.removeWidget(row)
                self._column.insertWidget(place, row)
        self.by_id = rows

    def _made(self, entry: DocumentEntry) -> DocumentEntryRow:
        row = DocumentEntryRow(entry)
        row.wanted.connect(self.wanted)
        row.put_wanted.connect(self.put_wanted)
        return row
