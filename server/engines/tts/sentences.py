"""Cuts streaming text into pieces worth speaking, and says how a piece sounds. Pure.

Where it is cut depends on the text alone and not on how it arrives: every place that may be a boundary is judged
with the same few characters behind it, in order, as soon as they are there.
"""

from __future__ import annotations

import re
from itertools import accumulate
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import sentencex

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

_PLACES = re.compile(
    r"""
    (?P<sentence> (?<![.!?…]) [.!?…]++ ["'”’»)\]*_`]*+ \s+ | [。！？]+ [”’」』]* \s* )
    | (?P<line> \n\s* )
    | (?P<clause> [,;:] ["'”’»)\]*_`]* [^\S\n]+ | [^\S\n] [-–] [^\S\n]+ | [—、，；：] [^\S\n]* )
    """,  # noqa: RUF001
    re.VERBOSE,
)


class Cutter:
    """Takes text bit by bit; the pieces it gives, joined, are the text."""

    def __init__(self, language: str = "en") -> None:
        self._language = language
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

    def finish(self) -> list[str]:
        """The rest."""
        rest = len(self._text) - self._begin
        return [self._cut(rest)] if rest else []

    def _next_end(self, text: str) -> int:
        """How long the piece is that `text` begins with, 0 while that cannot be told."""
        for place in _PLACES.finditer(text, self._judged):
            if place.end() > LONGEST:
                break
            needed = place.end() + (LOOK_AHEAD if place.lastgroup == "sentence" else 1)
            if needed > len(text):
                return 0
            if self._is_end(place, text[:needed]):
                return place.end()
            self._judged = place.end()
        return _hard_end(text) if len(text) == WINDOW else 0

    def _is_end(self, place: re.Match[str], text: str) -> bool:
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


async def pieces(text: AsyncIterator[str], language: str = "en") -> AsyncGenerator[str, None]:
    """The pieces of streaming `text`, each as soon as it is certain."""
    cutter = Cutter(language)
    async for more in text:
        for begin in range(0, len(more), WINDOW):  # so that nobody waits for what is cut off much later
            for piece in cutter.feed(more[begin : begin + WINDOW]):
                yield piece
    for piece in cutter.finish():
        yield piece


def _hard_end(text: str) -> int:
    """The best place to cut a text that goes on too long: after a comma, else after a space."""
    for mark in (", ", " "):
        if (at := text.rfind(mark, SHORTEST, LONGEST)) > 0:
            return at + len(mark)
    return LONGEST


LONGEST_HOST = 300
"""Characters of a web address in which its domain is looked for; no domain has so many."""

EMOJI = "\U0001f000-\U0001faff\u2600-\u27bf\u2b00-\u2bff\u200d\u20e3\ufe0e\ufe0f\U000e0020-\U000e007f"
"""What pictures are made of, with the tags that make a flag of them: the inside of a character class."""
_EMOJI = re.compile(f"[{EMOJI}]+")
# None of these tries the same characters from place after place: where a run cannot begin behind its own first
# character, or cannot be shorter than it is, that is said.
_SPOKEN_AS: list[tuple[re.Pattern[str], str]] = [
    (re.compile(r"```[^\n`]*(?:\n|$)|```"), " "),  # a fence with the name of its language
    (re.compile(r"!?\[([^\[\]]*)\]\([^)\s]*\)?"), r"\1"),  # a link or picture: its words
    (re.compile(r"</?[a-zA-Z][^<>]*>"), " "),
    (re.compile(r"^[^\S\n]*+(?:[-*_][^\S\n]*+){3,}$", re.MULTILINE), " "),  # a rule
    (re.compile(r"^[^\S\n]*+(?:#{1,6}|>++|[-*+•])\s+", re.MULTILINE), ""),  # a heading, quotation or list mark
    (re.compile(r"(?:(?<!\s)\s++)?\|\s*"), ", "),  # the cells of a table
    (re.compile(r"\*+(?=\S)|(?<=\S)\*+|~~|`"), ""),
    (re.compile(r"(?<!\w)_+|(?<!_)_++(?!\w)"), ""),
    (re.compile(r"[\[\]{}<>\\]"), " "),
    (_EMOJI, " "),
    (re.compile(r"\s+"), " "),
]
_URL = re.compile(r"(?:https?://|www\.)[^\s<>()\[\]\"'*`|]*")


def spoken_form(text: str) -> str:
    """How `text` is said: without marks of Markdown and without emoji, a web address as its domain.

    Empty where nothing of it can be said. Only for the sound: what is shown stays as it was written.
    """
    text = _URL.sub(_domain, text)
    for pattern, replacement in _SPOKEN_AS:
        text = pattern.sub(replacement, text)
    return text.strip() if any(character.isalnum() for character in text) else ""


def _domain(url: re.Match[str]) -> str:
    address = url[0].rstrip(".,;:!?")
    end = url[0][len(address) :]
    beginning = address[:LONGEST_HOST]
    try:
        host = urlsplit(beginning if "://" in beginning else f"//{beginning}").hostname
    except ValueError:
        host = None
    return (host.removeprefix("www.") if host else "a link") + end
