"""Turns Markdown into paragraphs and tables, piece by piece, each of which can be read again by itself."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from itertools import accumulate
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock, table
from markdown_it.token import Token

from desktop.links import leads_to
from desktop.widgets.transcript.markdown.inline_reader import InlineReader
from desktop.widgets.transcript.markdown.paragraphs import (
    GAP,
    Entry,
    Paragraph,
    ParagraphKind,
    Rows,
    Run,
    RunLook,
    kept_inside,
)
from desktop.widgets.transcript.markdown.placed_inline import OPEN, PlacedInline

DEEPEST = 18
"""Lists and quotations inside one another; what is nested deeper is shown as it was written."""
LINES_AT_ONCE = 32
"""Of a long block of code; the last of them are read again while it grows."""
ROWS_AT_ONCE = 16
"""Of a long table, in the same way."""
MOST_CELLS = 2_000
"""Of all tables of an answer; rows beyond are shown as they were written, for cells that nobody filled in take time."""
MOST_COLUMNS = 30
BULLETS = "•◦▪"
_TASK = re.compile(r"\[([ xX])\] ")


@dataclass(frozen=True, slots=True)
class Lead:
    """What has to be known of the text before, to read on from the middle of a block."""

    text: str = ""
    """A line or two to be put in front: the opening of a block of code, the head of a table."""
    number: int | None = None
    """Of the item of a list."""
    panel: int = 0
    """Of the block of code or the table that goes on."""


NO_LEAD = Lead()


@dataclass(frozen=True, slots=True)
class Piece:
    """A block of the answer, or a part of a long one."""

    begin: int
    lead: Lead
    entries: tuple[Entry, ...]
    cells: int
    """How many cells of tables it has, shown as such or not."""


@dataclass(frozen=True, slots=True)
class Written:
    """A part of a message that is read."""

    text: str
    begin: int
    """Its place in the message."""
    lead: Lead = NO_LEAD
    cells: int = 0
    """How many cells of tables there are before."""
    closing: str = ""
    """What closes the marks that are still open at its end; it is never shown."""

    @property
    def whole(self) -> str:
        return self.lead.text + self.text + self.closing

    @property
    def shift(self) -> int:
        return self.begin - len(self.lead.text)

    @property
    def end(self) -> int:
        return self.begin + len(self.text)


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read, and which marks of its last paragraph are open, as (place, mark)."""

    pieces: list[Piece]
    open: list[tuple[int, str]]


@cache
def parser() -> MarkdownIt:
    """Without HTML, which stays text, and without what changes paragraphs that have long been shown."""
    made = MarkdownIt()
    made.inline = PlacedInline()
    made.configure("commonmark", {"html": False, "maxNesting": 20})
    made.enable(["table", "strikethrough"])
    made.block.ruler.at("table", _table_of_some_columns, {"alt": ["paragraph", "reference"]})
    made.disable(["html_block", "html_inline", "lheading", "reference", "text_join", "fragments_join"])
    made.validateLink = lambda url: bool(leads_to(url))  # type: ignore[method-assign]
    return made


