"""How hard a token is to guess. Pure."""

from __future__ import annotations

import math
import re

LEAST_BITS = 128
"""What nobody guesses, however long they try: 22 characters of URL-safe base64, or 32 hexadecimal digits."""

LEAST_DIFFERENT = 6
"""Characters. A token that is long enough and made at random has more."""

_ALPHABETS = ((r"[0-9]*", 10), (r"[0-9a-f]*|[0-9A-F]*", 16), (r"[0-9a-z_-]*|[0-9A-Z_-]*", 38))
_URL_SAFE_BASE64 = 64


def guessable(token: str) -> bool:
    """Whether it has fewer than `LEAST_BITS`, even if it was drawn at random from the smallest alphabet that it fits.

    Words and names cannot be told from that; repetitions can.
    """
    once = token[: _period(token)]
    alphabet = next((size for kind, size in _ALPHABETS if re.fullmatch(kind, once)), _URL_SAFE_BASE64)
    return len(once) * math.log2(alphabet) < LEAST_BITS or len(set(once)) < LEAST_DIFFERENT


def _period(token: str) -> int:
    """After how many characters it says the same again."""
    return (token + token).find(token, 1)
