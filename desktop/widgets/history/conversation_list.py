"""The list of conversations under mouse and keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QStyleOptionViewItem, QWidget

from desktop.model.conversations import StoredConversation
from desktop.widgets.history.conversation_delegate import ConversationDelegate, more_rect, row_rect
from desktop.widgets.history.conversation_rows import ConversationRows


class ConversationList(QListView):
    """A click or Enter opens a row, F2 or a double click renames it, Delete deletes it."""

    opened = Signal(str, arguments=["conversation_id"])
    pin_requested = Signal(str, bool, arguments=["conversation_id", "pinned"])
    delete_requested = Signal(str, arguments=["conversation_id"])
    undo_requested = Signal()
    export_requested = Signal(str, str, arguments=["conversation_id", "format"])
    left = Signal()
    """Escape: back to the talk."""
    left_upwards = Signal()
    """Up on the first row: back to the search."""

    def __init__(self, rows: ConversationRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self.setModel(rows)
        self.painter_of_rows = ConversationDelegate(self)
        self.setItemDelegate(self.painter_of_rows)
        self.setAccessibleName(self.tr("Conversations"))
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(20)
        self.verticalScrollBar().setAccessibleName(self.tr("Scroll the conversations"))
        # Ten thousand rows are laid out a few at a time, not in one go.
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(100)
        # Headings come and go with the rows below them.
        for changed in (rows.dataChanged, rows.rowsRemoved, rows.rowsMoved, rows.rowsInserted):
            changed.connect(self.scheduleDelayedItemsLayout)

    def chosen(self) -> StoredConversation | None:
        """The row that the keyboard is on."""
        index = self.currentIndex()
        return self._rows.row(index) if index.isValid() else None

    def rename(self, conversation_id: str) -> None:
        """Let the row be renamed in its place."""
        self.choose(conversation_id)
        if self.currentIndex().isValid():
            self.edit(self.currentIndex())

    def choose(self, conversation_id: str) -> None:
        index = self._rows.find(conversation_id)
        if index.isValid():
            self.setCurrentIndex(index)

    def choose_row(self, number: int) -> None:
        """The keyboard goes on from that row, or from the last one."""
        if self._rows.rowCount():
            self.setCurrentIndex(self._rows.index(min(number, self._rows.rowCount() - 1)))

    def choose_first(self) -> None:
        """Begin with a row, so that arrows have somewhere to start."""
        if not self.currentIndex().isValid() and self._rows.rowCount():
            self.setCurrentIndex(self._rows.index(0))

    def menu_for(self, row: StoredConversation) -> QMenu:
        """What can be done with a conversation."""
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("Conversation"))
        menu.addAction(self.tr("Open"), lambda: self.opened.emit(row.id))
        rename = menu.addAction(self.tr("Rename"), lambda: self.rename(row.id))
        rename.setShortcut(QKeySequence(Qt.Key.Key_F2))
        pin = self.tr("Unpin") if row.pinned else self.tr("Pin")
        menu.addAction(pin, lambda: self.pin_requested.emit(row.id, not row.pinned))
        menu.addSeparator()
        menu.addAction(self.tr("Export to Markdown…"), lambda: self.export_requested.emit(row.id, "markdown"))
        menu.addAction(self.tr("Export to JSON…"), lambda: self.export_requested.emit(row.id, "json"))
        menu.addSeparator()
        delete = menu.addAction(self.tr("Delete"), lambda: self.delete_requested.emit(row.id))
        delete.setShortcut(QKeySequence(Qt.Key.Key_Delete))
        return menu

    # Events

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Whoever comes by keyboard sees a row to start from: the open conversation's, else the first."""
        if not self.currentIndex().isValid():
            self.choose(self._rows.current)
        self.choose_first()
        super().focusInEvent(event)

    def event(self, event: QEvent) -> bool:
        """Escape leaves the list here; elsewhere in the window it stops a reply."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        chosen = self.chosen()
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo_requested.emit()
        elif event.key() == Qt.Key.Key_Space:
            event.ignore()  # the window talks with it
        elif event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.left_upwards.emit()
        elif chosen is None or self.state() is QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(chosen.id)
        elif event.key() == Qt.Key.Key_F2:
            self.rename(chosen.id)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete_requested.emit(chosen.id)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or event.button() != Qt.MouseButton.LeftButton:
            return
        if self._more_rect(index).contains(event.position().toPoint()):
            self._popup(index, event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        index = self.indexAt(place)
        if not index.isValid() or event.button() != Qt.MouseButton.LeftButton:
            return
        if self._row_rect(index).contains(place) and not self._more_rect(index).contains(place):
            self.opened.emit(self._rows.row(index).id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            place = self.viewport().mapToGlobal(self._row_rect(index).bottomLeft()) if by_key else event.globalPos()
            self._popup(index, place)

    def _own(self, event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_Escape or event.matches(QKeySequence.StandardKey.Undo)

    def _popup(self, index: QModelIndex, place: QPoint) -> None:
        menu = self.menu_for(self._rows.row(index))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def _option(self, index: QModelIndex) -> QStyleOptionViewItem:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = self.visualRect(index)
        return option

    def _row_rect(self, index: QModelIndex) -> QRect:
        return row_rect(self._option(index), index)

    def _more_rect(self, index: QModelIndex) -> QRect:
        return more_rect(self._row_rect(index), self.font(), self.layoutDirection())
