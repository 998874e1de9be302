"""One answer of GPT-Live, made of fragments of words and pieces of sound that nothing joins and nothing ends."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from server.engines import HeardQuestion, Speech
from server.engines.speech.connections import ANSWER_SECONDS
from server.engines.speech.faults import REFUSED, ConnectionLost
from server.engines.speech.shapes import inside, note_call, number, sound, text
from server.errors import SpeechFailed
from server.protocol.audio import duration_ms, size_of
from server.protocol.texts import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from server.engines import ReplyNotes, SpeechTurn

RATE = 24_000
QUIET_SECONDS = 1.5
"""How long nothing is said when an answer is over."""
MURMUR_SECONDS = 5.0
"""How long an answer is waited for where something was said while the question still came: "mm-hmm", or all of it."""
LOUD = 96
"""What is quieter is silence, of 32768."""
MOST_SILENCE = size_of(2.0, RATE)
"""How much silence inside an answer is kept, in bytes."""

NO_BACKEND = Text("GPT-Live wanted something looked up or done, and no model for that is named; set its name.")


class LiveReply:
    """Makes pieces of the vendor's events. `can_delegate` says whether the vendor's other model calls functions."""

    def __init__(self, turn: SpeechTurn, notes: ReplyNotes, *, can_delegate: bool) -> None:
        self._turn = turn
        self._notes = notes
        self._can_delegate = can_delegate
        self._question = ""
        self._fragments: list[tuple[int, str]] = []
        """Words that do not sound yet: at which millisecond of the session they do, and which."""
        self._origin: int | None = None
        """At which millisecond of the session the sound of the answer begins."""
        self._passed = 0
        """Bytes of it so far, with all of the silence inside it."""
        self._silence = b""
        """What is kept of the silence since, which counts where more follows."""
        self._paused = 0
        """Bytes of all that silence."""
        self._delegations: set[str] = set()
        self._refused: list[str] = []
        self._sign = self._now()
        """When the vendor last showed that it is at work."""
        self._voice: float | None = None
        """When it last said something."""
        self.is_over = False
        """Whether it is known without waiting."""

    @property
    def has_spoken(self) -> bool:
        return self._voice is not None

    def seconds_left(self, silent_since: float | None) -> float:
        """How long it is waited for, where the vendor has heard silence since then. It has not where that is None."""
        if silent_since is None:
            return ANSWER_SECONDS
        if self._delegations or self._voice is None:
            limit = ANSWER_SECONDS
        else:
            limit = QUIET_SECONDS if self._voice >= silent_since else MURMUR_SECONDS
        return max(self._sign, silent_since) + limit - self._now()

    def taken(self, event: dict[str, Any]) -> Iterator[HeardQuestion | Speech]:
        """Raises `SpeechFailed` where the vendor does not answer."""
        match event.get("type"):
            case "session.input_transcript.delta" if self._turn.sound:
                self._question += text(event, "delta")
                yield HeardQuestion(self._question.strip(), final=False)
            case "session.output_transcript.delta":
                yield from self._said(number(event, "start_ms"), text(event, "delta"))
            case "session.output_audio.delta":
                yield from self._sounded(sound(text(event, "delta")))
            case "session.delegation.created":
                self._delegate(inside(event, "delegation"))
            case "response.event":
                self._take_of_backend(text(event, "delegation_id"), inside(event, "event"))
            case "session.closed":
                raise SpeechFailed("refused", REFUSED) if event.get("reason") == "content" else ConnectionLost()
            case "error" if self._voice is None:  # once it answers an error is about something else
                raise SpeechFailed("refused", REFUSED)

    def take_refused(self) -> list[str]:
        """What nobody does, by the ids under which the vendor wants to know."""
        refused, self._refused = self._refused, []
        return refused

    @property
    def rest(self) -> Iterator[HeardQuestion | Speech]:
        """What is left when it is over."""
        if words := "".join(words for _, words in self._fragments):
            yield Speech(b"", words)
        if self._question.strip():
            yield HeardQuestion(self._question.strip())

    def _said(self, start: int, words: str) -> Iterator[Speech]:
        if not words:
            return
        self._sign = self._voice = self._now()
        if not self._turn.aloud:
            yield Speech(b"", words)
            return
        if self._origin is None:
            self._origin = start
        self._fragments.append((start, words))

    def _sounded(self, pcm: bytes) -> Iterator[Speech]:
        if not pcm or not self._turn.aloud:
            return
        if max(map(abs, memoryview(pcm).cast("h"))) < LOUD:
            if self._passed:
                self._paused += len(pcm)
                self._silence = (self._silence + pcm)[:MOST_SILENCE]
            return
        self._sign = self._voice = self._now()
        self._passed += self._paused + len(pcm)
        self._paused = 0
        pcm, self._silence = self._silence + pcm, b""
        yield Speech(pcm, self._sounding())

    def _sounding(self) -> str:
        """The words that begin before all the sound so far ends: those that run ahead of it were not heard with it."""
        until = (self._origin or 0) + duration_ms(self._passed, RATE)
        due = [words for start, words in self._fragments if start < until]
        self._fragments = [each for each in self._fragments if each[0] >= until]
        return "".join(due)

    def _delegate(self, delegation: dict[str, Any]) -> None:
        self._sign = self._now()
        name = text(delegation, "id")
        if delegation.get("target") != "client":
            self._delegations.add(name)
        elif self._turn.functions.offered and not self._can_delegate:
            raise SpeechFailed("no_backend", NO_BACKEND)
        else:
            self._refused.append(name)

    def _take_of_backend(self, delegation: str, event: dict[str, Any]) -> None:
        """What the vendor's other model does: its calls are ours to make, what it writes is for the voice."""
        self._sign = self._now()
        item = inside(event, "item")
        if event.get("type") == "response.output_item.done" and item.get("type") == "function_call":
            note_call(self._notes, text(item, "call_id"), text(item, "name"), text(item, "arguments"))
        elif event.get("type") in ("response.completed", "response.incomplete", "response.failed"):
            self.is_over = bool(self._notes.calls)
            self._delegations.discard(delegation)

    @staticmethod
    def _now() -> float:
        return asyncio.get_running_loop().time()
