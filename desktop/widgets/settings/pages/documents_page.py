"""The page of the documents: what answers can draw on, how far it is read, and more of it."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.model.documents import COLLECTION, DocumentEntry, called
from desktop.model.notice import Notice
from desktop.widgets.controls.focus import hand_on
from desktop.widgets.controls.offered import files_in
from desktop.widgets.settings.documents.collection_bar import CollectionBar
from desktop.widgets.settings.documents.document_rows import DocumentRows
from desktop.widgets.settings.parts.button_row import ButtonRow
from desktop.widgets.settings.parts.form import Card, note, page_column, push
from desktop.widgets.settings.parts.verdict import Verdict

MOST_ROWS = 60
"""That are shown at once; the others are found by their names."""


class DocumentsPage(QWidget):
    """Files and folders can be dropped on it."""

    wanted = Signal(str, str, arguments=["act", "id"])
    """As of `DocumentEntry.act`."""
    put_wanted = Signal(str, str, arguments=["id", "collection"])
    """A document is to be in another collection."""
    collection_shown = Signal(str, arguments=["collection"])
    """What is added goes there; empty where all are shown."""
    collection_renamed = Signal(str, str, arguments=["old", "new"])
    collection_dissolved = Signal(str, arguments=["collection"])
    choice_wanted = Signal(bool, arguments=["folder"])
    """Files, or a folder, are to be chosen in the system's own dialog."""
    watch_wanted = Signal()
    """A folder is to be chosen whose files are documents as they come, change and go."""
    dropped = Signal(list, arguments=["paths"])
    stop_wanted = Signal()
    """What was added and is not on the server yet shall not go there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._entries: tuple[DocumentEntry, ...] = ()
        self._files = push(self.tr("Add files…"), "small")
        self._folder = push(self.tr("Add a folder…"), "small")
        self._watch = push(self.tr("Watch a folder…"), "small")
        self._stop = push(self.tr("Stop"), "small")
        self._stop.setAccessibleName(self.tr("Stop adding documents"))
        self._stop.hide()
        self._told = Verdict()
        self._collections = CollectionBar()
        self._found = QLineEdit(placeholderText=self.tr("Find by name"))
        self._found.setAccessibleName(self.tr("Find by name"))
        self._found.hide()
        self._seen = note("", "muted")
        self._seen.hide()
        self._more = note("", "muted")
        self._more.hide()
        self._rows = DocumentRows(self._files)
        self._rows.wanted.connect(self.wanted)
        self._rows.put_wanted.connect(self.put_wanted)
        self._collections.shown_changed.connect(self._show_collection)
        self._collections.renamed.connect(self.collection_renamed)
        self._collections.dissolved.connect(self.collection_dissolved)
        self._folders = DocumentRows(self._watch)
        self._folders.wanted.connect(self.wanted)
        self._files.clicked.connect(lambda: self.choice_wanted.emit(False))
        self._folder.clicked.connect(lambda: self.choice_wanted.emit(True))
        self._watch.clicked.connect(self.watch_wanted)
        self._stop.clicked.connect(self.stop_wanted)
        self._found.textChanged.connect(lambda _: self._show_rows())
        self._arrange()

    @Slot(object)
    def set_documents(self, entries: tuple[DocumentEntry, ...]) -> None:
        """All that there are, in order."""
        self._entries = entries
        self._found.setVisible(len(entries) > MOST_ROWS or bool(self._found.text()))
        self._collections.set_names(sorted({entry.collection for entry in entries if entry.collection}))
        self._show_rows()

    @Slot(str)
    def set_seen(self, text: str) -> None:
        """How far passages are found by what they mean; empty where all are."""
        self._seen.setText(text)
        self._seen.setVisible(bool(text))

    @Slot(object)
    def set_watched(self, entries: tuple[DocumentEntry, ...]) -> None:
        """The folders that are watched, and how each is."""
        if self._folders.show_entries(entries):
            self._order()
        self._watched.setVisible(bool(entries))

    @Slot(Notice, bool)
    def set_documents_told(self, notice: Notice, stoppable: bool) -> None:
        """What goes on, and whether it can be stopped."""
        self._told.show_result(notice)
        if not stoppable:
            hand_on(self._stop, self._files)
        self._stop.setVisible(stoppable)

    def show_collection(self, collection: str) -> None:
        """Show what is in it."""
        self._collections.show_collection(collection)

    def _show_collection(self, collection: str) -> None:
        self._show_rows()
        self.collection_shown.emit(collection)

    def _show_rows(self) -> None:
        wanted = self._found.text().strip().casefold()
        among = self._collections.shown
        fitting = [
            entry
            for entry in self._entries
            if wanted in f"{entry.name} {entry.facts}".casefold() and among in ("", entry.collection)
        ]
        shown = fitting[:MOST_ROWS]
        into = {each: called(each) for each in (COLLECTION, *self._collections.own)}
        if self._rows.show_entries(shown, into if self._collections.own else {}):
            self._order()
        more = len(fitting) - len(shown)
        self._more.setText(self.tr("{number} more; find them by their names.").format(number=more))
        self._more.setVisible(more > 0)

    def _order(self) -> None:
        """In which order the keyboard goes through the page."""
        stops: list[QWidget] = [self._files, self._folder, self._watch, self._stop]
        stops += [row.button for row in self._folders.by_id.values()]
        stops += [*self._collections.stops, self._found]
        stops += [stop for row in self._rows.by_id.values() for stop in (row.collection, row.button)]
        for first, second in pairwise(stops):
            QWidget.setTabOrder(first, second)

    def _arrange(self) -> None:
        column = page_column(
            self,
            self.tr("Documents"),
            self.tr("Answers draw on them and name file and page: PDF, DOCX, ODT, EPUB, Markdown, text, HTML and CSV."),
        )
        column.addWidget(ButtonRow(self._files, self._folder, self._watch))
        column.addWidget(self._told)
        column.addWidget(self._stop, 0, Qt.AlignmentFlag.AlignLeading)
        card = Card(
            self.tr("Your documents"),
            self.tr("What they say is kept by the server that you use. Drop files and folders here or on the window."),
            "file",
        )
        card.column.addWidget(self._seen)
        card.column.addWidget(self._collections)
        card.column.addWidget(self._found)
        card.column.addWidget(self._rows)
        card.column.addWidget(self._more)
        self._watched = Card(
            self.tr("Watched folders"),
            self.tr("What is new in them or changes is read by itself, and what is gone is forgotten."),
            "file",
        )
        self._watched.column.addWidget(self._folders)
        self._watched.hide()
        column.addWidget(self._watched)
        column.addWidget(card)
        column.addStretch(1)

    # Events

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        if files_in(event.mimeData()):
            _take(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        _take(event)
        self.dropped.emit(files_in(event.mimeData()))


def _take(event: QDropEvent) -> None:
    """The files stay where they are."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
