"""The seam for all that can tell whether a turn is over, and what is put together of it here."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Protocol

from server.engines.threads import cores, pool
from server.turn_detection.ending import smart_turn
from server.turn_detection.ending.words import WordsSoFar

if TYPE_CHECKING:
    from concurrent.futures import Executor

    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Pause:
    """Somebody has paused.

    `sound` is that of the turn, the pause included, at 16 kHz from -1 to 1; `words` what was understood so far, in
    `language` (a BCP 47 tag; None: not known). `said_over` is how likely the turn is over by whoever transcribes it, 0
    to 1; None where that cannot tell.
    """

    sound: NDArray[np.float32]
    words: str = ""
    language: str | None = None
    said_over: float | None = None


MODESTY = 0.5
"""How much of its certainty the model is believed, as an exponent of its odds."""


class EndOfTurn(Protocol):
    def likelihood(self, pause: Pause) -> float:
        """How likely the turn is over, 0 to 1. It may take a tenth of a second: to be called in a thread."""


class BySoundAndWords:
    """By the model that listens, or by whoever transcribes where that can tell; words that promise more count against
    it."""

    def likelihood(self, pause: Pause) -> float:
        by_words = WordsSoFar(pause.words, pause.language).likelihood
        by_sound = pause.said_over if pause.said_over is not None else smart_turn.likelihood(pause.sound)
        return by_words if by_sound is None else together(by_sound, by_words)


@cache
def threads() -> Executor:
    """Those in which it is looked, for all sessions; they start when there is work."""
    return pool("end of turn", cores())


def together(by_sound: float, by_words: float) -> float:
    """One likelihood of two that know different things: 0.5 says nothing. The model is surer of itself than right."""
    sure, unsure = by_sound**MODESTY, (1 - by_sound) ** MODESTY
    over, under = sure * by_words, unsure * (1 - by_words)
    return over / (over + under) if over + under else 0.5
