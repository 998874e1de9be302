"""A reply, step by step: the model writes it, and the voice says it meanwhile. To interrupt it is to close it."""

from __future__ import annotations

from contextlib import aclosing
from typing import TYPE_CHECKING

from server.errors import LlmFailed, StageFailed
from server.pipeline.cast import Cast
from server.pipeline.manuscript import Manuscript
from server.pipeline.merge import merged
from server.pipeline.steps import FellBack, Said, Unspoken, Wrote
from server.protocol.audio import duration_ms
from server.protocol.texts import Text
from server.unicode_text import well_formed

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence

    from server.engines import ChatModel, Manner, PromptMessage, ReplyPlayback, Synthesizer
    from server.engines.lineup import Stage

    Prompt = Callable[[int], Awaitable[Sequence[PromptMessage]]]
    """What is to be answered, in as many tokens as a model takes."""

MAX_REPLY_CHARACTERS = 16_000
"""About a quarter of an hour of speech. A model that goes on beyond it is not listened to any longer."""
MAX_REPLY_MS = 30 * 60 * 1000
"""Twice that: a voice that goes on beyond it is not listened to any longer either."""


async def reply_in_text(
    prompt: Prompt, llm: Stage[ChatModel], *, max_tokens: int | None
) -> AsyncGenerator[Wrote | FellBack, None]:
    """A reply, piece by piece as it is written. Raises `StageFailed`.

    A model that fails before its first word is replaced by its fallback. After the first word it is not: the
    beginning of one answer and the end of another make none.
    """
    failure = StageFailed("no_engine", Text("No language model is set up."))
    for stage in llm.chain:
        if stage is not llm:
            yield FellBack(stage.name, failure)
        try:
            async with stage.lent() as model, aclosing(_pieces(model, prompt, max_tokens)) as pieces:
                async for piece in pieces:
                    yield Wrote(piece)
        except _BrokeOff as broken:
            raise broken.failure from None
        except StageFailed as failed:
            failure = failed
        else:
            return
    raise failure


class _BrokeOff(Exception):
    """A model failed after its first word."""

    def __init__(self, failure: StageFailed) -> None:
        super().__init__()
        self.failure = failure


async def _pieces(model: ChatModel, prompt: Prompt, max_tokens: int | None) -> AsyncGenerator[str, None]:
    """What the model writes. One that finds the prompt too long, and now knows how long it may be, is asked once more.

    Raises `StageFailed` where there is no first word, and `_BrokeOff` behind that.
    """
    for is_last in (False, True):
        room = model.prompt_tokens
        length = 0
        try:
            stream = model.stream(await prompt(room), max_tokens=max_tokens)
            async with aclosing(stream) as pieces:  # type: ignore[type-var]
                async for written in pieces:
                    piece = written[: MAX_REPLY_CHARACTERS + 1 - length]
                    length += len(piece)
                    yield well_formed(piece)
                    if length > MAX_REPLY_CHARACTERS:
                        return
            if not length:
                raise LlmFailed("empty_reply", Text("The language model answered with nothing."))
        except StageFailed as failure:
            if length:
                raise _BrokeOff(failure) from None
            if is_last or failure.code != "too_long" or model.prompt_tokens >= room:
                raise
        else:
            return


async def reply_aloud(
    prompt: Prompt,
    llm: Stage[ChatModel],
    tts: Stage[Synthesizer],
    *,
    max_tokens: int | None,
    voice: str | None,
    playback: ReplyPlayback | None = None,
    manner: Manner | None = None,
) -> AsyncGenerator[Wrote | Said | FellBack | Unspoken, None]:
    """A reply, written and spoken at once. Raises `StageFailed`.

    What was written before the model failed is still spoken, and what no voice could speak is still written.
    `playback` is for the voice that begins: a fallback speaks only a part. What that voice cannot read is spoken by
    another that can.
    """
    manuscript = Manuscript()
    writing = _written(manuscript, reply_in_text(prompt, llm, max_tokens=max_tokens))
    steps = merged(writing, _spoken(manuscript, Cast(tts, voice), playback, manner))
    async with aclosing(steps):
        async for step in steps:
            yield step


async def _written(
    manuscript: Manuscript, reply: AsyncGenerator[Wrote | FellBack, None]
) -> AsyncGenerator[Wrote | Said | FellBack | Unspoken, None]:
    """The reply, which is put down in the manuscript as it is passed on."""
    try:
        async with aclosing(reply):
            async for step in reply:
                yield step
                if isinstance(step, Wrote):
                    manuscript.add(step.text)
    finally:
        manuscript.end()


async def _spoken(
    manuscript: Manuscript, cast: Cast, playback: ReplyPlayback | None, manner: Manner | None
) -> AsyncGenerator[Wrote | Said | FellBack | Unspoken, None]:
    """What is written, as sound. A voice that fails is replaced by its fallback, from where it stopped.

    Raises `StageFailed` where no voice could speak to the end.
    """
    part = cast.part(manuscript, 0)
    sounded_ms = 0
    while True:
        stage = part.stage
        try:
            async with stage.lent() as engine:
                heard = playback if part.begin == 0 else None
                sound = engine.speak(part.read(), voice=cast.voice_of(stage), playback=heard, manner=manner)
                async with aclosing(sound):  # type: ignore[type-var]
                    async for speech in sound:
                        part.spoken += len(speech.text)
                        sounded_ms += duration_ms(len(speech.pcm), engine.sample_rate)
                        yield Said(speech, engine.sample_rate)
                        for language in part.unspoken():
                            yield Unspoken(language)
                        if sounded_ms > MAX_REPLY_MS:
                            return
        except StageFailed as failed:
            if (fallback := cast.without(stage)) is not None:
                yield FellBack(fallback.name, failed)
            elif stage is cast.main:
                raise
            place = part.begin + part.spoken
        else:
            if part.end is None:
                return
            place = part.end
        if playback is not None:
            playback.answer_with(None)  # what this voice knows is not the whole reply any more
        part = cast.part(manuscript, place)
