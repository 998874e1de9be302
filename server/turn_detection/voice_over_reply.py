"""Whether a voice over a reply is meant to interrupt it. Pure: time is counted in sound.

On a weak hint something may be beginning, so that the reply is turned down; a cough, a door or "mm-hmm" is let go.
What interrupts is a word that nobody only listens with ("stop", "yes, but"), at once; or a voice that goes on for as
long as some words take, where what is understood of it is more than listening aloud. How many words there are is not
asked: of a quarter of a second a transcriber makes two as easily as one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from server.turn_detection.ending.words import WordsSoFar
from server.turn_detection.speech_detector import GAP_MS, WINDOW_MS, SpeechBegan

if TYPE_CHECKING:
    from server.protocol.events import Patience

HINT = 0.3
"""How likely a window is speech that is a hint of it."""

HINT_MS = 64
"""So much of that turns a reply down."""

LET_GO_MS = 160
"""Silence after which it is decided what it was, where its words are known or it was too short for any."""

WORDS_MS = 320
"""As long as that they are waited for, or those of a look at all of it."""

LAST_LOOK_MS = 200
"""Words that come so long after the voice were understood of all of it."""

ONE_LOOK_MS = 256
"""Of a shorter voice all was heard by the first look at it."""

SHORTEST_WORD_MS = 128
"""Less voice is no word, whatever a transcriber makes of it."""

ORDER_MS, WORD_MS = 96, 288
"""How much voice there must be for each word that it takes: of an order, and of other words."""

LEAST_MS = 448
"""So much voice is meant when it is over; what is shorter is often "mm-hmm" misheard, unless it is an order."""


@dataclass(frozen=True, slots=True)
class Thresholds:
    """What it takes: voice for so many words beyond listening aloud; or `voice_ms` of voice of which no words are
    known; or `longest_ms` of voice in which somebody only seems to listen."""

    words: int
    voice_ms: int
    longest_ms: int


THRESHOLDS: dict[Patience, Thresholds] = {
    "quick": Thresholds(words=1, voice_ms=320, longest_ms=1200),
    "normal": Thresholds(words=2, voice_ms=608, longest_ms=2000),
    "patient": Thresholds(words=3, voice_ms=1024, longest_ms=4000),
}


NO_WORDS = WordsSoFar("", None)


@dataclass(frozen=True, slots=True)
class MayBegin:
    """`at_ms`: where in all the sound, in milliseconds, the voice was first heard."""

    at_ms: int


@dataclass(frozen=True, slots=True)
class WasNone:
    """It was no interruption, and why. `at_ms`: until where in all the sound it was listened to."""

    at_ms: int
    reason: Literal["too_short", "backchannel", "echo"]


class VoiceOverReply:
    """`threshold` is the likelihood from which a window surely is speech."""

    def __init__(self, threshold: float = 0.5) -> None:
        self.threshold = threshold
        self.thresholds = THRESHOLDS["normal"]
        self._open = False
        self._began_ms = 0
        self._hint_ms = 0
        """How much of it may be voice, how much surely is, and how long there has been none."""
        self._voice_ms = 0
        self._silent_ms = 0
        self._words = NO_WORDS
        self._final = False
        """Whether these are the words of all of it."""
        self._echo = False

    @property
    def open(self) -> bool:
        """Whether it is not decided yet what the voice is."""
        return self._open

    @property
    def attentive(self) -> bool:
        """Whether a voice is heard at all."""
        return self._hint_ms > 0

    def hear_words(self, words: WordsSoFar, said: str = "") -> None:
        """What was understood of it so far; `said` is what the reply says."""
        self._words = words
        self._final = self._silent_ms >= LAST_LOOK_MS
        self._echo = words.repeats(said)

    def feed(self, likelihood: float, begin_ms: int) -> MayBegin | SpeechBegan | WasNone | None:
        """Take in the next window, which begins at `begin_ms`, and how likely it is speech, from 0 to 1."""
        if likelihood >= min(HINT, self.threshold):
            if not self._hint_ms:
                self._began_ms = begin_ms
            self._hint_ms += WINDOW_MS
            self._silent_ms = 0
        elif self._hint_ms:
            self._silent_ms += WINDOW_MS
        if likelihood >= self.threshold:
            self._voice_ms += WINDOW_MS
        return self._decide(begin_ms + WINDOW_MS) if self._open else self._begin()

    def reset(self) -> None:
        """Whatever it was, it is over."""
        if self.attentive:
            self._reset()

    def _reset(self) -> None:
        self._open = False
        self._began_ms = self._hint_ms = self._voice_ms = self._silent_ms = 0
        self._words = NO_WORDS
        self._echo = self._final = False

    def _begin(self) -> MayBegin | None:
        if self._silent_ms > GAP_MS:
            self._reset()
        if self._hint_ms < HINT_MS:
            return None
        self._open = True
        return MayBegin(self._began_ms)

    def _decide(self, now_ms: int) -> SpeechBegan | WasNone | None:
        over = self._silent_ms >= (LET_GO_MS if self._all_is_known else WORDS_MS)
        if self._interrupts(over=over):
            began_ms = self._began_ms
            self._reset()
            return SpeechBegan(began_ms)
        if not over:
            return None
        reason: Literal["too_short", "backchannel", "echo"] = "backchannel" if self._words.only_listens else "too_short"
        none = WasNone(now_ms, "echo" if self._echo else reason)
        self._reset()
        return none

    def _interrupts(self, *, over: bool) -> bool:
        if self._echo or self._too_short:
            return False
        words, least = self._words, self.thresholds.words
        if words.count and not words.only_listens:
            if words.is_order and (over or self._voice_ms >= least * ORDER_MS):
                return True
            needed = (least + words.listening_first) * WORD_MS
            return self._voice_ms >= (min(needed, LEAST_MS) if over else needed)
        longest = self.thresholds.longest_ms if words.count else self.thresholds.voice_ms
        return self._voice_ms >= longest

    @property
    def _all_is_known(self) -> bool:
        """Whether nothing that is still to be understood could change what it was."""
        if self._too_short or self._final or self._echo or self._words.only_listens or self._words.is_order:
            return True
        return self._words.count > 0 and self._voice_ms < ONE_LOOK_MS

    @property
    def _too_short(self) -> bool:
        return self._voice_ms < SHORTEST_WORD_MS
