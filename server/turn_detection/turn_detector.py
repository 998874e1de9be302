"""Turns in the sound of an open microphone: where somebody begins to speak, and where they have finished.

`TurnDetector` is the seam for other ways to tell the end of a turn: a session knows no more than what it tells.
"""

from __future__ import annotations

import logging
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Protocol

from server.turn_detection.ending.end_of_turn import Pause
from server.turn_detection.ending.words import WordsSoFar
from server.turn_detection.loudness import LoudnessLikelihood
from server.turn_detection.silero import NoDetector, SpeechLikelihood
from server.turn_detection.speech_detector import SpeechBegan, SpeechDetector, SpeechEnded
from server.turn_detection.turn_sound import TurnSound
from server.turn_detection.voice_over_reply import THRESHOLDS, MayBegin, VoiceOverReply, WasNone

if TYPE_CHECKING:
    from collections.abc import Iterator
    from concurrent.futures import Future

    from server.protocol.events import Patience
    from server.turn_detection.pause_looks import PauseLooks
    from server.turn_detection.windows import Window

log = logging.getLogger(__name__)

HEARD_PAUSE_MS = 128
"""Whoever transcribes has heard a pause that is as long."""

Found = MayBegin | WasNone | SpeechBegan | SpeechEnded


class Likelihood(Protocol):
    """How likely each window of a stream of sound is speech."""

    attentive: bool
    """Whether all of it matters: somebody may be speaking."""

    window: Window
    """The one that was looked at last."""

    def feed(self, pcm: bytes) -> Iterator[float]: ...


class TurnDetector:
    """Of one stream of PCM16 mono sound at `rate` Hz, of which `begin_ms` milliseconds are over.

    `threshold` is a likelihood from 0 to 1; `silence_ms` of silence end a turn, or less by what `looks` find in its
    pauses; `speaking`: one is under way.
    """

    def __init__(
        self,
        rate: int,
        *,
        threshold: float,
        silence_ms: int,
        begin_ms: int = 0,
        speaking: bool = False,
        looks: PauseLooks | None = None,
    ) -> None:
        self._likelihood = _likelihood(rate)
        self._detector = SpeechDetector(threshold, silence_ms)
        if speaking:
            self._detector.resume()
        self._over_reply = VoiceOverReply(threshold)
        self._looks = looks
        self._sound = TurnSound()
        self._words = Pause(self._sound.samples())
        self._begin_ms = begin_ms
        self.patience: Patience | None = None
        """What it takes to interrupt the reply that is to be heard now; None where there is none, or any voice does."""
        self.echo = 0.0
        """How likely what is heard is the reply itself, 0 to 1, by who sends the sound."""

    @property
    def speaking(self) -> bool:
        return self._detector.speaking

    @property
    def maybe_speaking(self) -> bool:
        """Whether a voice is heard over a reply of which it is not known yet whether it interrupts."""
        return self._over_reply.open

    @property
    def due(self) -> Future[float] | None:
        """A look at a pause that should be done before more sound is fed, where there is one."""
        return self._looks.due if self._looks is not None and self.speaking else None

    def feed(self, pcm: bytes) -> Iterator[Found]:
        """What is found in the next sound; times are milliseconds from the beginning of the session's sound."""
        for likelihood in self._likelihood.feed(pcm):
            if self._looks is not None:
                self._sound.add(self._likelihood.window, speaking=self.speaking)
            found = self._found(likelihood)
            self._likelihood.attentive = self._detector.attentive or self._over_reply.attentive
            if found is not None:
                yield replace(found, at_ms=self._begin_ms + found.at_ms)

    def hear_words(self, words: str, language: str | None, said: str, said_over: float | None = None) -> None:
        """What was understood so far of what is being said, in `language`, while the reply says `said`.

        `said_over` is how likely that is all, 0 to 1, by whoever transcribes it; None where that cannot tell. What is
        said of it before the pause is heard says nothing of the pause.
        """
        if self._detector.silent_ms < HEARD_PAUSE_MS:
            said_over = None
        self._words = replace(self._words, words=words, language=language, said_over=said_over)
        if self.maybe_speaking:
            self._over_reply.hear_words(WordsSoFar(words, language), said)

    def change(self, *, threshold: float, silence_ms: int, looks: PauseLooks | None = None) -> None:
        """What counts from now on; a turn that is under way goes on."""
        self._detector.threshold = self._over_reply.threshold = threshold
        self._detector.silence_ms = silence_ms
        self._looks = looks

    def reset(self) -> None:
        """The turn under way is over, whatever it was."""
        self._detector.reset()
        self._over_reply.reset()
        self._turn_over()

    def _found(self, likelihood: float) -> Found | None:
        if not self.speaking and (self.maybe_speaking or self.patience is not None):
            return self._voice_over_reply(likelihood * (1 - self.echo))
        self._over_reply.reset()
        found = self._detector.feed(likelihood)
        if found is None and self._has_ended:
            found = self._detector.end()
        if isinstance(found, SpeechEnded):
            self._turn_over()
        return found

    def _voice_over_reply(self, likelihood: float) -> MayBegin | WasNone | SpeechBegan | None:
        begin_ms = self._detector.rest()
        if self.patience is not None:
            self._over_reply.thresholds = THRESHOLDS[self.patience]
        found = self._over_reply.feed(likelihood, begin_ms)
        if isinstance(found, SpeechBegan):
            self._detector.resume()
        elif isinstance(found, WasNone):
            self._turn_over()
        return found

    @property
    def _has_ended(self) -> bool:
        looks = self._looks if self.speaking else None
        return looks is not None and looks.ended(self._detector.silent_ms, self._pause)

    def _pause(self) -> Pause:
        return replace(self._words, sound=self._sound.samples())

    def _turn_over(self) -> None:
        self._words = replace(self._words, words="", said_over=None)
        self._sound.clear()
        if self._looks is not None:
            self._looks.forget()


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
