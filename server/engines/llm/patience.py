"""Waiting for a model that says nothing yet: as long as its server shows that it is at work, and not for ever."""

from __future__ import annotations

import asyncio
from contextlib import aclosing
from typing import TYPE_CHECKING

from server.engines import Waiting
from server.engines.openai.errors import THINKING
from server.engines.openai.event_stream import ALIVE, StreamMark
from server.tasks import stopped

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable

    from server.engines import Written

    Sign = Written | StreamMark

STEP_SECONDS = 1.0
"""How often is looked how long nothing has come."""
TELL_SECONDS = 5.0
"""How long nothing may come before the person is told that it is waited for."""
ASK_SECONDS = 15.0
"""How long nothing at all may come before the server is asked whether it is there; and then again and again."""
LOADING_SECONDS = 300.0
"""How long a model may take to begin: to load the largest ones from a slow disk."""
SILENCE_SECONDS = 30.0
"""How long nothing may come in the middle of an answer, and from a server that shows no other sign."""


async def patient(
    answer: AsyncGenerator[Sign, None],
    *,
    is_there: Callable[[], Awaitable[bool]],
    told: Callable[[int], Waiting],
) -> AsyncGenerator[Written, None]:
    """The answer, with `Waiting` where its beginning is long in coming; `told` makes one for so many seconds.

    `is_there` is asked whether the server answers. Raises `LlmFailed` where it is given up.
    """
    async with aclosing(answer):
        async with aclosing(_begun(answer, _Watch(is_there), told)) as beginning:
            async for piece in beginning:
                yield piece
        while True:
            try:
                async with asyncio.timeout(SILENCE_SECONDS) as patience:
                    sign = await anext(answer)
            except StopAsyncIteration:
                return
            except TimeoutError:
                if not patience.expired():
                    raise
                raise THINKING.failure("timeout") from None
            if not isinstance(sign, StreamMark):
                yield sign


async def _begun(
    answer: AsyncGenerator[Sign, None], watch: _Watch, told: Callable[[int], Waiting]
) -> AsyncGenerator[Written, None]:
    """The answer up to its first piece, or its end."""
    async with aclosing(_Awaited(answer)) as awaited:
        while not watch.began:
            if await awaited.comes(STEP_SECONDS):
                try:
                    sign = awaited.taken()
                except StopAsyncIteration:
                    return
                watch.began = not (sign is ALIVE or isinstance(sign, Waiting))
                if not isinstance(sign, StreamMark):
                    yield sign
                watch.sign()
            else:
                await watch.check()
            if seconds := watch.overdue():
                yield told(seconds)


class _Awaited:
    """The next part of an answer, for which one can wait for a while without losing it."""

    def __init__(self, answer: AsyncGenerator[Sign, None]) -> None:
        self._answer = answer
        self._next: asyncio.Task[Sign] | None = None

    async def comes(self, seconds: float) -> bool:
        """Whether it comes within that time."""
        if self._next is None:
            self._next = asyncio.ensure_future(anext(self._answer))
        done, _ = await asyncio.wait({self._next}, timeout=seconds)
        return bool(done)

    def taken(self) -> Sign:
        """What has come. Raises what the answer raises, and `StopAsyncIteration` at its end."""
        assert self._next is not None
        came, self._next = self._next, None
        return came.result()

    async def aclose(self) -> None:
        if self._next is not None:
            await stopped(self._next)


class _Watch:
    """Knows how long nothing has come, and when that is too long."""

    def __init__(self, is_there: Callable[[], Awaitable[bool]]) -> None:
        self._is_there = is_there
        self._clock = asyncio.get_running_loop().time
        self._begun = self._told = self._sign = self._asked = self._clock()
        self.began = False
        """Whether the answer has begun."""

    def sign(self) -> None:
        """Something came."""
        self._sign = self._asked = self._clock()

    async def check(self) -> None:
        """Nothing came for a while. Raises `LlmFailed` where nothing will."""
        if self._clock() - self._asked < ASK_SECONDS:
            return
        if await self._is_there():
            self._asked = self._clock()
        elif self._clock() - self._sign >= SILENCE_SECONDS:
            raise THINKING.failure("timeout")

    def overdue(self) -> int:
        """For how many seconds the answer was waited for, where the person should be told; else 0.

        Raises `LlmFailed` where that is too long.
        """
        now = self._clock()
        if self.began or now - self._told < TELL_SECONDS:
            return 0
        if now - self._begun >= LOADING_SECONDS:
            raise THINKING.failure("timeout")
        self._told = now
        return max(1, round(now - self._begun))
