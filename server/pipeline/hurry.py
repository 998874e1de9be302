"""Somebody does not want to wait any longer: what has not begun is given up, and its fallback begins instead."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, TypeVar

from server.errors import LlmFailed
from server.protocol.texts import Text
from server.tasks import stopped

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable

T = TypeVar("T")

LONG_IN_COMING = Text("The answer was long in coming.")


class Hurry:
    """Of one reply; it is called once."""

    def __init__(self) -> None:
        self._called = asyncio.Event()

    def call(self) -> None:
        """From now on nobody waits for a beginning any more."""
        self._called.set()

    async def of(self, steps: AsyncGenerator[T, None], begins: Callable[[T], bool]) -> AsyncGenerator[T, None]:
        """The same steps. Raises `LlmFailed` where it is called before the step with which they begin."""
        called = asyncio.create_task(self._called.wait())
        try:
            begun = False
            while not begun:
                step = await self._next(steps, called)
                if step is None:
                    return
                begun = begins(step)
                yield step
        finally:
            called.cancel()
        async for step in steps:
            yield step

    async def _next(self, steps: AsyncGenerator[T, None], called: asyncio.Task[bool]) -> T | None:
        """The next step, None behind the last. Raises `LlmFailed` where it is called first."""
        coming = asyncio.create_task(_step(steps))
        try:
            await asyncio.wait({coming, called}, return_when=asyncio.FIRST_COMPLETED)
            if coming.done():
                return coming.result()
            raise LlmFailed("given_up", LONG_IN_COMING)
        finally:
            await stopped(coming)


async def _step(steps: AsyncGenerator[T, None]) -> T | None:
    return await anext(steps, None)
