"""Several async iterators as one."""

from __future__ import annotations

import asyncio
from collections import deque
from contextlib import aclosing
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

S = TypeVar("S")


async def merged(*sources: AsyncGenerator[S, None]) -> AsyncGenerator[S, None]:
    """What the sources yield, as it comes; a source goes on once its step was handled.

    A source that fails does not stop the others: its exception is raised when all have ended, and that of an earlier
    source before that of a later one. Closing this closes the sources.
    """
    steps: deque[tuple[S, asyncio.Future[None]]] = deque()
    news = asyncio.Event()
    tasks = [asyncio.create_task(_drained(source, steps, news)) for source in sources]
    for task in tasks:
        task.add_done_callback(lambda _: news.set())
    try:
        while steps or not all(task.done() for task in tasks):
            if not steps:
                news.clear()
                await news.wait()
                continue
            step, handled = steps.popleft()
            yield step
            handled.set_result(None)
        failures = [failure for task in tasks if (failure := await task)]
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    if failures:
        raise failures[0]


async def _drained(
    source: AsyncGenerator[S, None], steps: deque[tuple[S, asyncio.Future[None]]], news: asyncio.Event
) -> Exception | None:
    """Hand over all steps of a source. Returns what it failed with."""
    loop = asyncio.get_running_loop()
    try:
        async with aclosing(source):
            async for step in source:
                handled = loop.create_future()
                steps.append((step, handled))
                news.set()
                await handled
    except Exception as error:  # whoever merges decides when it is raised
        return error
    return None
