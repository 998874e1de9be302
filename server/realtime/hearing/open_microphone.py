"""A microphone that is open all the time: the turns in its sound, and the sound in which there is none."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from server.realtime.hearing.recent_sound import RecentSound

if TYPE_CHECKING:
    from collections.abc import Iterator

    from server.protocol.events import Patience
    from server.realtime.settings.session_settings import TurnDetectionSettings
    from server.turn_detection.pause_looks import PauseLooks
    from server.turn_detection.turn_detector import Found, TurnDetector


@dataclass(frozen=True, slots=True)
class TurnBegan:
    """Somebody speaks; the turn will be the message `item_id`. Milliseconds of all the session's sound."""

    item_id: str
    audio_start_ms: int


@dataclass(frozen=True, slots=True)
class TurnEnded:
    """They have finished. Milliseconds of all the session's sound."""

    item_id: str
    audio_end_ms: int


@dataclass(frozen=True, slots=True)
class TurnMayBegin:
    """A voice is heard over a reply. Milliseconds of all the session's sound."""

    audio_start_ms: int


@dataclass(frozen=True, slots=True)
class TurnWithdrawn:
    """It was none that interrupts. Milliseconds of all the session's sound."""

    audio_end_ms: int
    reason: Literal["too_short", "backchannel", "echo"]


@dataclass(frozen=True, slots=True)
class NobodySpoke:
    """Nobody said anything since the reply was played. Milliseconds of all the session's sound."""

    audio_start_ms: int
    audio_end_ms: int


TurnMoment = TurnMayBegin | TurnWithdrawn | TurnBegan | TurnEnded | NobodySpoke


class OpenMicrophone:
    """Of sound at `rate` Hz."""

    def __init__(self, detector: TurnDetector, rate: int, detection: TurnDetectionSettings) -> None:
        self._detector = detector
        self._detection = detection
        self.rate = rate
        self.recent = RecentSound(rate, detection.prefix_padding_ms)

    @classmethod
    async def opened(
        cls, rate: int, detection: TurnDetectionSettings, begin_ms: int, *, speaking: bool
    ) -> OpenMicrophone:
        """One that begins after `begin_ms` milliseconds of sound, with or without a turn that is under way.

        The first of a server loads the model.
        """
        detector = await asyncio.to_thread(_detector, rate, detection, begin_ms, speaking=speaking)
        return cls(detector, rate, detection)

    @property
    def speaking(self) -> bool:
        """Whether a turn is under way."""
        return self._detector.speaking

    @property
    def maybe_speaking(self) -> bool:
        """Whether a voice is heard over a reply of which it is not known yet whether it interrupts."""
        return self._detector.maybe_speaking

    async def settled(self) -> None:
        """Wait for what has to be known of a pause before more is heard."""
        if (look := self._detector.due) is not None:
            await asyncio.wait([asyncio.wrap_future(look)])

    def attend(self, patience: Patience | None, echo: float) -> None:
        """How the next sound is to be taken: what interrupts the reply that is to be heard, None where any voice does;
        and how likely it is that reply, 0 to 1."""
        self._detector.patience, self._detector.echo = patience, echo

    def hear_words(self, words: str, language: str | None, said: str, said_over: float | None = None) -> None:
        """As `TurnDetector.hear_words`."""
        self._detector.hear_words(words, language, said, said_over)

    def change(self, detection: TurnDetectionSettings) -> None:
        """How turns are detected from now on; one that is under way goes on."""
        if detection != self._detection:
            self._detection = detection
            self.recent.padding_ms = detection.prefix_padding_ms
            silence_ms = detection.longest_silence_ms
            self._detector.change(threshold=detection.threshold, silence_ms=silence_ms, looks=_looks(detection))

    def hear(self, pcm: bytes) -> Iterator[Found]:
        """What is found in the next few milliseconds of sound."""
        return self._detector.feed(pcm)

    def reset(self) -> None:
        """Whatever was under way is over, and what was sent is somebody else's."""
        self._detector.reset()
        self.recent.clear()


def _detector(rate: int, detection: TurnDetectionSettings, begin_ms: int, *, speaking: bool) -> TurnDetector:
    from server.turn_detection.turn_detector import TurnDetector

    return TurnDetector(
        rate,
        threshold=detection.threshold,
        silence_ms=detection.longest_silence_ms,
        begin_ms=begin_ms,
        speaking=speaking,
        looks=_looks(detection),
    )


def _looks(detection: TurnDetectionSettings) -> PauseLooks | None:
    if detection.type != "semantic_vad":
        return None
    from server.turn_detection.ending.end_of_turn import BySoundAndWords, threads
    from server.turn_detection.pause_looks import STEPS, PauseLooks

    return PauseLooks(BySoundAndWords(), threads(), STEPS[detection.eagerness])
