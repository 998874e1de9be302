"""The three Protocols, fulfilled by an engine that works elsewhere: in a process of its own, or on another machine.

What an engine says of itself before it is loaded is asked of `face`: the same engine in this process, never loaded, or
what stands for one that nobody here knows.
"""

from __future__ import annotations

from contextlib import aclosing
from dataclasses import fields
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import msgspec

from server.engines import (
    ABILITIES,
    NO_FUNCTIONS,
    ChatModel,
    Engine,
    ReplyNotes,
    Speech,
    Synthesizer,
    Transcriber,
)
from server.engines.apart.asker import ASKER
from server.engines.apart.fair_line import LineFull
from server.engines.apart.kept_input import KeptInput
from server.engines.apart.messages import Done, EngineStart, Hear, Ready, Speak, Think, WorkFault
from server.engines.apart.process import EngineProcess
from server.engines.apart.worker import WorkerGone, WorkFailed
from server.errors import LlmFailed, StageFailed, SttFailed, TtsFailed
from server.protocol.texts import Text

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Callable, Sequence

    from server.engines import Effort, Functions, Manner, PromptMessage, ReplyPlayback, Written
    from server.engines.apart.messages import Piece, Work
    from server.engines.apart.worker import WorkerSource
    from server.engines.catalog import EngineOptions
    from server.protocol.roles import Role

ENDED = Text("The engine stopped in the middle of its work. Please try again.")
BUSY = Text("Too many are waiting for this engine. Please try again in a moment.")

E = TypeVar("E", bound=Engine)


class _Apart(Generic[E]):
    """What the three have in common."""

    failure: type[StageFailed]
    languages: Sequence[str]

    def __init__(self, source: WorkerSource, face: E) -> None:
        self.face = face
        self.source = source
        self._said: Ready | None = None
        for name in (*ABILITIES, "languages"):
            if hasattr(face, name):
                setattr(self, name, getattr(face, name))

    async def load(self) -> None:
        """Have the engine loaded there. Raises a `StageFailed`."""
        try:
            self._known(await self.source.ready())
        except WorkFailed as failed:
            raise self._failed(failed) from None
        except WorkerGone:
            raise self.failure("engine_ended", ENDED) from None

    @property
    def workers(self) -> int:
        """How many work for it."""
        return self.source.workers

    @property
    def waiting(self) -> int:
        """How many wait in its line."""
        return self.source.line.waiting

    @property
    def away(self) -> bool:
        """Whether it was there, and is not there now."""
        return self._said is not None and self.source.away

    @property
    def resting(self) -> bool:
        """Whether it ended for want of work."""
        return self.source.resting

    @property
    def wake_seconds(self) -> float:
        """About how long it takes to start after a rest."""
        return self.source.wake_seconds

    @property
    def join_seconds(self) -> float | None:
        """How long a turn waits for the first worker; None for as long as that takes."""
        return self.source.join_seconds

    @property
    def tries_again(self) -> bool:
        """Whether it may load later where it did not at first."""
        return self.source.tries_again

    def tell_changes(self, told: Callable[[], None]) -> None:
        """Have `told` called whenever it is `away` or there again."""
        self.source.tell = told

    def _known(self, ready: Ready) -> None:
        """It said what it is."""
        self._said = ready
        for ability in ABILITIES:
            setattr(self, ability, ability in ready.abilities)
        self.languages = ready.languages

    async def warm(self) -> None:
        """Have a worker there."""
        await self.source.ready()

    async def close(self) -> None:
        await self.source.close()

    async def _results(
        self,
        make: Callable[[int], Work],
        given: AsyncIterator[Any] | None = None,
        told: Callable[[Done], None] = lambda _: None,
        *,
        final: bool = True,
    ) -> AsyncIterator[Any]:
        """What comes of the work. It is begun once more where the worker dies before anything `final` came of it."""
        kept = KeptInput(given) if given is not None else None
        try:
            async with self.source.line.place(ASKER.get()):
                for last in (False, True):
                    said = False
                    try:
                        async with aclosing(self._attempt(make, kept, told)) as pieces:
                            async for piece in pieces:
                                said = final
                                yield piece
                    except WorkerGone:
                        if said or last:
                            raise self.failure("engine_ended", ENDED) from None
                    else:
                        return
        except LineFull:
            raise self.failure("engine_busy", BUSY) from None
        except WorkFailed as failed:
            raise self._failed(failed) from None
        finally:
            if kept is not None:
                await kept.close()

    async def _attempt(
        self, make: Callable[[int], Work], kept: KeptInput[Any] | None, told: Callable[[Done], None]
    ) -> AsyncGenerator[Piece, None]:
        async with (
            self.source.lent() as worker,
            aclosing(worker.results(make, kept.again() if kept else None, told)) as pieces,
        ):
            if worker.ready != self._said:
                self._known(worker.ready)
            async for piece in pieces:
                yield piece

    def _failed(self, failed: WorkFailed) -> StageFailed:
        return self.failure(failed.failure.code, failed.text)


