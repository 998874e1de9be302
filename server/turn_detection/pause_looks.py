"""When it is looked whether somebody who paused has finished, and what follows from it. Time is counted in sound.

A look takes a while, so it is begun `LOOK_MS` before its answer counts: while that is worked out more is heard, and who
goes on speaking meanwhile has not finished. However fast the sound is sent, the answer counts at the same place in it.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from server.protocol.traces import trace_of
from server.turn_detection.speech_detector import WINDOW_MS

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Executor, Future

    from server.turn_detection.ending.end_of_turn import EndOfTurn, Pause

log = logging.getLogger(__name__)

LOOK_MS = 128


@dataclass(frozen=True, slots=True)
class PauseStep:
    """After `silence_ms` of silence a turn that is over by at least this likelihood has ended."""

    silence_ms: int
    least: float


STEPS: dict[str, tuple[PauseStep, ...]] = {
    "high": (PauseStep(288, 0.5), PauseStep(608, 0.45), PauseStep(1024, 0.25)),
    "medium": (PauseStep(448, 0.6), PauseStep(800, 0.5), PauseStep(1216, 0.4), PauseStep(2016, 0.2)),
    "low": (PauseStep(608, 0.7), PauseStep(1216, 0.5), PauseStep(2400, 0.3), PauseStep(4000, 0.15)),
}
STEPS["auto"] = STEPS["medium"]
"""By the eagerness of `semantic_vad`."""


class PauseLooks:
    """At the pauses of one stream, one look at a time, in `threads`."""

    def __init__(self, end_of_turn: EndOfTurn, threads: Executor, steps: tuple[PauseStep, ...]) -> None:
        self._end_of_turn = end_of_turn
        self._threads = threads
        self.steps = steps
        self._silent_ms = 0
        self._number = 0
        self._look: Future[float] | None = None

    @property
    def due(self) -> Future[float] | None:
        """The look whose answer counts with the next window, where there is one: to be waited for."""
        wanted = self._look is not None and self._silent_ms + WINDOW_MS >= self.steps[self._number].silence_ms
        return self._look if wanted else None

    def ended(self, silent_ms: int, pause: Callable[[], Pause]) -> bool:
        """Whether the turn has ended, after so much silence; `pause` is asked for what a look wants to know."""
        if silent_ms < self._silent_ms:
            self.forget()
        self._silent_ms = silent_ms
        if self._number >= len(self.steps):
            return False
        step = self.steps[self._number]
        if self._look is None and silent_ms >= max(WINDOW_MS, step.silence_ms - LOOK_MS):
            self._look = self._threads.submit(self._end_of_turn.likelihood, pause())
        if self._look is None or silent_ms < step.silence_ms:
            return False
        look, self._look = self._look, None
        self._number += 1
        return _answer(look) >= step.least

    def forget(self) -> None:
        """The pause is over."""
        if self._look is not None:
            self._look.cancel()
        self._look, self._number, self._silent_ms = None, 0, 0


def _answer(look: Future[float]) -> float:
    try:
        return look.result()
    except Exception as error:  # a broken model must not end the talk
        log.error("a look at the end of a turn failed: %s", trace_of(error))
        return 0.0
