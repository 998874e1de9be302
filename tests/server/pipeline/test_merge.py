"""Several async iterators as one: each in its own order, all closed with it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing

import pytest

from server.pipeline.merge import merged
from tests.patience import PATIENCE


class Source:
    """Yields the words, then fails where it is told to; `handled` counts those after which it was resumed."""

    def __init__(self, words: str = "", failure: BaseException | None = None) -> None:
        self.words = words
        self.failure = failure
        self.handled = 0
        self.closed = False

    async def steps(self) -> AsyncGenerator[str, None]:
        try:
            for word in self.words:
                yield word
                self.handled += 1
            if self.failure is not None:
                raise self.failure
        finally:
            self.closed = True


async def collected(*sources: Source) -> str:
    return "".join([step async for step in merged(*(source.steps() for source in sources))])


async def test_each_source_keeps_its_order() -> None:
    steps = await collected(Source("abc"), Source("xyz"), Source())
    assert [step for step in steps if step in "abc"] == list("abc")
    assert [step for step in steps if step in "xyz"] == list("xyz")


async def test_a_source_goes_on_only_when_its_step_was_handled() -> None:
    source = Source("ab")
    async with aclosing(merged(source.steps())) as steps:
        assert await anext(steps) == "a"
        for _ in range(20):
            await asyncio.sleep(0)
        assert source.handled == 0
        assert await anext(steps) == "b"
        assert source.handled == 1


async def test_a_failure_waits_for_the_other_source_and_the_first_source_counts() -> None:
    first, second = Source("a", ValueError("first")), Source("xyz", ValueError("second"))
    with pytest.raises(ValueError, match="first"):
        await collected(first, second)
    assert second.handled == 3


async def test_a_source_that_was_cancelled_from_outside_does_not_leave_it_hanging() -> None:
    async with asyncio.timeout(PATIENCE):
        with pytest.raises(asyncio.CancelledError):
            await collected(Source("a", asyncio.CancelledError()))


@pytest.mark.parametrize("taken", [1, 3])
async def test_closing_it_closes_the_sources_and_leaves_no_task(taken: int) -> None:
    first, second = Source("abc"), Source("xyz")
    async with aclosing(merged(first.steps(), second.steps())) as steps:
        for _ in range(taken):
            await anext(steps)
    assert first.closed
    assert second.closed
    assert asyncio.all_tasks() == {asyncio.current_task()}
