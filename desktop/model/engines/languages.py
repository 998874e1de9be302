"""What languages are called in the language of the app, and which one an engine hears."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.i18n import QT_TRANSLATE_NOOP, translate

ANY = "*"
"""Stands for every language among those that an engine hears."""

NAMES = {
    "ar": QT_TRANSLATE_NOOP("languages", "Arabic"),
    "bg": QT_TRANSLATE_NOOP("languages", "Bulgarian"),
    "ca": QT_TRANSLATE_NOOP("languages", "Catalan"),
    "cs": QT_TRANSLATE_NOOP("languages", "Czech"),
    "da": QT_TRANSLATE_NOOP("languages", "Danish"),
    "de": QT_TRANSLATE_NOOP("languages", "German"),
    "el": QT_TRANSLATE_NOOP("languages", "Greek"),
    "en": QT_TRANSLATE_NOOP("languages", "English"),
    "es": QT_TRANSLATE_NOOP("languages", "Spanish"),
    "et": QT_TRANSLATE_NOOP("languages", "Estonian"),
    "fi": QT_TRANSLATE_NOOP("languages", "Finnish"),
    "fr": QT_TRANSLATE_NOOP("languages", "French"),
    "hi": QT_TRANSLATE_NOOP("languages", "Hindi"),
    "hu": QT_TRANSLATE_NOOP("languages", "Hungarian"),
    "id": QT_TRANSLATE_NOOP("languages", "Indonesian"),
    "it": QT_TRANSLATE_NOOP("languages", "Italian"),
    "ja": QT_TRANSLATE_NOOP("languages", "Japanese"),
    "ko": QT_TRANSLATE_NOOP("languages", "Korean"),
    "lt": QT_TRANSLATE_NOOP("languages", "Lithuanian"),
    "lv": QT_TRANSLATE_NOOP("languages", "Latvian"),
    "ms": QT_TRANSLATE_NOOP("languages", "Malay"),
    "nl": QT_TRANSLATE_NOOP("languages", "Dutch"),
    "no": QT_TRANSLATE_NOOP("languages", "Norwegian"),
    "pl": QT_TRANSLATE_NOOP("languages", "Polish"),
    "pt": QT_TRANSLATE_NOOP("languages", "Portuguese"),
    "ro": QT_TRANSLATE_NOOP("languages", "Romanian"),
    "ru": QT_TRANSLATE_NOOP("languages", "Russian"),
    "sk": QT_TRANSLATE_NOOP("languages", "Slovak"),
    "sv": QT_TRANSLATE_NOOP("languages", "Swedish"),
    "th": QT_TRANSLATE_NOOP("languages", "Thai"),
    "tr": QT_TRANSLATE_NOOP("languages", "Turkish"),
    "uk": QT_TRANSLATE_NOOP("languages", "Ukrainian"),
    "vi": QT_TRANSLATE_NOOP("languages", "Vietnamese"),
    "zh": QT_TRANSLATE_NOOP("languages", "Chinese"),
}


def base(tag: str) -> str:
    """The language of a BCP 47 tag, without its country."""
    return tag.replace("_", "-").partition("-")[0].lower()


def name_of(tag: str) -> str:
    """What the language is called; of one that is not known here the tag."""
    name = NAMES.get(base(tag))
    return translate("languages", name) if name else tag


def heard(languages: Sequence[str] | None, chosen: str) -> str:
    """Which language is heard, as a tag; empty where the engine finds out by itself or nobody knows.

    `languages` are those of the engine, first what it hears where none was `chosen`; None where it does not tell. One
    that names several, and not `ANY` beside its first, finds out which of them it is.
    """
    if not languages:
        return chosen
    if chosen and (ANY in languages or base(chosen) in map(base, languages)):
        return chosen
    finds_out = languages[0] == ANY or (len(languages) > 1 and ANY not in languages)
    return "" if finds_out else languages[0]
