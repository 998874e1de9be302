"""Work that goes on by itself, and is known until it is done."""

from __future__ import annotations

import asyncio
import concurrent.futures
import logging
import threading
from typing import TYPE_CHECKING, TypeVar

from server.protocol.traces import trace_of

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

log = logging.getLogger(__name__)


T = TypeVar("T")


async def beside(work: Callable[[], T]) -> T:
    """Run in a thread of its own that is left behind where it hangs: the end of the app does not wait for it."""
    loop = asyncio.get_running_loop()
    outcome: asyncio.Future[T] = loop.create_future()

    def settle(done: concurrent.futures.Future[T]) -> None:
        if outcome.done():
            return
        if (error := done.exception()) is None:
            outcome.set_result(done.result())
        else:
            outcome.set_exception(error)

    def run() -> None:
        done: concurrent.futures.Future[T] = concurrent.futures.Future()
        try:
            done.set_result(work())
        except Exception as error:  # whatever it is, who waits is told
            done.set_exception(error)
        try:
            loop.call_soon_threadsafe(settle, done)
        except RuntimeError:
            log.debug("the app ended before the work beside it")

    threading.Thread(target=run, daemon=True).start()
    return await outcome


class BackgroundTasks:
    """Runs coroutines beside the caller. What one fails with is logged, without its text."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()

    def __call__(self, work: Coroutine[None, None, None]) -> asyncio.Task[None]:
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._forget)
        return task

    async def settle(self, patience: float | None = None) -> None:
        """Wait for what is under way, but not longer than `patience` seconds."""
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=patience)

    def _forget(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("work in the background failed: %s", trace_of(error))
