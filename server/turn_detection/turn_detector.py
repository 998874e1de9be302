"""Turns in the sound of an open microphone: where somebody begins to speak, and where they have finished.

`TurnDetector` is the seam for other ways to tell the end of a turn: a session knows no more than what it tells.
"""

from __future__ import annotations

import logging
from functools import cache
from typing import TYPE_CHECKING, Protocol

from server.turn_detection.loudness import LoudnessLikelihood
from server.turn_detection.silero import NoDetector, SpeechLikelihood
from server.turn_detection.speech_detector import SpeechBegan, SpeechDetector, SpeechEnded

if TYPE_CHECKING:
    from collections.abc import Iterator

log = logging.getLogger(__name__)


class Likelihood(Protocol):
    """How likely each window of a stream of sound is speech."""

    attentive: bool
    """Whether all of it matters: somebody may be speaking."""

    def feed(self, pcm: bytes) -> Iterator[float]: ...


class TurnDetector:
    """Of one stream of PCM16 mono sound at `rate` Hz, of which `begin_ms` milliseconds are over.

    `threshold` is a likelihood from 0 to 1; `silence_ms` of silence end a turn; `speaking`: one is under way.
    """

    def __init__(
        self, rate: int, *, threshold: float, silence_ms: int, begin_ms: int = 0, speaking: bool = False
    ) -> None:
        self._likelihood = _likelihood(rate)
        self._detector = SpeechDetector(threshold, silence_ms)
        if speaking:
            self._detector.resume()
        self._begin_ms = begin_ms

    @property
    def speaking(self) -> bool:
        return self._detector.speaking

    def feed(self, pcm: bytes) -> Iterator[SpeechBegan | SpeechEnded]:
        """What is found in the next sound; times are milliseconds from the beginning of the session's sound."""
        for likelihood in self._likelihood.feed(pcm):
            found = self._detector.feed(likelihood)
            self._likelihood.attentive = self._detector.attentive
            match found:
                case SpeechBegan(at_ms):
                    yield SpeechBegan(self._begin_ms + at_ms)
                case SpeechEnded(at_ms):
                    yield SpeechEnded(self._begin_ms + at_ms)

    def change(self, *, threshold: float, silence_ms: int) -> None:
        """What counts from now on; a turn that is under way goes on."""
        self._detector.threshold, self._detector.silence_ms = threshold, silence_ms

    def reset(self) -> None:
        """The turn under way is over, whatever it was."""
        self._detector.reset()


def _likelihood(rate: int) -> Likelihood:
    try:
        return SpeechLikelihood(rate)
    except NoDetector as missing:
        _warn(f"{missing.message} Until then whatever is louder than the room counts as speech.")
        return LoudnessLikelihood(rate)


@cache
def _warn(message: str) -> None:
    """Once, and not for each session."""
    log.warning(message)
