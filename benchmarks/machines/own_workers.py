"""`processes`: a worker for each user beside one that all share, on the same machine: first sound, memory, cold start.

The engines are scripted and cost nothing, so that what is measured is the processes and the lines to them.
"""

from __future__ import annotations

import asyncio
import statistics
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from typing import Any

from benchmarks.plan import Plan
from benchmarks.processes import memory_mb
from benchmarks.report import Row
from server.engine_selection import EngineSelection
from server.engines import PromptMessage, Speech
from server.engines.apart.work import ready_as
from server.engines.joined.engines import engine_of_workers
from server.engines.joined.registry import MemoryRegistry, WorkerCard
from server.engines.joined.service import OfferedEngine, WorkerService
from server.engines.lineup import Lineup, Stage
from server.engines.scripted import ScriptedChatModel, ScriptedSynthesizer, ScriptedTranscriber
from server.process.serving import listen
from server.protocol.roles import ROLES
from server.settings import read_settings

SCRIPTED = dict.fromkeys(ROLES, "scripted")
SOUND = b"\1\0" * 16_000
ROUNDS = 25
"""Turns of each user."""

CHILD_MS, MACHINE_MS, STOP_MS = 2.0, 5.0, 50.0


@dataclass(frozen=True, slots=True)
class UserWaits:
    """Milliseconds to the first sound, of all turns; the megabytes of all workers; seconds until they could work."""

    first_sound: list[float]
    memory: float
    cold: float


def run(plan: Plan) -> list[Row]:
    """What each kind costs, for one user and for several."""
    users = 8 if plan.rounds > 1 else 2
    here = asyncio.run(in_process())
    rows = [Row("first sound, engines in the server: p50", _middle(here), "ms")]
    for name, shared, number in (("one worker, 1 user", True, 1), (f"one worker, {users} users", True, users)):
        rows += _rows(name, asyncio.run(_measured(number, shared=shared)))
    rows += _rows(f"a worker each, {users} users", asyncio.run(_measured(users, shared=False)))
    child = asyncio.run(_measured(1, shared=True)).first_sound
    machine, stops = asyncio.run(_over_websockets())
    floor = _middle(here)
    for name, found, target in (("child process", child, CHILD_MS), ("other machine (loopback)", machine, MACHINE_MS)):
        rows.append(Row(f"{name}: more to first sound, p50", _middle(found) - floor, "ms"))
        rows.append(Row("  best tenth", best(found) - best(here), "ms", target=target))
    rows.append(Row("  interrupted to stopped there, p95", _late(stops), "ms", target=STOP_MS))
    return rows


def _rows(name: str, found: UserWaits) -> list[Row]:
    return [
        Row(f"{name}: first sound p50", _middle(found.first_sound), "ms"),
        Row("  p95", _late(found.first_sound), "ms"),
        Row("  memory of the workers", found.memory, "MB"),
        Row("  cold start", found.cold, "s"),
    ]


async def in_process() -> list[float]:
    lineup = EngineSelection(read_settings(**SCRIPTED)).lineup
    try:
        return await first_sounds(lineup)
    finally:
        await lineup.close()


async def _measured(users: int, *, shared: bool) -> UserWaits:
    """Users that all talk at once, with one worker for each stage, or with one of each for everybody."""
    settings = read_settings(**SCRIPTED, engine_processes=True)
    lineups = [EngineSelection(settings).lineup for _ in range(1 if shared else users)]
    begun = time.monotonic()
    engines = [await _loaded(lineup) for lineup in lineups]
    cold = (time.monotonic() - begun) / len(lineups)
    try:
        turns = await asyncio.gather(*(first_sounds(lineups[user % len(lineups)]) for user in range(users)))
        workers = [await engine.source.worker() for each in engines for engine in each]
        memory = sum(memory_mb(worker.process.pid) for worker in workers)
    finally:
        await asyncio.gather(*(lineup.close() for lineup in lineups))
    return UserWaits([each for user in turns for each in user], memory, cold)


async def _loaded(lineup: Lineup) -> Sequence[Any]:
    return await asyncio.gather(*(stage.ready() for stage in lineup.stages.values()))


async def first_sounds(lineup: Lineup) -> list[float]:
    await _loaded(lineup)
    return [await _first_sound(lineup) for _ in range(ROUNDS)]


async def _first_sound(lineup: Lineup) -> float:
    """Milliseconds from the end of a question to the first sound of its answer."""
    ear, mind, voice = await lineup.stt.ready(), await lineup.llm.ready(), await lineup.tts.ready()
    begun = time.monotonic()
    heard = [text async for text in ear.transcribe(_given(SOUND))][-1]
    async with aclosing(mind.stream([PromptMessage("user", heard)])) as written:  # type: ignore[type-var]
        said = str(await anext(written))
    async with aclosing(voice.speak(_given(f"{said}."))) as spoken:  # type: ignore[type-var]
        async for piece in spoken:
            if isinstance(piece, Speech) and piece.pcm:
                break
    return 1000 * (time.monotonic() - begun)


async def _given(*items: Any) -> AsyncIterator[Any]:
    for item in items:
        yield item


class _Endless(ScriptedChatModel):
    """Never ends by itself; `stopped` is when it was ended."""

    def __init__(self) -> None:
        super().__init__()
        self.ended = asyncio.Event()
        self.stopped = 0.0

    async def stream(self, messages: Sequence[PromptMessage], **_: Any) -> AsyncIterator[str]:
        try:
            while True:
                yield messages[0].text
                await asyncio.sleep(0.001)
        finally:
            self.stopped = time.monotonic()
            self.ended.set()


async def _over_websockets() -> tuple[list[float], list[float]]:
    """To the first sound over WebSockets, and from an interruption to the stop, in milliseconds."""
    scripted = {"stt": ScriptedTranscriber(), "llm": ScriptedChatModel(), "tts": ScriptedSynthesizer()}
    first = await _joined(scripted, first_sounds)
    return first, await _joined({**scripted, "llm": _Endless()}, _stops)


async def _joined(engines: dict[str, Any], measure: Any) -> list[float]:
    registry, service = MemoryRegistry(), WorkerService({r: OfferedEngine("scripted", engines[r]) for r in ROLES})
    listener = listen("127.0.0.1", 0)
    listening = await service.listen(listener, None)
    address = f"ws://127.0.0.1:{listener.getsockname()[1]}"
    for role in ROLES:
        ready = ready_as(engines[role])
        await registry.put(WorkerCard("one", role, "scripted", ready, address, service.secret, "", 16))
    lineup = Lineup(**{role: Stage("workers", engine_of_workers(role, registry)) for role in ROLES}, offers=None)
    try:
        found: list[float] = await measure(lineup, engines["llm"]) if measure is _stops else await measure(lineup)
        return found
    finally:
        await lineup.close()
        listening.close()
        await listening.wait_closed()


async def _stops(lineup: Lineup, engine: _Endless) -> list[float]:
    mind, found = await lineup.llm.ready(), []
    for _ in range(ROUNDS):
        engine.ended.clear()
        async with aclosing(mind.stream([PromptMessage("user", "on")])) as words:  # type: ignore[type-var]
            await anext(words)
            at = time.monotonic()
        await engine.ended.wait()
        found.append(1000 * (engine.stopped - at))
    return found


def _middle(values: list[float]) -> float:
    return statistics.median(values)


def best(values: list[float]) -> float:
    """Where the machine has other work besides, this is what remains of ours."""
    return statistics.quantiles(values, n=10)[0]


def _late(values: list[float]) -> float:
    return statistics.quantiles(values, n=20)[-1]
