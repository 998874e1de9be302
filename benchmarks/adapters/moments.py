"""When what happened in each turn: providers and callers run in one process and share its clock."""

from __future__ import annotations

import itertools
from dataclasses import dataclass

_SYLLABLES = [first + second for first in "bdfgknprst" for second in "aeou"]
_numbers = itertools.count(1)


@dataclass(slots=True)
class Moments:
    """Of one turn, in seconds of `time.perf_counter()`; 0 for what has not happened."""

    asked: float = 0.0
    """The caller let go."""
    finalized: float = 0.0
    """The speech recognition was told so."""
    heard: float = 0.0
    """It gave its final text."""
    prompted: float = 0.0
    """The language model was asked."""
    written: float = 0.0
    """It wrote the last letter of its first sentence."""
    spoken: float = 0.0
    """The voice was given the last letter of the first sentence."""
    sounded: float = 0.0
    """It gave its first sound."""
    answered: float = 0.0
    """The caller heard it."""

    @property
    def parts(self) -> dict[str, float]:
        """What the server took of the turn, in milliseconds: providers' own time is left out."""
        spans = {
            "up": self.finalized - self.asked,
            "think": self.prompted - self.heard,
            "split": self.spoken - self.written,
            "down": self.answered - self.sounded,
        }
        return {name: span * 1000 for name, span in spans.items()}

    @property
    def is_whole(self) -> bool:
        return all((self.asked, self.finalized, self.heard, self.prompted, self.written, self.spoken, self.sounded))


class TalkTurns:
    """The turns that are under way, by a word that is heard, prompted, written and spoken in each."""

    def __init__(self) -> None:
        self._turns: dict[str, Moments] = {}

    def begin(self) -> str:
        """A word that no other turn has, of letters alone: a voice must find nothing in it to say otherwise."""
        number = next(_numbers)
        digits: list[str] = []
        while number or len(digits) < 3:
            number, digit = divmod(number, len(_SYLLABLES))
            digits.append(_SYLLABLES[digit])
        word = "".join(digits)
        self._turns[word] = Moments()
        return word

    def of(self, text: str) -> Moments | None:
        """The turn whose word is the last such one in the text; None where there is none."""
        for word in reversed(text.lower().split()):
            if (moments := self._turns.get(word.strip(".,?!\"'"))) is not None:
                return moments
        return None

    def end(self, moments: Moments) -> None:
        self._turns = {word: each for word, each in self._turns.items() if each is not moments}
