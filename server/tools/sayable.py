"""Whether a voice says all of a text: what it leaves out or changes nobody can allow by ear. Pure."""

from __future__ import annotations

import re
import unicodedata

LONGEST = 1000
"""Characters that are read out; nobody is asked to allow more than they heard."""

_HOST = re.compile(r"https://(?:[a-z0-9-]{1,63}\.)+[a-z]{2,24}/?(?=$|[\s,])", re.ASCII)
"""An address that is nothing but its host, which is all that is said of an address."""
_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*:|www\.", re.IGNORECASE | re.ASCII)
_KEPT = frozenset(" .,;:!?'\"()+=%&@/€$£-’–„“”‚‘")  # noqa: RUF001
"""Signs that are said, or that part words and change nothing of what is asked."""
_unicode_name = unicodedata.name
_WRITTEN_WITH = dict.fromkeys(("HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA"), "CJK")


def is_said_whole(text: str) -> bool:
    """Only words of one script, numbers and plain signs are: no marks, no links, no lines, nothing hidden."""
    if len(text) > LONGEST:
        return False
    rest = _HOST.sub("host", text)
    if "//" in rest or any(_is_address(word) for word in rest.split()):
        return False
    return all(each in _KEPT or _is_letter(each) for each in rest) and len({*filter(None, map(_script, rest))}) <= 1


def _is_address(word: str) -> bool:
    found = _ADDRESS.match(word)
    return found is not None and len(word) > found.end()


def _is_letter(character: str) -> bool:
    """A letter, what belongs to one, or a digit as everybody reads it."""
    return unicodedata.category(character)[0] in "LM" or character in "0123456789"


def _script(character: str) -> str:
    """The first word of its name, such as LATIN; empty for what all scripts have. Japanese is one script here."""
    if not character.isalpha():
        return ""
    script = _unicode_name(character, "").partition(" ")[0]
    return _WRITTEN_WITH.get(script, script)
