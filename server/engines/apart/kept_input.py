"""What a piece of work is done on, kept so that it can be begun again."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Generic, TypeVar

from server.tasks import stopped

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

T = TypeVar("T")


class KeptInput(Generic[T]):
    """Reads `source` once; each `again` gives all of it from its beginning. To be closed."""

    def __init__(self, source: AsyncIterator[T]) -> None:
        self._source = source
        self._items: list[T] = []
        self._more = asyncio.Event()
        self._reading: asyncio.Task[None] | None = None

    async def again(self) -> AsyncIterator[T]:
        """Raises what the source raised."""
        if self._reading is None:
            self._reading = asyncio.create_task(self._read())
        reading, taken = self._reading, 0
        while True:
            self._more.clear()
            while taken < len(self._items):
                taken += 1
                yield self._items[taken - 1]
            if reading.done():
                reading.result()
                return
            await self._more.wait()

    async def close(self) -> None:
        """Stop reading."""
        if self._reading is not None:
            await stopped(self._reading)

    async def _read(self) -> None:
        try:
            async for item in self._source:
                self._items.append(item)
                self._more.set()
        finally:
            asyncio.get_running_loop().call_soon(self._more.set)  # when the task counts as done
