"""The paragraphs of one message in the text document, changed only where they have become others."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtGui import (
    QFontMetricsF,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextTable,
    QTextTableFormat,
)

from desktop.widgets.controls.document_text import plain, utf16_length
from desktop.widgets.transcript.answer import looks, widths
from desktop.widgets.transcript.answer.changes import as_written, difference, grows, selected
from desktop.widgets.transcript.answer.looks import Tone
from desktop.widgets.transcript.markdown.growing import GrowingAnswer
from desktop.widgets.transcript.markdown.paragraphs import Entry, Paragraph, ParagraphKind, Rows, Run


class BodyPlace(NamedTuple):
    """What a paragraph of the document shows."""

    paragraph: Paragraph
    behind: bool = False
    """Whether it is a cell that stands right of another."""
    from_right: bool = False
    """Whether its table begins on the right."""


class Body:
    """`state` is what each of its paragraphs has as its user state; `room` is the width that there is for tables."""

    def __init__(self, state: int, room: float) -> None:
        self.answer = GrowingAnswer()
        self.shown: object = None
        """What it was made of, kept for those who make it: the same again need not be shown again."""
        self.entries: list[Entry] = []
        self.state = state
        self.room = room
        self._shown_tone: Tone | None = None
        self._styles: dict[tuple[object, ...], QTextCharFormat] = {}
        self._offsets = [0]
        """At which paragraph of the body each entry begins, and where the next one will."""
        self._natural: dict[int, list[float]] = {}
        """How wide the columns of each table, or the one of a block of code, would like to be."""
        self._moved: dict[int, int] = {}
        self._scrolled: set[int] = set()
        self._code: set[int] = set()
        self._tables: dict[int, QTextTable] = {}
        """By entry; a document finds none by its place as long as an edit goes on."""

    @property
    def _tone(self) -> Tone:
        assert self._shown_tone is not None, "nothing is written before it is shown"
        return self._shown_tone

    @property
    def paragraphs(self) -> int:
        """How many paragraphs of the document it takes."""
        return self._offsets[-1]

    def begin(self, block: QTextBlock) -> None:
        """Take an empty paragraph of the document."""
        self.entries, self._offsets = [], [0]
        self._take(Paragraph(ParagraphKind.PLAIN))
        block.setUserState(self.state)

    def show(self, first: QTextBlock, kept: int, entries: list[Entry], tone: Tone) -> None:
        """Have `entries` behind the first `kept` ones; `first` is where the body begins in the document."""
        here, new = kept, 0
        if tone != self._shown_tone:
            self._shown_tone = tone
            self._styles.clear()
            self._recolour(first)
        while here < len(self.entries) and new < len(entries):
            if self.entries[here] != entries[new] and not self._change(first, here, entries[new]):
                break
            here, new = here + 1, new + 1
        self._cut(first, here)
        self._append(first, entries[new:])

    # Places

    def block_of(self, first: QTextBlock, entry: int) -> QTextBlock:
        """The paragraph with which an entry begins."""
        return first.document().findBlockByNumber(first.blockNumber() + self._offsets[entry])

    def last_block(self, first: QTextBlock) -> QTextBlock:
        return first.document().findBlockByNumber(first.blockNumber() + self.paragraphs - 1)

    def paragraph_at(self, first: QTextBlock, block: QTextBlock) -> BodyPlace:
        """What a paragraph of the document shows."""
        offset = block.blockNumber() - first.blockNumber()
        number = min(bisect_right(self._offsets, offset) - 1, len(self.entries) - 1)
        entry = self.entries[number]
        if isinstance(entry, Paragraph):
            return BodyPlace(entry)
        row, column = divmod(offset - self._offsets[number], len(entry.cells[0]))
        return BodyPlace(entry.side_by_side(row)[column], column > 0, entry.from_right)

    def selections(self, first: QTextBlock, begin: int, end: int) -> list[QTextCursor]:
        """Where those characters of the message stand in the document, as one selection for each paragraph."""
        found = []
        for number in self._between(begin, end):
            block = self.block_of(first, number)
            for _ in range(self._offsets[number + 1] - self._offsets[number]):
                paragraph = self.paragraph_at(first, block).paragraph
                if paragraph.runs and paragraph.runs[0].begin < end and paragraph.runs[-1].end > begin:
                    found.append(selected(block, paragraph, begin, end))
                block = block.next()
        return [cursor for cursor in found if cursor.hasSelection()]

    def span(self, first: QTextBlock, begin: int, end: int) -> list[QTextCursor]:
        """As one selection from the first to the last of those characters; none where none is shown."""
        touched = self._between(begin, end)
        if not touched:
            return []
        inside = self.selections(first, begin, min(end, self._extent(touched[0])[1]))
        inside += self.selections(first, self._extent(touched[-1])[0], end) if len(touched) > 1 else []
        if not inside:
            return []
        whole = QTextCursor(inside[0])
        whole.setPosition(inside[0].selectionStart())
        whole.setPosition(inside[-1].selectionEnd(), QTextCursor.MoveMode.KeepAnchor)
        return [whole]

    def _extent(self, number: int) -> tuple[int, int]:
        """Which characters of the message an entry shows; none where it is a gap."""
        entry = self.entries[number]
        if isinstance(entry, Paragraph):
            return (entry.runs[0].begin, entry.runs[-1].end) if entry.runs else (0, 0)
        runs = [run for row in (entry.cells[0], entry.cells[-1]) for cell in row for run in cell.runs]
        return (min(run.begin for run in runs), max(run.end for run in runs)) if runs else (0, 0)

    def _between(self, begin: int, end: int) -> list[int]:
        """The entries that show some of those characters."""
        extents = ((number, self._extent(number)) for number in range(len(self.entries)))
        return [number for number, (first, last) in extents if first < end and last > begin]

    def source_at(self, first: QTextBlock, block: QTextBlock, position: int) -> int | None:
        """Which character of the message stands at that place of the paragraph."""
        passed = 0
        for run in self.paragraph_at(first, block).paragraph.runs:
            length = utf16_length(run.text)
            if position < passed + length:
                return run.begin + (min(position - passed, run.end - run.begin - 1) if run.literal else 0)
            passed += length
        return None

    def copy(
        self, first: QTextBlock, block: QTextBlock, part: tuple[int, int], text: str, lines: list[list[str]]
    ) -> None:
        """Add a part of a paragraph to what is copied of the message `text`; a line may have several cells."""
        paragraph, behind, from_right = self.paragraph_at(first, block)
        if paragraph.kind is ParagraphKind.GAP:
            return
        words = as_written(paragraph, text, *part)
        if not behind or not lines:
            lines.append([words])
        elif from_right:
            lines[-1].insert(0, words)
        else:
            lines[-1].append(words)

    # Panels

    def width_of(self, panel: int) -> float:
        """How wide a block of code or a table is, if nothing cuts it off."""
        columns = self._natural.get(panel, [0.0])
        return columns[0] if panel in self._code else widths.of_table(columns, self.room)

    def moved(self, panel: int) -> int:
        """How many pixels it is scrolled to the left."""
        return self._moved.get(panel, 0)

    def move(self, first: QTextBlock, panel: int, by: int) -> None:
        """Scroll a block of code or a table."""
        self._scrolled.add(panel)
        self._moved[panel] = by
        cursor = QTextCursor(first.document())
        cursor.beginEditBlock()
        for number, entry in enumerate(self.entries):
            if isinstance(entry, Paragraph) and entry.panel == panel:
                QTextCursor(self.block_of(first, number)).setBlockFormat(self._layout(number, entry))
            elif isinstance(entry, Rows) and entry.table == panel:
                self._lay_table(number, entry)
        cursor.endEditBlock()

    def fit(self, room: float) -> None:
        """The view has become wider or narrower."""
        if room == self.room:
            return
        self.room = room
        self._lay_tables({entry.table for entry in self.entries if isinstance(entry, Rows)})

    def code(self, panel: int) -> str:
        """A block of code as it is copied, or the cells of a table with tabs between."""
        lines = []
        for entry in self.entries:
            if isinstance(entry, Paragraph) and entry.panel == panel:
                lines.append(entry.text)
            elif isinstance(entry, Rows) and entry.table == panel:
                lines += ["\t".join(cell.text for cell in row) for row in entry.cells]
        return "\n".join(lines)

    # Writing

    def _take(self, entry: Entry) -> None:
        self.entries.append(entry)
        taken = 1 if isinstance(entry, Paragraph) else len(entry.cells) * len(entry.cells[0])
        self._offsets.append(self._offsets[-1] + taken)

    def _layout(self, number: int, paragraph: Paragraph) -> QTextBlockFormat:
        return looks.of_paragraph(paragraph, first=number == 0, moved=self.moved(paragraph.panel))

    def _append(self, first: QTextBlock, entries: list[Entry]) -> None:
        if not entries:
            return
        cursor = QTextCursor(self.last_block(first))
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        behind_table = False
        grown = self._measure(entries)
        for entry in entries:
            number = len(self.entries)
            self._take(entry)
            if isinstance(entry, Rows):
                cursor = self._write_table(cursor, number, entry)
                behind_table = True
                continue
            if not behind_table:
                cursor.insertBlock()
            behind_table = False
            cursor.setBlockFormat(self._layout(number, entry))
            cursor.setBlockCharFormat(QTextCharFormat())
            cursor.block().setUserState(self.state)
            self._write(cursor, entry, entry.runs)
        self._lay_tables(grown)

    def _write(self, cursor: QTextCursor, paragraph: Paragraph, runs: tuple[Run, ...]) -> None:
        for run in runs:
            for part in run.split(self._tone.heard) if self._tone.heard is not None else (run,):
                if part is not None:
                    cursor.insertText(plain(part.text), self._style(part, paragraph))

    def _style(self, run: Run, paragraph: Paragraph) -> QTextCharFormat:
        key = run.look, self._tone.colour(run), paragraph.kind, paragraph.level, paragraph.from_right
        if key not in self._styles:
            self._styles[key] = looks.of_run(run, paragraph, self._tone)
        return self._styles[key]

    def _cut(self, first: QTextBlock, number: int) -> None:
        """Take out all entries from that one on; the one before is a paragraph."""
        if number >= len(self.entries):
            return
        cursor = QTextCursor(self.block_of(first, number - 1))
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        last = self.last_block(first)
        cursor.setPosition(last.position() + last.length() - 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        del self.entries[number:], self._offsets[number + 1 :]
        self._tables = {place: table for place, table in self._tables.items() if place < number}

    def _change(self, first: QTextBlock, number: int, new: Entry) -> bool:
        """Make one entry another one, where it is; False if that cannot be."""
        old = self.entries[number]
        if isinstance(old, Paragraph) and isinstance(new, Paragraph):
            self._measure([new])
            self.entries[number] = new
            self._rewrite(self.block_of(first, number), old, new, number)
            return True
        if not (isinstance(old, Rows) and isinstance(new, Rows)) or not grows(old, new):
            return False
        self._change_rows(number, old, new)
        return True

    def _rewrite(self, block: QTextBlock, old: Paragraph, new: Paragraph, number: int | None) -> None:
        cursor = QTextCursor(block)
        if number is not None and old.frame != new.frame:
            cursor.setBlockFormat(self._layout(number, new))
        if old.frame[0] != new.frame[0] or old.level != new.level:
            old = replace(old, runs=())
        length, added = difference(old, new)
        cursor.setPosition(block.position() + length)
        cursor.setPosition(block.position() + block.length() - 1, QTextCursor.MoveMode.KeepAnchor)
        if cursor.hasSelection():
            cursor.removeSelectedText()
        self._write(cursor, new, added)

    # Tables

    def _write_table(self, cursor: QTextCursor, number: int, rows: Rows) -> QTextCursor:
        """Returns a cursor in the paragraph behind the table."""
        table = cursor.insertTable(len(rows.cells), len(rows.cells[0]), self._table_format(rows))
        self._tables[number] = table
        for row in range(len(rows.cells)):
            self._write_row(table, rows, row)
        behind = QTextCursor(table)
        behind.setPosition(table.lastPosition() + 1)
        return behind

    def _write_row(self, table: QTextTable, rows: Rows, row: int) -> None:
        for column, paragraph in enumerate(rows.side_by_side(row)):
            cell = table.cellAt(row, column)
            if rows.header and row == 0:
                cell.setFormat(looks.of_header(self._tone))
            cursor = cell.firstCursorPosition()
            cursor.setBlockFormat(looks.of_cell(paragraph, from_right=rows.from_right))
            cursor.block().setUserState(self.state)
            self._write(cursor, paragraph, paragraph.runs)

    def _change_rows(self, number: int, old: Rows, new: Rows) -> None:
        table = self._tables[number]
        for row in range(len(new.cells)):
            if row >= len(old.cells):
                table.appendRows(1)
                self._write_row(table, new, row)
            elif old.cells[row] != new.cells[row]:
                changes = zip(old.side_by_side(row), new.side_by_side(row), strict=True)
                for column, (was, becomes) in enumerate(changes):
                    if was != becomes:
                        self._rewrite(table.cellAt(row, column).firstCursorPosition().block(), was, becomes, None)
        self.entries[number] = new
        grown = (len(new.cells) - len(old.cells)) * len(new.cells[0])
        self._offsets[number + 1 :] = [offset + grown for offset in self._offsets[number + 1 :]]
        self._lay_tables(self._measure([new]))

    def _table_format(self, rows: Rows) -> QTextTableFormat:
        columns = widths.fitted(self._natural[rows.table], self.room)
        self._begin_right(rows, self.width_of(rows.table) - self.room)
        return looks.of_table(rows, columns, self._tone, moved=self.moved(rows.table), room=self.room)

    def _begin_right(self, rows: Rows, over: float) -> None:
        """Of a table that begins on the right and does not fit, that side is in sight until somebody scrolls it."""
        if rows.from_right and over > 0 and rows.table not in self._scrolled:
            self._moved[rows.table] = round(over)

    def _lay_table(self, number: int, rows: Rows) -> None:
        table, wanted = self._tables[number], self._table_format(rows)
        if table.format() != wanted:
            table.setFormat(wanted)

    def _lay_tables(self, wanted: set[int]) -> None:
        """Give all parts of these tables columns of the same width."""
        for number in self._tables if wanted else ():
            entry = self.entries[number]
            if isinstance(entry, Rows) and entry.table in wanted:
                self._lay_table(number, entry)

    def _measure(self, entries: list[Entry]) -> set[int]:
        """How wide they would like to be; says which tables that were there before have become wider."""
        grown = set()
        for entry in entries:
            number = entry.table if isinstance(entry, Rows) else entry.panel
            before = self._natural.get(number)
            if isinstance(entry, Rows):
                self._natural[number] = widths.of_columns(entry, self._tone.font, before or ())
                if before is not None and before != self._natural[number]:
                    grown.add(number)
            elif number:
                self._code.add(number)
                self._natural[number] = [max(widths.of_code(entry, self._code_metrics()), *(before or [0.0]))]
        return grown

    def _code_metrics(self) -> QFontMetricsF:
        return QFontMetricsF(looks.code_font(self._tone.size))

    # Colours

    def _recolour(self, first: QTextBlock) -> None:
        """In the tone of now, without touching the words."""
        block = first
        for _ in range(self.paragraphs):
            paragraph = self.paragraph_at(first, block).paragraph
            cursor = QTextCursor(block)
            for run in paragraph.runs:
                for part in run.split(self._tone.heard) if self._tone.heard is not None else (run,):
                    if part is not None:
                        end = cursor.position() + utf16_length(plain(part.text))
                        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                        cursor.setCharFormat(self._style(part, paragraph))
                        cursor.clearSelection()
                        cursor.setPosition(end)
            block = block.next()
