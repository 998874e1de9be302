"""Dates and times."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from server.engines.tts.speakable.languages.language import DateParts
from server.engines.tts.speakable.rules.place import begins, first_of, said

if TYPE_CHECKING:
    from server.engines.tts.speakable.languages.language import Language
    from server.engines.tts.speakable.rules.place import Place

_ISO = re.compile(r"(\d{4})(?:-(\d\d)-|/(\d\d)/)(\d\d)(?:(?=T\d\d:\d\d)|(?![\d/-]))")
_SLASHED = re.compile(r"(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])")
_DOTTED = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2}(?!\d))?(?![\d.])")
_TIME = re.compile(
    r"T?(\d{1,2}):([0-5]\d)(?::([0-5]\d)(?:\.\d{1,6})?)?(?![\d:])(Z\b|\s?(?:[ap]\.m\.|[ap]m\b|Uhr\b|h\b))?",
    re.IGNORECASE,
)
_HALF_DAY = re.compile(r"(\d{1,2})\s?([ap])(?:\.\s?m\.|m\b)", re.IGNORECASE)
_UHR = re.compile(r"(\d{1,2})(?:\.([0-5]\d))?\s?Uhr\b(?:\s([0-5]\d)(?![\d.:%]))?")
_YEAR = r"(?:,?\s(?P<year>[12]\d{3})(?![\d.,]\d|\d))?"


@lru_cache(maxsize=8)
def _named(language: Language) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A day in front of the name of its month, and behind it."""
    names = "|".join(sorted(map(re.escape, language.month_names), key=len, reverse=True))
    month = rf"(?P<month>{names})(?![^\W\d_])\.?"
    day = r"(?P<day>\d{1,2})(?:\.|st|nd|rd|th)?"
    return (
        re.compile(rf"{day}\s?(?:of\s)?{month}{_YEAR}", re.IGNORECASE),
        re.compile(rf"{month}(?:\s{day}(?![\d:/%]|[.,]\d|\s?[ap]\.?m))?{_YEAR}", re.IGNORECASE),
    )


@begins(r"\d")
def date(place: Place) -> list[tuple[int, str]] | None:
    """In figures."""
    found = place.match(_ISO)
    if found:
        return _dated(place, found, int(found[4]), int(found[2] or found[3]), int(found[1]))
    found = place.match(_SLASHED)
    if found:
        first, second = int(found[1]), int(found[3])
        month_first = place.language.code == "en" and first <= 12
        day, month = (second, first) if month_first else (first, second)
        return _dated(place, found, day, month, _full(found[4]))
    found = place.match(_DOTTED)
    if found and (found[3] or (place.language.code == "de" and "=" not in place.text)):
        return _dated(place, found, int(found[1]), int(found[2]), _full(found[3]) if found[3] else None)
    return None


@begins(r"\d")
def day_and_month(place: Place) -> list[tuple[int, str]] | None:
    """With the name of the month behind the day."""
    found = place.match(_named(place.language)[0])
    if not found or not _is_month(found["month"]):
        return None
    year = int(found["year"]) if found["year"] else None
    return _dated(place, found, int(found["day"]), place.language.month_names[found["month"].lower()], year)


@begins(lambda language: f"(?i:{first_of(language.month_names)})")
def month_and_day(place: Place) -> list[tuple[int, str]] | None:
    """With the name of the month in front of the day, or of the year alone."""
    found = place.match(_named(place.language)[1])
    if not found or not _is_month(found["month"]) or not (found["day"] or found["year"]):
        return None
    if found["day"] and (place.language.code != "en" or not 1 <= int(found["day"]) <= 31):
        return None
    month = place.language.month_names[found["month"].lower()]
    parts = DateParts(
        int(found["day"]) if found["day"] else None, month, int(found["year"]) if found["year"] else None, ""
    )
    return said(len(found[0]), place.language.date(parts) + _stop(place, found))


@begins(r"[tT\d]")
def time(place: Place) -> list[tuple[int, str]] | None:
    language = place.language
    if language.code == "de" and (found := place.match(_UHR)) and int(found[1]) <= 24:
        minute = int(found[2] or found[3] or 0)
        return said(len(found[0]), language.time(int(found[1]), minute, None, ""))
    if (found := place.match(_TIME)) and int(found[1]) <= 24:
        suffix = (found[4] or "").strip()
        half = f"{suffix[0].lower()} m" if language.code == "en" and suffix[:1].lower() in ("a", "p") else ""
        zone = " U T C" if suffix == "Z" else ""
        second = int(found[3] or 0) or None
        told = language.time(int(found[1]), int(found[2]), second, half)
        return said(len(found[0]), told + zone + _stop(place, found))
    if language.code == "en" and (found := place.match(_HALF_DAY)) and 1 <= int(found[1]) <= 12:
        told = language.time(int(found[1]), 0, None, f"{found[2].lower()} m")
        return said(len(found[0]), told + _stop(place, found))
    return None


def _dated(place: Place, found: re.Match[str], day: int, month: int, year: int | None) -> list[tuple[int, str]] | None:
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    parts = DateParts(day, month, year, place.word_before().lower(), found.re is _named(place.language)[0])
    return said(len(found[0]), place.language.date(parts) + _stop(place, found))


def _stop(place: Place, found: re.Match[str]) -> str:
    return "." if found[0].endswith(".") and place.ends_sentence(found.end()) else ""


def _is_month(name: str) -> bool:
    """Whether it is written as one: "may" and "mar" are words, too."""
    return name[0].isupper()


def _full(year: str) -> int:
    return int(year) if len(year) == 4 else int(year) + (2000 if int(year) < 70 else 1900)
