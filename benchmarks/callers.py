"""Many callers at once, in a process of its own: `python -m benchmarks.callers` takes one order and tells what came."""

from __future__ import annotations

import asyncio
import random
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import msgspec
import uvloop

from benchmarks.caller import Caller, Hung, appends
from benchmarks.garbage import ask
from benchmarks.processes import cpu_seconds, memory_mb

JOINS = 8
"""New connections that are timed while the others talk."""
SHORT_TALK = 0.1
FEW = 10
"""Fewer sessions than this ask without a pause, or a short run would have few turns to tell of."""


class Order(msgspec.Struct, frozen=True):
    """`sessions` callers talk and listen for `seconds`; or, with `waves`, come and go that often."""

    url: str
    token: str
    pid: int
    sessions: int
    seconds: float = 0.0
    waves: int = 0


class Outcome(msgspec.Struct):
    """`latencies`: seconds from the end of speech to the first sound; `memory`: megabytes along the way."""

    latencies: list[float] = msgspec.field(default_factory=list)
    joins: list[float] = msgspec.field(default_factory=list)
    cpu_per_minute: float = 0.0
    memory: list[float] = msgspec.field(default_factory=list)
    kinds: dict[str, int] = msgspec.field(default_factory=dict)
    failed: int = 0


async def load(order: Order) -> Outcome:
    """Callers who talk and listen all the time, and the processor time of the server meanwhile."""
    outcome = Outcome(memory=[memory_mb(order.pid, "Anonymous")])
    talk, pause = (appends(0.6), 0.1) if order.sessions < FEW else (appends(1.5), 1.5)
    async with _calling(order) as callers:
        talking = [asyncio.create_task(_talk(caller, talk, pause, outcome)) for caller in callers]
        await asyncio.sleep(min(1.0, order.seconds / 4))
        outcome.cpu_per_minute = await _cpu_per_minute(order)
        outcome.memory.append(memory_mb(order.pid, "Anonymous"))
        outcome.joins = await _joins(order)
        for task in talking:
            task.cancel()
        await asyncio.gather(*talking, return_exceptions=True)
        for caller in callers:
            for kind, count in caller.kinds.items():
                outcome.kinds[kind] = outcome.kinds.get(kind, 0) + count
    return outcome


async def come_and_go(order: Order) -> Outcome:
    """Waves of callers with one short turn each; what the server holds after each wave."""
    outcome = Outcome()
    talk = appends(SHORT_TALK)
    for _ in range(order.waves):
        async with _calling(order) as callers:
            turns = await asyncio.gather(*(caller.turn(talk) for caller in callers), return_exceptions=True)
        outcome.failed += sum(isinstance(turn, Hung) for turn in turns)
        await asyncio.sleep(0.2)
        ask(order.pid)
        outcome.memory.append(memory_mb(order.pid, "Anonymous"))
    outcome.joins = await _joins(order)
    return outcome


@asynccontextmanager
async def _calling(order: Order) -> AsyncIterator[list[Caller]]:
    callers: list[Caller] = []
    try:
        while len(callers) < order.sessions:
            caller, _ = await Caller.connect(order.url, order.token)
            callers.append(caller)
        yield callers
    finally:
        for caller in callers:
            caller.hang_up()


async def _talk(caller: Caller, talk: list[bytes], pause: float, outcome: Outcome) -> None:
    # Nobody waits for the others: a turn takes about this long, and each begins somewhere in it.
    await asyncio.sleep(random.random() * len(talk) * 0.02)
    while True:
        try:
            outcome.latencies.append(await caller.turn(talk))
        except Hung:
            outcome.failed += 1
            return
        await asyncio.sleep(pause)


async def _cpu_per_minute(order: Order) -> float:
    """Processor seconds that one minute of one session takes."""
    before, begun = cpu_seconds(order.pid), time.perf_counter()
    await asyncio.sleep(order.seconds)
    taken = cpu_seconds(order.pid) - before
    return taken / (time.perf_counter() - begun) / order.sessions * 60


async def _joins(order: Order) -> list[float]:
    joins = []
    for _ in range(JOINS):
        caller, seconds = await Caller.connect(order.url, order.token)
        joins.append(seconds)
        caller.hang_up()
        await asyncio.sleep(0.05)
    return joins


def main() -> int:
    order = msgspec.json.decode(sys.stdin.buffer.read(), type=Order)
    random.seed(order.sessions)
    outcome = uvloop.run(come_and_go(order) if order.waves else load(order))
    sys.stdout.buffer.write(msgspec.json.encode(outcome))
    return 0


if __name__ == "__main__":
    sys.exit(main())
