"""Questions that a speech model hears: their words are known when it tells them, or somebody else has listened."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from server.engines.lineup import Stage
from server.errors import SttFailed
from server.pipeline.sound.resampling import Resampler
from server.protocol.texts import Text

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from server.engines import Transcriber
    from server.engines.lineup import Engines
    from server.pipeline.utterance import Utterance

NOT_TOLD = Text("The speech model did not say what it heard.")


class AwaitedWords:
    """Hears nothing itself: it waits for what a speech model says that it heard."""

    def __init__(self, rate: int) -> None:
        self.sample_rate = rate
        self._known = asyncio.Event()
        self._words: str | None = None

    async def load(self) -> None:
        """There is nothing to load."""

    async def warm(self) -> None:
        """It needs no connection."""

    async def close(self) -> None:
        """There is nothing to let go of."""

    def tell(self, words: str) -> None:
        """These are the words; what comes later counts no more."""
        if not self._known.is_set():
            self._words = words
            self._known.set()

    def give_up(self) -> None:
        """Nobody will tell them: whoever waits listens to the sound with another ear."""
        self._known.set()

    async def transcribe(self, audio: AsyncIterator[bytes], *, language: str | None = None) -> AsyncIterator[str]:
        """The words are those of the whole utterance: where it has several segments the first has all."""
        async for _ in audio:
            pass
        await self._known.wait()
        if self._words is None:
            raise SttFailed("not_told", NOT_TOLD)
        words, self._words = self._words, ""
        yield words


@dataclass(frozen=True, slots=True)
class AwaitedQuestion:
    """A spoken message that nobody has answered."""

    utterance: Utterance
    words: AwaitedWords

    def sound(self, rate: int) -> bytes:
        """PCM16 at `rate` Hz."""
        resampler = Resampler(self.utterance.rate, rate)
        return b"".join([*map(resampler.feed, self.utterance.sound), resampler.finish()])


class Questions:
    """Those of one session."""

    def __init__(self) -> None:
        self._coming: WeakKeyDictionary[Utterance, AwaitedWords] = WeakKeyDictionary()
        self._open: dict[str, AwaitedQuestion] = {}
        """By their message."""

    def ears(self, lineup: Engines, rate: int) -> tuple[Stage[Transcriber], AwaitedWords | None]:
        """What hears an utterance at `rate` Hz: where a speech model does, the recogniser only where that fails."""
        if lineup.speech is None:
            return lineup.stt, None
        words = AwaitedWords(rate)
        return Stage("speech", words, lineup.stt), words

    def listen(self, utterance: Utterance, words: AwaitedWords | None) -> None:
        """It is being spoken."""
        if words is not None:
            self._coming[utterance] = words

    def begin(self, item_id: str, utterance: Utterance) -> None:
        """It is complete, and that message."""
        if (words := self._coming.pop(utterance, None)) is not None:
            self._open[item_id] = AwaitedQuestion(utterance, words)

    def take(self, item_id: str | None) -> AwaitedQuestion | None:
        """The question of that message, None where it has words. All others are given up: they were not asked."""
        question = self._open.pop(item_id, None) if item_id is not None else None
        self.give_up()
        return question

    def give_up(self) -> None:
        """Have all that are open heard by the recogniser."""
        for question in self._open.values():
            question.words.give_up()
        self._open.clear()
