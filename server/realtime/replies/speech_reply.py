"""One reply of a speech model; where it fails, the three stages answer the same question."""

from __future__ import annotations

from contextlib import aclosing, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from server.engines import HeardQuestion, Speech, SpeechTurn
from server.errors import LlmFailed, StageFailed
from server.pipeline.respond import read_aloud
from server.pipeline.steps import FellBack, Mused, Said, TakenBack, Unspoken, Waits, Wrote
from server.protocol.texts import Text
from server.realtime.replies.tool_calls.calls import functions_of
from server.unicode_text import well_formed

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable

    from server.engines import Functions, ReplyNotes, SpeechModel, Synthesizer
    from server.engines.lineup import Stage
    from server.engines.receipt import Given
    from server.pipeline.respond import Prompt
    from server.realtime.hearing.questions import AwaitedQuestion
    from server.realtime.replies.tool_calls.tool_use import ReplyTools, SessionTools
    from server.realtime.settings.session_settings import SessionSettings

NO_ANSWER = Text("The speech model answered with nothing.")


Step = Wrote | Said | TakenBack | FellBack | Mused | Waits | Unspoken


@dataclass
class SpeechReply:
    """`prompt` is awaited for what was said and heard before; `question` is what was said now, where it was spoken.

    `results` is awaited instead when functions were called: it has the words of the question and what they gave.
    """

    stage: Stage[SpeechModel]
    stand_in: str
    """Whom the person is told of where the model fails."""
    settings: SessionSettings
    prompt: Callable[[], Awaitable[Prompt]]
    results: Callable[[], Awaitable[Prompt]]
    question: AwaitedQuestion | None
    voice: Stage[Synthesizer]
    """What says that a function takes its time, or asks whether it may be run."""
    tools: SessionTools | None = None
    """What the server does for the model."""
    passages: Callable[[str], Awaitable[str]] | None = None
    """What documents say about the words of the question."""
    failed: bool = False
    """Whether somebody else has to answer."""

    async def steps(self, notes: ReplyNotes, tools: ReplyTools | None) -> AsyncGenerator[Step, None]:
        """The reply; after a failure nothing of it counts, and `failed` is set."""
        begun = False
        try:
            async with aclosing(self._rounds(notes, tools if self.stage.can("calls_functions") else None)) as steps:
                async for step in steps:
                    begun = True
                    yield step
            if not begun and not notes.calls:
                raise LlmFailed("empty_reply", NO_ANSWER)
        except StageFailed as failure:
            self.failed = True
            notes.calls.clear()
            notes.count = None
            if begun:
                yield TakenBack()
            yield FellBack(self.stand_in, failure)

    async def _rounds(self, notes: ReplyNotes, tools: ReplyTools | None) -> AsyncGenerator[Step, None]:
        """What the model says; where it calls `tools`, again with what they gave."""
        functions = tools.offered if tools is not None else functions_of(self.settings)
        while True:
            counted, notes.count = notes.count, None
            async with aclosing(self._answered(notes, functions, tools)) as steps:
                async for step in steps:
                    yield step
            if counted is not None:
                notes.count = counted if notes.count is None else notes.count.plus(counted)
            if tools is None or not notes.calls:
                return
            async with aclosing(tools.run(notes)) as words:
                async for word in words:
                    async with aclosing(self._voiced(word)) as voiced:
                        async for voiced_step in voiced:
                            yield voiced_step
            if tools.next is None:
                return
            functions, self.prompt, self.question = tools.next, self.results, None

    async def _voiced(self, word: Wrote) -> AsyncGenerator[Step, None]:
        """What is said beside the model, by another voice; where that fails it is only written."""
        if not self.settings.aloud or not word.text.strip():
            yield word
            if self.settings.aloud:
                yield Said(Speech(b"", word.text), self.stage.unloaded.spoken_rate)
            return
        with suppress(StageFailed):
            async with aclosing(read_aloud(word.text, self.voice, voice=None, manner=self.settings.manner)) as steps:
                async for step in steps:
                    yield step

    async def _answered(
        self, notes: ReplyNotes, functions: Functions, tools: ReplyTools | None
    ) -> AsyncGenerator[Wrote | Said, None]:
        heard = None
        try:
            async with self.stage.lent(*self._given()) as model:
                turn = await self._turn(model, functions, tools)
                async with aclosing(model.answer(turn, notes=notes)) as pieces:  # type: ignore[type-var]
                    async for piece in pieces:
                        if isinstance(piece, HeardQuestion):
                            heard = piece.text
                            if piece.final:
                                self._tell(heard)
                            continue
                        if piece.text:
                            yield Wrote(well_formed(piece.text))
                        if self.settings.aloud:
                            yield Said(piece, model.spoken_rate)
        finally:
            self._tell(heard)

    def _tell(self, heard: str | None) -> None:
        """Give the question its words, else leave it to the recogniser."""
        if self.question is not None and heard is not None:
            self.question.words.tell(heard)
        elif self.question is not None:
            self.question.words.give_up()

    def _given(self) -> tuple[Given, ...]:
        functions: tuple[Given, ...] = ("functions",) if self.settings.tools or self.tools is not None else ()
        return ("text", *functions) if self.question is None else ("sound", "text", *functions)

    async def _turn(self, model: SpeechModel, functions: Functions, tools: ReplyTools | None) -> SpeechTurn:
        settings = self.settings
        prompt = await self.prompt()
        if tools is not None:
            await tools.settle()
        return SpeechTurn(
            await prompt(model.prompt_tokens),
            b"" if self.question is None else self.question.sound(model.sample_rate),
            aloud=settings.aloud,
            voice=settings.voice,
            language=settings.language,
            max_tokens=settings.max_tokens,
            functions=functions,
            passages=self.passages,
        )
