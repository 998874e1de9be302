"""Reading ahead: how far, and what happens to failures."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from server.engines.read_ahead import ReadAhead

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator


class Source:
    """Counts to `end`, and fails there if it shall."""

    def __init__(self, end: int, *, fails: bool = False) -> None:
        self.end = end
        self.fails = fails
        self.given = 0
        self.closed = False

    async def items(self) -> AsyncGenerator[int, None]:
        try:
            while self.given < self.end:
                self.given += 1
                yield self.given
            if self.fails:
                raise ValueError("the end")
        finally:
            self.closed = True


async def settle() -> None:
    for _ in range(20):
        await asyncio.sleep(0)


async def test_gives_everything_in_order() -> None:
    ahead = ReadAhead(Source(10).items(), 3)
    assert [item async for item in ahead] == list(range(1, 11))
    await ahead.close()


async def test_begins_at_once_and_is_never_further_ahead_than_allowed() -> None:
    source = Source(10)
    ahead = ReadAhead(source.items(), 3)
    await settle()
    assert source.given == 3
    taken = 0
    async for _ in ahead:
        taken += 1
        await settle()
        assert source.given == min(taken + 3, 10)
    await ahead.close()


async def test_a_failure_comes_behind_what_came_before_it() -> None:
    ahead = ReadAhead(Source(2, fails=True).items(), 5)
    await settle()
    items = aiter(ahead)
    assert [await anext(items), await anext(items)] == [1, 2]
    with pytest.raises(ValueError, match="the end"):
        await anext(items)
    await ahead.close()


async def test_closing_closes_the_source() -> None:
    source = Source(10)
    ahead = ReadAhead(source.items(), 1)
    await settle()
    await ahead.close()
    assert source.closed
