"""A click on a sentence of an answer, or a key at the text cursor, has it spoken from there."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QMenu, QTextEdit

from desktop.widgets.transcript.message_document import MessageDocument
from desktop.widgets.transcript.pointing.message_actions import MessageActions


class SentenceClicks(QObject):
    """Belongs to the view on whose sentences somebody clicks. Places are in the coordinates of its viewport."""

    def __init__(self, view: QTextEdit, pages: MessageDocument, actions: MessageActions) -> None:
        super().__init__(view)
        self._view = view
        self._pages = pages
        self._actions = actions
        self._pressed: QPoint | None = None
        self._meant = ("", 0)
        # Two clicks mark a word; so the first one waits until it is known to be the only one.
        self._alone = QTimer(self, singleShot=True)
        self._alone.timeout.connect(self._speak)

    def press(self, position: QPoint | None) -> None:
        """The button of the mouse went down there; None where that only takes back what was marked."""
        self._alone.stop()
        self._pressed = position

    def click(self, position: QPoint) -> None:
        """It came up again, and nothing was marked."""
        pressed, self._pressed = self._pressed, None
        if pressed is None or (position - pressed).manhattanLength() >= QApplication.startDragDistance():
            return
        if self._is_text(position) and (found := self._pages.character_at(self._view.cursorForPosition(position))):
            self._meant = found[0].id, found[1]
            self._alone.start(QApplication.doubleClickInterval())

    def forget(self) -> None:
        """It was the first of two."""
        self._alone.stop()
        self._pressed = None

    def speak_at_cursor(self) -> bool:
        """Have it spoken from the text cursor on; False where that is in no answer."""
        cursor = self._view.textCursor()
        found = None if cursor.hasSelection() else self._character(cursor)
        if found is not None:
            self._actions.speak_requested.emit(*found)
        return found is not None

    def add_to(self, menu: QMenu, position: QPoint) -> None:
        """The same for a menu that opens there."""
        if (found := self._character(self._view.cursorForPosition(position))) is not None:
            menu.addAction(self.tr("Speak from here"), partial(self._actions.speak_requested.emit, *found))

    def _character(self, cursor: QTextCursor) -> tuple[str, int] | None:
        """Behind the last letter of a paragraph it is that letter."""
        found = self._pages.character_at(cursor)
        if found is None and cursor.atBlockEnd() and not cursor.atBlockStart():
            before = QTextCursor(cursor)
            before.movePosition(QTextCursor.MoveOperation.Left)
            found = self._pages.character_at(before)
        return None if found is None else (found[0].id, found[1])

    def _is_text(self, position: QPoint) -> bool:
        place = QPointF(position.x(), position.y() + self._view.verticalScrollBar().value())
        return self._view.document().documentLayout().hitTest(place, Qt.HitTestAccuracy.ExactHit) >= 0

    def _speak(self) -> None:
        self._actions.speak_requested.emit(*self._meant)