class TranscriberApart(_Apart[Transcriber]):
    """Hears in another process."""

    failure = SttFailed

    def __init__(self, source: WorkerSource, face: Transcriber) -> None:
        super().__init__(source, face)
        self.sample_rate = face.sample_rate

    def _known(self, ready: Ready) -> None:
        super()._known(ready)
        self.sample_rate = ready.sample_rate

    def transcribe(self, audio: AsyncIterator[bytes], *, language: str | None = None) -> AsyncIterator[str]:
        return self._results(lambda key: Hear(key, language), audio, final=False)


class ChatModelApart(_Apart[ChatModel]):
    """Thinks in another process."""

    failure = LlmFailed

    def __init__(self, source: WorkerSource, face: ChatModel) -> None:
        super().__init__(source, face)
        self.prompt_tokens = face.prompt_tokens

    def _known(self, ready: Ready) -> None:
        super()._known(ready)
        self.prompt_tokens = ready.prompt_tokens

    def stream(
        self,
        messages: Sequence[PromptMessage],
        *,
        max_tokens: int | None = None,
        functions: Functions = NO_FUNCTIONS,
        effort: Effort | None = None,
        notes: ReplyNotes | None = None,
    ) -> AsyncIterator[Written]:
        offered = {} if functions is NO_FUNCTIONS else msgspec.to_builtins(functions)

        def told(done: Done) -> None:
            self.prompt_tokens = done.prompt_tokens
            if notes is not None and done.notes is not None:
                for each in fields(notes):
                    setattr(notes, each.name, getattr(done.notes, each.name))

        return self._results(lambda key: Think(key, list(messages), max_tokens, offered, effort), told=told)

    def _failed(self, failed: WorkFailed) -> StageFailed:
        if isinstance(failed.failure, WorkFault):
            self.prompt_tokens = failed.failure.prompt_tokens
        return super()._failed(failed)


class SynthesizerApart(_Apart[Synthesizer]):
    """Speaks in another process. Local voices alone: what was heard of a reply is never asked there."""

    failure = TtsFailed

    def __init__(self, source: WorkerSource, face: Synthesizer) -> None:
        super().__init__(source, face)
        self.sample_rate = face.sample_rate
        self._spoken: str | None = None

    def language(self, voice: str | None = None) -> str | None:
        return self.face.language(voice) or (self._spoken if voice is None else None)

    def _known(self, ready: Ready) -> None:
        super()._known(ready)
        self.sample_rate = ready.sample_rate
        self._spoken = ready.language

    def speak(
        self,
        text: AsyncIterator[str],
        *,
        voice: str | None = None,
        playback: ReplyPlayback | None = None,
        manner: Manner | None = None,
    ) -> AsyncIterator[Speech]:
        return self._results(lambda key: Speak(key, voice, manner), text)


_APART: dict[Role, Callable[[WorkerSource, Any], Any]] = {
    "stt": TranscriberApart,
    "llm": ChatModelApart,
    "tts": SynthesizerApart,
}


def engine_over(role: Role, source: WorkerSource, face: Any) -> Any:
    """The engine of that role whose work is done by the workers of `source`."""
    return _APART[role](source, face)


def apart_of(role: Role, engine: str, options: EngineOptions, face: Any, rest_seconds: float = 0.0) -> Any:
    """The engine of that name in a process of its own; `face` is it in this one, not loaded."""
    return engine_over(role, EngineProcess(EngineStart(role, engine, options), rest_seconds=rest_seconds), face)
