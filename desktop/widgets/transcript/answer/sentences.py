"""Which sentence of an answer a character belongs to: what the voice says in one breath, as far as that can be seen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QTextBoundaryFinder

from desktop.widgets.controls.document_text import utf16_length
from desktop.widgets.transcript.markdown.paragraphs import Entry, Paragraph, ParagraphKind, Run


def sentence_at(entries: Sequence[Entry], character: int) -> tuple[int, int]:
    """Where the sentence begins and ends, in characters of the message.

    A block of code is one, for the voice only mentions it, and so is a row of a table. What stands between two of
    them belongs to the later one. What is empty has an empty one.
    """
    found = (0, 0)
    for runs, whole in _units(entries):
        found = runs[0].begin, runs[-1].end
        if character < found[1]:
            return found if whole else _within(runs, character)
    return found[1], found[1]


def _units(entries: Iterable[Entry]) -> Iterator[tuple[list[Run], bool]]:
    """Runs of text that belong together, and whether they are said as a whole."""
    code: list[Run] = []
    panel = 0
    for entry in entries:
        is_code = isinstance(entry, Paragraph) and entry.kind is ParagraphKind.CODE
        if code and not (isinstance(entry, Paragraph) and is_code and entry.panel == panel):
            yield code, True
            code = []
        if isinstance(entry, Paragraph):
            if is_code:
                panel = entry.panel
                code += entry.runs
            elif words := [run for run in entry.runs if not run.look.aside]:
                yield words, False
            continue
        for row in entry.cells:
            if cells := [run for cell in row for run in cell.runs]:
                yield cells, True
    if code:
        yield code, True


def _within(runs: list[Run], character: int) -> tuple[int, int]:
    """The sentence of a paragraph."""
    text = "".join(run.text for run in runs)
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Sentence, text)
    begin = 0
    while (end := finder.toNextBoundary()) >= 0:
        last = end >= utf16_length(text)
        sentence = _source(runs, begin, at_end=False), runs[-1].end if last else _source(runs, end, at_end=True)
        if character < sentence[1] or last:
            return sentence
        begin = end
    return runs[0].begin, runs[-1].end


def _source(runs: list[Run], position: int, *, at_end: bool) -> int:
    """Which character of the message stands at that place of the text, counted in UTF-16."""
    passed = 0
    for run in runs:
        length = utf16_length(run.text)
        if position < passed + length or (at_end and position == passed + length):
            if not run.literal:
                return run.end if at_end else run.begin
            within = run.text.encode("utf-16-le")[: 2 * (position - passed)].decode("utf-16-le", "ignore")
            return run.begin + len(within)
        passed += length
    return runs[-1].end
