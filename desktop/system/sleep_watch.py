"""Notices that the computer slept, so that nothing half done goes on as if it had not."""

from __future__ import annotations

import asyncio
import logging
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

log = logging.getLogger(__name__)

LOOK_SECONDS = 1.0
LONGEST_STALL_SECONDS = 10.0
"""A loop that did nothing for so long was stopped, not busy."""

LONGEST_DRIFT_SECONDS = 5.0
"""The wall clock goes on while a computer sleeps; the other clock, on most systems, does not."""


class SleepWatch:
    """Calls `woke` on the loop after a sleep. Both clocks give seconds."""

    def __init__(
        self,
        woke: Callable[[], None],
        *,
        clock: Callable[[], float] = time.monotonic,
        wall_clock: Callable[[], float] = time.time,
        look_seconds: float = LOOK_SECONDS,
    ) -> None:
        self._woke = woke
        self._clock = clock
        self._wall_clock = wall_clock
        self._look_seconds = look_seconds
        self._task = asyncio.ensure_future(self._watch())

    def close(self) -> None:
        self._task.cancel()

    async def _watch(self) -> None:
        before, wall_before = self._clock(), self._wall_clock()
        while True:
            await asyncio.sleep(self._look_seconds)
            now, wall = self._clock(), self._wall_clock()
            stalled = now - before - self._look_seconds > LONGEST_STALL_SECONDS
            # A clock that was set by hand looks the same; one needless reconnection does no harm.
            drifted = (wall - wall_before) - (now - before) > LONGEST_DRIFT_SECONDS
            if stalled or drifted:
                log.info("the computer slept")
                self._woke()
            before, wall_before = now, wall
