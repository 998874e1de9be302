"""A text as it is said, laid along the text as it was written. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

WORD = re.compile(r"\S*\w\S*")
_OPENING = frozenset('("“‘«„‚¿¡-')  # noqa: RUF001
STOPS = frozenset(".,;:!?…。，；：！？、")  # noqa: RUF001
_CLOSED = STOPS | {""}


@dataclass(frozen=True, slots=True)
class SpokenPart:
    """Characters `begin` to `end` of the written text are said as `said`; empty where they are silent."""

    begin: int
    end: int
    said: str


@dataclass(frozen=True, slots=True)
class Stretch:
    """Characters `begin` to `end` of the written text are `words` whole words of the said one, at least one."""

    begin: int
    end: int
    words: int


@dataclass(frozen=True)
class Spoken:
    """A piece of text: its `parts` follow one another and are all of `written`."""

    written: str
    parts: tuple[SpokenPart, ...]

    @cached_property
    def text(self) -> str:
        """What is said, as it joins what is said before and after it; empty where nothing can be said."""
        said = "".join(part.said for part in self.parts)
        return said if any(map(str.isalnum, said)) else ""

    @property
    def length(self) -> int:
        """How many characters are said."""
        return sum(len(part.said) for part in self.parts)

    @property
    def weights(self) -> tuple[tuple[int, int], ...]:
        """Of each part, the characters that were written and those that are said."""
        return tuple((part.end - part.begin, len(part.said)) for part in self.parts)

    def stretches(self) -> list[Stretch]:
        """The smallest stretches of the written text that are whole words when they are said."""
        words = [match.span() for match in WORD.finditer(self.text)]
        found: list[list[int]] = []
        part, said_end = 0, len(self.parts[0].said) if self.parts else 0
        for begin, end in words:
            while said_end <= begin:
                part, said_end = part + 1, said_end + len(self.parts[part + 1].said)
            first = part
            while said_end < end:
                part, said_end = part + 1, said_end + len(self.parts[part + 1].said)
            if found and first <= found[-1][1]:
                found[-1][1], found[-1][2] = part, found[-1][2] + 1
            else:
                found.append([first, part, 1])
        return [Stretch(self.parts[first].begin, self.parts[last].end, count) for first, last, count in found]


class Laying:
    """Puts parts together: one space between words, and no mark of punctuation where there is one already."""

    def __init__(self, joins: str = "") -> None:
        """`joins` is the last character that was said before."""
        self._parts: list[tuple[int, str]] = []
        self._last = joins or " "
        self._ink = ""
        """The last character said that is no space, empty where there is none yet."""
        self._is_word = False
        self._pauses = False

    @property
    def last(self) -> str:
        """The last character said."""
        return self._last

    @property
    def parts(self) -> list[tuple[int, str]]:
        return self._parts

    def as_written(self, length: int, said: str) -> None:
        """That many characters, said as they are."""
        if said in STOPS:
            self._pauses = False
            said = "" if self._is_closed() else said
        elif self._is_word and self._needs_space(said):
            said = f" {said}"
        self._add(length, self._paused(said))
        self._is_word = False

    def in_words(self, length: int, said: str) -> None:
        """That many characters, said in other words: a space keeps these apart from their neighbours."""
        said = said.strip()
        if said[:1] in STOPS:
            self._close_up()
        pauses = said.endswith(",") and len(said) > 1
        said = said.removesuffix(",") if pauses else said
        self._add(length, self._paused(f" {said}" if self._needs_space(said) else said))
        self._is_word = True
        self._pauses = pauses or (self._pauses and not said)

    def _paused(self, said: str) -> str:
        """With the comma that the words before it end with, now that it is known that more words follow."""
        if not self._pauses or not said.lstrip()[:1].isalnum():
            return said
        self._pauses = False
        self._close_up()
        return f", {said.lstrip()}"

    def _needs_space(self, said: str) -> bool:
        return said[:1].isalnum() and not (self._last.isspace() or self._last in _OPENING)

    def space(self, length: int) -> None:
        self._add(length, "" if self._last.isspace() else " ")
        self._is_word = False

    def stop(self, length: int, mark: str) -> None:
        """A pause, where none was made yet."""
        is_needed = bool(self._ink) and self._last not in STOPS and not self._is_closed()
        if is_needed:
            self._close_up()
        self._add(length, mark if is_needed else "" if self._last.isspace() else " ")

    def _is_closed(self) -> bool:
        return self._last.isspace() and self._ink in _CLOSED

    def _close_up(self) -> None:
        """Take the space away that a mark of punctuation must not stand behind."""
        if self._parts and self._parts[-1][1] == " ":
            self._parts[-1] = (self._parts[-1][0], "")

    def _add(self, length: int, said: str) -> None:
        self._parts.append((length, said))
        if said:
            self._last = said[-1]
            self._ink = said.rstrip()[-1:] or self._ink


def laid_along(written: str, at: list[int], parts: list[tuple[int, str]]) -> Spoken:
    """Parts of a text without its marks, laid along the `written` one.

    Character `i` of the former begins at `at[i]` of the latter; the last entry is where both end.
    """
    ends = [0]
    for length, _ in parts:
        ends.append(ends[-1] + length)
    places = [at[end] for end in ends]
    if not parts:
        return Spoken(written, (SpokenPart(0, len(written), ""),) if written else ())
    places[0] = 0
    places[-1] = len(written)
    found = [SpokenPart(begin, end, said) for (begin, end), (_, said) in zip(pairwise(places), parts, strict=True)]
    return Spoken(written, tuple(found))
