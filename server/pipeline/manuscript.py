"""The text of a reply while it is being written."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from server.unicode_text import Growing

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

PORTION = 2_000
"""Characters that a voice is given at once, of those that were written while it was busy."""


class Manuscript:
    """It can be read from any place, and more than once."""

    def __init__(self) -> None:
        self._text = Growing()
        self._complete = False
        self._more = asyncio.Event()
        self.edition = 0
        """How often it was taken back."""

    def take_back(self) -> None:
        """It is begun anew; whoever reads what stood there comes to its end."""
        self.edition += 1
        self._text = Growing()
        self._more.set()

    def add(self, piece: str) -> None:
        self._text.add(piece)
        self._more.set()

    def end(self) -> None:
        self._complete = True
        self._more.set()

    def part(self, begin: int, end: int) -> str:
        """What was written from `begin` to `end` so far."""
        return self._text.part(begin, end)

    async def says_anything(self) -> bool:
        """Whether there is text, as soon as that is known."""
        async for _ in self.read(0):
            return True
        return False

    async def read(self, place: int) -> AsyncIterator[str]:
        """What stands from `place` on, and what is added to it until the end; others have their turn in between."""
        edition = self.edition
        while edition == self.edition:
            if piece := self._text.part(place, place + PORTION):
                place += len(piece)
                yield piece
                await asyncio.sleep(0)
            elif self._complete:
                return
            else:
                self._more.clear()
                await self._more.wait()
