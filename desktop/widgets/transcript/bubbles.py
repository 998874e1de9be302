"""Paints what lies behind the text of a conversation: the bubbles of questions and notices."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QTextBlock, QTextDocument

from desktop.widgets.style.tokens import Tokens, tokens_now
from desktop.widgets.transcript.message_document import INDENT, PADDING, MessageDocument, ParagraphPart, part_of
from desktop.widgets.transcript.messages import ShownMessage, Side

ROUNDING = 13
INSET = 8
"""Above and below the text; less than at the sides, because lines bring some of their own."""


def paint_all(painter: QPainter, pages: MessageDocument, document: QTextDocument, view: QRectF) -> None:
    """The bubbles of those messages that are in the view, all in the coordinates of the document."""
    for block, message in _bodies(pages, document, view):
        paint(painter, block, message, document.textWidth())


def paint(painter: QPainter, block: QTextBlock, message: ShownMessage, width: float) -> None:
    """The bubble of one message, in the coordinates of the document."""
    if message.side is Side.REPLY:
        return
    lines = _lines(block)
    if lines.isEmpty():
        return
    left = lines.left() - PADDING
    if message.side is Side.NOTICE:
        left = 0
    elif block.layout().lineCount() > 1:
        left = INDENT
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(_ground(message, tokens_now())))
    box = QRectF(left, lines.top() - INSET, width - left, lines.height() + 2 * INSET)
    painter.drawRoundedRect(box, ROUNDING, ROUNDING)


def _bodies(pages: MessageDocument, document: QTextDocument, view: QRectF) -> Iterator[tuple[QTextBlock, ShownMessage]]:
    layout = document.documentLayout()
    position = layout.hitTest(QPointF(0, max(0, view.top() - 1)), Qt.HitTestAccuracy.FuzzyHit)
    block = document.findBlock(max(0, position))
    while block.isValid() and layout.blockBoundingRect(block).top() <= view.bottom():
        message = pages.message_of(block)
        if message is not None and part_of(block) is ParagraphPart.BODY:
            yield block, message
        block = block.next()


def _lines(block: QTextBlock) -> QRectF:
    """The space that the words take."""
    layout = block.layout()
    box = QRectF()
    for number in range(layout.lineCount()):
        box = box.united(layout.lineAt(number).naturalTextRect())
    return box.translated(layout.position())


def _ground(message: ShownMessage, theme: Tokens) -> str:
    if message.side is Side.QUESTION:
        return theme.accent_soft
    return {"warning": theme.warning_soft, "error": theme.error_soft}.get(message.kind, theme.hover)
