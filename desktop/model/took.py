"""Where the time of a reply went, as one small figure and what its tool tip says."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLocale

from desktop.i18n import translate

SHORTEST_TOLD = 5
"""Milliseconds; less would be told as 0.00 s."""


@dataclass(frozen=True, slots=True)
class Took:
    """In milliseconds: until the words of the question were known, from there to the first words of the reply, and
    from the request to the first sound.
    """

    hear_ms: int
    think_ms: int
    first_audio_ms: int

    @property
    def figure(self) -> str:
        """How long the person waited."""
        return _told(translate("replies", "{seconds} s"), self.first_audio_ms)

    @property
    def details(self) -> str:
        """Where that went; what took no time, as to hear typing, is left out."""
        parts = (
            (translate("replies", "heard {seconds} s"), self.hear_ms),
            (translate("replies", "thought {seconds} s"), self.think_ms),
            (translate("replies", "first sound {seconds} s"), self.first_audio_ms),
        )
        return " \u00b7 ".join(filter(None, (_told(*part) for part in parts)))


def _told(text: str, milliseconds: int) -> str:
    if milliseconds < SHORTEST_TOLD:
        return ""
    return text.format(seconds=QLocale().toString(milliseconds / 1000, "f", 2))
