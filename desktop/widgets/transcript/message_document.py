"""Writes messages into one text document: streaming adds to its end, and everything can be selected and copied."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from enum import IntEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from desktop.bidi import contained
from desktop.widgets.controls.document_text import plain, utf16_part
from desktop.widgets.style.tokens import Tokens, tokens_now
from desktop.widgets.transcript.answer.body import Body
from desktop.widgets.transcript.answer.looks import CURE, VERSION, Tone
from desktop.widgets.transcript.answer.looks import INDENT as LIST_INDENT
from desktop.widgets.transcript.markdown.growing import GrowingAnswer
from desktop.widgets.transcript.markdown.paragraphs import Entry, Paragraph, ParagraphKind, Run
from desktop.widgets.transcript.messages import AFTER, BEFORE, SEPARATOR, ShownMessage, Side

PADDING = 11
"""Between the edge of a bubble and its text."""
INDENT = 64
"""A question leaves at least this much free on its left."""
PICTURE_GAP = 8
EDGE = 14
MIDDLE = 1 << 20
"""The number of the first message; those put in front of it count downwards."""


class ParagraphPart(IntEnum):
    """What a paragraph is; kept in its user state together with the number of its message."""

    LABEL = 0
    BODY = 1
    CAPTION = 2
    THOUGHT = 3
    """Between label and body, where the model thought."""


class MessageDocument:
    """Knows where in the document each message stands."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._starts: list[QTextCursor] = []
        self._messages: list[ShownMessage] = []
        self._bodies: list[Body] = []
        self._room = 0.0
        self._first = MIDDLE
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setIndentWidth(LIST_INDENT)
        self._set_edges()

    @property
    def messages(self) -> list[ShownMessage]:
        return self._messages

    def _set_edges(self) -> None:
        """Free space before the first and after the last message, which paragraphs can't give there."""
        edges = self._document.rootFrame().frameFormat()
        edges.setTopMargin(EDGE)
        edges.setBottomMargin(EDGE)
        self._document.rootFrame().setFrameFormat(edges)

    def clear(self) -> None:
        # First what knows of paragraphs and tables: a cursor that is moved by clearing makes others ask for them.
        self._starts.clear()
        self._messages.clear()
        self._bodies.clear()
        self._document.clear()
        self._set_edges()
        self._first = MIDDLE

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

    def append(self, message: ShownMessage) -> None:
        self._messages.append(message)
        self._bodies.append(self._new_body(message))
        cursor = QTextCursor(self._document)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        self._starts.append(self._write(message, cursor, fresh=len(self._messages) == 1))
        self._fill(message)

    def prepend(self, messages: list[ShownMessage]) -> None:
        """Put messages in front of all others; costs the same however long the conversation is."""
        if not messages:
            return
        had = bool(self._messages)
        cursor = self._open_top() if had else QTextCursor(self._document)
        self._first -= len(messages)
        self._messages[:0] = messages
        self._bodies[:0] = [self._new_body(message) for message in messages]
        self._starts[:0] = [cursor] * len(messages)
        for place, message in enumerate(messages):
            self._starts[place] = self._write(message, cursor, fresh=place == 0)
            cursor = self._fill(message)

    def write_body(self, message: ShownMessage) -> None:
        """Show the text of the message as it is now; costs the same however long it and the conversation are."""
        body, theme = self._body(message), tokens_now()
        if message.side is Side.NOTICE:
            colour = notice_colour(message.kind, theme)
        else:
            colour = theme.text if message.settled else theme.muted
        heard = message.heard if message.text else None
        tone = Tone(theme, colour, heard, self._document.defaultFont())
        state = (message.shown, message.finished, tone)
        if body.shown == state:
            return
        body.shown = state
        with self.one_edit():
            body.show(self.body(message), *self._entries(message, body), tone)

    def _entries(self, message: ShownMessage, body: Body) -> tuple[int, list[Entry]]:
        """How many of the paragraphs that are shown stay for good, and those behind them."""
        shown = message.shown
        if message.side is Side.REPLY and message.text:
            return body.answer.read(shown, complete=message.finished and not message.is_shortened)
        body.answer = GrowingAnswer()
        run = Run(contained(shown), 0, len(shown), literal=bool(message.text))
        return 0, [Paragraph(ParagraphKind.PLAIN, (run,))]

    def write_caption(self, message: ShownMessage) -> None:
        last = self.last_block(message)
        block = last.next()
        if not (block.isValid() and part_of(block) is ParagraphPart.CAPTION):
            if not message.caption:
                return
            block = self._inserted(last, message, ParagraphPart.CAPTION)
        elif not message.caption:
            cursor = QTextCursor(last)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            cursor.setPosition(block.position() + block.length() - 1, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            return
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText("", self._caption_format(message, marked=False))
        plainly = self._caption_format(message, marked=False)
        between = ""
        for name, text in message.caption_parts:
            cursor.insertText(between, plainly)
            if name == "turning":
                self._write_turning(cursor, message)
            elif name == "cure":
                cursor.insertText(plain(text), self._cure_format(message))
            else:
                cursor.insertText(plain(text), self._caption_format(message, marked=name == "mark"))
            between = SEPARATOR

    def _write_turning(self, cursor: QTextCursor, message: ShownMessage) -> None:
        """Which version it is, between arrows that can be clicked where they lead to one."""
        style = self._caption_format(message, marked=False)
        before, after = QTextCharFormat(style), QTextCharFormat(style)
        for arrow, by, there in ((before, -1, message.version > 1), (after, 1, message.version < message.versions)):
            arrow.setForeground(QColor(tokens_now().accent if there else tokens_now().outline))
            arrow.setFontWeight(QFont.Weight.Bold)
            if there:
                arrow.setProperty(VERSION, by)
        cursor.insertText(f"{BEFORE} ", before)
        cursor.insertText(message.which, style)
        cursor.insertText(f" {AFTER}", after)

    def write_thought(self, message: ShownMessage) -> None:
        line = message.thought_line
        block = self.first_block(message).next()
        if part_of(block) is not ParagraphPart.THOUGHT:
            if not line:
                return
            block = self._inserted(self.first_block(message), message, ParagraphPart.THOUGHT)
        cursor = QTextCursor(block)
        if not line:
            cursor.movePosition(QTextCursor.MoveOperation.NextBlock, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            return
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(plain(line), self._caption_format(message, marked=False))

    def body(self, message: ShownMessage) -> QTextBlock:
        """The first paragraph that holds the text of the message."""
        return _body_at(self.first_block(message))

    def last_block(self, message: ShownMessage) -> QTextBlock:
        """The last paragraph that holds the text of the message."""
        return self._body(message).last_block(self.body(message))

    def paragraphs(self, message: ShownMessage) -> int:
        """How many paragraphs hold the text of the message."""
        return self._body(message).paragraphs

    def body_of(self, block: QTextBlock) -> tuple[Body, QTextBlock] | None:
        """The body in which a paragraph stands, and where it begins."""
        message = self.message_of(block)
        if message is None or part_of(block) is not ParagraphPart.BODY:
            return None
        return self._body(message), self.body(message)

    def selections(self, message: ShownMessage, begin: int, end: int) -> list[QTextCursor]:
        """Where those characters of the message stand in the document."""
        return self._body(message).selections(self.body(message), begin, end)

    def fit(self, room: float) -> None:
        """Tables have that much room from side to side."""
        self._room = room
        with self.one_edit():
            for body in self._bodies:
                body.fit(room)

    def forget_again(self) -> None:
        """The talk went on: what could have been tried again before is over."""
        for message in self._messages:
            if message.cure == "again":
                message.cure = ""
                self.write_caption(message)

    def cure_at(self, message: ShownMessage) -> QTextCursor:
        """Where its cure is offered."""
        cursor = QTextCursor(self.last_block(message).next())
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        return cursor

    def message_of(self, block: QTextBlock) -> ShownMessage | None:
        place = (block.userState() >> 2) - self._first
        return self._messages[place] if 0 <= place < len(self._messages) else None

    def thought_at(self, cursor: QTextCursor) -> ShownMessage | None:
        """The message whose thought is folded or opened by a click there: on the line that tells how long it took."""
        block = cursor.block()
        on_line = part_of(block) is ParagraphPart.THOUGHT and "\u2028" not in block.text()[: cursor.positionInBlock()]
        return self.message_of(block) if on_line else None

    def lay_pictures(self, message: ShownMessage) -> None:
        """Leave room above its text for the pictures of a question."""
        _leave_room(self.body(message), message)

    def first_block(self, message: ShownMessage) -> QTextBlock:
        """The paragraph with which the message begins."""
        return self._starts[self._place(message)].block()

    def original(self, selection: QTextCursor) -> str:
        """What is selected as it was said: what is shown may have something harmless in the place of a character.

        The cells of a table have tabs between them.
        """
        lines: list[list[str]] = []
        block = self._document.findBlock(selection.selectionStart())
        while block.isValid() and block.position() <= selection.selectionEnd():
            begin = max(0, selection.selectionStart() - block.position())
            end = min(block.length() - 1, selection.selectionEnd() - block.position())
            found, message = self.body_of(block), self.message_of(block)
            if found is None or message is None or not message.text:
                lines.append([utf16_part(block.text(), begin, end)])
            elif message.side is not Side.REPLY:
                to_the_end = message.is_shortened and end == block.length() - 1
                lines.append([utf16_part(message.text, begin, None if to_the_end else end)])
            else:
                found[0].copy(found[1], block, (begin, end), message.text, lines)
            block = block.next()
        return "\n".join("\t".join(line) for line in lines)

    def align(self, message: ShownMessage) -> None:
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

    def _place(self, message: ShownMessage) -> int:
        return next(i for i in range(len(self._messages) - 1, -1, -1) if self._messages[i] is message)

    def _body(self, message: ShownMessage) -> Body:
        return self._bodies[self._place(message)]

    def _new_body(self, message: ShownMessage) -> Body:
        return Body(self._state(message, ParagraphPart.BODY), self._room)

    def _state(self, message: ShownMessage, part: ParagraphPart) -> int:
        return (self._first + self._place(message)) << 2 | part

    def _write(self, message: ShownMessage, cursor: QTextCursor, *, fresh: bool) -> QTextCursor:
        """Add the paragraphs of a message behind the cursor, or in its empty paragraph. Returns where they begin."""
        alone = message.side is Side.NOTICE
        self._new_block(cursor, message, ParagraphPart.BODY if alone else ParagraphPart.LABEL, fresh=fresh)
        start = QTextCursor(cursor)
        start.setKeepPositionOnInsert(True)
        if not alone:
            cursor.insertText(message.side.speaker, self._label_format(message))
            self._new_block(cursor, message, ParagraphPart.BODY, fresh=False)
        self._body(message).begin(cursor.block())
        if message.pictures:
            _leave_room(cursor.block(), message)
        return start

    def _fill(self, message: ShownMessage) -> QTextCursor:
        """Write what the message says. Returns its end."""
        self.write_thought(message)
        self.write_body(message)
        self.write_caption(message)
        last = self.last_block(message)
        caption = last.next()
        has_caption = caption.isValid() and part_of(caption) is ParagraphPart.CAPTION
        end = QTextCursor(caption if has_caption else last)
        end.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        return end

    def _open_top(self) -> QTextCursor:
        """An empty paragraph in front of everything; returns a cursor in it."""
        first = self._messages[0]
        state = self._document.firstBlock().userState()
        part = part_of(self._document.firstBlock()) or ParagraphPart.LABEL
        cursor = QTextCursor(self._document)
        cursor.insertBlock()
        moved = QTextCursor(self._document.firstBlock().next())
        moved.setBlockFormat(_layout(part, first.side, first=False))
        moved.block().setUserState(state)
        moved.setKeepPositionOnInsert(True)
        self._starts[0] = moved
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        return cursor

    def _new_block(self, cursor: QTextCursor, message: ShownMessage, part: ParagraphPart, *, fresh: bool) -> None:
        if not fresh:
            cursor.insertBlock()
        cursor.setBlockFormat(_layout(part, message.side, first=cursor.blockNumber() == 0))
        cursor.setBlockCharFormat(QTextCharFormat())
        cursor.block().setUserState(self._state(message, part))

    def _inserted(self, after: QTextBlock, message: ShownMessage, part: ParagraphPart) -> QTextBlock:
        """A new paragraph of the message."""
        cursor = QTextCursor(after)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        cursor.insertBlock(_layout(part, message.side, first=False), QTextCharFormat())
        cursor.block().setUserState(self._state(message, part))
        return cursor.block()

    def _label_format(self, message: ShownMessage) -> QTextCharFormat:
        return self._small(tokens_now().muted, QFont.Weight.DemiBold)

    def _caption_format(self, message: ShownMessage, *, marked: bool) -> QTextCharFormat:
        theme = tokens_now()
        if marked:
            failed = message.status == "failed" and message.heard is None
            return self._small(theme.error if failed else theme.warning, QFont.Weight.DemiBold)
        return self._small(theme.muted, QFont.Weight.Normal)

    def _cure_format(self, message: ShownMessage) -> QTextCharFormat:
        style = self._small(tokens_now().accent, QFont.Weight.DemiBold)
        style.setProperty(CURE, message.cure)
        return style

    def _small(self, colour: str, weight: QFont.Weight) -> QTextCharFormat:
        style = _coloured(colour)
        size = self._document.defaultFont().pointSizeF()
        if size > 0:
            style.setFontPointSize(size * 0.8)
        style.setFontWeight(weight)
        return style


def part_of(block: QTextBlock) -> ParagraphPart | None:
    return ParagraphPart(block.userState() & 3) if block.userState() >= 0 else None


def _body_at(first: QTextBlock) -> QTextBlock:
    block = first
    while part_of(block) in (ParagraphPart.LABEL, ParagraphPart.THOUGHT):
        block = block.next()
    return block


def _leave_room(block: QTextBlock, message: ShownMessage) -> None:
    layout = block.blockFormat()
    layout.setTopMargin(PADDING + picture_room(message))
    QTextCursor(block).setBlockFormat(layout)


def picture_room(message: ShownMessage) -> int:
    """Pixels above the text that the pictures take, with the gap below them."""
    return max((picture.height() for picture in message.pictures), default=-PICTURE_GAP) + PICTURE_GAP


def notice_colour(kind: str, theme: Tokens) -> str:
    return {"warning": theme.warning, "error": theme.error}.get(kind, theme.muted)


def _coloured(colour: str) -> QTextCharFormat:
    style = QTextCharFormat()
    style.setForeground(QColor(colour))
    return style


def _layout(part: ParagraphPart, side: Side, *, first: bool) -> QTextBlockFormat:
    layout = QTextBlockFormat()
    if side is Side.NOTICE and part is ParagraphPart.CAPTION:
        _margins(layout, top=9, bottom=6, left=PADDING)
    elif side is Side.NOTICE:
        _margins(layout, top=22, bottom=PADDING, left=PADDING, right=PADDING)
    elif part is ParagraphPart.LABEL:
        _margins(layout, top=0 if first else 22, bottom=3)
    elif part is ParagraphPart.CAPTION:
        _margins(layout, top=5)
    elif part is ParagraphPart.THOUGHT:
        _margins(layout, bottom=5)
    elif side is Side.QUESTION:
        _margins(layout, top=PADDING, bottom=PADDING, left=INDENT + PADDING, right=PADDING)
    else:
        _margins(layout, bottom=2)
    if part is ParagraphPart.BODY:
        layout.setLineHeight(118, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if side is Side.QUESTION:
        layout.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    return layout


def _margins(layout: QTextBlockFormat, top: int = 0, bottom: int = 0, left: int = 0, right: int = 0) -> None:
    layout.setTopMargin(top)
    layout.setBottomMargin(bottom)
    layout.setLeftMargin(left)
    layout.setRightMargin(right)
