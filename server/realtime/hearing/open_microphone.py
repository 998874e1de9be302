"""A microphone that is open all the time: the turns in its sound, and the sound in which there is none."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING

from server.realtime.hearing.recent_sound import RecentSound

if TYPE_CHECKING:
    from collections.abc import Iterator

    from server.realtime.settings.session_settings import TurnDetectionSettings
    from server.turn_detection.speech_detector import SpeechBegan, SpeechEnded
    from server.turn_detection.turn_detector import TurnDetector


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
class NobodySpoke:
    """Nobody said anything since the reply was played. Milliseconds of all the session's sound."""

    audio_start_ms: int
    audio_end_ms: int


TurnMoment = TurnBegan | TurnEnded | NobodySpoke


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

    def change(self, detection: TurnDetectionSettings) -> None:
        """How turns are detected from now on; one that is under way goes on."""
        if detection != self._detection:
            self._detection = detection
            self.recent.padding_ms = detection.prefix_padding_ms
            self._detector.change(threshold=detection.threshold, silence_ms=detection.longest_silence_ms)

    def hear(self, pcm: bytes) -> Iterator[SpeechBegan | SpeechEnded]:
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
    )
