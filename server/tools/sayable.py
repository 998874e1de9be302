"""Whether a voice says all of a text: what it leaves out or changes nobody can allow by ear. Pure."""

from __future__ import annotations

import re
import unicodedata

LONGEST = 1000
"""Characters that are read out; nobody is asked to allow more than they heard."""
LONGEST_WORD = 19
"""Letters of a word that is read out: longer ones may be codes, of which it is only said that they are."""

_HOST = re.compile(r"https://(?:[a-z0-9-]{1,63}\.)+[a-z]{2,24}/?", re.ASCII)
"""An address that is nothing but its host, which is all that is said of an address."""
_EDGES = ".,;:!?'\"()’–„“”‚‘"  # noqa: RUF001
"""Punctuation around a word: it parts words and changes nothing of what is asked."""
_SIGNS = frozenset("+=%&€$£-–/@")  # noqa: RUF001
"""What is said where it stands by itself."""
_NUMBER = re.compile(r"[€$£]?\d{1,12}(?:[.,:]\d{1,6}){0,3}[%€$£]?", re.ASCII)
_JOIN = re.compile("['’-]")  # noqa: RUF001
"""What may stand between the letters of one word."""
_BEYOND_LATIN = "\u0250"
"""From here on no letter is one of a Latin alphabet that every voice here reads: questions are asked in no other."""


def is_said_whole(text: str) -> bool:
    """Whether it is nothing but words in Latin letters, numbers, signs between them and hosts, on one line."""
    composed = unicodedata.normalize("NFC", text)
    if len(composed) > LONGEST or any(each.isspace() and each != " " for each in composed):
        return False
    return all(map(_is_said, composed.split()))


def _is_said(word: str) -> bool:
    if _HOST.fullmatch(word.rstrip(",")) or word in _SIGNS:
        return True
    bare = word.strip(_EDGES)
    return not bare or _NUMBER.fullmatch(bare) is not None or _is_plain(bare)


def _is_plain(word: str) -> bool:
    return len(word) <= LONGEST_WORD and all(map(_is_latin, _JOIN.split(word)))


def _is_latin(letters: str) -> bool:
    return letters.isalpha() and max(letters) < _BEYOND_LATIN
