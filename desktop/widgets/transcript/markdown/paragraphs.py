"""What is to be shown of a message: paragraphs, tables and their runs of text. Pure data.

Places are those of characters in the message as it was written; nothing else counts in them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import Enum
from functools import cached_property
from unicodedata import bidirectional

from desktop.bidi import contained


class ParagraphKind(Enum):
    """What a paragraph is."""

    PLAIN = "plain"
    """The words of a message that is not Markdown."""
    TEXT = "text"
    HEADING = "heading"
    CODE = "code"
    """One line of a block of code."""
    RULE = "rule"
    CELL = "cell"
    GAP = "gap"
    """Empty and without height: a text document needs a paragraph before and after each table."""


@dataclass(frozen=True, slots=True)
class RunLook:
    """How a run of text is marked."""

    bold: bool = False
    italic: bool = False
    struck: bool = False
    code: bool = False
    aside: bool = False
    """A list's bullet or a picture's address: not the answer's own words."""
    link: str = ""
    """Where it leads, as `desktop.links` allows it; empty where it leads nowhere."""


NO_LOOK = RunLook()


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text of one look."""

    text: str
    begin: int
    end: int
    """Which characters of the message it stands for."""
    literal: bool = True
    """Whether it is just these characters, one for each."""
    look: RunLook = NO_LOOK

    def split(self, place: int) -> tuple[Run | None, Run | None]:
        """What stands for the characters in front of that place, and what for those from there on."""
        if place <= self.begin:
            return None, self
        if place >= self.end or not self.literal:
            return self, None
        cut = place - self.begin
        front = replace(self, text=self.text[:cut], end=place)
        return front, replace(self, text=self.text[cut:], begin=place)


@dataclass(frozen=True)
class Paragraph:
    """A paragraph of the document."""

    kind: ParagraphKind = ParagraphKind.TEXT
    runs: tuple[Run, ...] = ()
    level: int = 0
    """Of a heading, from 1."""
    indent: int = 0
    """How many lists it stands in."""
    quotes: int = 0
    """How many quotations it stands in."""
    marked: bool = False
    """Whether it begins with the bullet or number of a list."""
    align: str = ""
    """Of a cell: left, center, right or nothing."""
    panel: int = 0
    """Of a line of code: tells its block from others; 0: none."""
    language: str = ""
    first: bool = False
    last: bool = False
    """Of a line of code: whether it is the first or the last of its block."""

    @cached_property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)

    @cached_property
    def from_right(self) -> bool:
        """Whether it is written in a script that runs from right to left."""
        strong = (bidirectional(letter) for letter in self.text)
        return next((kind != "L" for kind in strong if kind in ("L", "R", "AL")), False)

    @property
    def frame(self) -> tuple[object, ...]:
        """All but the words."""
        place = (self.kind, self.level, self.indent, self.quotes, self.marked and (True, self.from_right))
        return (*place, self.align, self.panel, self.first, self.last)


@dataclass(frozen=True, slots=True)
class Rows:
    """Some rows of a table; they are laid out by themselves, so that a long table grows as fast as a short one."""

    table: int
    """Tells the table from others."""
    cells: tuple[tuple[Paragraph, ...], ...]
    header: bool = False
    """Whether the first row is the table's."""
    from_right: bool = False
    """Whether the first column is the rightmost."""

    def side_by_side(self, row: int) -> tuple[Paragraph, ...]:
        """The cells of a row as they stand from left to right."""
        return self.cells[row][::-1] if self.from_right else self.cells[row]


Entry = Paragraph | Rows
GAP = Paragraph(ParagraphKind.GAP)


_FROM_RIGHT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]")
_LEFT_TO_RIGHT, _END = "\u2066", "\u2069"


def kept_in_order(runs: list[Run]) -> list[Run]:
    """Code and addresses run from left to right, also among words that do not."""
    if not any(run.look.code or run.look.link for run in runs) or not any(_FROM_RIGHT.search(run.text) for run in runs):
        return runs
    made = []
    for run in _joined(runs):
        apart = run.literal and (run.look.code or (run.look.link and "://" in run.text))
        made += [_control(_LEFT_TO_RIGHT, run.begin), run, _control(_END, run.end)] if apart else [run]
    return made


def _control(sign: str, place: int) -> Run:
    return Run(sign, place, place, literal=False)


def kept_inside(runs: list[Run]) -> tuple[Run, ...]:
    """The runs of one paragraph, neighbours of one look joined, which turn no text round but their own."""
    runs = _joined(runs)
    text = "".join(run.text for run in runs)
    shown = contained(text)
    if shown is text:
        return tuple(runs)
    place, made = 0, []
    for run in runs:
        made.append(replace(run, text=shown[place : place + len(run.text)]))
        place += len(run.text)
    return tuple(made)


def _joined(runs: list[Run]) -> list[Run]:
    joined: list[Run] = []
    texts: list[str] = []
    for run in runs:
        last = joined[-1] if joined else None
        if last and last.literal and run.literal and last.end == run.begin and last.look == run.look:
            texts.append(run.text)
            joined[-1] = replace(last, end=run.end)
            continue
        if last:
            joined[-1] = replace(last, text="".join(texts))
        joined.append(run)
        texts = [run.text]
    if joined:
        joined[-1] = replace(joined[-1], text="".join(texts))
    return joined
