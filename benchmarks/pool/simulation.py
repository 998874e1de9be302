"""Many users ask for work by chance; who waits how long is decided by the server's own `FairLine`."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from dataclasses import dataclass, field

from benchmarks.pool.virtual_time import VirtualTimeLoop
from server.engines.apart.fair_line import FairLine

SEED = 20


@dataclass(frozen=True, slots=True)
class PoolWaits:
    """Seconds that each piece of work waited, in the order of their beginnings, and how much each user got done."""

    seconds: list[float] = field(default_factory=list)
    served: Counter[str] = field(default_factory=Counter)

    @property
    def mean(self) -> float:
        return sum(self.seconds) / len(self.seconds)


def waits(workers: int, busy: float, *, service: float = 0.5, pieces: int = 20_000, users: int = 40) -> PoolWaits:
    """What is measured with so many workers, a share `busy` of the time, for work of `service` seconds on average."""
    loop = VirtualTimeLoop()
    try:
        return loop.run_until_complete(_waits(workers, busy, service, pieces, users))
    finally:
        loop.close()


async def _waits(workers: int, busy: float, service: float, pieces: int, users: int) -> PoolWaits:
    chance, line, found = random.Random(SEED), FairLine(workers, pieces), PoolWaits()
    clock = asyncio.get_running_loop().time

    async def work(user: str, seconds: float) -> None:
        came = clock()
        async with line.place(user):
            found.seconds.append(clock() - came)
            await asyncio.sleep(seconds)
            found.served[user] += 1

    async with asyncio.TaskGroup() as tasks:
        for _ in range(pieces):
            await asyncio.sleep(chance.expovariate(workers * busy / service))
            tasks.create_task(work(f"user {chance.randrange(users)}", chance.expovariate(1 / service)))
    return found
