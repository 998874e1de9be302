"""When speech begins and ends, by how likely each short window of sound is speech. Pure: time is counted in sound.

Speech is believed after `CONFIRMING_MS` of likely windows, which may have gaps: an echo canceller chops a voice, and a
detector that wants windows in a row is deaf to it. It is over after a silence; while it lasts less is asked of a
window, so that a voice that sinks is still heard.
"""

from __future__ import annotations

from dataclasses import dataclass

WINDOW_MS = 32
CONFIRMING_MS = 96
"""How much voice makes speech: less is a click or a cough."""

GAP_MS = 200
"""How long a voice that is not speech yet may pause."""

HYSTERESIS = 0.15
"""By how much less likely a window may be than `threshold` and still go on with speech."""


@dataclass(frozen=True, slots=True)
class SpeechBegan:
    """`at_ms`: where in all the sound, in milliseconds, the voice was first heard."""

    at_ms: int


@dataclass(frozen=True, slots=True)
class SpeechEnded:
    """`at_ms`: where in all the sound, in milliseconds, the voice was last heard."""

    at_ms: int


class SpeechDetector:
    """`threshold` is a likelihood from 0 to 1; `silence_ms` of silence end speech."""

    def __init__(self, threshold: float = 0.5, silence_ms: int = 500) -> None:
        self.threshold = threshold
        self.silence_ms = silence_ms
        self._now_ms = 0
        self._began_ms = 0
        self._voice_ms = 0
        """How much voice there was since it began, as long as it is not speech yet."""
        self._last_voice_ms = 0
        self._speaking = False

    @property
    def speaking(self) -> bool:
        return self._speaking

    @property
    def attentive(self) -> bool:
        """Whether somebody speaks, or may just have begun to."""
        return self._speaking or self._voice_ms > 0

    @property
    def now_ms(self) -> int:
        """How much sound it has heard."""
        return self._now_ms

    @property
    def silent_ms(self) -> int:
        """How long no voice has been heard."""
        return self._now_ms - self._last_voice_ms

    def feed(self, likelihood: float) -> SpeechBegan | SpeechEnded | None:
        """Take in the next window, of `WINDOW_MS`, and how likely it is speech, from 0 to 1."""
        begin, self._now_ms = self._now_ms, self._now_ms + WINDOW_MS
        if self._speaking:
            return self._go_on(likelihood)
        return self._wait(likelihood, begin)

    def resume(self) -> None:
        """Somebody is speaking already."""
        self._speaking = True
        self._last_voice_ms = self._now_ms

    def end(self) -> SpeechEnded:
        """Whoever spoke has finished."""
        self._speaking = False
        return SpeechEnded(self._last_voice_ms)

    def rest(self) -> int:
        """Let the next window pass; returns where it begins, in milliseconds."""
        begin, self._now_ms, self._voice_ms = self._now_ms, self._now_ms + WINDOW_MS, 0
        return begin

    def reset(self) -> None:
        """What was going on is over, whatever it was; time goes on."""
        self._speaking = False
        self._voice_ms = 0

    def _wait(self, likelihood: float, begin_ms: int) -> SpeechBegan | None:
        if likelihood < self.threshold:
            if self._voice_ms and self.silent_ms > GAP_MS:
                self._voice_ms = 0
            return None
        if not self._voice_ms:
            self._began_ms = begin_ms
        self._voice_ms += WINDOW_MS
        self._last_voice_ms = self._now_ms
        if self._voice_ms < CONFIRMING_MS:
            return None
        self._speaking, self._voice_ms = True, 0
        return SpeechBegan(self._began_ms)

    def _go_on(self, likelihood: float) -> SpeechEnded | None:
        if likelihood >= self.threshold - HYSTERESIS:
            self._last_voice_ms = self._now_ms
            return None
        return self.end() if self.silent_ms >= self.silence_ms else None
