"""Numbers in words, as digits. Pure."""

from __future__ import annotations

import re
from functools import cache

_ENGLISH_ONES = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_ENGLISH_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_GERMAN_ONES = [
    "null",
    "eins",
    "zwei",
    "drei",
    "vier",
    "fünf",
    "sechs",
    "sieben",
    "acht",
    "neun",
    "zehn",
    "elf",
    "zwölf",
    "dreizehn",
    "vierzehn",
    "fünfzehn",
    "sechzehn",
    "siebzehn",
    "achtzehn",
    "neunzehn",
]
_GERMAN_TENS = ["zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"]


def in_digits(text: str) -> str:
    """The text, in small letters, with whole numbers up to 100 in digits."""
    text = re.sub(rf"\b({'|'.join(_ENGLISH_TENS)})[ -]({'|'.join(_ENGLISH_ONES[1:10])})\b", r"\1-\2", text)
    return re.sub(r"[^\W\d_]+(?:-[^\W\d_]+)?", lambda found: _numbers().get(found[0], found[0]), text)


@cache
def _numbers() -> dict[str, str]:
    known = {word: str(number) for ones in (_ENGLISH_ONES, _GERMAN_ONES) for number, word in enumerate(ones)}
    for tens, ones in ((_ENGLISH_TENS, _ENGLISH_ONES), (_GERMAN_TENS, _GERMAN_ONES)):
        for ten, word in enumerate(tens, 2):
            known[word] = str(10 * ten)
            for one in range(1, 10):
                joined = f"{word}-{ones[one]}" if tens is _ENGLISH_TENS else f"{ones[one].rstrip('s')}und{word}"
                known[joined] = str(10 * ten + one)
                if tens is _GERMAN_TENS:
                    known[f"{ones[one]}und{word}"] = str(10 * ten + one)
    return known | {"hundred": "100", "hundert": "100", "einhundert": "100"}
