"""Many callers at once, in their own process: `python -m benchmarks.load.callers` takes an order, tells what came."""

from __future__ import annotations

import asyncio
import random
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import msgspec
import uvloop

from benchmarks.load.caller import FRAME_SECONDS, Caller, Hung, appends, detecting, room_noise
from benchmarks.load.garbage import ask
from benchmarks.processes import cpu_seconds, memory_mb

JOINS = 8
"""New connections that are timed while the others talk."""
SHORT_TALK = 0.1
ROOM_SECONDS = 7.0
SETTLING_SECONDS = 7
"""In which a server learns how loud the room is."""
REPLY_SECONDS = 1.2
"""About how long a reply takes, from the end of a question to its own."""
FEW = 10
"""Fewer sessions than this ask without a pause, or a short run would have few turns to tell of."""


class Order(msgspec.Struct, frozen=True):
    """`sessions` callers talk and listen for `seconds`; or, with `waves`, come and go that often.

    Or, with `open_microphone`, nobody says anything for so long into a microphone that is open, in a session that
    detects turns and declares `tools` functions.
    """

    url: str
    token: str
    pid: int
    sessions: int
    seconds: float = 0.0
    waves: int = 0
    open_microphone: bool = False
    tools: int = 0


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
        # Few begin within what one says: spread over a whole turn a short run would see none of them end.
        spread = len(talk) * FRAME_SECONDS if order.sessions < FEW else _round(talk, pause)
        talking = [asyncio.create_task(_talk(caller, talk, pause, outcome, spread)) for caller in callers]
        await asyncio.sleep(min(1.0, order.seconds / 4) if order.sessions < FEW else spread)
        outcome.latencies.clear()
        outcome.cpu_per_minute = await _cpu_per_minute(order)
        outcome.memory.append(memory_mb(order.pid, "Anonymous"))
        outcome.joins = await _joins(order)
        for task in talking:
            task.cancel()
        await asyncio.gather(*talking, return_exceptions=True)
        for caller in callers:
            for kind, times in caller.kinds.items():
                outcome.kinds[kind] = outcome.kinds.get(kind, 0) + times
    return outcome


async def open_microphones(order: Order) -> Outcome:
    """Callers who say nothing for as long as they are there, and what the server takes for that."""
    outcome = Outcome(memory=[memory_mb(order.pid, "Anonymous")])
    room = room_noise(ROOM_SECONDS)
    async with _calling(order) as callers:
        for caller in callers:
            caller.write(detecting(order.tools))
        await asyncio.gather(*(_say_nothing(caller, room, SETTLING_SECONDS) for caller in callers))
        before = cpu_seconds(order.pid)
        seconds = max(1, round(order.seconds))
        await asyncio.gather(*(_say_nothing(caller, room, seconds) for caller in callers))
        outcome.cpu_per_minute = (cpu_seconds(order.pid) - before) / (seconds * order.sessions) * 60
        outcome.memory.append(memory_mb(order.pid, "Anonymous"))
        for caller in callers:
            for kind, times in caller.kinds.items():
                outcome.kinds[kind] = outcome.kinds.get(kind, 0) + times
    return outcome


async def _say_nothing(caller: Caller, room: list[bytes], seconds: int) -> None:
    """As fast as time passes, and no faster than the server takes it in."""
    await asyncio.sleep(random.random() * FRAME_SECONDS)
    a_second = round(1 / FRAME_SECONDS)
    for second in range(seconds):
        begun = time.perf_counter()
        for number in range(a_second):
            caller.write(room[(second * a_second + number) % len(room)])
            await asyncio.sleep(max(0.0, begun + number * FRAME_SECONDS - time.perf_counter()))
        await caller.settled()


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


async def _talk(caller: Caller, talk: list[bytes], pause: float, outcome: Outcome, spread: float) -> None:
    # Nobody waits for the others: each begins somewhere in that time, which for many is from one turn to the next.
    await asyncio.sleep(random.random() * spread)
    while True:
        try:
            outcome.latencies.append(await caller.turn(talk))
        except Hung:
            outcome.failed += 1
            return
        await asyncio.sleep(pause)


def _round(talk: list[bytes], pause: float) -> float:
    """Seconds from one turn to the next, about."""
    return len(talk) * FRAME_SECONDS + REPLY_SECONDS + pause


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
    do = open_microphones if order.open_microphone else come_and_go if order.waves else load
    outcome = uvloop.run(do(order))
    sys.stdout.buffer.write(msgspec.json.encode(outcome))
    return 0


if __name__ == "__main__":
    sys.exit(main())
