"""Paints what lies behind the text of a conversation: the bubbles of questions and notices, the ground of code."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QTextBlock, QTextDocument

from desktop.widgets.style.tokens import Tokens, tokens_now
from desktop.widgets.transcript.answer import panels
from desktop.widgets.transcript.message_document import MessageDocument, part_of
from desktop.widgets.transcript.messages import ShownMessage, Side
from desktop.widgets.transcript.spacing import INDENT, PADDING, PICTURE_GAP, ParagraphPart, picture_room

ROUNDING = 13
INSET = 8
"""Above and below the text; less than at the sides, because lines bring some of their own."""
CURE_SIDE, CURE_ABOVE = 10, 4
"""Around the words of a cure."""


def paint_all(painter: QPainter, pages: MessageDocument, document: QTextDocument, view: QRectF) -> None:
    """What lies behind the messages that are in the view, all in the coordinates of the document."""
    panels.paint(painter, panels_in_sight(pages, document, view), view, document.defaultFont())
    for block in panels.in_sight(document, view):
        if (message := pages.message_of(block)) is None:
            continue
        if part_of(block) is ParagraphPart.CAPTION and message.cure:
            paint_cure(painter, block)
        if part_of(block) is not ParagraphPart.BODY:
            continue
        if message.side is Side.REPLY:
            panels.paint_marks(painter, block, document.textWidth())
        else:
            paint(painter, block, message, document.textWidth(), mirrored=pages.mirrored)


def panels_in_sight(pages: MessageDocument, document: QTextDocument, view: QRectF) -> list[panels.Panel]:
    """The blocks of code and the tables of answers in the view."""
    bodies = ((pages.body_of(block), block) for block in panels.in_sight(document, view))
    return panels.panels_of(((*found, block) for found, block in bodies if found is not None), document)


def paint(painter: QPainter, block: QTextBlock, message: ShownMessage, width: float, *, mirrored: bool = False) -> None:
    """The bubble of one message, in the coordinates of the document."""
    lines = _lines(block)
    if lines.isEmpty():
        return
    inner = lines.right() + PADDING if mirrored else width - lines.left() + PADDING  # how wide it is
    if message.side.is_aside:
        inner = width
    elif block.layout().lineCount() > 1:
        inner = width - INDENT
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(_ground(message, tokens_now())))
    room = picture_room(message)
    if message.pictures:
        inner = min(width - INDENT, max(inner, _pictures_width(message) + 2 * PADDING))
    left = 0 if mirrored else width - inner
    box = QRectF(left, lines.top() - INSET - room, inner, lines.height() + 2 * INSET + room)
    painter.drawRoundedRect(box, ROUNDING, ROUNDING)
    _paint_pictures(painter, message, box)


def _pictures_width(message: ShownMessage) -> float:
    return sum(picture.width() + PICTURE_GAP for picture in message.pictures) - PICTURE_GAP


def _paint_pictures(painter: QPainter, message: ShownMessage, box: QRectF) -> None:
    """Side by side, as many as there is room for."""
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    left = box.left() + PADDING
    for picture in message.pictures:
        if left + picture.width() > box.right() - PADDING + 1:
            return
        painter.drawImage(QPointF(left, box.top() + INSET), picture)
        left += picture.width() + PICTURE_GAP


def paint_cure(painter: QPainter, block: QTextBlock) -> None:
    """The edge of a button around the words of a cure."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(tokens_now().outline))
    painter.setBrush(QColor(tokens_now().surface))
    box = _lines(block).adjusted(-CURE_SIDE, -CURE_ABOVE, CURE_SIDE, CURE_ABOVE)
    painter.drawRoundedRect(box, ROUNDING / 2, ROUNDING / 2)


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
