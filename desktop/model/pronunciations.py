"""How some words are to be said, as a person writes it down: a line each. Pure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, NamedTuple

from msgspec import UNSET

from server.protocol import events as e

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST = 256
"""Lines that count."""
LONGEST = 256
"""Characters of a word, and of what is said for it."""

_LANGUAGE = re.compile(r"([A-Za-z]{2,3})\s*:(?:\s+|\Z)")

Fault = Literal["no_word", "too_long", "too_many"]


class FaultyLine(NamedTuple):
    """The line of that number, from 1, does not count."""

    number: int
    why: Fault


def pronunciations(text: str) -> tuple[list[e.Pronunciation], list[FaultyLine]]:
    """What the lines `word = how to say it` and `de: word = how to say it` of a text say; empty ones say nothing."""
    found: list[e.Pronunciation] = []
    faulty: list[FaultyLine] = []
    for number, line in _lines(text):
        read = _read(line)
        if not isinstance(read, e.Pronunciation):
            faulty.append(FaultyLine(number, read))
        elif len(found) == MOST:
            faulty.append(FaultyLine(number, "too_many"))
        else:
            found.append(read)
    return found, faulty


def _lines(text: str) -> Iterator[tuple[int, str]]:
    return ((number, line.strip()) for number, line in enumerate(text.splitlines(), 1) if line.strip())


def _read(line: str) -> e.Pronunciation | Fault:
    word, is_said, say = map(str.strip, line.partition("="))
    language: str = ""
    if match := _LANGUAGE.match(word):
        language, word = match[1].lower(), word[match.end() :]
    if not is_said or not (_says(word) and _says(say)):
        return "no_word"
    return "too_long" if max(len(word), len(say)) > LONGEST else e.Pronunciation(word, say, language or UNSET)


def _says(text: str) -> bool:
    return any(map(str.isalnum, text))
