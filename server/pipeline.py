"""One turn in one screen: hear, think, speak. To interrupt it is to cancel it."""

from __future__ import annotations

import asyncio
from contextlib import aclosing
from typing import TYPE_CHECKING, Any

from server.errors import ChatFailed

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Sequence

    from server.engines import ChatModel, Message, Speech, Synthesizer

    Wrote = Callable[[str], Awaitable[None]]
    Said = Callable[[Speech], Awaitable[None]]

MAX_PIECES_AHEAD = 256
"""Pieces of text the model may be ahead of the voice."""


def well_formed(text: str) -> str:
    """The text as it can be sent and stored: half of a surrogate pair, as some engines give it, becomes `?`."""
    return text.encode("utf-8", "replace").decode()


async def reply_in_text(prompt: Sequence[Message], think: ChatModel, wrote: Wrote, *, max_tokens: int | None) -> None:
    """Have a reply written; `wrote` is awaited with each piece. Raises `ChatFailed`."""
    empty = True
    async with aclosing(think.stream(prompt, max_tokens=max_tokens)) as pieces:  # type: ignore[type-var]
        async for piece in pieces:
            empty = empty and not piece
            await wrote(well_formed(piece))
    if empty:
        raise ChatFailed("empty_reply", "The language model answered with nothing.")


async def reply_aloud(
    prompt: Sequence[Message],
    think: ChatModel,
    speak: Synthesizer,
    wrote: Wrote,
    said: Said,
    *,
    max_tokens: int | None,
    voice: str | None,
) -> None:
    """Have a reply written and spoken at once; `said` is awaited with each piece of sound.

    Raises `ChatFailed` or `SynthesisFailed`. What was written before the model failed is still spoken.
    """
    written: asyncio.Queue[str | None] = asyncio.Queue(MAX_PIECES_AHEAD)

    async def pass_on(piece: str) -> None:
        await wrote(piece)
        await written.put(piece)

    async def write() -> Exception | None:
        failure: Exception | None = None
        try:
            await reply_in_text(prompt, think, pass_on, max_tokens=max_tokens)
        except Exception as error:  # the voice first says what there is
            failure = error
        await written.put(None)
        return failure

    writing = asyncio.create_task(write())
    tasks: list[asyncio.Task[Any]] = [writing]
    try:
        async with aclosing(speak.speak(_pieces(written), voice=voice)) as sound:  # type: ignore[type-var]
            async for speech in sound:
                await said(speech)
        # A voice may end before the text does: the rest is written all the same.
        tasks.append(asyncio.create_task(_read_over(written)))
        failure = await writing
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    if failure is not None:
        raise failure


async def _pieces(written: asyncio.Queue[str | None]) -> AsyncIterator[str]:
    while (piece := await written.get()) is not None:
        yield piece


async def _read_over(written: asyncio.Queue[str | None]) -> None:
    async for _ in _pieces(written):
        pass
