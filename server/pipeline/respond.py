"""One turn in one screen: hear, think, speak. To interrupt it is to cancel it."""

from __future__ import annotations

import asyncio
from contextlib import aclosing
from typing import TYPE_CHECKING

from server.errors import LlmFailed, StageFailed
from server.protocol.audio import duration_ms
from server.protocol.texts import Text
from server.unicode_text import Growing, well_formed

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Sequence

    from server.engines import ChatModel, PromptMessage, ReplyPlayback, Speech, Synthesizer
    from server.engines.lineup import Stage

    Wrote = Callable[[str], Awaitable[None]]
    Said = Callable[[Speech, int], Awaitable[None]]
    StoodIn = Callable[[str, StageFailed], Awaitable[None]]
    Prompt = Callable[[int], Awaitable[Sequence[PromptMessage]]]
    """What is to be answered, in as many tokens as a model takes."""

MAX_REPLY_CHARACTERS = 16_000
"""About a quarter of an hour of speech. A model that goes on beyond it is not listened to any longer."""
PORTION = 2_000
"""Characters that a voice is given at once, of those that were written while it was busy."""

MAX_REPLY_MS = 30 * 60 * 1000
"""Twice that: a voice that goes on beyond it is not listened to any longer either."""


async def reply_in_text(
    prompt: Prompt, think: Stage[ChatModel], wrote: Wrote, stood_in: StoodIn, *, max_tokens: int | None
) -> None:
    """Have a reply written; `wrote` is awaited with each piece. Raises `StageFailed`.

    A model that fails before its first word is replaced by who stands in for it, and `stood_in` is told its name and
    the failure. After the first word it is not: the beginning of one answer and the end of another make none. One
    that finds the prompt too long, and now knows how long it may be, is asked once more.
    """
    failure = StageFailed("no_engine", Text("There is nobody to answer."))
    for stage in think.chain:
        if stage is not think:
            await stood_in(stage.name, failure)
        try:
            async with stage.lent() as model:
                room = model.prompt_tokens
                try:
                    return await _written(await prompt(room), model, wrote, max_tokens)
                except StageFailed as failed:
                    if failed.code != "too_long" or model.prompt_tokens >= room:
                        raise
                return await _written(await prompt(model.prompt_tokens), model, wrote, max_tokens)
        except _BrokeOff as broken:
            raise broken.failure from None
        except StageFailed as failed:
            failure = failed
    raise failure


class _BrokeOff(Exception):
    """A model failed after its first word."""

    def __init__(self, failure: StageFailed) -> None:
        super().__init__()
        self.failure = failure


async def _written(prompt: Sequence[PromptMessage], model: ChatModel, wrote: Wrote, max_tokens: int | None) -> None:
    """Raises `StageFailed` where there is no first word, and `_BrokeOff` behind that."""
    length = 0
    try:
        async with aclosing(model.stream(prompt, max_tokens=max_tokens)) as pieces:  # type: ignore[type-var]
            async for written in pieces:
                piece = written[: MAX_REPLY_CHARACTERS + 1 - length]
                length += len(piece)
                await wrote(well_formed(piece))
                if length > MAX_REPLY_CHARACTERS:
                    return
    except StageFailed as failure:
        if length:
            raise _BrokeOff(failure) from None
        raise
    if not length:
        raise LlmFailed("empty_reply", Text("The language model answered with nothing."))


async def reply_aloud(
    prompt: Prompt,
    think: Stage[ChatModel],
    speak: Stage[Synthesizer],
    wrote: Wrote,
    said: Said,
    stood_in: StoodIn,
    *,
    max_tokens: int | None,
    voice: str | None,
    playback: ReplyPlayback | None = None,
) -> None:
    """Have a reply written and spoken at once; `said` is awaited with each piece of sound and its rate in Hz.

    Raises `StageFailed`. What was written before the model failed is still spoken, and what no voice could speak is
    still written. `playback` is for the voice that begins: one that stands in speaks only a part.
    """
    manuscript = _Manuscript()

    async def write() -> Exception | None:
        async def pass_on(piece: str) -> None:
            await wrote(piece)
            manuscript.add(piece)

        try:
            await reply_in_text(prompt, think, pass_on, stood_in, max_tokens=max_tokens)
        except Exception as error:  # the voice first says what there is
            return error
        finally:
            manuscript.end()
        return None

    writing = asyncio.create_task(write())
    try:
        speechless = await _say(manuscript, speak, said, stood_in, voice, playback)
        failure = await writing or speechless
    finally:
        writing.cancel()
        await asyncio.gather(writing, return_exceptions=True)
    if failure is not None:
        raise failure


async def _say(
    manuscript: _Manuscript,
    speak: Stage[Synthesizer],
    said: Said,
    stood_in: StoodIn,
    voice: str | None,
    playback: ReplyPlayback | None,
) -> StageFailed | None:
    """Speak what is written. A voice that fails is replaced by who stands in, from where it stopped."""
    spoken = sounded_ms = 0
    failure: StageFailed | None = None
    for stage in speak.chain:
        if failure is not None:
            await stood_in(stage.name, failure)
        try:
            async with stage.lent() as engine:
                sound = engine.speak(manuscript.read(spoken), voice=voice, playback=None if spoken else playback)
                async with aclosing(sound):  # type: ignore[type-var]
                    async for speech in sound:
                        spoken += len(speech.text)
                        sounded_ms += duration_ms(len(speech.pcm), engine.sample_rate)
                        await said(speech, engine.sample_rate)
                        if sounded_ms > MAX_REPLY_MS:
                            return None
        except StageFailed as failed:
            failure = failed
        else:
            return None
    return failure


class _Manuscript:
    """The text of a reply while it is being written; it can be read from any place, and more than once."""

    def __init__(self) -> None:
        self._text = Growing()
        self._complete = False
        self._more = asyncio.Event()

    def add(self, piece: str) -> None:
        self._text.add(piece)
        self._more.set()

    def end(self) -> None:
        self._complete = True
        self._more.set()

    async def read(self, place: int) -> AsyncIterator[str]:
        """What stands from `place` on, and what is added to it until the end; others have their turn in between."""
        while True:
            if piece := self._text.part(place, place + PORTION):
                place += len(piece)
                yield piece
                await asyncio.sleep(0)
            elif self._complete:
                return
            else:
                self._more.clear()
                await self._more.wait()
