"""The languages whose numbers and signs the stage can put in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from server.engines.scripts import base_of
from server.engines.tts.speakable.languages.english import ENGLISH
from server.engines.tts.speakable.languages.german import GERMAN

if TYPE_CHECKING:
    from server.engines.tts.speakable.languages.language import Language

LANGUAGES: dict[str, Language] = {"en": ENGLISH, "de": GERMAN}

_TELLING = {
    "de": frozenset(["der", "die", "das", "und", "ist", "nicht", "ein", "eine", "einen", "mit", "für", "auf", "von", "zu", "den", "dem", "im", "am", "sich", "auch", "es", "ich", "wir", "sie", "wie", "wird", "sind", "war", "hat", "haben", "bei", "oder", "aber", "nach", "um", "kostet", "uhr", "über", "heute", "morgen"]),
    "en": frozenset(["the", "and", "is", "of", "to", "a", "in", "that", "it", "for", "on", "with", "as", "was", "are", "this", "be", "at", "by", "an", "or", "from", "you", "have", "not", "but", "we", "they", "i", "his", "her", "will", "would", "can", "what", "which", "at", "costs", "today"]),
}  # fmt: skip


def language_called(tag: str) -> Language | None:
    """The language of a BCP 47 tag, None where its words are not known."""
    return LANGUAGES.get(base_of(tag))


def guessed(text: str, default: str) -> str:
    """Which of the languages `text` is in, by its smallest words; `default` where these do not tell."""
    words = [word.strip(".,;:!?()\"'*_") for word in text.lower().split()]
    score = {code: sum(word in telling for word in words) for code, telling in _TELLING.items()}
    if any(letter in "äöüß" for letter in text.lower()):
        score["de"] += 1
    best = max(score, key=lambda code: (score[code], code == default))
    return best if score[best] else default
