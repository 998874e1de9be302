"""A place in a text without its marks, as the rules see it. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from server.engines.tts.speakable.languages.language import Language

    Finder: TypeAlias = Callable[["Place"], list[tuple[int, str]] | None]
    """What stands at a place, in parts: how many characters, and what is said of them; None where it is no such."""

LOOK_BACK = 40
_LAST_WORD = re.compile(r"([^\W\d_]+[.,]?)[^\S\n]{1,3}\Z")


@dataclass
class Place:
    text: str
    language: Language
    names_pictures: bool = False
    at: int = 0
    readable_to: int = 0
    """As far as that it was looked whether a long word is one."""
    silent: set[int] = field(default_factory=set)
    """Characters further on that a rule has found to be said with what it stood at."""

    def match(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        return pattern.match(self.text, self.at)

    @property
    def before(self) -> str:
        """The character in front, empty at the beginning."""
        return self.text[self.at - 1] if self.at else ""

    @property
    def left(self) -> str:
        """The last character in front that is no space, empty where there is none near."""
        return self.text[max(0, self.at - 4) : self.at].rstrip()[-1:]

    def word_before(self) -> str:
        """The word in front, where only a space is between; empty where it is something else."""
        found = _LAST_WORD.search(self.text[max(0, self.at - LOOK_BACK) : self.at])
        return found[1] if found else ""

    def right(self, end: int) -> str:
        """The next character from `end` on that is no space, empty where there is none near."""
        return self.text[end : end + 4].lstrip()[:1]

    def ends_sentence(self, end: int) -> bool:
        """Whether what ends at `end` with a full stop is the last of its sentence."""
        rest = self.text[end : end + 4].lstrip("\"')”’»\x02 \n")  # noqa: RUF001
        return not rest or (self.text[end : end + 1].isspace() and rest[0].isupper())


@dataclass(frozen=True, eq=False)
class ReadingRule:
    """Something that is not said as it is written."""

    find: Finder
    beginning: Callable[[Language], str]
    """The pattern of a character that it may begin with: elsewhere it is not looked for."""

    def __call__(self, place: Place) -> list[tuple[int, str]] | None:
        return self.find(place)

    def may_begin(self, character: str, language: Language) -> bool:
        return re.match(self.beginning(language), character) is not None


def begins(beginning: str | Callable[[Language], str]) -> Callable[[Finder], ReadingRule]:
    """Make a rule of a function, told the pattern of its first character, which may be the language's."""
    told = beginning if callable(beginning) else lambda _: beginning
    return lambda find: ReadingRule(find, told)


def first_of(written: Iterable[str]) -> str:
    """The pattern of a character that one of these begins with."""
    return f"[{''.join(re.escape(first) for first in sorted({text[0] for text in written}))}]"


def said(length: int, words: str) -> list[tuple[int, str]]:
    return [(length, words)]
