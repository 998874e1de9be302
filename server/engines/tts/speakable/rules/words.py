"""Words that are not said as they are spelled: abbreviations, Roman numerals, what is done and not said."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING
from unicodedata import name as unicode_name

from server.engines.tts.speakable.languages.german import ending
from server.engines.tts.speakable.rules.place import begins, first_of, said
from server.engines.tts.speakable.rules.quantities import NUMBERS

if TYPE_CHECKING:
    from server.engines.tts.speakable.languages.language import Language
    from server.engines.tts.speakable.rules.place import Place

FINAL = frozenset(
    [
        "etc.",
        "et",
        "al.",
        "a.m.",
        "p.m.",
        "Inc.",
        "Ltd.",
        "Corp.",
        "Co.",
        "Jr.",
        "Sr.",
        "Ave.",
        "Blvd.",
        "Rd.",
        "U.S.",
        "U.S.A.",
        "U.K.",
        "A.D.",
        "B.C.",
        "Ph.D.",
        "usw.",
        "usf.",
        "u.a.",
        "v.Chr.",
        "n.Chr.",
        "Jh.",
        "Jhd.",
        "Str.",
        "Mio.",
        "Mrd.",
        "Std.",
        "Min.",
        "Sek.",
        "e.V.",
        "u.v.m.",
        "o.ä.",
        "s.o.",
        "s.u.",
        "tbsp.",
        "tsp.",
        "hrs.",
        "mins.",
    ]
) | {"et al.", "u. a.", "v. Chr.", "n. Chr.", "e. V.", "u. v. m.", "o. ä.", "s. o.", "s. u.", "u. s. w."}
"""Abbreviations that may be the last word of a sentence."""

_ROMAN = re.compile(r"(?=[IVXLCDM])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?!\w|['’])")  # noqa: RUF001
_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
_NO_NUMERALS = frozenset(
    [
        "CD",
        "DC",
        "MD",
        "CM",
        "MM",
        "DI",
        "LI",
        "XL",
        "CC",
        "CI",
        "CV",
        "DL",
        "MC",
        "MI",
        "MIX",
        "DM",
        "ML",
        "CL",
        "LL",
        "XXL",
        "DIV",
        "LCD",
        "MDI",
        "CCD",
        "DVI",
        "VI",
    ]
) - {"VI"}
_RULERS = frozenset(
    [
        "louis",
        "henry",
        "george",
        "edward",
        "charles",
        "william",
        "james",
        "richard",
        "philip",
        "elizabeth",
        "mary",
        "john",
        "paul",
        "benedict",
        "pius",
        "leo",
        "gregory",
        "clement",
        "innocent",
        "alexander",
        "nicholas",
        "peter",
        "catherine",
        "frederick",
        "francis",
        "joseph",
        "napoleon",
        "wilhelm",
        "friedrich",
        "ludwig",
        "heinrich",
        "karl",
        "otto",
        "franz",
        "josef",
        "maximilian",
        "johannes",
        "benedikt",
        "franziskus",
        "leopold",
        "rudolf",
        "albert",
        "haakon",
        "harald",
        "carl",
        "gustav",
        "christian",
        "juan",
        "felipe",
        "carlos",
        "alfonso",
        "fernando",
        "ramses",
        "ptolemy",
        "cleopatra",
        "darius",
        "xerxes",
        "ivan",
        "konrad",
        "friedrich",
        "wilhelm",
        "georg",
        "katharina",
        "elisabeth",
        "margrethe",
        "beatrix",
        "papst",
        "könig",
        "kaiser",
        "king",
        "queen",
        "pope",
        "emperor",
        "tsar",
        "zar",
    ]
)
_COUNTED = frozenset(
    [
        "chapter",
        "part",
        "act",
        "volume",
        "book",
        "phase",
        "type",
        "stage",
        "section",
        "level",
        "season",
        "episode",
        "war",
        "appendix",
        "article",
        "scene",
        "grade",
        "mark",
        "kapitel",
        "teil",
        "akt",
        "band",
        "buch",
        "phase",
        "typ",
        "stufe",
        "abschnitt",
        "staffel",
        "folge",
        "anhang",
        "artikel",
        "szene",
        "gruppe",
        "class",
        "klasse",
        "group",
        "figure",
        "table",
        "theorem",
        "lemma",
        "rocky",
        "star",
        "final",
        "fantasy",
        "bowl",
    ]
)
_ERA = re.compile(r"\s(?:century|centuries|Jahrhundert|Jh\.|dynasty|Dynastie|Weltkrieg|Olympi)")
_INITIALS = re.compile(r"(?:[A-Z]\.){2,8}(?!\w)")
_DIRECTION = re.compile(r"\*([^*\n]{2,60})\*(?!\w)")
_ACTING = re.compile(r"[a-z]{3,12}s(?: |$)")
_NOT_ACTING = frozenset(
    [
        "yes",
        "this",
        "always",
        "perhaps",
        "besides",
        "sometimes",
        "thus",
        "plus",
        "less",
        "unless",
        "various",
        "across",
        "news",
        "lots",
        "does",
        "was",
        "has",
        "its",
        "his",
        "ours",
        "yours",
        "theirs",
        "hers",
        "is",
        "as",
        "towards",
        "afterwards",
        "outdoors",
        "indoors",
        "alas",
        "guess",
        "press",
        "access",
        "process",
    ]
)
_LETTERS = re.compile(r"[^\W\d_]+")


@lru_cache(maxsize=8)
def _abbreviations(language: Language) -> tuple[re.Pattern[str], re.Pattern[str]]:
    def pattern(written: object, behind: str) -> re.Pattern[str]:
        names = "|".join(sorted(map(re.escape, written), key=len, reverse=True))  # type: ignore[call-overload]
        names = names.replace("\\ ", "[ \u00a0]")
        return re.compile(rf"(?:{names}){behind}")

    number = NUMBERS[language.decimal]
    return (
        pattern(language.before_numbers, rf"(?=\s?{number})"),
        pattern(language.abbreviations, r"(?![\w])"),
    )


@begins(lambda language: first_of((*language.abbreviations, *language.before_numbers)))
def abbreviation(place: Place) -> list[tuple[int, str]] | None:
    if place.before.isalnum() or (place.before in (".", "-", "/") and place.before):
        return None
    language = place.language
    before_number, anywhere = _abbreviations(language)
    found = place.match(before_number)
    if found and not (place.left.isdigit() and found[0][0].islower()):
        return said(len(found[0]), language.before_numbers[found[0]] + " ")
    found = place.match(anywhere)
    if found is None:
        return None
    written = found[0].replace("\u00a0", " ")
    if written in ("So.", "Do.", "Mi.", "Fr.", "Co.", "est.", "eg.") and place.ends_sentence(found.end()):
        return None
    stop = "." if written in FINAL and written.endswith(".") and place.ends_sentence(found.end()) else ""
    if written == "St." and language.code == "en" and _is_street(place, found.end()):
        return said(len(written), "Street" + "." * place.ends_sentence(found.end()))
    if written == "Fr." and place.before == "\u2013":
        return said(len(written), "Freitag")
    return said(len(found[0]), language.abbreviations[written] + stop)


def _is_street(place: Place, end: int) -> bool:
    """Whether "St." stands behind the name of a street, and not in front of that of a saint."""
    return place.word_before()[:1].isupper() and not place.right(end).isupper()


@begins("[A-Z]")
def initials(place: Place) -> list[tuple[int, str]] | None:
    """Letters with full stops behind them."""
    found = place.match(_INITIALS)
    if found is None or place.before.isalnum():
        return None
    stop = "." if place.ends_sentence(found.end()) else ""
    return said(len(found[0]), " ".join(found[0].replace(".", " ").split()) + stop)


@begins("[IVXLCDM]")
def roman(place: Place) -> list[tuple[int, str]] | None:
    """A Roman numeral, where what is in front of it or behind it makes it one."""
    found = place.match(_ROMAN)
    if found is None or not found[0] or place.before.isalnum() or found[0] in _NO_NUMERALS:
        return None
    text, language, numeral = place.text, place.language, found[0]
    before, number, end = place.word_before(), value_of(numeral), found.end()
    dot = text[end : end + 1] == "." and language.code == "de"
    if _ERA.match(text, end + dot):
        suffix = ending(before.lower()) if dot or language.code == "de" else ""
        return said(len(numeral) + dot, language.ordinal(number, suffix))
    if before.lower() in _RULERS and (len(numeral) > 1 or numeral != "I" or dot):
        last = dot and place.ends_sentence(end + 1)
        return said(len(numeral) + (dot and not last), language.reign(number))
    if len(numeral) == 1 and number >= 50:  # class C, part D
        return None
    named = before.lower() in _COUNTED
    if numeral == "I" and not (named and text[end : end + 1] in (":", ".", ")", "", "\x02", ",")):
        return None
    short = len(numeral) > 1 and set(numeral) <= set("IVX")
    if named or (short and before[:1].isupper()) or (len(numeral) > 3 and 1000 <= number <= 3000):
        return said(len(numeral), language.year(number) if number >= 1000 else language.cardinal(number))
    return None


def value_of(numeral: str) -> int:
    """The number that a Roman numeral is."""
    values = [_VALUES[letter] for letter in numeral]
    return sum(-a if a < b else a for a, b in zip(values, [*values[1:], 0], strict=True))


@begins(r"\*")
def direction(place: Place) -> list[tuple[int, str]] | None:
    """What somebody does while speaking: "*sighs*" is heard or not as pictures are."""
    found = place.match(_DIRECTION)
    if found is None or not is_direction(found[1], place.language):
        return None
    return said(len(found[0]), f"{found[1]}," if place.names_pictures else "")


def is_direction(text: str, language: Language) -> bool:
    first = _LETTERS.match(text)
    if first is None:
        return False
    word = first[0].lower()
    stems = {word, word.removesuffix("s"), word.removesuffix("es"), word.removesuffix("ing")}
    if not stems.isdisjoint(language.directions):
        return word not in language.directions or len(text.split()) > 1 or language.code == "de"
    return (
        bool(_ACTING.match(text))
        and word not in _NOT_ACTING
        and len(text.split()) <= 5
        and language.code == "en"
        and " " in text
    )


@begins("[\u0370-\u03ff]")
def greek(place: Place) -> list[tuple[int, str]] | None:
    """A single Greek letter is a name in mathematics, which every voice can say."""
    character = place.text[place.at]
    behind = place.text[place.at + 1 : place.at + 2]
    if not "\u0370" <= character <= "\u03ff" or _is_greek(behind) or _is_greek(place.before):
        return None
    name = unicode_name(character, "").rpartition(" LETTER ")[2].partition(" WITH ")[0]
    name = name.removeprefix("FINAL ").lower()
    return said(1, {"lamda": "lambda"}.get(name, name)) if name.isalpha() else None


def _is_greek(character: str) -> bool:
    return bool(character) and "\u0370" <= character <= "\u03ff"
