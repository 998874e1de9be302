"""What is said while a tool runs: never twice the same in a reply, and not for ever. Pure."""

from __future__ import annotations

FIRST_SECONDS = 0.4
"""Silence before the first."""
LATER_SECONDS = 6.0
"""Silence before each further one."""

MOST = 3
"""In one reply."""

_SAID = {
    "en": ("One moment.", "I am still on it.", "This takes a little longer."),
    "de": ("Einen Moment.", "Ich bin noch dabei.", "Das dauert etwas länger."),
    "es": ("Un momento.", "Sigo en ello.", "Esto tarda un poco más."),
    "fr": ("Un instant.", "Je suis encore dessus.", "Cela prend un peu plus de temps."),
    "it": ("Un momento.", "Ci sto ancora lavorando.", "Ci vuole ancora un po'."),
    "nl": ("Een moment.", "Ik ben er nog mee bezig.", "Het duurt iets langer."),
    "pt": ("Um momento.", "Ainda estou a tratar disso.", "Isto demora mais um pouco."),
}
_GERMAN = "der das und ist nicht ich du wie wann wo ein eine bitte mir mich wieviel viel uhr"


class Acknowledgements:
    """Those of one session: one after the other, so that none is said twice before the others were."""

    def __init__(self) -> None:
        self._count = 0

    def next(self, language: str | None, question: str) -> str:
        """In the language of the conversation, where that is unknown of the question; empty in others than these."""
        texts = _SAID.get(language_of(language, question), ())
        self._count += 1
        return texts[(self._count - 1) % len(texts)] if texts else ""


def language_of(language: str | None, question: str) -> str:
    """The two letters of the language; where it was not chosen, German or English by the question's words."""
    if language:
        return language.lower().partition("-")[0]
    words = {word.strip(".,!?").lower() for word in question.split()}
    return "de" if words.intersection(_GERMAN.split()) else "en"
