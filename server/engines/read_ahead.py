"""Reads an async iterator in a task of its own, a little ahead of who uses it."""

from __future__ import annotations

import asyncio
from collections import deque
from contextlib import aclosing
from typing import TYPE_CHECKING, Generic, TypeVar

from server.tasks import stopped

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator

T = TypeVar("T")


class ReadAhead(Generic[T]):
    """Begins at once and holds at most `limit` items that were not taken yet.

    Iterate it once, and close it. What `source` raises is raised behind the items that came before.
    """

    def __init__(self, source: AsyncGenerator[T, None], limit: int) -> None:
        self._items: deque[T] = deque()
        self._limit = limit
        self._changed = asyncio.Event()
        self._reading = asyncio.create_task(self._read(source))
        self._reading.add_done_callback(lambda _: self._changed.set())

    async def __aiter__(self) -> AsyncIterator[T]:
        while self._items or not self._reading.done():
            if self._items:
                item = self._items.popleft()
                self._changed.set()
                yield item
            else:
                await self._change()
        self._reading.result()

    async def close(self) -> None:
        """Stop reading and close the source."""
        await stopped(self._reading)

    async def _read(self, source: AsyncGenerator[T, None]) -> None:
        async with aclosing(source):
            async for item in source:
                self._items.append(item)
                self._changed.set()
                while len(self._items) >= self._limit:
                    await self._change()

    async def _change(self) -> None:
        self._changed.clear()
        await self._changed.wait()
