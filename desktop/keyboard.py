"""Where keys lie on a US keyboard, whatever is written on them here: a layout of another script has no other
answer to which key is Ctrl+B. Pure."""

from __future__ import annotations

import unicodedata
from unicodedata import name as unicode_name

_ROWS = {10: "1234567890-=", 24: "QWERTYUIOP[]", 38: "ASDFGHJKL;'", 49: "`", 51: "\\", 52: "ZXCVBNM,./"}
"""By X's keycode of the first; Qt has the same number on Wayland, as `nativeScanCode`."""

KEYCODES = {sign: first + place for first, row in _ROWS.items() for place, sign in enumerate(row)}
_SIGNS = {keycode: sign for sign, keycode in KEYCODES.items()}

LAST_OF_OURS = 0x24F
"""Up to here are the letters of Latin scripts, and signs such as ª and ² beside them."""


def latin_at(keycode: int) -> str:
    """What a US keyboard has there; empty where that is no letter, digit or sign."""
    return _SIGNS.get(keycode, "")


def is_foreign(sign: str) -> bool:
    """Whether it is a letter, a digit or part of one of another script than ours."""
    ours = unicode_name(sign, "LATIN").startswith(("LATIN", "COMBINING", "MODIFIER"))
    return ord(sign) > LAST_OF_OURS and unicodedata.category(sign)[0] in "LMN" and not ours


def seconds_between(earlier_ms: int, later_ms: int) -> float:
    """Between two times of keys: they are counted in 32 bits, which begin anew after some weeks."""
    return (later_ms - earlier_ms) % (1 << 32) / 1000
