"""One reply of a speech model; where it fails, the three stages answer the same question."""

from __future__ import annotations

from contextlib import aclosing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from server.engines import HeardQuestion, SpeechTurn
from server.errors import LlmFailed, StageFailed
from server.pipeline.steps import FellBack, Said, TakenBack, Wrote
from server.protocol.texts import Text
from server.realtime.replies.calls import functions_of
from server.unicode_text import well_formed

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable

    from server.engines import ReplyNotes, SpeechModel
    from server.engines.lineup import Stage
    from server.engines.receipt import Given
    from server.pipeline.respond import Prompt
    from server.realtime.hearing.questions import AwaitedQuestion
    from server.realtime.settings.session_settings import SessionSettings

NO_ANSWER = Text("The speech model answered with nothing.")


@dataclass
class SpeechReply:
    """`prompt` is awaited for what was said and heard before; `question` is what was said now, where it was spoken."""

    stage: Stage[SpeechModel]
    stand_in: str
    """Whom the person is told of where the model fails."""
    settings: SessionSettings
    prompt: Callable[[], Awaitable[Prompt]]
    question: AwaitedQuestion | None
    failed: bool = False
    """Whether somebody else has to answer."""

    async def steps(self, notes: ReplyNotes) -> AsyncGenerator[Wrote | Said | TakenBack | FellBack, None]:
        """The reply; after a failure nothing of it counts, and `failed` is set."""
        begun = False
        try:
            async with aclosing(self._answered(notes)) as steps:
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

    async def _answered(self, notes: ReplyNotes) -> AsyncGenerator[Wrote | Said, None]:
        heard = None
        try:
            async with self.stage.lent(*self._given()) as model:
                turn = await self._turn(model)
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
        functions: tuple[Given, ...] = ("functions",) if self.settings.tools else ()
        return ("text", *functions) if self.question is None else ("sound", "text", *functions)

    async def _turn(self, model: SpeechModel) -> SpeechTurn:
        settings = self.settings
        prompt = await self.prompt()
        return SpeechTurn(
            await prompt(model.prompt_tokens),
            b"" if self.question is None else self.question.sound(model.sample_rate),
            aloud=settings.aloud,
            voice=settings.voice,
            language=settings.language,
            max_tokens=settings.max_tokens,
            functions=functions_of(settings),
        )
