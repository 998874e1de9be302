"""What the stage knows of a language: its numbers, and the words for what is written in signs."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from unicode_rbnf import RbnfEngine
    from unicode_rbnf.engine import FormatPurpose

MOST_DIGITS = 15
"""A longer number is said digit by digit."""
TEENS_OF_CENTURIES = range(1100, 2100)
"""Four digits that are said as those of a year."""


@dataclass(frozen=True, slots=True)
class Coin:
    """What an amount of money is called: one, many, and the hundredth part of it."""

    one: str
    many: str
    one_cent: str = ""
    many_cents: str = ""


@dataclass(frozen=True, slots=True)
class DateParts:
    day: int | None
    month: int
    year: int | None
    before: str
    """The word in front of it, in small letters."""
    day_first: bool = False


@dataclass(frozen=True, eq=False)
class Language:
    """The words of a language; those of English and German are in the files of their names."""

    code: str
    decimal: str
    """The mark in front of a fraction; the other one of "." and "," stands between thousands."""
    words: Mapping[str, str]
    """What a sign is called, by a name in English."""
    signs: Mapping[str, str]
    """What a single character is called wherever it stands."""
    months: tuple[str, ...]
    month_names: Mapping[str, int]
    """Names of months and how they are shortened, in small letters without a full stop."""
    abbreviations: Mapping[str, str]
    before_numbers: Mapping[str, str]
    """Abbreviations that are some only in front of a number."""
    units: Mapping[str, tuple[str, str]]
    """What one of it is called, with "one", and many."""
    coins: Mapping[str, Coin]
    """By the sign or the code in which the amount is written."""
    scales: Mapping[str, tuple[str, str]]
    """Millions and the like as they are written behind a number: with "one", and many."""
    directions: frozenset[str]
    """Words that begin what somebody does while speaking, as in "*sighs*"."""
    names_of_languages: Mapping[str, str] = field(default_factory=dict)
    """What other languages are called, by their names in English."""
    short_units: frozenset[str] = field(default_factory=frozenset)
    """Units that are also a word, so that they count only directly behind the number."""

    @cached_property
    def special(self) -> frozenset[str]:
        """Words that may be the beginning of something which is not said as it is written."""
        tables = (self.abbreviations, self.before_numbers, self.coins)
        firsts = {found[0] for table in tables for name in table if (found := re.match(r"[^\W\d_]+", name))}
        months = {name.capitalize() for name in self.month_names}
        return frozenset(firsts | months | {"xD", "XD"})

    @cached_property
    def _engine(self) -> RbnfEngine:
        from unicode_rbnf import RbnfEngine

        return RbnfEngine.for_language(self.code)

    def _formatted(self, number: int, purpose: FormatPurpose) -> Mapping[str, str]:
        return _formatted(self._engine, number, purpose)

    def cardinal(self, number: int) -> str:
        from unicode_rbnf.engine import FormatPurpose

        texts = self._formatted(number, FormatPurpose.CARDINAL)
        return texts.get("spellout-numbering") or next(iter(texts.values()))

    def ordinal(self, number: int, ending: str = "") -> str:
        """ "first"; `ending` is that of a German one: "r" makes "erster"."""
        from unicode_rbnf.engine import FormatPurpose

        texts = self._formatted(number, FormatPurpose.ORDINAL)
        return texts.get(f"spellout-ordinal-{ending}") or texts.get("spellout-ordinal") or next(iter(texts.values()))

    def year(self, number: int) -> str:
        from unicode_rbnf.engine import FormatPurpose

        return next(iter(self._formatted(number, FormatPurpose.YEAR).values()))

    def digits(self, text: str) -> str:
        """The digits of `text`, one by one; whatever else it has is passed over."""
        return " ".join(self._digits[int(digit)] for digit in text if digit.isdigit())

    @cached_property
    def _digits(self) -> list[str]:
        return [self.cardinal(digit) for digit in range(10)]

    def integer(self, digits: str) -> str:
        """A whole number: digit by digit where it is too long to be one, or begins with a zero."""
        if len(digits) > MOST_DIGITS or (len(digits) > 1 and digits[0] == "0"):
            return self.digits(digits)
        return self.cardinal(int(digits))

    def number(self, written: str) -> str:
        """A number as people write it, such as "1,234.5"."""
        whole, fraction = self.split(written)
        said = self.integer(whole) if whole else ""
        if not fraction:
            return said
        point = self.words["point"]
        return f"{said or self.cardinal(0)} {point} {self.digits(fraction)}"

    def split(self, written: str) -> tuple[str, str]:
        """The digits of a number in front of its fraction, and those of the fraction."""
        written = re.sub(r"[\s'’_\u202f\u00a0]", "", written)  # noqa: RUF001
        other = "," if self.decimal == "." else "."
        if re.fullmatch(rf"\d{{1,3}}(?:{re.escape(other)}\d{{3}})+(?:{re.escape(self.decimal)}\d+)?", written):
            written = written.replace(other, "")
        whole, _, fraction = written.replace(self.decimal, "\0").replace(other, "\0").partition("\0")
        return whole, fraction

    def is_one(self, written: str) -> bool:
        return self.split(written) == ("1", "")

    def counted(self, written: str, one: str, many: str) -> str:
        """So many of something."""
        return one if self.is_one(written) else f"{self.number(written)} {many}"

    def date(self, date: DateParts) -> str:
        raise NotImplementedError

    def time(self, hour: int, minute: int, second: int | None, suffix: str) -> str:
        raise NotImplementedError

    def money(self, written: str, coin: Coin) -> str:
        raise NotImplementedError

    def fraction(self, above: int, below: int) -> str:
        raise NotImplementedError

    def reign(self, number: int) -> str:
        """The number of a king behind the name."""
        raise NotImplementedError


@lru_cache(maxsize=1024)
def _formatted(engine: RbnfEngine, number: int, purpose: FormatPurpose) -> Mapping[str, str]:
    """Kept, for it takes 0.1 ms, and replies are full of small numbers."""
    return engine.format_number(number, purpose=purpose).text_by_ruleset
