"""Work that goes on by itself, and is known until it is done."""

from __future__ import annotations

import asyncio
import logging
from functools import partial
from types import coroutine
from typing import TYPE_CHECKING, Any, TypeVar

from server.protocol.traces import trace_of

if TYPE_CHECKING:
    from collections.abc import Coroutine, Generator

log = logging.getLogger(__name__)

T = TypeVar("T")


async def pause(wanted: asyncio.Event, seconds: float) -> None:
    """Wait so long, or until it is `wanted` that one goes on."""
    try:
        async with asyncio.timeout(seconds):
            await wanted.wait()
    except TimeoutError:
        pass


async def in_time(seconds: float, work: Coroutine[Any, Any, T]) -> T:
    """What the work gives. Raises `TimeoutError` where that takes longer.

    As `asyncio.timeout` has it; but what is done at once, as sending mostly is, needs no clock: to set one and stop it
    takes as long as to send.
    """
    try:
        awaited = work.send(None)
    except StopIteration as done:
        result: T = done.value
        return result
    async with asyncio.timeout(seconds):
        return await _rest_of(work, awaited)


@coroutine
def _rest_of(work: Coroutine[Any, Any, T], awaited: Any) -> Generator[Any, Any, T]:
    """Go on with work that was begun, and now waits for what it gave."""
    while True:
        try:
            sent = yield awaited
            go_on = partial(work.send, sent)
        except GeneratorExit:
            work.close()
            raise
        except BaseException as error:  # also that it is cancelled: the work is told
            go_on = partial(work.throw, error)
        try:
            awaited = go_on()
        except StopIteration as done:
            result: T = done.value
            return result


async def stopped(task: asyncio.Future[Any]) -> None:
    """Stop it, where it is under way, and wait for its end; what it failed with does not matter any more.

    One that has ended is not waited for: `asyncio.gather` takes two turns of the loop to find out.
    """
    if not task.done():
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    elif not task.cancelled():
        task.exception()


class BackgroundTasks:
    """Runs coroutines beside the caller. What one fails with is logged, without its text, unless `quiet`."""

    def __init__(self, *, quiet: bool = False) -> None:
        self._quiet = quiet
        self._tasks: set[asyncio.Task[Any]] = set()

    def spawn(self, work: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._forget)
        return task

    async def settle(self, seconds: float) -> None:
        """Wait for what is under way, and for what that starts; what takes longer than `seconds` is cancelled."""
        while self._tasks:
            _, late = await asyncio.wait(self._tasks, timeout=seconds)
            for task in late:
                task.cancel()
            if late:
                return

    async def cancel(self) -> None:
        """Stop what is under way."""
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _forget(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if task.cancelled() or (error := task.exception()) is None:
            return
        if not self._quiet:
            log.error("work in the background failed: %s", trace_of(error))
