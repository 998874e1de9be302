"""What a team needs: workers, cores and memory for its busiest minute."""

from __future__ import annotations

import math
from dataclasses import dataclass

from server.planning.waiting import mean_wait, wait_at, workers_for


@dataclass(frozen=True, slots=True)
class StageFigures:
    """A turn takes `seconds` of one worker, which has `cores` of its own and `memory_mb`."""

    seconds: float
    cores: float
    memory_mb: int


LOCAL: dict[str, StageFigures] = {
    "stt": StageFigures(3.0, 1, 240),
    "llm": StageFigures(0.85, 1, 335),
    "tts": StageFigures(1.0, 1, 155),
}
"""The engines that come with the app, measured as docs/scaling.md tells: seconds of one core for a question of four
seconds and an answer of two sentences, and what a process with the engine holds."""

SESSIONS_A_CORE = 50
"""Sessions that a core serves beside their engines: assumed, for docs/performance.md has figures of eight alone."""

SESSION_MB = 0.5
SERVER_MB = 120
"""Of a server and of each session; the first is assumed, the second measured (docs/performance.md), rounded up."""
LONGEST_WAIT = 0.3
"""Seconds that 95 of 100 turns may wait for a free worker of a stage."""


@dataclass(frozen=True, slots=True)
class Team:
    """`users` people, of whom a share talks `at_once` in the busiest minute, each with a turn every `turn_seconds`."""

    users: int
    at_once: float = 0.2
    turn_seconds: float = 20.0

    @property
    def talking(self) -> int:
        """How many talk in the busiest minute, at least one."""
        return max(1, math.ceil(self.users * self.at_once))


@dataclass(frozen=True, slots=True)
class StageNeed:
    """The workers of one stage, how busy they are, and what that costs; waits in seconds."""

    workers: int
    load: float
    mean_wait: float
    p95_wait: float
    cores: float
    memory_mb: int


@dataclass(frozen=True, slots=True)
class TeamNeed:
    """What the team needs in all."""

    talking: int
    servers: int
    stages: dict[str, StageNeed]
    cores: int
    memory_mb: int
    processes_memory_mb: int
    """The same where each who talks has workers of their own."""


def need_of(team: Team, stages: dict[str, StageFigures] | None = None) -> TeamNeed:
    """What it takes to serve the team with a pool of workers for each stage, none where that is an engine elsewhere."""
    figures = LOCAL if stages is None else stages
    needs = {name: _stage(team, each) for name, each in figures.items()}
    servers = max(1, math.ceil(team.talking / SESSIONS_A_CORE))
    base = servers * SERVER_MB + math.ceil(team.talking * SESSION_MB)
    pool = sum(need.memory_mb for need in needs.values())
    alone = team.talking * sum(each.memory_mb for each in figures.values())
    cores = servers + math.ceil(sum(need.cores for need in needs.values()))
    return TeamNeed(team.talking, servers, needs, cores, base + pool, base + alone)


def _stage(team: Team, figures: StageFigures) -> StageNeed:
    load = team.talking / team.turn_seconds * figures.seconds
    workers = workers_for(load, figures.seconds, LONGEST_WAIT)
    return StageNeed(
        workers,
        load=round(load / workers, 3),
        mean_wait=round(mean_wait(workers, load, figures.seconds), 3),
        p95_wait=round(wait_at(0.95, workers, load, figures.seconds), 3),
        cores=workers * figures.cores,
        memory_mb=workers * figures.memory_mb,
    )
