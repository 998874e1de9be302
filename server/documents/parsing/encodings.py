"""In which encoding a text was written that says nothing of it. Pure.

Libraries that guess by statistics take `café` for Polish or Hebrew for Russian and say nothing of it. Here an encoding
counts only where what comes out is written as some language is; of the rest it is said that it cannot be read.
"""

# ruff: noqa: RUF001 # letters of other languages are what this is about

from __future__ import annotations

import codecs
import re

MARKS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF32_LE: "utf-32",  # before UTF-16, whose mark it begins with
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
ALPHABETS = {
    "cp1252": (
        "äöüßéèàêçô",  # German, with words from French
        "àâæçéèêëîïôœùûüÿ",
        "áéíñóúüçàèòïªº",  # Spanish, Catalan
        "àáâãçéêíóôõúüªº",
        "àèéìíîòóùúªº",
        "åäöæøéüèàáó",  # the north
        "áéëïíóöúüèêç",  # Dutch
        "áæéíðóöúýþ",
    ),
    "cp1250": ("ąćęłńóśźż", "áäčďéěíĺľňóôŕřšťúůýž", "áéíóöőúüű", "čćđšž", "ăâîșțşţ"),
}
"""Letters beyond English ones that languages write with, by the encoding in which they were written; the first wins."""
RARE = 0.01
"""The share of letters up to which those of any western language may stand in one text, as in names."""
NAMES = "šž"
"""Letters of further languages that the same encoding has, for their names."""
CYRILLIC = ("cp1251", "koi8_r")
VOWELS = (0.3, 0.6)
"""The share of them among Cyrillic letters; Greek and Hebrew read as such have another one."""
JAPANESE = ("cp932", "euc_jp")
KANA_SHARE = 0.2
"""Of what is not ASCII, that Japanese has at least; what is taken for it by mistake has hardly any."""
WIDE_SHARE = 0.01
"""The share of zeros from which on a text without a mark is UTF-16, whatever else could read it."""
NO_LETTERS = frozenset("µƒ")
"""Letters that stand for a unit or a sign, in every language."""
FEWEST_TOLD = 2
"""Different letters that it takes to tell a language that is written with one of many alphabets."""
MOST_JUDGED = 200_000
"""Characters that are looked at."""
_CYRILLIC = re.compile(r"[\u0400-\u045f\u0490\u0491]")
_VOWEL = re.compile(r"[аеёиоуыэюяєії]", re.IGNORECASE)
_BESIDE_CYRILLIC = frozenset("«»„“”‘’–—…№°§€±·\xa0")
_KANA = re.compile(r"[\u3040-\u30ff]")
_FOREIGN = re.compile(r"[^\x00-\x7f]")
_NO_WORD = re.compile(
    r"[a-zß-ÿ][¡-©®-±¶¸¹¿×÷\u0080-\u009f][a-zß-ÿ]|[а-яё][А-ЯЁ]|[A-Za-zß-ÿ][А-яё]|[А-яё][A-Za-zß-ÿ]|\w¹|³[a-zß-ÿ]"
)
"""A sign amid a word, or a capital behind a small letter: what text looks like in an encoding that is not its own."""


def decoded(data: bytes) -> str | None:
    """The text, or None where nobody can tell what it says."""
    encoding = next((name for mark, name in MARKS.items() if data.startswith(mark)), None)
    if encoding is not None or (encoding := _wide(data)) is not None:
        return _read(data, encoding)
    text = _read(data, "utf-8")
    return text if text is not None else _old(data)


def _read(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark: each line ends in it with a zero, and all zeros lie on the same side.

    A zero that strayed into a text of another encoding is not that: there are far more spaces then.
    """
    if len(data) % 2 or not (zeros := data.count(0)):
        return None
    if zeros < WIDE_SHARE * len(data) and (_read(data, "utf-8") is not None or data.count(b" ") > zeros):
        return None
    for side, encoding in enumerate(("utf-16-be", "utf-16-le")):
        if data[side::2].count(0) == zeros:
            return encoding
    return None


def _old(data: bytes) -> str | None:
    """Western Europe is asked first: what is written as its languages are is hardly ever anything else."""
    western, *others = ALPHABETS
    rules = {western: _is_western, **dict.fromkeys(JAPANESE, _is_japanese), **dict.fromkeys(CYRILLIC, _is_cyrillic)}
    for encoding, fits in rules.items():
        text = _read(data, encoding)
        if text is not None and fits(text[:MOST_JUDGED]):
            return text
    for encoding in others:
        text = _read(data, encoding)
        if text is None or len(_foreign_letters(text[:MOST_JUDGED])) < FEWEST_TOLD:
            continue
        if _has_one_alphabet(text[:MOST_JUDGED], ALPHABETS[encoding]):
            return text
    return None


def _is_western(text: str) -> bool:
    alphabets = ALPHABETS["cp1252"]
    letters = sum(map(str.isalpha, text))
    if sum(map(str.isalpha, _FOREIGN.findall(text))) <= RARE * letters:
        alphabets = ("".join(alphabets) + NAMES,)
    return _has_one_alphabet(text, alphabets)


def _has_one_alphabet(text: str, alphabets: tuple[str, ...]) -> bool:
    foreign = _foreign_letters(text)
    return any(foreign <= set(alphabet) for alphabet in alphabets) and _NO_WORD.search(text) is None


def _foreign_letters(text: str) -> set[str]:
    return {each.lower() for each in set(_FOREIGN.findall(text)) - NO_LETTERS if each.isalpha()}


def _is_cyrillic(text: str) -> bool:
    letters = "".join(_CYRILLIC.findall(text))
    others = set(_FOREIGN.findall(_CYRILLIC.sub("", text))) - _BESIDE_CYRILLIC
    if others or not letters or sum(map(str.isupper, letters)) > len(letters) / 2 or _NO_WORD.search(text):
        return False  # in the one encoding small letters are the capitals of the other
    least, most = VOWELS
    return least <= len(_VOWEL.findall(text)) / len(letters) <= most


def _is_japanese(text: str) -> bool:
    return len(_KANA.findall(text)) >= KANA_SHARE * len(_FOREIGN.findall(text))
