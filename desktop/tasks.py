"""Work that goes on by itself, and is known until it is done."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Coroutine


class BackgroundTasks:
    """Runs coroutines beside the caller. Nothing of it outlives `settle`."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()

    def __call__(self, work: Coroutine[None, None, None]) -> asyncio.Task[None]:
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def settle(self, patience: float | None = None) -> None:
        """Wait for what is under way, but not longer than `patience` seconds."""
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=patience)
