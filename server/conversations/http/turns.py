"""Turns: work that takes long is done for one client after the other, not for one client until it has no more."""

from __future__ import annotations

import asyncio
from collections import Counter, deque
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

AT_ONCE = 4
"""Pieces of work for all clients together: fewer than the database has connections."""

FOR_ONE = 2
"""Pieces of work for one client."""


class Turns:
    """At most `at_once` pieces of work at the same time and `for_one` of each client; who waits comes in turns."""

    def __init__(self, at_once: int = AT_ONCE, for_one: int = FOR_ONE) -> None:
        self._at_once = at_once
        self._for_one = for_one
        self._working: Counter[str] = Counter()
        self._waiting: dict[str, deque[asyncio.Future[None]]] = {}
        """By client, the one whose turn is next first."""

    @asynccontextmanager
    async def turn(self, client: str) -> AsyncIterator[None]:
        """Waits for the client's next turn, which lasts as long as the block."""
        called: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.setdefault(client, deque()).append(called)
        self._call()
        try:
            await called
            yield
        finally:
            self._leave(client, called)

    def _call(self) -> None:
        """Begin what may begin now."""
        while self._working.total() < self._at_once:
            client = next((each for each in self._waiting if self._working[each] < self._for_one), None)
            if client is None:
                return
            called = self._next(client)
            self._working[client] += 1
            called.set_result(None)

    def _next(self, client: str) -> asyncio.Future[None]:
        """Who of the client waits longest; the others of it come behind those of other clients."""
        mine = self._waiting.pop(client)
        called = mine.popleft()
        if mine:
            self._waiting[client] = mine
        return called

    def _leave(self, client: str, called: asyncio.Future[None]) -> None:
        """The turn is over, or whoever waited for it is gone."""
        if client in self._waiting and called in self._waiting[client]:
            self._waiting[client].remove(called)
            if not self._waiting[client]:
                del self._waiting[client]
            return
        self._working[client] -= 1
        self._working += Counter()  # whoever has no work left is forgotten
        self._call()
