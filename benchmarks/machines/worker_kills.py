"""Kills the processes of engines amid turns: each turn is answered, or ended with a sentence in time, or it is lost."""

from __future__ import annotations

import asyncio
import os
import random
import signal
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass

from benchmarks.plan import Plan
from benchmarks.report import Row
from server.engine_selection import EngineSelection
from server.engines import PromptMessage
from server.engines.lineup import Lineup
from server.errors import StageFailed
from server.protocol.roles import ROLES
from server.settings import read_settings

IN_TIME = 2.0
"""Seconds from the kill to the sentence."""
SECOND = b"\1\0" * 16_000
SCRIPTED = dict.fromkeys(ROLES, "scripted")


@dataclass
class KillOutcome:
    """What became of the turns; `slowest` in seconds from the kill to the sentence."""

    answered: int = 0
    told: int = 0
    lost: int = 0
    slowest: float = 0.0


def run(plan: Plan) -> list[Row]:
    """Lost turns, and how late a sentence came."""
    found = asyncio.run(killed(plan.worker_kills))
    return [
        Row(f"{plan.worker_kills} engines killed: answered all the same", found.answered),
        Row("  ended with a sentence", found.told),
        Row("  the latest sentence after the kill", found.slowest, "s", target=IN_TIME),
        Row("  lost", found.lost, target=0),
    ]


async def killed(kills: int) -> KillOutcome:
    """So many turns, in each of which one engine's process is killed at a moment by chance."""
    chance, found = random.Random(kills), KillOutcome()
    lineup = EngineSelection(read_settings(**SCRIPTED, engine_processes=True)).lineup
    try:
        for _ in range(kills):
            await _turn_with_a_kill(lineup, chance, found)
    finally:
        await lineup.close()
    return found


async def _turn_with_a_kill(lineup: Lineup, chance: random.Random, found: KillOutcome) -> None:
    engine = await lineup.stages[chance.choice(ROLES)].ready()
    worker = await engine.source.worker()
    turn = asyncio.create_task(_turn(lineup))
    await asyncio.sleep(chance.uniform(0, 0.02))
    os.kill(worker.process.pid, signal.SIGKILL)
    at = time.monotonic()
    try:
        async with asyncio.timeout(30):
            complete = await turn
    except StageFailed:
        found.told += 1
        found.slowest = max(found.slowest, time.monotonic() - at)
    except TimeoutError:
        found.lost += 1
    else:
        found.answered += complete
        found.lost += not complete
    await worker.wait()


async def _turn(lineup: Lineup) -> bool:
    """A second of sound, its answer, and that spoken. Whether all of it came."""
    ear, mind, voice = await lineup.stt.ready(), await lineup.llm.ready(), await lineup.tts.ready()
    heard = [text async for text in ear.transcribe(_sound())][-1]
    written = mind.stream([PromptMessage("user", heard)])
    spoken = [piece.text async for piece in voice.speak(piece async for piece in written if isinstance(piece, str))]
    return "".join(spoken) == f"You said: {heard}" and heard == "I heard 1.0 seconds of sound."


async def _sound() -> AsyncIterator[bytes]:
    yield SECOND
