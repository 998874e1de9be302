"""Several async iterators as one."""

from __future__ import annotations

import asyncio
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
    steps: asyncio.Queue[S | None] = asyncio.Queue()
    tasks = [asyncio.create_task(_drained(source, steps)) for source in sources]
    for task in tasks:
        task.add_done_callback(lambda _: steps.put_nowait(None))
    try:
        running = len(tasks)
        while running:
            step = await steps.get()
            if step is None:
                running -= 1
            else:
                yield step
            steps.task_done()
        failures = [failure for task in tasks if (failure := await task)]
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    if failures:
        raise failures[0]


async def _drained(source: AsyncGenerator[S, None], steps: asyncio.Queue[S | None]) -> Exception | None:
    """Hand over all steps of a source. Returns what it failed with."""
    try:
        async with aclosing(source):
            async for step in source:
                steps.put_nowait(step)
                await steps.join()
    except Exception as error:  # whoever merges decides when it is raised
        return error
    return None
