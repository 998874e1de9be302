"""Shows where the voice is in an answer: the sentence being spoken is marked, what comes after it is lighter."""

from __future__ import annotations

from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import QTextEdit

from desktop.widgets.style.tokens import tokens_now


def marks(sentence: list[QTextCursor], rest: list[QTextCursor]) -> list[QTextEdit.ExtraSelection]:
    """What lies over the document while it is painted; the document itself, and its layout, stay as they are."""
    theme, made = tokens_now(), []
    for cursor in sentence:
        mark = _over(cursor)
        mark.format.setBackground(QColor(theme.reply_soft))
        made.append(mark)
    if rest:
        whole = QTextCursor(rest[0])
        whole.setPosition(rest[0].selectionStart())
        whole.setPosition(rest[-1].selectionEnd(), QTextCursor.MoveMode.KeepAnchor)
        mark = _over(whole)
        mark.format.setForeground(QColor(theme.unheard))
        made.append(mark)
    return made


def _over(cursor: QTextCursor) -> QTextEdit.ExtraSelection:
    mark = QTextEdit.ExtraSelection()
    mark.cursor = cursor
    return mark
