"""Pages cut into passages: as much as somebody reads at a glance, whole sentences where that can be. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from server.documents.parsing.page import ReadPage

GOOD = 800
"""Characters at which a passage is long enough."""
MOST = 1200

_PARAGRAPH = re.compile(r"\n\s*\n")
_SENTENCE = re.compile(r"(?<=[.!?…。])\s+|\n")
_BLANKS = re.compile(r"[^\S\n]+")
_HYPHENATED = re.compile(r"(\w)-\n(?=[a-zäöüß])")
"""A word that the layout broke."""


@dataclass(frozen=True, slots=True)
class DocumentPassage:
    text: str
    page: int | None
    heading: str


def cut(text: str, page: int | None, heading: str) -> Iterator[DocumentPassage]:
    """The passages of one page, in order."""
    held = ""
    for piece in _pieces(text):
        if held and len(held) + len(piece) > MOST:
            yield DocumentPassage(held, page, heading)
            held = ""
        held = f"{held}\n{piece}" if held else piece
        if len(held) >= GOOD:
            yield DocumentPassage(held, page, heading)
            held = ""
    if held:
        yield DocumentPassage(held, page, heading)


def passages_of(page: ReadPage) -> list[DocumentPassage]:
    return list(cut(page.text, page.number, page.heading))


def _pieces(text: str) -> Iterator[str]:
    for paragraph in _PARAGRAPH.split(_HYPHENATED.sub(r"\1", text)):
        whole = _BLANKS.sub(" ", paragraph).strip()
        if len(whole) <= MOST:
            if whole:
                yield whole
            continue
        for sentence in _SENTENCE.split(whole):
            for begin in range(0, len(sentence), MOST):
                if part := sentence[begin : begin + MOST].strip():
                    yield part
