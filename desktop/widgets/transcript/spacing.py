"""What a paragraph of the conversation is, and how much room there is around it."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor

from desktop.model.attachments import PICTURE_HEIGHT
from desktop.widgets.transcript.messages import ShownMessage, Side

PADDING = 11
"""Between the edge of a bubble and its text."""
INDENT = 64
"""A question leaves at least this much free on its left."""
PICTURE_GAP = 8


class ParagraphPart(IntEnum):
    """What a paragraph is; kept in its user state together with the number of its message."""

    LABEL = 0
    BODY = 1
    CAPTION = 2
    THOUGHT = 3
    """Between label and body, where the model thought."""


def layout(part: ParagraphPart, side: Side, *, first: bool, mirrored: bool = False) -> QTextBlockFormat:
    """`first` of the whole conversation; `mirrored` where the window lies from right to left."""
    made = QTextBlockFormat()
    if side.is_aside and part is ParagraphPart.CAPTION:
        _margins(made, top=9, bottom=6, left=PADDING)
    elif side.is_aside:
        _margins(made, top=22, bottom=PADDING, left=PADDING, right=PADDING)
    elif part is ParagraphPart.LABEL:
        _margins(made, top=0 if first else 22, bottom=3)
    elif part is ParagraphPart.CAPTION:
        _margins(made, top=5)
    elif part is ParagraphPart.THOUGHT:
        _margins(made, bottom=5)
    elif side is Side.QUESTION:
        _margins(made, top=PADDING, bottom=PADDING, left=INDENT + PADDING, right=PADDING)
    else:
        _margins(made, bottom=2)
    if part is ParagraphPart.BODY:
        made.setLineHeight(118, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if side is Side.QUESTION:
        made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    if mirrored:
        _mirror(made, part, side)
    return made


def _mirror(layout: QTextBlockFormat, part: ParagraphPart, side: Side) -> None:
    """Margins change sides; so do questions, names and captions. What is said reads as it is written."""
    left, right = layout.leftMargin(), layout.rightMargin()
    layout.setLeftMargin(right)
    layout.setRightMargin(left)
    if side is Side.QUESTION:
        layout.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    elif part is not ParagraphPart.BODY:
        layout.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)


def _margins(layout: QTextBlockFormat, top: int = 0, bottom: int = 0, left: int = 0, right: int = 0) -> None:
    layout.setTopMargin(top)
    layout.setBottomMargin(bottom)
    layout.setLeftMargin(left)
    layout.setRightMargin(right)


def leave_room(block: QTextBlock, message: ShownMessage) -> None:
    """Above a question's text, for its pictures."""
    roomy = block.blockFormat()
    roomy.setTopMargin(PADDING + picture_room(message))
    QTextCursor(block).setBlockFormat(roomy)


def picture_room(message: ShownMessage) -> int:
    """Pixels above the text that the pictures take, with the gap below them."""
    coming = PICTURE_HEIGHT if message.pictures_coming else -PICTURE_GAP
    return max((picture.height() for picture in message.pictures), default=coming) + PICTURE_GAP
