"""The server's side of workers on other machines: which are there for a role, and one for each piece of work."""

from __future__ import annotations

import asyncio
import logging
import ssl
import time
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING

from websockets.asyncio.client import connect
from websockets.exceptions import InvalidHandshake, InvalidURI

from server.engines.apart.fair_line import FairLine
from server.engines.apart.messages import FromWorker, Ready, WorkFault
from server.engines.apart.process import MOST_WAITING
from server.engines.apart.worker import Worker, WorkerGone, WorkFailed
from server.engines.joined.registry import SILENT_SECONDS, Lease, RegistryUnavailable
from server.engines.joined.socket_line import TERMS, SocketLine
from server.protocol.texts import Text
from server.tasks import BackgroundTasks

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from server.engines.joined.registry import WorkerCard, WorkerRegistry
    from server.protocol.roles import Role

log = logging.getLogger(__name__)

CONNECT_SECONDS = 2.0

ALONE_SECONDS = 1.5
"""How long somebody waits where no worker is there at all: then they are told, or what stands in answers."""

PATIENCE_SECONDS = 10.0
"""How long somebody waits where all places are taken, by other servers too."""

LOOK_SECONDS = 2.0
"""How often it is looked who is there, where nobody says that this changed."""

NO_WORKERS = Text("No worker is there for this right now.")


class JoinedWorkers:
    """Workers of one role, wherever they are: a `WorkerSource`. There is one line to each, for all work there."""

    def __init__(self, role: Role, registry: WorkerRegistry) -> None:
        self.line = FairLine(1, MOST_WAITING)
        self._role = role
        self._registry = registry
        self._lines: dict[str, asyncio.Task[Worker]] = {}
        self._avoided: dict[str, float] = {}
        """Until when, by key."""
        self._following: asyncio.Task[None] | None = None
        self._there = asyncio.Event()
        self._tasks = BackgroundTasks()

    @property
    def workers(self) -> int:
        """How many can be reached and do not leave."""
        return sum(_is_there(line) and not line.result().leaving for line in self._lines.values())

    @property
    def away(self) -> bool:
        """Whether none can be reached."""
        return not self.workers

    async def ready(self) -> Ready:
        """Waits until the first has joined."""
        if self._following is None:
            self._following = asyncio.create_task(self._follow())
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
        for line in self._lines.values():
            await _hang_up(line)
        self._lines.clear()

    async def _leased(self) -> tuple[Worker, Lease | None]:
        """A place at a worker that can be reached. Raises `WorkFailed`."""
        begun = time.monotonic()
        while True:
            try:
                lease = await self._registry.lease(self._role, self._shunned())
            except RegistryUnavailable:
                if (worker := self._any()) is not None:  # nobody's turn shall end because of a database
                    return worker, None
                lease = None
            if lease is not None:
                try:
                    return await self._reached(lease.card), lease
                except WorkerGone:
                    self._avoid(lease.card.key)
                    self._tasks.spawn(self._give_back(lease))
                    continue
            left = begun + (ALONE_SECONDS if self._any() is None else PATIENCE_SECONDS) - time.monotonic()
            if left <= 0:
                raise WorkFailed(WorkFault(0, "no_workers", NO_WORKERS.as_object(), 0))
            await self._registry.changed(self._role, min(left, LOOK_SECONDS))

    def _any(self) -> Worker | None:
        """One that can be reached and does not leave."""
        found = (line.result() for line in self._lines.values() if _is_there(line))
        return next((worker for worker in found if not worker.leaving), None)

    def _shunned(self) -> list[str]:
        """Keys of those that could not be reached a moment ago, or that leave."""
        now = time.monotonic()
        self._avoided = {key: until for key, until in self._avoided.items() if until > now}
        leaving = [key for key, line in self._lines.items() if _is_there(line) and line.result().leaving]
        return [*self._avoided, *leaving]

    def _avoid(self, key: str) -> None:
        self._avoided[key] = time.monotonic() + SILENT_SECONDS

    async def _reached(self, card: WorkerCard) -> Worker:
        """The line to it, opened where there is none. Raises `WorkerGone`."""
        line = self._lines.get(card.key)
        if line is None or (line.done() and not _is_there(line)):
            line = self._lines[card.key] = asyncio.create_task(_connected(card))
        worker = await asyncio.shield(line)
        if worker.gone:
            raise WorkerGone
        return worker

    async def _give_back(self, lease: Lease) -> None:
        with suppress(RegistryUnavailable):  # it is given back by itself when nobody holds it any more
            await self._registry.give_back(lease)

    async def _follow(self) -> None:
        """Have a line to each that is there, until cancelled."""
        while True:
            try:
                cards = [card for card in await self._registry.cards() if card.role == self._role]
            except RegistryUnavailable as error:
                log.warning("it cannot be told which workers are there: %s", error)
            else:
                await self._meet([card for card in cards if card.key not in self._avoided])
                self.line.widen(max(1, sum(card.places for card in cards if not card.leaving)))
            await self._registry.changed(self._role, LOOK_SECONDS)

    async def _meet(self, cards: list[WorkerCard]) -> None:
        """Reach all of these, and forget lines that are no more."""
        reached = await asyncio.gather(*map(self._reached, cards), return_exceptions=True)
        for card, found in zip(cards, reached, strict=True):
            if isinstance(found, BaseException):
                log.warning("a worker that joined cannot be reached at %s", card.address)
                self._avoid(card.key)
        known = {card.key for card in cards}
        for key in [key for key, line in self._lines.items() if key not in known and not _is_there(line)]:
            del self._lines[key]
        if self._any() is not None:
            self._there.set()


def _is_there(line: asyncio.Task[Worker]) -> bool:
    return line.done() and not line.cancelled() and line.exception() is None and not line.result().gone


async def _hang_up(line: asyncio.Task[Worker]) -> None:
    line.cancel()
    (worker,) = await asyncio.gather(line, return_exceptions=True)
    if isinstance(worker, Worker):
        await worker.close()


async def _connected(card: WorkerCard) -> Worker:
    """A line to a worker. Raises `WorkerGone`."""
    try:
        connection = await connect(
            f"{card.address}/{card.role}",
            additional_headers={"Authorization": f"Bearer {card.secret}"},
            ssl=_trusting(card.certificate),
            proxy=None,
            open_timeout=CONNECT_SECONDS,
            **TERMS,
        )
    except (OSError, TimeoutError, InvalidHandshake, InvalidURI, EOFError):
        raise WorkerGone from None
    line = SocketLine(connection, FromWorker)
    try:
        async with asyncio.timeout(CONNECT_SECONDS):
            ready = await line.hear()
    except TimeoutError:
        ready = None
    if not isinstance(ready, Ready):
        line.close()
        raise WorkerGone
    return Worker(line, ready)


def _trusting(certificate: str) -> ssl.SSLContext | None:
    """What believes that certificate and no other; it stands for no name, for whoever joined has shown the token."""
    if not certificate:
        return None
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.load_verify_locations(cadata=certificate)
    return context
