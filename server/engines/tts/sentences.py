"""Cuts streaming text into pieces worth speaking. Pure.

Where it is cut depends on the text alone and not on how it arrives: every place that may be a boundary is judged
with the same few characters behind it, in order, as soon as they are there.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING

import sentencex

from server.engines.tts.speakable.languages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator

LOOK_AHEAD = 8
"""Characters that must follow the end of a sentence before it is trusted: "Mr. J. R. R. | Tolkien"."""
SHORTEST = 12
"""A shorter piece is spoken with the next: each piece costs a breath."""
FIRST_CLAUSE = 25
"""The first piece need not be a sentence: a clause of so many characters is spoken at once."""
LATER_CLAUSE = 120
"""Later on a clause is enough only where the sentence is so long that the voice would be waited for."""
LONGEST = 300

WINDOW = LONGEST + LOOK_AHEAD + 1
"""Characters from the beginning of a piece that decide where it ends: no search looks further."""

_ENDS = r"""
    (?P<sentence> (?<![.!?…]) [.!?…]++ ["'”’»)\]*_`]*+ \s+ | [。！？]+ [”’」』]* \s* )
    | (?P<line> \n\s* )
    | (?P<clause> [,;:] ["'”’»)\]*_`]* [^\S\n]++ (?!\d) | [^\S\n] [-–] [^\S\n]++ (?!\d) | [—、，；：] [^\S\n]* )
"""  # noqa: RUF001
"""Behind a comma and before a figure there is none: "March 5, 2026", "10 - 3"."""
_PLACES = re.compile(_ENDS, re.VERBOSE)
_PLACES_BETWEEN_WORDS = re.compile(rf"{_ENDS} | (?P<word> [^\S\n]+ (?! [-–] (?: \s | \Z ) ) )", re.VERBOSE)  # noqa: RUF001
"""A space in front of a dash is none: with what comes behind it, it may be the end of a clause."""
_PLAIN_WORD = re.compile(
    r"""
    (?<! \S ) (?<! \d\s ) [*_~"'(“‘„]{0,4}
    (?P<word> [^\W\d_]{2,30} ) (?: (?P<closed> [*_~"'”’)]{0,4} [,;:!?] ) | (?P<stop> \. ) )?
    [*_~"'”’)]{0,4} \Z
    """,  # noqa: RUF001
    re.VERBOSE,
)
_PAIRS = re.compile(r"\*{2,3}|`[^`]*`|!?\[[^\[\]]*\]\([^()]*\)|(?<![\w*])\*[^*\s][^*]*\*|\b_|_\b|~~")
"""Marks that stand for themselves, and those that have their end."""
_MARKS = frozenset("[]<>`*~|\\#@")
_NUMERALS = frozenset("IVXLCDM")
_LETTERS = re.compile(r"[^\W\d_]+")
_TELLING = frozenset(("version", "release"))


class Cutter:
    """Takes text bit by bit; the pieces it gives, joined, are the text.

    With `words` it gives words as they come, where it is certain that neither belongs to more than a word: for a voice
    that takes text while it is written.
    """

    def __init__(self, language: str = "en", *, words: bool = False) -> None:
        self._language = language
        self._places = _PLACES_BETWEEN_WORDS if words else _PLACES
        self._text = ""
        self._begin = 0
        """Where in the text the next piece begins."""
        self._judged = 0
        """How much of the next piece has no end."""
        self._is_first = True

    def feed(self, text: str) -> list[str]:
        """Add text; the pieces that are now certain. What is left to be cut later is shorter than `WINDOW`."""
        self._text, self._begin = self._text[self._begin :] + text, 0
        pieces = []
        while end := self._next_end(self._text[self._begin : self._begin + WINDOW]):
            pieces.append(self._cut(end))
        return pieces

    @property
    def left(self) -> str:
        """What was not cut yet."""
        return self._text[self._begin :]

    def finish(self) -> list[str]:
        """The rest."""
        rest = len(self._text) - self._begin
        return [self._cut(rest)] if rest else []

    def _next_end(self, text: str) -> int:
        """How long the piece is that `text` begins with, 0 while that cannot be told."""
        for place in self._places.finditer(text, self._judged):
            if place.end() > LONGEST:
                break
            if self._places is not _PLACES and (end := _end_of_word(text, place)):
                return end
            needed = place.end() + (LOOK_AHEAD if place.lastgroup == "sentence" else 1)
            if needed > len(text):
                return 0
            if self._is_end(place, text[:needed]):
                return place.end()
            self._judged = place.end()
        return _hard_end(text) if len(text) == WINDOW else 0

    def _is_end(self, place: re.Match[str], text: str) -> bool:
        if place.lastgroup == "word":
            return False
        length = len(text[: place.end()].strip())
        if place.lastgroup == "clause":
            return length >= (FIRST_CLAUSE if self._is_first else LATER_CLAUSE)
        if length < SHORTEST or place.lastgroup == "line":
            return length >= SHORTEST
        return place.end() in accumulate(map(len, sentencex.segment(self._language, text)))

    def _cut(self, length: int) -> str:
        begin, self._begin = self._begin, self._begin + length
        self._judged = 0
        self._is_first = False
        return self._text[begin : self._begin]


async def pieces(text: AsyncIterator[str], language: str = "en", *, words: bool = False) -> AsyncGenerator[str, None]:
    """The pieces of streaming `text`, each as soon as it is certain; `language` and `words` are the cutter's."""
    cutter = Cutter(language, words=words)
    async for more in text:
        for begin in range(0, len(more), WINDOW):  # so that nobody waits for what is cut off much later
            for piece in cutter.feed(more[begin : begin + WINDOW]):
                yield piece
    for piece in cutter.finish():
        yield piece


def _end_of_word(text: str, place: re.Match[str]) -> int:
    """Where it is certain that a plain word ends, whatever comes behind it; 0 where it is not.

    Behind a mark of punctuation that is certain with the space, else with the first letter of another plain word.
    """
    before = text[: place.end()].rstrip()
    if not _MARKS.isdisjoint(_PAIRS.sub("", before)):
        return 0
    found = _PLAIN_WORD.search(before[-40:])
    if found is None or found[0].lower() in _TELLING:
        return 0
    word = found["word"]
    if found["stop"] and is_shortened(word):
        return 0
    if found["closed"] or found["stop"]:
        return len(before) + (text[len(before)] != "\n")
    following = text[place.end() : place.end() + 1]
    return place.end() if following.isalpha() and following not in _NUMERALS else 0


def is_shortened(word: str) -> bool:
    """Whether a full stop behind the word may stand for the rest of it, or make a figure an ordinal: "fig.", "XIV."."""
    return word.lower() in _abbreviated() or _NUMERALS.issuperset(word)


@cache
def _abbreviated() -> frozenset[str]:
    """Words, in small letters, that are shortened with a full stop: what follows decides whether it is also the end."""
    names = (
        name
        for each in LANGUAGES.values()
        for table in (each.abbreviations, each.before_numbers, each.units, each.scales, each.coins, each.month_names)
        for name in table
    )
    return frozenset(word.lower() for name in names for word in _LETTERS.findall(name))


def _hard_end(text: str) -> int:
    """The best place to cut a text that goes on too long: after a comma, else after a space."""
    for mark in (", ", " "):
        if (at := text.rfind(mark, SHORTEST, LONGEST)) > 0:
            return at + len(mark)
    return LONGEST
