"""Writes messages into one text document: streaming adds to its end, and everything can be selected and copied."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextDocument

from desktop.bidi import contained
from desktop.widgets.controls.document_text import plain, utf16_part
from desktop.widgets.style.tokens import Tokens, tokens_now
from desktop.widgets.transcript import captions, spacing
from desktop.widgets.transcript.answer.body import Body
from desktop.widgets.transcript.answer.looks import CURE, SOURCE, Tone
from desktop.widgets.transcript.answer.looks import INDENT as LIST_INDENT
from desktop.widgets.transcript.answer.sentences import sentence_at
from desktop.widgets.transcript.markdown.growing import GrowingAnswer
from desktop.widgets.transcript.markdown.paragraphs import Entry, Paragraph, ParagraphKind, Run
from desktop.widgets.transcript.messages import ShownMessage, Side
from desktop.widgets.transcript.spacing import ParagraphPart

EDGE = 14
MIDDLE = 1 << 20
"""The number of the first message; those put in front of it count downwards."""


class MessageDocument:
    """Knows where in the document each message stands."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._starts: list[QTextCursor] = []
        self._messages: list[ShownMessage] = []
        self._bodies: list[Body] = []
        self._room = 0.0
        self.mirrored = False
        """Whether the window lies from right to left: then questions keep to the left."""
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
        if message.side.is_aside:
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
        captions.write(cursor, message, self._size)

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
        cursor.insertText(plain(line), captions.caption_format(message, self._size))

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

    def span(self, message: ShownMessage, begin: int, end: int) -> list[QTextCursor]:
        """The same as one selection, none where none of them is shown."""
        return self._body(message).span(self.body(message), begin, end)

    def sentence_at(self, message: ShownMessage, character: int) -> tuple[int, int]:
        """Where the sentence begins and ends in which that character of the message is."""
        return sentence_at(self._body(message).entries, character)

    def character_at(self, cursor: QTextCursor) -> tuple[ShownMessage, int] | None:
        """Which character of which answer stands behind the cursor."""
        block = cursor.block()
        message, found = self.message_of(block), self.body_of(block)
        if message is None or found is None or message.side is not Side.REPLY or not message.text:
            return None
        character = found[0].source_at(found[1], block, cursor.positionInBlock())
        return None if character is None else (message, character)

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

    def offer_at(self, message: ShownMessage) -> QTextCursor:
        """Where its cure is offered, or the first of its sources; the line of a call."""
        if message.call is not None:
            return QTextCursor(self.body(message))
        caption = self.last_block(message).next()
        cursor = QTextCursor(caption)
        for span in caption.textFormats():
            if span.format.hasProperty(CURE) or span.format.hasProperty(SOURCE):
                cursor.setPosition(caption.position() + span.start + 1)
                break
        return cursor

    def message_of(self, block: QTextBlock) -> ShownMessage | None:
        place = (block.userState() >> 2) - self._first
        return self._messages[place] if 0 <= place < len(self._messages) else None

    def fold_at(self, cursor: QTextCursor) -> ShownMessage | None:
        """The message of which something is folded or opened by a click there: on the line that tells of a thought and
        how long it took, or of a call."""
        block = cursor.block()
        message, on_line = self.message_of(block), "\u2028" not in block.text()[: cursor.positionInBlock()]
        folds = part_of(block) is ParagraphPart.THOUGHT or (message is not None and message.call is not None)
        return message if on_line and folds else None

    def lay_pictures(self, message: ShownMessage) -> None:
        """Leave room above its text for the pictures of a question."""
        spacing.leave_room(self.body(message), message)

    def holds(self, message: ShownMessage) -> bool:
        """Whether it is written. While everything is written again it is not, and whoever scrolls asks then, too."""
        return any(each is message for each in self._messages[: len(self._starts)])

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
        many = block.layout().lineCount() > 1
        wanted = Qt.AlignmentFlag.AlignLeft if many is not self.mirrored else Qt.AlignmentFlag.AlignRight
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
        alone = message.side.is_aside
        self._new_block(cursor, message, ParagraphPart.BODY if alone else ParagraphPart.LABEL, fresh=fresh)
        start = QTextCursor(cursor)
        start.setKeepPositionOnInsert(True)
        if not alone:
            cursor.insertText(message.side.speaker, captions.label_format(self._size))
            self._new_block(cursor, message, ParagraphPart.BODY, fresh=False)
        self._body(message).begin(cursor.block())
        if message.pictures or message.pictures_coming:
            spacing.leave_room(cursor.block(), message)
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
        moved.setBlockFormat(spacing.layout(part, first.side, first=False, mirrored=self.mirrored))
        moved.block().setUserState(state)
        moved.setKeepPositionOnInsert(True)
        self._starts[0] = moved
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        return cursor

    def _new_block(self, cursor: QTextCursor, message: ShownMessage, part: ParagraphPart, *, fresh: bool) -> None:
        if not fresh:
            cursor.insertBlock()
        cursor.setBlockFormat(
            spacing.layout(part, message.side, first=cursor.blockNumber() == 0, mirrored=self.mirrored)
        )
        cursor.setBlockCharFormat(QTextCharFormat())
        cursor.block().setUserState(self._state(message, part))

    def _inserted(self, after: QTextBlock, message: ShownMessage, part: ParagraphPart) -> QTextBlock:
        """A new paragraph of the message."""
        cursor = QTextCursor(after)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        cursor.insertBlock(spacing.layout(part, message.side, first=False, mirrored=self.mirrored), QTextCharFormat())
        cursor.block().setUserState(self._state(message, part))
        return cursor.block()

    @property
    def _size(self) -> float:
        return self._document.defaultFont().pointSizeF()


def part_of(block: QTextBlock) -> ParagraphPart | None:
    return ParagraphPart(block.userState() & 3) if block.userState() >= 0 else None


def _body_at(first: QTextBlock) -> QTextBlock:
    block = first
    while part_of(block) in (ParagraphPart.LABEL, ParagraphPart.THOUGHT):
        block = block.next()
    return block


def notice_colour(kind: str, theme: Tokens) -> str:
    return {"warning": theme.warning, "error": theme.error}.get(kind, theme.muted)
