"""A waiting line that is as long as it may be, and in which nobody is behind all that another one asked for."""

from __future__ import annotations

import asyncio
from collections import Counter
from contextlib import asynccontextmanager
from itertools import count
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator


class LineFull(Exception):
    """As many wait already as may."""


class FairLine:
    """Lets `places` in at once and has at most `most` wait.

    Next is who has the fewest inside; among these, who was let in longest ago; among these, who came first.
    """

    def __init__(self, places: int, most: int) -> None:
        self._places = places
        self._most = most
        self._inside: Counter[str] = Counter()
        self._let_in: dict[str, int] = {}
        self._numbers = count(1)
        self._waiting: list[tuple[str, asyncio.Future[None]]] = []

    @property
    def waiting(self) -> int:
        """How many wait."""
        return len(self._waiting)

    def widen(self, places: int) -> None:
        """Let so many in at once from now on; fewer counts as they leave."""
        self._places = places
        self._let_in_more()

    @asynccontextmanager
    async def place(self, asker: str) -> AsyncIterator[None]:
        """A place for as long as the block runs. Raises `LineFull`."""
        if self._inside.total() < self._places:
            self._enter(asker)
        elif len(self._waiting) >= self._most:
            raise LineFull
        else:
            await self._called(asker)
        try:
            yield
        finally:
            self._leave(asker)

    async def _called(self, asker: str) -> None:
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        entry = (asker, turn)
        self._waiting.append(entry)
        try:
            await turn
        except asyncio.CancelledError:
            if turn.cancelled():
                self._waiting = [each for each in self._waiting if each is not entry]
            else:  # it was called and gone at the same moment
                self._leave(asker)
            raise

    def _enter(self, asker: str) -> None:
        self._inside[asker] += 1
        self._let_in[asker] = next(self._numbers)

    def _leave(self, asker: str) -> None:
        self._inside[asker] -= 1
        if not self._inside[asker]:
            del self._inside[asker]
        self._let_in_more()

    def _let_in_more(self) -> None:
        self._waiting = [each for each in self._waiting if not each[1].done()]
        while self._waiting and self._inside.total() < self._places:
            entry = min(self._waiting, key=lambda each: (self._inside[each[0]], self._let_in.get(each[0], 0)))
            self._waiting.remove(entry)
            self._enter(entry[0])
            entry[1].set_result(None)
        if not self._waiting:
            self._let_in.clear()
