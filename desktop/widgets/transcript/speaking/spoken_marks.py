"""Shows where the voice is in an answer: the sentence being spoken is marked, what comes after it is lighter."""

from __future__ import annotations

from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import QTextEdit

from desktop.widgets.style.tokens import tokens_now
from desktop.widgets.transcript.message_document import MessageDocument
from desktop.widgets.transcript.messages import ShownMessage
from desktop.widgets.transcript.surface.sight import PageSpan


class SpokenMarks:
    """What lies over the document while it is painted; the document itself, and its layout, stay as they are."""

    def __init__(self, view: QTextEdit, pages: MessageDocument) -> None:
        self._view = view
        self._pages = pages
        self._spoken = ("", 0, 0)
        self._drawn: object = None

    def mark(self, item_id: str, begin: int, end: int) -> None:
        """Which characters of a message are being spoken now; those behind them are lighter, an empty id ends it."""
        self._spoken = (item_id, begin, end)
        self.refresh()

    def stretch(self) -> PageSpan | None:
        """Where on the page the sentence lies, or the one with which the voice is about to begin."""
        message, (_, begin, end) = self._message(), self._spoken
        if message is None:
            return None
        if end <= begin:
            begin, end = self._pages.sentence_at(message, begin)
        cursors = self._pages.selections(message, begin, end)
        top = self._view.verticalScrollBar().value()
        lines = [self._line(cursor, place) for cursor in cursors for place in _ends(cursor)]
        return PageSpan(min(y for y, _ in lines) + top, max(y for _, y in lines) + top) if lines else None

    def is_last(self) -> bool:
        """Whether nothing of the conversation stands behind what is marked."""
        message, end = self._message(), self._spoken[2]
        if message is None or message is not self._pages.messages[-1]:
            return False
        return end > 0 and not self._pages.span(message, end, len(message.text))

    def refresh(self) -> None:
        """The text may have changed; what was scrolled alone is not marked again."""
        _, begin, end = self._spoken
        message = self._message()
        if message is None:
            if self._drawn is not None:
                self._drawn = None
                self._view.setExtraSelections([])
            return
        drawn = (self._spoken, self._view.document().revision(), message.heard, tokens_now())
        if drawn == self._drawn:
            return
        self._drawn = drawn
        text = tokens_now().text
        regained = message.heard is not None and message.heard < end  # it was not heard the first time
        made = [_coloured(cursor, text) for cursor in self._pages.span(message, message.heard or 0, begin) if regained]
        sentence = self._pages.selections(message, begin, end)
        made += [_backed(_coloured(cursor, text) if regained else _over(cursor)) for cursor in sentence]
        rest = self._pages.span(message, end, len(message.text))
        made += [_coloured(cursor, tokens_now().unheard) for cursor in rest]
        self._view.setExtraSelections(made)

    def _message(self) -> ShownMessage | None:
        """In which the voice is, as far as it is written."""
        item_id = self._spoken[0]
        found = next((each for each in reversed(self._pages.messages) if item_id and each.id == item_id), None)
        return found if found is not None and self._pages.holds(found) else None

    def _line(self, cursor: QTextCursor, place: int) -> tuple[int, int]:
        """Where the line with that place begins and ends in the view, from above."""
        there = QTextCursor(cursor)
        there.setPosition(place)
        box = self._view.cursorRect(there)
        return box.top(), box.bottom()


def _ends(cursor: QTextCursor) -> tuple[int, int]:
    return cursor.selectionStart(), cursor.selectionEnd()


def _backed(mark: QTextEdit.ExtraSelection) -> QTextEdit.ExtraSelection:
    mark.format.setBackground(QColor(tokens_now().reply_soft))
    return mark


def _coloured(cursor: QTextCursor, colour: str) -> QTextEdit.ExtraSelection:
    mark = _over(cursor)
    mark.format.setForeground(QColor(colour))
    return mark


def _over(cursor: QTextCursor) -> QTextEdit.ExtraSelection:
    mark = QTextEdit.ExtraSelection()
    mark.cursor = cursor
    return mark
