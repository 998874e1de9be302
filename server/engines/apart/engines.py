"""The three Protocols, fulfilled by an engine in a process of its own.

What an engine says of itself before it is loaded is asked of `face`, the same engine in this process, never loaded.
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
from server.engines.apart.fair_line import FairLine, LineFull
from server.engines.apart.kept_input import KeptInput
from server.engines.apart.messages import Done, EngineStart, Hear, Speak, Think, WorkFault
from server.engines.apart.process import EngineProcess, WorkerGone, WorkFailed
from server.errors import LlmFailed, StageFailed, SttFailed, TtsFailed
from server.protocol.texts import Text

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Callable, Sequence

    from server.engines import Effort, Functions, Manner, PromptMessage, ReplyPlayback, Written
    from server.engines.apart.messages import Piece, Work
    from server.engines.catalog import EngineOptions
    from server.protocol.roles import Role

PLACES = 16
"""How much one engine works on at once; each piece of work has a thread or a slot of its own only now and then."""

MOST_WAITING = 64

ENDED = Text("The engine stopped in the middle of its work. Please try again.")
BUSY = Text("Too many are waiting for this engine. Please try again in a moment.")

E = TypeVar("E", bound=Engine)


class _Apart(Generic[E]):
    """What the three have in common."""

    failure: type[StageFailed]
    languages: Sequence[str]

    def __init__(self, start: EngineStart, face: E, *, places: int = PLACES, most_waiting: int = MOST_WAITING) -> None:
        self.face = face
        self.process = EngineProcess(start)
        self._line = FairLine(places, most_waiting)
        for name in (*ABILITIES, "languages"):
            if hasattr(face, name):
                setattr(self, name, getattr(face, name))

    async def load(self) -> None:
        """Start the process and load the engine there. Raises a `StageFailed`."""
        try:
            await self.process.worker()
        except WorkFailed as failed:
            raise self._failed(failed) from None
        except WorkerGone:
            raise self.failure("engine_ended", ENDED) from None

    async def warm(self) -> None:
        """Have a process there."""
        await self.process.worker()

    async def close(self) -> None:
        await self.process.close()

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
            async with self._line.place(ASKER.get()):
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
        worker = await self.process.worker()
        async with aclosing(worker.results(make, kept.again() if kept else None, told)) as pieces:
            async for piece in pieces:
                yield piece

    def _failed(self, failed: WorkFailed) -> StageFailed:
        return self.failure(failed.failure.code, failed.text)


class TranscriberApart(_Apart[Transcriber]):
    """Hears in another process."""

    failure = SttFailed

    def __init__(self, start: EngineStart, face: Transcriber, **limits: int) -> None:
        super().__init__(start, face, **limits)
        self.sample_rate = face.sample_rate

    def transcribe(self, audio: AsyncIterator[bytes], *, language: str | None = None) -> AsyncIterator[str]:
        return self._results(lambda key: Hear(key, language), audio, final=False)


class ChatModelApart(_Apart[ChatModel]):
    """Thinks in another process."""

    failure = LlmFailed

    def __init__(self, start: EngineStart, face: ChatModel, **limits: int) -> None:
        super().__init__(start, face, **limits)
        self.prompt_tokens = face.prompt_tokens

    async def load(self) -> None:
        await super().load()
        self.prompt_tokens = (await self.process.worker()).ready.prompt_tokens

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

    def __init__(self, start: EngineStart, face: Synthesizer, **limits: int) -> None:
        super().__init__(start, face, **limits)
        self.sample_rate = face.sample_rate

    def language(self, voice: str | None = None) -> str | None:
        return self.face.language(voice)

    async def load(self) -> None:
        await super().load()
        self.sample_rate = (await self.process.worker()).ready.sample_rate

    def speak(
        self,
        text: AsyncIterator[str],
        *,
        voice: str | None = None,
        playback: ReplyPlayback | None = None,
        manner: Manner | None = None,
    ) -> AsyncIterator[Speech]:
        return self._results(lambda key: Speak(key, voice, manner), text)


_APART: dict[Role, Callable[[EngineStart, Any], Any]] = {
    "stt": TranscriberApart,
    "llm": ChatModelApart,
    "tts": SynthesizerApart,
}


def apart_of(role: Role, engine: str, options: EngineOptions, face: Any) -> Any:
    """The engine of that name in a process of its own; `face` is it in this one, not loaded."""
    return _APART[role](EngineStart(role, engine, options), face)
