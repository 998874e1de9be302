"""Work that goes on by itself, and is known until it is done."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

from server.protocol.traces import trace_of

if TYPE_CHECKING:
    from collections.abc import Coroutine

log = logging.getLogger(__name__)


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
