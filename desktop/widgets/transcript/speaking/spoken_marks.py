"""Shows where the voice is in an answer: the sentence being spoken is marked, what comes after it is lighter."""

from __future__ import annotations

from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import QTextEdit

from desktop.widgets.style.tokens import tokens_now
from desktop.widgets.transcript.message_document import MessageDocument


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

    def refresh(self) -> None:
        """The text may have changed; what was scrolled alone is not marked again."""
        item_id, begin, end = self._spoken
        message = next((each for each in self._pages.messages if item_id and each.id == item_id), None)
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
