"""What a person wants to hear for some words, whatever else is known of these. Pure."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from server.engines.scripts import base_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from server.engines import OwnWord
    from server.engines.tts.speakable.rules.place import Place

_FIRST_WITHOUT_SPACES = "\u0e00"
"""From here on there are scripts in which no space shows where a word begins."""


class OwnWords:
    """Finds the words, in capitals or not: whole ones, and the longest first."""

    def __init__(self, pronunciations: Iterable[OwnWord]) -> None:
        longest_first = sorted(pronunciations, key=lambda each: len(each.word), reverse=True)
        self._said = [each.say for each in longest_first]
        firsts = "".join(re.escape(each.word.strip()[0]) for each in longest_first)
        self._first = re.compile(f"[{firsts}]", re.IGNORECASE)
        self._pattern = re.compile("|".join(f"({_whole(each.word)})" for each in longest_first), re.IGNORECASE)

    def find(self, place: Place) -> list[tuple[int, str]] | None:
        """What stands at the place and is one of them: how many characters, and what is said for these."""
        if place.match(self._first) is None:
            return None
        found = place.match(self._pattern)
        return None if found is None or found.lastindex is None else [(len(found[0]), self._said[found.lastindex - 1])]


@lru_cache(maxsize=64)
def own_words(pronunciations: tuple[OwnWord, ...], tag: str) -> OwnWords | None:
    """Those that count in the language of that BCP 47 tag; None where there are none."""
    wanted = [each for each in pronunciations if not each.language or base_of(each.language) == base_of(tag)]
    # One for the language alone says more than one for all.
    return OwnWords(sorted(wanted, key=lambda each: not each.language)) if wanted else None


def _whole(word: str) -> str:
    parts = word.split()
    begins = "" if _joins(parts[0][0]) else r"(?<!\w)"
    ends = "" if _joins(parts[-1][-1]) else r"(?!\w)"
    return begins + r"\s+".join(map(re.escape, parts)) + ends


def _joins(character: str) -> bool:
    """Whether a letter may stand beside it that belongs to another word."""
    return not character.isalnum() or character >= _FIRST_WITHOUT_SPACES
