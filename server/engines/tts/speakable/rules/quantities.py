"""Numbers, and what they count: money, units, ranges, fractions, ordinals, years."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from server.engines.tts.speakable.languages.german import DATIVE, WEAK, ending
from server.engines.tts.speakable.languages.language import TEENS_OF_CENTURIES, Coin
from server.engines.tts.speakable.rules.place import begins, first_of, said

if TYPE_CHECKING:
    from server.engines.tts.speakable.languages.language import Language
    from server.engines.tts.speakable.rules.place import Place

_SPACE = "[\u00a0\u2009\u202f'’]"  # noqa: RUF001
_GROUPED = (
    rf"\d{{1,3}}(?:{_SPACE}\d{{3}}(?!\d)){{1,6}}(?:[.,]\d{{1,20}})?|\d{{1,3}}(?: \d{{3}}(?!\d)){{2,6}}"
    r"|[1-9]\d{0,2} 000(?![\d ]\d|\d)"
)
NUMBERS = {
    ".": rf"(?:{_GROUPED}|\d{{1,3}}(?:,\d{{3}}(?!\d)){{1,8}}(?:\.\d{{1,40}})?|\d{{1,400}}\.\d{{1,40}}|\d{{1,400}})",
    ",": rf"(?:{_GROUPED}|\d{{1,3}}(?:\.\d{{3}}(?!\d)){{1,8}}(?:,\d{{1,40}})?|\d{{1,400}}[.,]\d{{1,40}}|\d{{1,400}})",
}
_FRACTION = re.compile(r"(\d{1,3})/(\d{1,4})(?![\d/.]\d|\d|/|\s?=)")
_POWER_OF_TEN = re.compile(r"(\d{1,3}(?:\.\d{1,20})?)[eE]([+-]?)(\d{1,3})(?!\w)")
_FEET = re.compile(r"(\d)['′](\d{1,2})(?:\"|″|'')?(?!\d)")  # noqa: RUF001
_ORDINAL = re.compile(r"(\d{1,9})(?:st|nd|rd|th)\b")
_GERMAN_ORDINAL = re.compile(r"(\d{1,4})\.(?=[ \u00a0]\w)")
_DECADE = re.compile(r"(?:(\d{2,4})['’]?s\b|(\d{2,4})er\b)")  # noqa: RUF001
_RATIO = re.compile(r"(\d{1,4})(?::|\s:\s)(\d{1,4})(?![\d:])")
_BEHIND_POINT = re.compile(r"\.\d{1,20}(?![\d.])")
_BY = re.compile(r"(\s?)[xX](\s?)(?=\d)")
_NOT_A_YEAR = frozenset(["number", "page", "room", "port", "line", "code", "chapter", "zimmer", "seite", "nummer"])
_WITH_LETTERS = frozenset(
    [
        "room", "gate", "seat", "flat", "apartment", "apt.", "suite", "unit", "number", "no.", "platform",
        "exit", "hall", "block", "row", "section", "figure", "page", "class", "grade", "zimmer", "raum", "sitz",
        "wohnung", "haus", "nummer", "nr.", "gleis", "halle", "ausgang", "reihe", "linie", "klasse", "platz",
        "seite",
    ]
)  # fmt: skip
"""What has numbers that end with a letter."""
_SCALES_OF_MONEY = frozenset(["K", "m", "B", "T"])
"""They count only behind an amount that has a sign of currency: "4K" and "5 m" are something else."""
_NOUN = re.compile(r" (?!and|or|in|of|at|to|is|on)[a-z]{3}")
_THINGS = re.compile(r"\s[a-z]{3,20}s\b")
_GERMAN_COUNTED = frozenset(
    [
        "weltkrieg",
        "jahrhundert",
        "klasse",
        "platz",
        "stock",
        "etage",
        "kapitel",
        "mal",
        "tag",
        "tage",
        "geburtstag",
        "liga",
        "auflage",
        "runde",
        "halbzeit",
        "bundesliga",
        "stelle",
        "jahrestag",
        "advent",
        "semester",
        "schritt",
        "teil",
        "akt",
        "band",
        "gang",
        "versuch",
    ]
)


@dataclass(frozen=True)
class _Patterns:
    number: re.Pattern[str]
    scale: re.Pattern[str]
    coin: re.Pattern[str]
    unit: re.Pattern[str]
    coin_in_front: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(language: Language) -> _Patterns:
    number = NUMBERS[language.decimal]
    scale = rf"\s?(?P<scale>{_any(language.scales)})(?!\w)"
    unit = _any(language.units)
    signs = _any([sign for sign in language.coins if not sign.isalpha()])
    codes = _any([sign for sign in language.coins if sign.isascii() and sign.isalpha() and sign.isupper()])
    return _Patterns(
        number=re.compile(number),
        scale=re.compile(scale),
        coin=re.compile(rf"\s?(?P<coin>{_any(language.coins)})(?![\w])"),
        unit=re.compile(rf"(?P<space>\s?)(?P<unit>{unit})(?![\w²³]|/\w)"),
        coin_in_front=re.compile(
            rf"(?P<coin>{signs}|(?:{codes})(?=\s?\d))\s?(?P<amount>{number})"
            rf"(?:(?P<dash>\s?[-–]\s?)(?P<most>{number}))?(?:{scale})?"  # noqa: RUF001
        ),
    )


def _any(written: object) -> str:
    return "|".join(sorted(map(re.escape, written), key=len, reverse=True))  # type: ignore[call-overload]


@begins(lambda language: first_of(language.coins))
def money_in_front(place: Place) -> list[tuple[int, str]] | None:
    """An amount behind the sign of its currency."""
    if place.before.isalnum() or not (found := place.match(_patterns(place.language).coin_in_front)):
        return None
    language = place.language
    coin = language.coins[found["coin"]]
    told = _amount(language, found["most"] or found["amount"], found["scale"], coin)
    if found["most"]:
        told = f"{language.number(found['amount'])} {language.words['to']} {told}"
    return said(len(found[0]), told)


def _amount(language: Language, amount: str, scale: str | None, coin: Coin) -> str:
    if scale is None:
        return language.money(amount, coin)
    return f"{language.counted(amount, *language.scales[scale])} {coin.many}"


@begins(r"\d")
def quantity(place: Place) -> list[tuple[int, str]] | None:
    """A number and what it counts."""
    language, text = place.language, place.text
    patterns = _patterns(language)
    found = place.match(patterns.number)
    if found is None:
        return None
    number, end = found[0], found.end()
    if coin := patterns.coin.match(text, end):
        return said(coin.end() - place.at, language.money(number, language.coins[coin["coin"]]))
    if (scale := patterns.scale.match(text, end)) and scale["scale"] not in _SCALES_OF_MONEY:
        return _scaled(place, number, scale)
    unit = _unit_at(patterns, language, text, end)
    if unit and not place.before.isalpha() and not _is_name(place, unit["unit"]):
        stop = "." if unit[0].endswith(".") and place.ends_sentence(unit.end()) else ""
        one, many = language.units[unit["unit"]]
        if place.word_before() in ("a", "an", "A", "An") and _NOUN.match(text, unit.end()):
            many = one.removeprefix("one ")
        return said(unit.end() - place.at, language.counted(number, one, many) + stop)
    if (by := _BY.match(text, end)) and (number != "0" or by[1]):
        word = "times" if by[1] and by[2] else "by"
        return [(len(number), language.number(number)), (len(by[0]), f" {language.words[word]} ")]
    return said(len(number), _alone(place, number, end))


def _is_name(place: Place, unit: str) -> bool:
    """Whether the letter behind the number belongs to it: "room 4B"."""
    return len(unit) == 1 and unit.isupper() and place.word_before().lower() in _WITH_LETTERS


def _unit_at(patterns: _Patterns, language: Language, text: str, end: int) -> re.Match[str] | None:
    unit = patterns.unit.match(text, end)
    return None if unit is None or (unit["space"] and unit["unit"] in language.short_units) else unit


def _scaled(place: Place, number: str, scale: re.Match[str]) -> list[tuple[int, str]]:
    language = place.language
    told = language.counted(number, *language.scales[scale["scale"]])
    end = scale.end()
    if coin := _patterns(language).coin.match(place.text, end):
        told, end = f"{told} {language.coins[coin['coin']].many}", coin.end()
    return said(end - place.at, told)


def _alone(place: Place, number: str, end: int) -> str:
    language = place.language
    if not number.isdecimal() or len(number) != 4 or int(number) not in TEENS_OF_CENTURIES:
        return language.number(number)
    if (place.left in "=+*/<>×÷^(" and place.left) or (place.right(end) in "=+*/<>×÷^" and place.right(end)):
        return language.number(number)
    if place.word_before().lower() in _NOT_A_YEAR or _THINGS.match(place.text, end):
        return language.number(number)
    return language.year(int(number))


@begins(r"\d")
def fraction(place: Place) -> list[tuple[int, str]] | None:
    if place.before == "/" or not (found := place.match(_FRACTION)) or place.left in ("=", "*", "+"):
        return None
    language = place.language
    above, below = int(found[1]), int(found[2])
    if (above, below) in ((24, 7), (9, 11), (50, 50)):
        told = f"{language.cardinal(above)} {language.cardinal(below)}"
    elif above == below:
        told = f"{language.cardinal(above)} {language.words['out of']} {language.cardinal(below)}"
    elif 2 <= below <= 20 and 0 < above < below:
        told = language.fraction(above, below)
        if place.left.isdigit():
            told = f"{language.words['and']} {told}"
    else:
        word = "out of" if below in (5, 10, 100) and above < below else "over"
        told = f"{language.cardinal(above)} {language.words[word]} {language.integer(found[2])}"
    return said(len(found[0]), told)


@begins(r"\d")
def ordinal(place: Place) -> list[tuple[int, str]] | None:
    language = place.language
    if language.code == "en":
        if found := place.match(_ORDINAL):
            return said(len(found[0]), language.ordinal(int(found[1])))
        return None
    found = place.match(_GERMAN_ORDINAL)
    if found is None:
        return None
    following = re.match(r"\s(\w{1,30})", place.text[found.end() : found.end() + 32])
    before = place.word_before().lower()
    next_word = following[1].lower() if following else ""
    if before not in DATIVE | WEAK and next_word not in _GERMAN_COUNTED:
        return None
    return said(len(found[0]), language.ordinal(int(found[1]), ending(before)))


@begins(r"\d")
def decade(place: Place) -> list[tuple[int, str]] | None:
    found = place.match(_DECADE)
    if found is None or not (found[1] or found[2]).endswith("0"):
        return None
    language = place.language
    if found[2]:
        return said(len(found[0]), f"{language.year(int(found[2]))}er") if language.code == "de" else None
    year = language.year(int(found[1])) if len(found[1]) == 4 else language.cardinal(int(found[1]))
    return (
        said(len(found[0]), f"{year[:-1]}ies" if year.endswith("y") else f"{year}s") if language.code == "en" else None
    )


@begins(r"\d")
def power_of_ten(place: Place) -> list[tuple[int, str]] | None:
    """A number as programs write very large and small ones: "6.02e23"."""
    found = place.match(_POWER_OF_TEN)
    if found is None or place.before.isalnum():
        return None
    language, words = place.language, place.language.words
    minus = f"{words['minus']} " if found[2] == "-" else ""
    ten = f"{words['times']} {language.cardinal(10)} {words['power']} {minus}{language.cardinal(int(found[3]))}"
    return said(len(found[0]), f"{language.number(found[1])} {ten}")


@begins(r"\.")
def behind_point(place: Place) -> list[tuple[int, str]] | None:
    """A number that begins with its point: ".5"."""
    if place.before.isalnum() or place.before in (".", ")") or not (found := place.match(_BEHIND_POINT)):
        return None
    return said(len(found[0]), f"{place.language.words['point']} {place.language.digits(found[0])}")


@begins(r"\d")
def feet(place: Place) -> list[tuple[int, str]] | None:
    """Feet and inches."""
    if place.language.code != "en" or not (found := place.match(_FEET)):
        return None
    return said(
        len(found[0]), f"{place.language.cardinal(int(found[1]))} foot {place.language.cardinal(int(found[2]))}"
    )


@begins(r"\d")
def ratio(place: Place) -> list[tuple[int, str]] | None:
    if not (found := place.match(_RATIO)) or place.before == ":":
        return None
    language = place.language
    return said(len(found[0]), f"{language.integer(found[1])} {language.words['ratio']} {language.integer(found[2])}")
