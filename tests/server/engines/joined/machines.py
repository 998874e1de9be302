"""Machines with engines, which are really in this process: what a server sees of them is what it would see anyway."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from server.engines.apart.work import ready_as
from server.engines.joined.own_certificate import own_certificate
from server.engines.joined.registry import WorkerCard, WorkerRegistry
from server.engines.joined.service import OfferedEngine, WorkerService
from server.process.serving import listen
from server.protocol.roles import Role
from tests.patience import PATIENCE


@dataclass(eq=False)
class Machine:
    """One that joined; `cards` by role."""

    service: WorkerService
    listening: Any
    cards: dict[Role, WorkerCard]

    def die(self) -> None:
        """As by `kill -9`: its connections break, and nobody listens any more."""
        for connection in self.listening.connections:
            connection.transport.abort()
        self.listening.close()


@asynccontextmanager
async def joined(
    registry: WorkerRegistry, engines: Mapping[Role, Any], name: str = "one", *, places: int = 4, tls: bool = False
) -> AsyncIterator[Machine]:
    """A machine that joined for as long as the block runs."""
    context, certificate = own_certificate() if tls else (None, "")
    service = WorkerService({role: OfferedEngine("scripted", engine) for role, engine in engines.items()})
    listener = listen("127.0.0.1", 0)
    listening = await service.listen(listener, context)
    address = f"{'wss' if tls else 'ws'}://127.0.0.1:{listener.getsockname()[1]}"
    cards = {
        role: WorkerCard(name, role, "scripted", ready_as(engine), address, service.secret, certificate, places)
        for role, engine in engines.items()
    }
    for card in cards.values():
        await registry.put(card)
    try:
        yield Machine(service, listening, cards)
    finally:
        listening.close()
        async with asyncio.timeout(PATIENCE):
            await listening.wait_closed()
