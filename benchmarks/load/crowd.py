"""How many one core takes: sessions that only are there, people who talk until it breaks, and a flood of strangers."""

from __future__ import annotations

import asyncio
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import uvloop

from benchmarks.figures import p50, p95
from benchmarks.load import garbage, script
from benchmarks.load.caller import Caller, Hung, appends, handshake
from benchmarks.load.callers import Order
from benchmarks.load.server_load import call
from benchmarks.plan import Plan
from benchmarks.processes import Broken, memory_mb, scripted_server
from benchmarks.report import Row

IDLE = 500
AT_ONCE = 25
"""So many connect at once: more would measure the handshakes."""
IDLE_KB = 60.0

FIRST_LEVEL, STEP, LAST_LEVEL = 50, 25, 400
BROKEN_MS = 300.0
"""From here on a person notices that the server is slow, and not the engines: it counts as broken."""

FLOOD_SECONDS = 3
A_SECOND = 1000
TALKERS = 5
HARMED_MS = 300.0


def run(plan: Plan) -> list[Row]:
    if sys.platform != "linux":
        raise Broken("processor time and memory are read as Linux tells them")
    return [*_idle_rows(), *_flood_rows(), *_breaking_rows(plan)]


# --- idle


def _idle_rows() -> Iterator[Row]:
    with scripted_server() as (url, pid, token):
        each = asyncio.run(_idle(url, pid, token))
    yield Row(f"memory of one of {IDLE} idle sessions", each, "kB", target=IDLE_KB)


async def _idle(url: str, pid: int, token: str) -> float:
    """Kilobytes that each of so many takes who are there and say nothing."""
    one, _ = await Caller.connect(url, token)  # what all share is made for the first
    await asyncio.to_thread(garbage.ask, pid)
    before = memory_mb(pid, "Anonymous")
    callers = [one]
    while len(callers) <= IDLE:
        new = await asyncio.gather(*(Caller.connect(url, token) for _ in range(AT_ONCE)))
        callers += [caller for caller, _ in new]
    await asyncio.to_thread(garbage.ask, pid)
    during = memory_mb(pid, "Anonymous")
    for caller in callers:
        caller.hang_up()
    return (during - before) * 1024 / (len(callers) - 1)


# --- upward until it breaks


def _breaking_rows(plan: Plan) -> Iterator[Row]:
    """The last level that it took, and how the next one was."""
    with scripted_server() as (url, pid, token):
        level, took = FIRST_LEVEL, 0
        while level <= LAST_LEVEL:
            outcome = call(Order(url, token, pid, level, plan.seconds))
            late = [(latency - script.ENGINES_SECONDS) * 1000 for latency in outcome.latencies]
            busy = outcome.cpu_per_minute * level / 60 * 100
            if outcome.failed or not late or p95(late) > BROKEN_MS:
                break
            took, level = level, level + STEP
    yield Row("people who talk on one core before it breaks", took)
    yield Row(f"  with {level}: overhead, p50", p50(late) if late else float("nan"), "ms")
    yield Row(f"  with {level}: overhead, p95", p95(late) if late else float("nan"), "ms")
    yield Row(f"  with {level}: busy", busy, "% of a core")
    yield Row(f"  with {level}: without an answer in time", outcome.failed)


# --- a flood


@dataclass
class Flood:
    """What strangers were answered, by the beginning of the line; milliseconds of overhead for those who talk."""

    answers: Counter[str] = field(default_factory=Counter)
    before: list[float] = field(default_factory=list)
    during: list[float] = field(default_factory=list)
    failed: int = 0


def _flood_rows() -> Iterator[Row]:
    with scripted_server() as (url, _, token):
        flood = uvloop.run(_flooded(url, token))
    number = sum(flood.answers.values())
    polite = sum(times for line, times in flood.answers.items() if line.startswith("HTTP/1.1 4"))
    yield Row(f"{number} strangers, {A_SECOND} a second: without a polite answer", number - polite, target=0)
    yield Row("  overhead for those who talk, before, p95", p95(flood.before), "ms")
    yield Row("  overhead for those who talk, meanwhile, p95", p95(flood.during), "ms", target=HARMED_MS)
    yield Row("  turns of theirs without an answer", flood.failed, target=0)


async def _flooded(url: str, token: str) -> Flood:
    flood = Flood()
    people = [(await Caller.connect(url, token))[0] for _ in range(TALKERS)]
    talking = [asyncio.create_task(_talk(person, flood.before, flood)) for person in people]
    await asyncio.sleep(FLOOD_SECONDS)
    for task in talking:
        task.cancel()
    await asyncio.gather(*talking, return_exceptions=True)
    people = [(await Caller.connect(url, token))[0] for _ in range(TALKERS)]
    talking = [asyncio.create_task(_talk(person, flood.during, flood)) for person in people]
    begun, strangers = time.monotonic(), []
    for number in range(FLOOD_SECONDS * A_SECOND):
        strangers.append(asyncio.create_task(_stranger(url, flood.answers)))
        if number % 20 == 0:
            await asyncio.sleep(max(0.0, begun + number / A_SECOND - time.monotonic()))
    await asyncio.gather(*strangers)
    for task in talking:
        task.cancel()
    await asyncio.gather(*talking, return_exceptions=True)
    return flood


async def _talk(person: Caller, late: list[float], flood: Flood) -> None:
    talk = appends(0.3)
    try:
        while True:
            late.append((await person.turn(talk) - script.ENGINES_SECONDS) * 1000)
    except Hung:
        flood.failed += 1
    finally:
        person.hang_up()


async def _stranger(url: str, answers: Counter[str]) -> None:
    """One who guesses; what was answered is counted, or what happened instead."""
    place = urlsplit(url)
    try:
        async with asyncio.timeout(Caller.patience):
            reader, writer = await asyncio.open_connection(place.hostname, place.port)
            writer.write(handshake(place.netloc, "guessed"))
            answers[(await reader.readline()).decode().strip()] += 1
            writer.close()
    except (OSError, TimeoutError) as error:
        answers[type(error).__name__] += 1
