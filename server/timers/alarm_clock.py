"""Tells people of their timers when they are due: to a session of theirs, or as soon as there is one."""

from __future__ import annotations

import asyncio
import logging
from contextlib import contextmanager, suppress
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from server.conversations.store.errors import StoreError
from server.protocol.traces import trace_of
from server.tasks import BackgroundTasks
from server.timers.here import Here

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from server.timers.kept import KeptTimers
    from server.timers.moments import Timer

log = logging.getLogger(__name__)

LOOK_SECONDS = 10.0
"""How often it is looked at least: the computer may have slept, and another server may have kept one."""
NOBODY_SECONDS = 1.0
"""The same while something is due of somebody whose sessions do not tell of it yet."""


class TimerListener(Protocol):
    """A session of somebody."""

    @property
    def hears_timers(self) -> bool:
        """Whether its client wishes to be told."""

    async def room(self) -> None:
        """Wait until there is room for a word: nobody speaks and no reply is under way."""

    async def remind(self, timer: Timer, now: datetime) -> None:
        """Tell them."""


def _now() -> datetime:
    return datetime.now(Here())


class AlarmClock:
    """`now` tells the time with its zone. It works while somebody listens, once it is switched on."""

    def __init__(self, kept: KeptTimers, now: Callable[[], datetime] = _now) -> None:
        self.kept = kept
        self.now = now
        self._on = True
        self._listeners: dict[str, list[TimerListener]] = {}
        self._changed = asyncio.Event()
        self._ringing: set[str] = set()
        self._tasks = BackgroundTasks()
        self._work: asyncio.Task[None] | None = None

    @contextmanager
    def listening(self, person_id: str, listener: TimerListener) -> Iterator[None]:
        """That person can be told meanwhile."""
        self._listeners.setdefault(person_id, []).append(listener)
        self.changed()
        if self._work is None:
            self._work = asyncio.create_task(self._run())
        try:
            yield
        finally:
            self._listeners[person_id].remove(listener)
            if not self._listeners[person_id]:
                del self._listeners[person_id]

    def switch(self, *, on: bool) -> None:
        """Tell of timers from now on, or no more."""
        self._on = on
        self.changed()

    def changed(self) -> None:
        """There is another timer, or somebody else listens."""
        self._changed.set()

    async def close(self) -> None:
        """What is not told yet stays for the next time."""
        await self._tasks.cancel()
        if self._work is not None:
            self._work.cancel()
            await asyncio.gather(self._work, return_exceptions=True)

    @property
    def _wanted(self) -> bool:
        return self._on and bool(self._listeners)

    async def _run(self) -> None:
        while True:
            self._changed.clear()
            try:
                seconds = await self._look()
            except StoreError:
                seconds = LOOK_SECONDS
            except Exception as error:  # one that cannot be told must not keep all others
                log.error("the timers could not be looked at: %s", trace_of(error))
                seconds = LOOK_SECONDS
            with suppress(TimeoutError):
                async with asyncio.timeout(seconds if self._wanted else None):
                    await self._changed.wait()

    async def _look(self) -> float:
        """Ring what is due. Returns after how many seconds to look again."""
        now, seconds = self.now(), LOOK_SECONDS
        for person_id, timer in await self.kept.of(list(self._listeners)) if self._wanted else ():
            if timer.due_at > now:
                return min(seconds, (timer.due_at - now).total_seconds())
            if timer.id in self._ringing:
                continue
            listeners = [each for each in self._listeners.get(person_id, ()) if each.hears_timers]
            if listeners:
                self._ringing.add(timer.id)
                self._tasks.spawn(self._ring(person_id, timer, listeners[-1]))
            else:
                seconds = min(LOOK_SECONDS, NOBODY_SECONDS)
        return seconds

    async def _ring(self, person_id: str, timer: Timer, listener: TimerListener) -> None:
        """Whoever leaves before there was room is told the next time."""
        taken = False
        try:
            if await self._has_room(person_id, listener):
                taken = await self.kept.take(person_id, timer.id)
                if taken and await self._has_room(person_id, listener):  # taking takes a while
                    taken = False
                    await listener.remind(timer, self.now())
        finally:
            if taken:
                await self.kept.restore(person_id, timer)
            self._ringing.discard(timer.id)

    async def _has_room(self, person_id: str, listener: TimerListener) -> bool:
        """Wait for it; False where they listen no more."""
        await listener.room()
        if listener in self._listeners.get(person_id, ()) and listener.hears_timers:
            return True
        self._changed.set()  # perhaps another session can tell
        return False
