"""Writes messages into one text document: streaming adds to its end, and everything can be selected and copied."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from enum import IntEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from desktop.widgets.messages import Message, Side, plain, split_heard
from desktop.widgets.tokens import Tokens, tokens_now

PADDING = 11
"""Between the edge of a bubble and its text."""
INDENT = 64
"""A question leaves at least this much free on its left."""
EDGE = 14


class Part(IntEnum):
    """What a paragraph is; kept in its user state together with the number of its message."""

    LABEL = 0
    BODY = 1
    CAPTION = 2


class MessageDocument:
    """Knows where in the document each message stands."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._starts: list[QTextCursor] = []
        self._messages: list[Message] = []
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        self._set_edges()

    @property
    def messages(self) -> list[Message]:
        return self._messages

    def _set_edges(self) -> None:
        """Free space before the first and after the last message, which paragraphs can't give there."""
        edges = self._document.rootFrame().frameFormat()
        edges.setTopMargin(EDGE)
        edges.setBottomMargin(EDGE)
        self._document.rootFrame().setFrameFormat(edges)

    def clear(self) -> None:
        self._document.clear()
        self._set_edges()
        self._starts.clear()
        self._messages.clear()

    def rewrite(self) -> None:
        """Write everything again, for instance in the colours of another theme."""
        messages = list(self._messages)
        self.clear()
        with self.one_edit():
            for message in messages:
                self.append(message)

    @contextmanager
    def one_edit(self) -> Iterator[None]:
        """Lay out once, after everything inside is written."""
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        try:
            yield
        finally:
            cursor.endEditBlock()

    def append(self, message: Message) -> None:
        number = len(self._messages)
        self._messages.append(message)
        cursor = self._new_block(Part.BODY if message.side is Side.NOTICE else Part.LABEL, number)
        start = QTextCursor(cursor)
        start.setKeepPositionOnInsert(True)
        self._starts.append(start)
        if message.side is not Side.NOTICE:
            cursor.insertText(message.side.value, self._label_format(message))
            cursor = self._new_block(Part.BODY, number)
        self.write_body(message)
        self.write_caption(message)

    def write_body(self, message: Message) -> None:
        """Replace the text of the message."""
        block = self.body(message)
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        heard, rest = split_heard(message)
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        cursor.insertText(plain(heard), self._body_format(message))
        if rest:
            cursor.insertText(plain(rest), _coloured(tokens_now().unheard))
        cursor.endEditBlock()

    def extend_body(self, message: Message, added: str) -> None:
        """Add to the end of the message; costs the same however long the conversation is."""
        cursor = QTextCursor(self.body(message))
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        cursor.insertText(plain(added), self._body_format(message))

    def write_caption(self, message: Message) -> None:
        body = self.body(message)
        block = body.next()
        if not (block.isValid() and part_of(block) is Part.CAPTION):
            if not message.caption:
                return
            block = self._caption_block(body, message)
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText("", self._caption_format(message, marked=False))
        if message.mark:
            cursor.insertText(message.mark, self._caption_format(message, marked=True))
        rest = message.caption[len(message.mark) :]
        cursor.insertText(plain(rest), self._caption_format(message, marked=False))

    def body(self, message: Message) -> QTextBlock:
        """The paragraph that holds the text of the message."""
        first = self._starts[self._number(message)].block()
        return first if part_of(first) is Part.BODY else first.next()

    def message_of(self, block: QTextBlock) -> Message | None:
        number = block.userState() >> 2
        return self._messages[number] if 0 <= number < len(self._messages) else None

    def align(self, message: Message) -> None:
        """A question of one line keeps to the right; a longer one fills its bubble and reads from the left."""
        if message.side is not Side.QUESTION:
            return
        block = self.body(message)
        # Asking for its place makes the document lay the paragraph out, if it has not yet.
        self._document.documentLayout().blockBoundingRect(block)
        wanted = Qt.AlignmentFlag.AlignLeft if block.layout().lineCount() > 1 else Qt.AlignmentFlag.AlignRight
        wanted |= Qt.AlignmentFlag.AlignAbsolute
        if block.blockFormat().alignment() != wanted:
            layout = block.blockFormat()
            layout.setAlignment(wanted)
            QTextCursor(block).setBlockFormat(layout)

    def _number(self, message: Message) -> int:
        return next(i for i in range(len(self._messages) - 1, -1, -1) if self._messages[i] is message)

    def _new_block(self, part: Part, number: int) -> QTextCursor:
        cursor = QTextCursor(self._document)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if number or (part is Part.BODY and self._starts):
            cursor.insertBlock()
        side = self._messages[number].side
        cursor.setBlockFormat(_layout(part, side, first=number == 0))
        cursor.setBlockCharFormat(QTextCharFormat())
        cursor.block().setUserState(number << 2 | part)
        return cursor

    def _caption_block(self, body: QTextBlock, message: Message) -> QTextBlock:
        cursor = QTextCursor(body)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        cursor.insertBlock(_layout(Part.CAPTION, message.side, first=False), QTextCharFormat())
        cursor.block().setUserState(self._number(message) << 2 | Part.CAPTION)
        return cursor.block()

    def _body_format(self, message: Message) -> QTextCharFormat:
        theme = tokens_now()
        if message.side is Side.NOTICE:
            return _coloured(notice_colour(message.kind, theme))
        return _coloured(theme.text if message.settled else theme.muted)

    def _label_format(self, message: Message) -> QTextCharFormat:
        return self._small(tokens_now().muted, QFont.Weight.DemiBold)

    def _caption_format(self, message: Message, *, marked: bool) -> QTextCharFormat:
        theme = tokens_now()
        if marked:
            failed = message.status == "failed" and message.heard is None
            return self._small(theme.error if failed else theme.warning, QFont.Weight.DemiBold)
        return self._small(theme.muted, QFont.Weight.Normal)

    def _small(self, colour: str, weight: QFont.Weight) -> QTextCharFormat:
        style = _coloured(colour)
        size = self._document.defaultFont().pointSizeF()
        if size > 0:
            style.setFontPointSize(size * 0.8)
        style.setFontWeight(weight)
        return style


def part_of(block: QTextBlock) -> Part | None:
    return Part(block.userState() & 3) if block.userState() >= 0 else None


def notice_colour(kind: str, theme: Tokens) -> str:
    return {"warning": theme.warning, "error": theme.error}.get(kind, theme.muted)


def _coloured(colour: str) -> QTextCharFormat:
    style = QTextCharFormat()
    style.setForeground(QColor(colour))
    return style


def _layout(part: Part, side: Side, *, first: bool) -> QTextBlockFormat:
    layout = QTextBlockFormat()
    if side is Side.NOTICE:
        _margins(layout, top=22, bottom=PADDING, left=PADDING, right=PADDING)
    elif part is Part.LABEL:
        _margins(layout, top=0 if first else 22, bottom=3)
    elif part is Part.CAPTION:
        _margins(layout, top=5)
    elif side is Side.QUESTION:
        _margins(layout, top=PADDING, bottom=PADDING, left=INDENT + PADDING, right=PADDING)
    else:
        _margins(layout, bottom=2)
    if part is Part.BODY:
        layout.setLineHeight(118, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if side is Side.QUESTION:
        layout.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    return layout


def _margins(layout: QTextBlockFormat, top: int = 0, bottom: int = 0, left: int = 0, right: int = 0) -> None:
    layout.setTopMargin(top)
    layout.setBottomMargin(bottom)
    layout.setLeftMargin(left)
    layout.setRightMargin(right)
