"""People who talk while workers are killed and the cable to them is cut: what became of each turn."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from benchmarks.two_machines.team import CabledTeam, JoinedWorker
from server.engines.joined.registry import SILENT_SECONDS
from tests.servers.replicas.killing import Life, talking_on
from tests.servers.replicas.person import Turn

PEOPLE = 6
PAUSE = 0.05
"""Seconds that each person thinks before they ask again."""

CUT_SECONDS = 3.0
FAILED = "(failed)"


@dataclass
class Fate:
    """What became of turns: answered, ended with a sentence, or lost; `latest` are seconds from the nearest blow."""

    turns: list[Turn] = field(default_factory=list)
    blows: list[float] = field(default_factory=list)

    @property
    def answered(self) -> list[Turn]:
        return [turn for turn in self.turns if turn.reply == f"You said: {turn.question}"]

    @property
    def told(self) -> list[Turn]:
        return [turn for turn in self.turns if turn.reply == FAILED]

    @property
    def lost(self) -> int:
        """Neither answered nor ended with a sentence, or answered with something else."""
        return len(self.turns) - len(self.answered) - len(self.told)

    def amid(self, turns: list[Turn]) -> list[Turn]:
        """Those of them that were under way at a blow."""
        return [turn for turn in turns if any(turn.ended - turn.seconds < at < turn.ended for at in self.blows)]

    def latest(self, turns: list[Turn]) -> float:
        """How long after the blow the last of those ended that were under way then."""
        return max(
            (turn.ended - max(at for at in self.blows if at < turn.ended) for turn in self.amid(turns)), default=0.0
        )


@asynccontextmanager
async def _talking(team: CabledTeam, fate: Fate) -> AsyncIterator[Life]:
    async with talking_on(team.address, PEOPLE, PAUSE) as life:
        yield life
    fate.turns += [turn for person in life.people for turn in person.turns]


async def killed(team: CabledTeam, kills: int) -> Fate:
    """Workers die one by one amid turns, and others join in their places."""
    chance, fate = random.Random(kills), Fate()
    async with _talking(team, fate):
        for _ in range(kills):
            await asyncio.sleep(chance.uniform(0.1, 0.5))
            victim = chance.choice(team.workers)
            fate.blows.append(await asyncio.to_thread(team.kill, victim))
            await asyncio.to_thread(team.join, victim.machine)
    return fate


async def cut_off(team: CabledTeam, cuts: int) -> Fate:
    """The cable is cut amid turns, and mended when everybody knows."""
    chance, fate = random.Random(cuts), Fate()
    async with _talking(team, fate):
        for _ in range(cuts):
            await asyncio.sleep(chance.uniform(0.3, 0.8))
            fate.blows.append(time.monotonic())
            await asyncio.to_thread(team.pair.cut)
            await asyncio.sleep(CUT_SECONDS)
            await asyncio.to_thread(team.pair.mend)
            await asyncio.sleep(SILENT_SECONDS + 1.0)
    return fate


def others(team: CabledTeam) -> list[JoinedWorker]:
    """Those of the other machine."""
    return [worker for worker in team.workers if worker.machine is team.pair.there]
