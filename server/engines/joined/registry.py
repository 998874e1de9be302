"""Who joined a server, or all servers of one database, and who has which of their places."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import msgspec

from server.engines.apart.messages import Ready
from server.protocol.roles import Role

if TYPE_CHECKING:
    from collections.abc import Collection

HEARTBEAT_SECONDS = 1.0
"""How often a worker says that it is there."""

SILENT_SECONDS = 4.0
"""After so long without a word it gets no work."""

LEASE_SECONDS = 15.0
"""How long a place stays taken of which nobody says any more that it is."""


class RegistryUnavailable(Exception):
    """What keeps the registry does not answer."""


class WorkerCard(msgspec.Struct, frozen=True):
    """One engine of a machine that joined."""

    id: str
    """The worker's own, which it made up when it started."""
    role: Role
    engine: str
    """By its catalog name."""
    ready: Ready
    address: str
    """Where it listens, `ws://host:port` or `wss://host:port`."""
    secret: str
    """What it wants to be shown."""
    certificate: str
    """The one that it shows, as PEM; empty where it shows none, or one that is believed anyway."""
    places: int
    """How much it works on at once."""
    leaving: bool = False

    @property
    def key(self) -> str:
        """One for each engine."""
        return f"{self.id}/{self.role}"

    def __repr__(self) -> str:
        """Without the secret."""
        return f"{type(self).__name__}({self.key!r}, {self.engine!r})"


@dataclass(frozen=True, slots=True)
class Lease:
    """A place at a worker that nobody else has, by its number."""

    card: WorkerCard
    number: int


@dataclass(frozen=True, slots=True)
class WorkerStanding:
    """How one who is there stands."""

    card: WorkerCard
    busy: int
    """How many of its places are taken."""
    silent_seconds: float
    """How long ago it said last that it is there."""


class WorkerRegistry(Protocol):
    """All who joined. What is awaited raises `RegistryUnavailable`."""

    async def put(self, card: WorkerCard) -> None:
        """It is there, and will be for `SILENT_SECONDS`."""

    async def remove(self, worker_id: str) -> None:
        """It is there no more, with all its engines."""

    async def cards(self) -> list[WorkerCard]:
        """Who is there, those that leave too."""

    async def standings(self) -> list[WorkerStanding]:
        """Who is there and how they stand, in the order of machine and stage."""

    async def lease(self, role: Role, avoided: Collection[str]) -> Lease | None:
        """A place at the worker that has the least to do, by key none of those `avoided`; None where all are taken."""

    async def give_back(self, lease: Lease) -> None:
        """Somebody else may have the place."""

    async def changed(self, role: Role, seconds: float) -> None:
        """Wait until somebody joined or a place became free, but not longer than that."""

    async def close(self) -> None:
        """Let go of it, with all leases."""


class Bells:
    """Wakes those who wait for workers of a role."""

    def __init__(self) -> None:
        self._rung: dict[Role, asyncio.Event] = {}

    def ring(self, role: Role) -> None:
        """Wake all."""
        if (waiting := self._rung.pop(role, None)) is not None:
            waiting.set()

    async def heard(self, role: Role, seconds: float) -> None:
        """Wait until it rings, but not longer than that."""
        rung = self._rung.setdefault(role, asyncio.Event())
        try:
            async with asyncio.timeout(seconds):
                await rung.wait()
        except TimeoutError:
            pass


class MemoryRegistry:
    """Of one server alone, in its memory."""

    def __init__(self) -> None:
        self._cards: dict[str, tuple[WorkerCard, float]] = {}
        self._taken: dict[str, set[int]] = {}
        self._bells = Bells()

    async def put(self, card: WorkerCard) -> None:
        known = self._cards.get(card.key)
        self._cards[card.key] = (card, time.monotonic())
        if known is None or known[0] != card:
            self._bells.ring(card.role)

    async def remove(self, worker_id: str) -> None:
        for key, (card, _) in list(self._cards.items()):
            if card.id == worker_id:
                del self._cards[key]
                self._taken.pop(key, None)
                self._bells.ring(card.role)

    async def cards(self) -> list[WorkerCard]:
        since = time.monotonic() - SILENT_SECONDS
        for key, (_, seen) in list(self._cards.items()):
            if seen < since:
                del self._cards[key]
                self._taken.pop(key, None)
        return [card for card, _ in self._cards.values()]

    async def standings(self) -> list[WorkerStanding]:
        now = time.monotonic()
        return [
            WorkerStanding(card, len(self._taken.get(card.key, ())), now - self._cards[card.key][1])
            for card in sorted(await self.cards(), key=lambda each: each.key)
        ]

    async def lease(self, role: Role, avoided: Collection[str]) -> Lease | None:
        free = [
            (min(set(range(card.places)) - self._taken.get(card.key, set()), default=card.places), card)
            for card in await self.cards()
            if card.role == role and not card.leaving and card.key not in avoided
        ]
        free = [(number, card) for number, card in free if number < card.places]
        if not free:
            return None
        number, card = min(free, key=lambda each: each[0])
        self._taken.setdefault(card.key, set()).add(number)
        return Lease(card, number)

    async def give_back(self, lease: Lease) -> None:
        self._taken.get(lease.card.key, set()).discard(lease.number)
        self._bells.ring(lease.card.role)

    async def changed(self, role: Role, seconds: float) -> None:
        await self._bells.heard(role, seconds)

    async def close(self) -> None:
        """Nothing is kept elsewhere."""