def _table_of_some_columns(state: StateBlock, line: int, end: int, silent: bool) -> bool:
    """The parser's own rule, which would fill up any number of rows to any number of columns."""
    columns = state.src[state.bMarks[line] : state.eMarks[line]].count("|")
    if columns > MOST_COLUMNS + 1:
        return False
    return table(state, line, min(end, line + 2 + 4 * MOST_CELLS // max(1, columns)), silent)


def read(written: Written) -> Reading:
    """All of it, as CommonMark has it, with tables and struck out text."""
    env: dict[str, Any] = {}
    return BlockReader(written, parser().parse(written.whole, env), env).read()


class BlockReader:
    """Walks the tokens of one reading."""

    def __init__(self, written: Written, tokens: list[Token], env: dict[str, Any]) -> None:
        self._written = written
        self._tokens = tokens
        self._marks: dict[int, list[tuple[int, str]]] = env.get(OPEN, {})
        self._lines = written.whole.split("\n")
        self._starts = [0, *accumulate(len(line) + 1 for line in self._lines)]
        self._pieces: list[Piece] = []
        self._entries: list[Entry] = []
        self._begin, self._lead = 0, NO_LEAD
        self._lists: list[int | None] = []
        """The number of the next item of each list we are in, None where they have bullets."""
        self._quotes = 0
        self._cells_read = self._counted = written.cells
        self._marker: Run | None = None

    def read(self) -> Reading:
        for group in _groups(self._tokens):
            self._begin_piece(_line(group[0]), NO_LEAD if self._pieces or self._entries else self._written.lead)
            if max(token.level for token in group) >= DEEPEST:
                self._as_written(*(group[0].map or (0, 0)))
            else:
                for number, token in enumerate(group):
                    self._take(token, group, number)
        self._end_piece()
        return Reading(self._pieces, self._open())

    # Pieces

    def _begin_piece(self, line: int, lead: Lead) -> None:
        self._end_piece()
        self._begin, self._lead = max(self._place(line), self._written.begin), lead

    def _end_piece(self) -> None:
        if self._entries:
            self._pieces.append(Piece(self._begin, self._lead, tuple(self._entries), self._cells_read - self._counted))
            self._entries, self._counted = [], self._cells_read

    def _place(self, line: int) -> int:
        return self._starts[min(line, len(self._lines))] + self._written.shift

    # Blocks

    def _take(self, token: Token, group: list[Token], number: int) -> None:
        match token.type:
            case "bullet_list_open":
                self._lists.append(None)
            case "ordered_list_open":
                resumed = self._written.lead.number if token.level == 0 and not self._pieces else None
                self._lists.append(int(token.attrs.get("start", 1)) if resumed is None else resumed)
            case "list_item_open":
                self._begin_item(token)
            case "list_item_close" if self._marker is not None:
                self._add(())
            case "bullet_list_close" | "ordered_list_close":
                self._lists.pop()
            case "blockquote_open":
                self._quotes += 1
            case "blockquote_close":
                self._quotes -= 1
            case "paragraph_open":
                self._add(self._paragraph(group[number + 1]))
            case "heading_open":
                self._add(self._heading(token, group[number + 1]), ParagraphKind.HEADING, int(token.tag[1]))
            case "hr":
                self._add((), ParagraphKind.RULE)
            case "fence" | "code_block":
                self._code(token)
            case "table_open":
                self._table(token, group[number:])

    def _add(self, runs: tuple[Run, ...], kind: ParagraphKind = ParagraphKind.TEXT, level: int = 0) -> None:
        marker, self._marker = self._marker, None
        if marker is not None:
            runs = _ticked(marker, runs)
        paragraph = Paragraph(kind, runs, level, len(self._lists), self._quotes, marked=marker is not None)
        self._entries.append(paragraph)

    def _begin_item(self, token: Token) -> None:
        number = self._lists[-1]
        line = _line(token)
        if token.level == 1 and not self._quotes and self._entries:
            self._begin_piece(line, Lead(number=number))
        if number is None:
            sign = BULLETS[min(len(self._lists), len(BULLETS)) - 1]
        else:
            sign = f"{number}."
            self._lists[-1] = number + 1
        text = self._lines[line]
        begin = self._starts[line] + len(text) - len(text.lstrip(" \t>")) + self._written.shift
        self._marker = Run(f"{sign}\t", begin, begin + 1, literal=False, look=RunLook(aside=True))

    def _as_written(self, begin: int, end: int) -> None:
        """Lines that are too much for anything else."""
        text = "\n".join(self._lines[begin:end])
        place = self._place(begin)
        self._add(kept_inside([Run(text[: self._written.end - place], place, place + len(text))]))

    # Words

    def _paragraph(self, inline: Token) -> tuple[Run, ...]:
        origins: list[int] = []
        first = _line(inline)
        for number, line in enumerate(inline.content.split("\n"), first):
            body = line.lstrip()
            begin = self._place(number) + self._lines[number].rfind(body) - (len(line) - len(body))
            origins += range(begin, begin + len(line))
            origins.append(self._place(number) + len(self._lines[number]))
        return self._runs(inline, origins)

    def _heading(self, token: Token, inline: Token) -> tuple[Run, ...]:
        line = self._lines[_line(token)]
        begin = self._place(_line(token)) + line.find(inline.content, line.find("#") + token.markup.count("#"))
        return self._runs(inline, range(begin, begin + len(inline.content) + 1))

    def _runs(self, inline: Token, origins: list[int] | range) -> tuple[Run, ...]:
        return InlineReader(inline.content, origins, self._written.end).read(inline.children or [])

    # Code

    def _code(self, token: Token) -> None:
        if self._marker is not None:
            self._add(())
        fenced = token.type == "fence"
        resumed = self._written.lead.panel if token.level == 0 and not self._pieces and not self._entries else 0
        panel = resumed or self._place(_line(token)) + 1
        lines = token.content.removesuffix("\n").split("\n")
        language = token.info.split()[0] if fenced and token.info.strip() else ""
        opening = self._lines[_line(token)] + "\n"
        for number, text in enumerate(lines):
            line = _line(token) + number + fenced
            if fenced and token.level == 0 and number and number % LINES_AT_ONCE == 0:
                self._begin_piece(line, Lead(opening, panel=panel))
            self._entries.append(
                Paragraph(
                    ParagraphKind.CODE, self._code_line(line, text.rstrip()), panel=panel, language=language,
                    first=number == 0 and not resumed, last=number == len(lines) - 1,
                )
            )  # fmt: skip

    def _code_line(self, line: int, text: str) -> tuple[Run, ...]:
        """A line of code, whose indentation may have been made of tabs."""
        if not text or line >= len(self._lines):
            return ()
        body = text.lstrip()
        begin = self._place(line) + self._lines[line].rfind(body)
        blanks = text[: len(text) - len(body)]
        if self._lines[line].rstrip().endswith(text):
            return kept_inside([Run(text, begin - len(blanks), begin + len(body))])
        return kept_inside([Run(blanks, self._place(line), begin, literal=False), Run(body, begin, begin + len(body))])

    # Tables

    def _table(self, token: Token, tokens: list[Token]) -> None:
        if self._marker is not None:
            self._add(())
        top = token.level == 0
        resumed = self._written.lead.panel if top and not self._pieces and not self._entries else 0
        number = resumed or self._place(_line(token)) + 1
        head = "\n".join(self._lines[_line(token) : _line(token) + 2]) + "\n"
        rows = _rows(tokens)
        from_right = next((cell.from_right for cell in self._cells(rows[0], header=True) if cell.text), False)
        rows = rows[1 if resumed else 0 :]
        for row in range(0, len(rows), ROWS_AT_ONCE):
            some = rows[row : row + ROWS_AT_ONCE]
            if top and row:
                self._begin_piece(_line(some[0][0]), Lead(head, panel=number))
            self._cells_read += sum(map(len, some))
            if self._cells_read > MOST_CELLS:
                self._as_written(_line(some[0][0]), _line(some[-1][0]) + 1)
                continue
            header = row == 0 and not resumed
            cells = tuple(self._cells(inlines, header=header and place == 0) for place, inlines in enumerate(some))
            self._entries += [GAP, Rows(number, cells, header, from_right), GAP]

    def _cells(self, row: list[Token], *, header: bool) -> tuple[Paragraph, ...]:
        """The cells of a row, given as its inline tokens; each stands behind the one before, in one line."""
        number = _line(row[0])
        line, at, made = self._lines[number], 0, []
        for inline in row:
            written = inline.content.replace("|", "\\|")
            at = max(at, line.find(written, at))
            begin = self._place(number) + at
            origins = _unescaped(inline.content, begin)
            at += len(written)
            runs = self._runs(inline, origins)
            if header:
                runs = tuple(replace(run, look=replace(run.look, bold=True)) for run in runs)
            made.append(Paragraph(ParagraphKind.CELL, runs, align=inline.meta.get("align", "")))
        return tuple(made)

    # Marks

    def _open(self) -> list[tuple[int, str]]:
        """The marks of the last paragraph that nothing closed, in their order, where the text ends with it."""
        last = next((token for token in reversed(self._tokens) if token.type == "inline" and token.content), None)
        if last is None or _line(last) + last.content.count("\n") < len(self._lines) - 1:
            return []
        found = self._marks.get(id(last.children), [])
        ticks = _unclosed_ticks(last)
        if ticks is not None:
            found = [each for each in found if each[0] < ticks[0]] + [ticks]
        return found


def _groups(tokens: list[Token]) -> list[list[Token]]:
    """The tokens of each block that stands in no other."""
    groups: list[list[Token]] = []
    for token in tokens:
        if token.level == 0 and token.nesting >= 0:
            groups.append([])
        groups[-1].append(token)
    return groups


def _rows(tokens: list[Token]) -> list[list[Token]]:
    """The inline tokens of each row of the table with which these tokens begin, each with the side it keeps to."""
    rows: list[list[Token]] = []
    align = ""
    for token in tokens:
        match token.type:
            case "tr_open":
                rows.append([])
            case "th_open" | "td_open":
                align = str(token.attrs.get("style", "")).removeprefix("text-align:")
            case "inline":
                token.meta["align"] = align
                rows[-1].append(token)
            case "table_close":
                break
    return rows


def _unescaped(content: str, begin: int) -> list[int]:
    """The place of each character of a cell and of its end; a bar in it has a backslash in front."""
    origins: list[int] = []
    for letter in content:
        begin += letter == "|"
        origins.append(begin)
        begin += 1
    return [*origins, begin]


def _line(token: Token) -> int:
    return token.map[0] if token.map else 0


def _ticked(marker: Run, runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """An item of a list; one of a list of tasks has a box in the place of its bullet and its brackets."""
    if not runs or not runs[0].literal or (task := _TASK.match(runs[0].text)) is None:
        return (marker, *runs)
    end = runs[0].begin + len(task[0])
    box = replace(marker, text="\u2610\t" if task[1] == " " else "\u2611\t", end=end)
    rest = runs[0].split(end)[1]
    return (box, *((rest,) if rest is not None else ()), *runs[1:])


def _unclosed_ticks(inline: Token) -> tuple[int, str] | None:
    """Where code in a line begins and does not end."""
    for token in inline.children or []:
        if token.type == "text" and (found := re.search("`+", token.content)):
            return int(token.meta.get("at", 0)) + found.start(), found[0]
    return None
