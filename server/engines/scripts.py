"""Writing systems: which one a character belongs to, and which of them a voice of a language can read. Pure."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from unicodedata import name as unicode_name

from server.protocol.texts import Text

LATIN = "Latin"

_RANGES = [
    (0x0370, 0x03FF, "Greek"), (0x1F00, 0x1FFF, "Greek"),
    (0x0400, 0x052F, "Cyrillic"), (0x1C80, 0x1C8F, "Cyrillic"), (0x2DE0, 0x2DFF, "Cyrillic"),
    (0x0530, 0x058F, "Armenian"), (0x0590, 0x05FF, "Hebrew"),
    (0x0600, 0x06FF, "Arabic"), (0x0750, 0x077F, "Arabic"), (0x08A0, 0x08FF, "Arabic"), (0xFB50, 0xFDFF, "Arabic"),
    (0xFE70, 0xFEFE, "Arabic"), (0x0900, 0x097F, "Devanagari"), (0x0980, 0x09FF, "Bengali"),
    (0x0A00, 0x0A7F, "Gurmukhi"), (0x0A80, 0x0AFF, "Gujarati"), (0x0B80, 0x0BFF, "Tamil"), (0x0C00, 0x0C7F, "Telugu"),
    (0x0C80, 0x0CFF, "Kannada"), (0x0D00, 0x0D7F, "Malayalam"), (0x0E00, 0x0E7F, "Thai"), (0x0E80, 0x0EFF, "Lao"),
    (0x1000, 0x109F, "Myanmar"), (0x10A0, 0x10FF, "Georgian"), (0x1780, 0x17FF, "Khmer"), (0x1200, 0x137F, "Ethiopic"),
    (0x1100, 0x11FF, "Hangul"), (0x3130, 0x318F, "Hangul"), (0xAC00, 0xD7AF, "Hangul"),
    (0x3040, 0x30FF, "Kana"), (0x31F0, 0x31FF, "Kana"), (0xFF66, 0xFF9D, "Kana"),
    (0x3400, 0x4DBF, "Han"), (0x4E00, 0x9FFF, "Han"), (0xF900, 0xFAFF, "Han"), (0x20000, 0x323AF, "Han"),
]  # fmt: skip

LANGUAGES = {
    "Greek": Text("Greek"), "Cyrillic": Text("Russian"), "Armenian": Text("Armenian"), "Hebrew": Text("Hebrew"),
    "Arabic": Text("Arabic"), "Devanagari": Text("Hindi"), "Bengali": Text("Bengali"), "Gurmukhi": Text("Punjabi"),
    "Gujarati": Text("Gujarati"), "Tamil": Text("Tamil"), "Telugu": Text("Telugu"), "Kannada": Text("Kannada"),
    "Malayalam": Text("Malayalam"), "Thai": Text("Thai"), "Lao": Text("Lao"), "Myanmar": Text("Burmese"),
    "Georgian": Text("Georgian"), "Khmer": Text("Khmer"), "Ethiopic": Text("Amharic"), "Hangul": Text("Korean"),
    "Kana": Text("Japanese"), "Han": Text("Chinese"), "Ukrainian": Text("Ukrainian"), "Other": Text("another script"),
}  # fmt: skip
"""What a text in that script is said to be in: the language most often written in it."""

_SCRIPTS_OF = {
    "el": {"Greek"}, "hy": {"Armenian"}, "he": {"Hebrew"}, "iw": {"Hebrew"}, "yi": {"Hebrew"}, "bn": {"Bengali"},
    "as": {"Bengali"}, "pa": {"Gurmukhi"}, "gu": {"Gujarati"}, "ta": {"Tamil"}, "te": {"Telugu"}, "kn": {"Kannada"},
    "ml": {"Malayalam"}, "th": {"Thai"}, "lo": {"Lao"}, "my": {"Myanmar"}, "ka": {"Georgian"}, "km": {"Khmer"},
    "am": {"Ethiopic"}, "ti": {"Ethiopic"}, "ko": {"Hangul"}, "ja": {"Kana", "Han"}, "zh": {"Han"}, "cmn": {"Han"},
    "yue": {"Han"}, "sr": {"Cyrillic"},
    **{key: {"Cyrillic"} for key in ("ru", "uk", "be", "bg", "mk", "kk", "ky", "mn", "tg", "tt")},
    **{key: {"Arabic"} for key in ("ar", "fa", "ur", "ps", "ckb", "ug")},
    **{key: {"Devanagari"} for key in ("hi", "mr", "ne", "sa")},
}  # fmt: skip
_UKRAINIAN = frozenset("іїєґІЇЄҐ")


def scripts_of(language: str | None) -> frozenset[str] | None:
    """The scripts that a voice of `language`, a BCP 47 tag, can read; None, for any language, is all of them."""
    if language is None:
        return None
    return frozenset({LATIN} | _SCRIPTS_OF.get(base_of(language), set()))


def base_of(language: str) -> str:
    """The language of a BCP 47 tag without its country: "en" of "en-US"."""
    return language.replace("_", "-").partition("-")[0].lower()


@lru_cache(maxsize=4096)
def script_of(character: str) -> str | None:
    """The script of a letter; None for what any voice reads or passes over: digits, marks, spaces, pictures."""
    if character < "\u0250":
        return LATIN if character.isalpha() else None
    if not (character.isalpha() or unicodedata.category(character).startswith("M")):
        return None
    code = ord(character)
    for first, last, script in _RANGES:
        if first <= code <= last:
            return script
    name = unicode_name(character, "")
    if not name or not character.isalpha() or "LATIN" in name or "MODIFIER" in name or code >= 0x1D400:
        return LATIN if character.isalpha() and "LATIN" in name else None
    return "Other"


def language_of(text: str) -> Text:
    """The language that a text in a script of its own is most likely in."""
    scripts = [script for script in map(script_of, text) if script not in (None, LATIN)]
    if "Kana" in scripts:
        return LANGUAGES["Kana"]
    if scripts and scripts[0] == "Cyrillic" and not _UKRAINIAN.isdisjoint(text):
        return LANGUAGES["Ukrainian"]
    return LANGUAGES[scripts[0] or "Other"] if scripts else LANGUAGES["Other"]
