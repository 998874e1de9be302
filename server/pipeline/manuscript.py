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
        self._rests: list[int] = []
        """Places in front of which all is said before what follows is waited for."""

    def take_back(self) -> None:
        """It is begun anew; whoever reads what stood there comes to its end."""
        self.edition += 1
        self._text = Growing()
        self._rests = []
        self._more.set()

    def add(self, piece: str, *, rests: bool = False) -> None:
        """`rests`: what is written so far is said now, and what follows is begun anew."""
        self._text.add(piece)
        if rests:
            self._rests.append(len(self._text))
        self._more.set()

    def rests_at(self, place: int) -> bool:
        """Whether all in front of that place is said before what follows."""
        return place in self._rests

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
        """What stands from `place` on, and what is added to it until a rest or the end; others have their turn in
        between.
        """
        edition = self.edition
        begin = place
        while edition == self.edition:
            rest = next((each for each in self._rests if each > begin), place + PORTION)
            if place == rest:
                return
            if piece := self._text.part(place, min(rest, place + PORTION)):
                place += len(piece)
                yield piece
                await asyncio.sleep(0)
            elif self._complete:
                return
            else:
                self._more.clear()
                await self._more.wait()
