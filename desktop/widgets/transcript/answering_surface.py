"""What a conversation does when somebody points at it, clicks or presses a key; what it shows is another matter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QMenu, QWidget

from desktop.widgets.transcript.message_document import MessageDocument
from desktop.widgets.transcript.messages import Side, transcript
from desktop.widgets.transcript.overlays import Overlays
from desktop.widgets.transcript.pointing.message_actions import MessageActions
from desktop.widgets.transcript.pointing.message_pointer import MessagePointer
from desktop.widgets.transcript.speaking.sentence_clicks import SentenceClicks
from desktop.widgets.transcript.surface.reading_surface import ReadingSurface
from desktop.widgets.transcript.surface.sight import Sight

MODIFIERS = (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)


class AnsweringSurface(ReadingSurface):
    """Has messages on its pages; `actions_of_messages` says what a person wants of one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sight = Sight(self.verticalScrollBar())
        self._pages = MessageDocument(self.document())
        self.actions_of_messages = MessageActions(self)
        self.pointer = MessagePointer(self, self._pages, self.actions_of_messages)
        self.overlays = Overlays(self, self._pages, self.actions_of_messages, self._sight)
        self._sentences = SentenceClicks(self, self._pages, self.actions_of_messages)
        self.cursorPositionChanged.connect(self._reveal)

    def flush(self) -> None:
        """Show everything that has come in."""
        raise NotImplementedError

    def show_all(self) -> None:
        """The same, however much it is."""
        raise NotImplementedError

    @Slot()
    def copy_text(self) -> None:
        """Copy what is selected, else the last reply."""
        if self.textCursor().hasSelection():
            self.copy_selected()
        elif replies := [m for m in self._pages.messages if m.side is Side.REPLY and m.text]:
            self.actions_of_messages.copy(replies[-1].text)

    @Slot()
    def copy_all(self) -> None:
        self.show_all()
        self.actions_of_messages.copy(transcript(self._pages.messages))

    @Slot()
    def copy_selected(self) -> None:
        """Copy what is selected, as it is shown."""
        self.actions_of_messages.copy(self.createMimeDataFromSelection().text())

    # Events

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        had_selection = self.textCursor().hasSelection()
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.overlays.links.press(event.position().toPoint())
            self._sentences.press(None if had_selection else event.position().toPoint())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._sentences.forget()
        super().mouseDoubleClickEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        place = event.position().toPoint()
        if self.overlays.links.release(place) or self.textCursor().hasSelection():
            return
        if not self._fold(self.cursorForPosition(place)):
            self._sentences.click(place)

    def _fold(self, cursor: QTextCursor) -> bool:
        """Fold or open what is there; False where nothing is."""
        message = self._pages.fold_at(cursor)
        if message is not None:
            self.actions_of_messages.thought_toggled.emit(message.id)
        return message is not None

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Sideways it scrolls the code or the table under the mouse."""
        by = event.pixelDelta() if not event.pixelDelta().isNull() else event.angleDelta() / 2
        if abs(by.x()) <= abs(by.y()) or not self.overlays.tools.scroll(event.position().toPoint(), -by.x()):
            super().wheelEvent(event)

    def _reveal(self) -> None:
        if self.hasFocus() and self.cursorWidth():
            self.overlays.tools.reveal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() not in MODIFIERS:  # they begin a shortcut, too
            self.show_cursor(True)
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_text()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (
            self.overlays.links.follow() or self._fold(self.textCursor()) or self._sentences.speak_at_cursor()
        ):
            event.accept()
        elif alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.pointer.step(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802
        self.flush()
        data = QMimeData()
        data.setText(self._pages.original(self.textCursor()))
        return data

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        super().mouseMoveEvent(event)
        if not event.buttons():
            self.pointer.hover(event.position().toPoint())
            self.overlays.links.hover(event.position().toPoint())

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802
        # A window that is hidden and shown again elsewhere, to stay on top, is never told that the mouse has left.
        if event.type() in (QEvent.Type.Leave, QEvent.Type.Hide):
            self.pointer.leave()
        return super().viewportEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802
        super().scrollContentsBy(dx, dy)
        self.pointer.refresh()
        self.overlays.refresh()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        place = self.pointer.place() or self.cursorRect().center() if by_key else event.pos()
        menu = self.menu_at(place)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.viewport().mapToGlobal(place) if by_key else event.globalPos())

    def menu_at(self, position: QPoint) -> QMenu:
        """What can be done with the message there, and with the whole."""
        message = self._pages.message_of(self.cursorForPosition(position).block())
        menu = QMenu(self)
        selected = menu.addAction(self.tr("Copy selected text"), self.copy_selected)
        selected.setEnabled(self.textCursor().hasSelection())
        for action in self.actions_of_messages.of(message) if message else []:
            menu.addAction(action.name, action.act)
        if message is not None:
            self.overlays.add_links(menu, message, position)
            self.overlays.add_sources(menu, message)
            self.overlays.add_cure(menu, message)
            self.overlays.add_receipt(menu, message)
            self._sentences.add_to(menu, position)
        menu.addAction(self.tr("Copy the conversation"), self.copy_all).setEnabled(bool(self._pages.messages))
        return menu
