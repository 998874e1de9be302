"""The server's side of workers on other machines: which are there for a role, and one for each piece of work."""

from __future__ import annotations

import asyncio
import logging
import time
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING

from server.engines.apart.fair_line import FairLine
from server.engines.apart.messages import Ready, WorkFault
from server.engines.apart.process import MOST_WAITING
from server.engines.apart.worker import Worker, WorkerGone, WorkFailed, nobody
from server.engines.joined.open_lines import OpenLines
from server.engines.joined.registry import SILENT_SECONDS, Lease, RegistryUnavailable
from server.engines.lineup import NO_WORKERS
from server.protocol.traces import trace_of
from server.tasks import BackgroundTasks

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from server.engines.joined.registry import WorkerCard, WorkerRegistry
    from server.protocol.roles import Role

log = logging.getLogger(__name__)

ALONE_SECONDS = 0.5
"""How long somebody waits where no worker is there at all: then they are told, or what stands in answers."""

PATIENCE_SECONDS = 10.0
"""How long somebody waits where all places are taken, by other servers too."""

LOOK_SECONDS = 2.0
"""How often it is looked who is there, where nobody says that this changed."""


class JoinedWorkers:
    """Workers of one role, wherever they are: a `WorkerSource`. There is one line to each, for all work there."""

    tries_again = False

    def __init__(self, role: Role, registry: WorkerRegistry) -> None:
        self.line = FairLine(1, MOST_WAITING)
        self.tell: Callable[[], None] = nobody
        self._told_away = True
        self._role = role
        self._registry = registry
        self._lines = OpenLines()
        self._avoided: dict[str, float] = {}
        """Until when, by key."""
        self._following: asyncio.Task[None] | None = None
        self._there = asyncio.Event()
        self._tasks = BackgroundTasks()

    @property
    def workers(self) -> int:
        """How many can be reached and do not leave."""
        return sum(not worker.leaving for worker in self._lines.workers.values())

    @property
    def away(self) -> bool:
        """Whether none can be reached."""
        return not self.workers

    @property
    def resting(self) -> bool:
        """They come and go as they like."""
        return False

    @property
    def wake_seconds(self) -> float:
        """Nobody knows when the next comes."""
        return 0.0

    @property
    def join_seconds(self) -> float:
        """A turn is not to wait for somebody who may never join."""
        return ALONE_SECONDS

    async def ready(self) -> Ready:
        """Waits until the first has joined."""
        self._begin_to_follow()
        while (worker := self._any()) is None:
            self._there.clear()
            await self._there.wait()
        return worker.ready

    @asynccontextmanager
    async def lent(self) -> AsyncIterator[Worker]:
        worker, lease = await self._leased()
        try:
            yield worker
        finally:
            if lease is not None:
                self._tasks.spawn(self._give_back(lease))

    async def close(self) -> None:
        if self._following is not None:
            self._following.cancel()
            await asyncio.gather(self._following, return_exceptions=True)
        await self._tasks.cancel()
        await self._lines.close()

    async def _leased(self) -> tuple[Worker, Lease | None]:
        """A place at a worker that can be reached. Raises `WorkFailed`."""
        self._begin_to_follow()
        begun = time.monotonic()
        while True:
            try:
                lease = await self._registry.lease(self._role, [*self._shunned(), *self._lines.lost])
            except RegistryUnavailable:
                if (worker := self._any()) is not None:  # nobody's turn shall end because of a database
                    return worker, None
                lease = None
            if lease is not None:
                try:
                    return await self._lines.reach(lease.card), lease
                except BaseException as error:
                    self._tasks.spawn(self._give_back(lease))
                    if not isinstance(error, WorkerGone):
                        raise
                    self._avoid(lease.card.key)
                    continue
            left = begun + (ALONE_SECONDS if self._any() is None else PATIENCE_SECONDS) - time.monotonic()
            if left <= 0:
                raise WorkFailed(WorkFault(0, "no_workers", NO_WORKERS.as_object(), 0))
            await self._registry.changed(self._role, min(left, LOOK_SECONDS))

    def _any(self) -> Worker | None:
        """One that can be reached and does not leave."""
        return next((worker for worker in self._lines.workers.values() if not worker.leaving), None)

    def _shunned(self) -> list[str]:
        """Keys of those that could not be reached a moment ago, or that leave."""
        now = time.monotonic()
        self._avoided = {key: until for key, until in self._avoided.items() if until > now}
        leaving = [key for key, worker in self._lines.workers.items() if worker.leaving]
        return [*self._avoided, *leaving]

    def _avoid(self, key: str) -> None:
        self._avoided[key] = time.monotonic() + SILENT_SECONDS

    async def _give_back(self, lease: Lease) -> None:
        with suppress(RegistryUnavailable):  # it is given back by itself when nobody holds it any more
            await self._registry.give_back(lease)

    def _begin_to_follow(self) -> None:
        if self._following is None:
            self._following = asyncio.create_task(self._follow())

    async def _follow(self) -> None:
        """Have a line to each that is there, until cancelled."""
        while True:
            try:
                await self._look()
            except RegistryUnavailable as error:
                log.warning("it cannot be told which workers are there: %s", error)
            except Exception as error:  # whatever it is, the next look may find more
                log.error("workers could not be met: %s", trace_of(error))
            if self.away != self._told_away:
                self._told_away = self.away
                self.tell()
            await self._registry.changed(self._role, LOOK_SECONDS)

    async def _look(self) -> None:
        """Meet those who are there now. Raises `RegistryUnavailable`."""
        cards = [card for card in await self._registry.cards() if card.role == self._role]
        shunned = self._shunned()
        await self._meet([card for card in cards if card.key not in shunned])
        self.line.widen(max(1, sum(card.places for card in cards if not card.leaving)))

    async def _meet(self, cards: list[WorkerCard]) -> None:
        """Reach all of these, and forget lines that are no more."""
        reached = await asyncio.gather(*map(self._lines.reach, cards), return_exceptions=True)
        for card, found in zip(cards, reached, strict=True):
            if isinstance(found, BaseException):
                log.warning("a worker that joined cannot be reached at %s", card.address)
                self._avoid(card.key)
        self._lines.forget({card.key for card in cards})
        if self._any() is not None:
            self._there.set()
