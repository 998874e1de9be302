"""An answer that grows: what has been read stays read, and only its last block or two are read again."""

from __future__ import annotations

import re

from desktop.widgets.transcript.markdown.block_reader import NO_LEAD, Written, read
from desktop.widgets.transcript.markdown.half_open import read_half_open
from desktop.widgets.transcript.markdown.paragraphs import Entry, Paragraph, Rows

AGAIN = 2
"""So many pieces at the end may still change with what follows."""
_LINE_END = re.compile("\r\n?")


class GrowingAnswer:
    """Give it the text again and again as it grows."""

    def __init__(self) -> None:
        self._text = ""
        self._settled = self._cells = 0
        self._from, self._lead = 0, NO_LEAD

    def read(self, text: str, *, complete: bool) -> tuple[int, list[Entry]]:
        """How many of the first entries are what they were for good, and all that come after them."""
        if not text.startswith(self._text):
            self._settled, self._cells, self._from, self._lead = 0, 0, 0, NO_LEAD
        self._text = text
        written = Written(_one_for_one(text[self._from :]), self._from, self._lead, self._cells)
        pieces = (read(written) if complete else read_half_open(written)).pieces
        kept = self._settled
        for piece in pieces[:-AGAIN]:
            self._settled += len(piece.entries)
            self._cells += piece.cells
        if len(pieces) > AGAIN:
            self._from, self._lead = pieces[-AGAIN].begin, pieces[-AGAIN].lead
        return kept, [entry for piece in pieces for entry in piece.entries] or [Paragraph()]


def in_words(text: str, *, complete: bool = True) -> str:
    """An answer without its marks, as a screen reader says it or a line shows it; the cells of a row have commas."""
    words = []
    for entry in GrowingAnswer().read(text, complete=complete)[1]:
        if isinstance(entry, Rows):
            words += [", ".join(cell.text for cell in row if cell.text) for row in entry.cells]
        else:
            words.append(entry.text.replace("\t", " "))
    return "\n".join(line for line in words if line)


def read_at_once(text: str) -> list[Entry]:
    """A text that does not grow any more."""
    return GrowingAnswer().read(text, complete=True)[1]


def _one_for_one(text: str) -> str:
    """The text with the line ends and without the characters that the parser would put in itself."""
    return _LINE_END.sub(lambda found: " \n" if len(found[0]) == 2 else "\n", text).replace("\x00", "\ufffd")
