"""The rows of `python -m benchmarks two_machines`: the cost of a worker elsewhere, and of its end."""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import aclosing, asynccontextmanager, contextmanager
from pathlib import Path

from benchmarks.figures import p50, p95
from benchmarks.machines.own_workers import MACHINE_MS, STOP_MS, best, first_sounds, in_process
from benchmarks.plan import Plan
from benchmarks.processes import Broken
from benchmarks.report import Row
from benchmarks.two_machines.lives import Fate, cut_off, killed
from benchmarks.two_machines.pair import missing, two_machines
from benchmarks.two_machines.team import QUICK, SLOW, CabledTeam, team_on
from server.commands.quick_loop import run_quickly
from server.engines import PromptMessage
from server.engines.joined.engines import engine_of_workers
from server.engines.joined.postgresql import PostgresqlRegistry
from server.engines.lineup import Lineup, Stage
from server.protocol.roles import ROLES
from tests.patience import PATIENCE
from tests.servers.storage import postgresql

ONE_WAY_SECONDS, LOSS = 0.001, 0.005
WORKERS = 2
"""Of the other machine; one more is where the server is."""

IN_TIME = 2.0
"""Seconds from a worker's end to the sentence that tells of it."""

LONG = [PromptMessage("user", "and so on " * 100)]


def run(plan: Plan) -> list[Row]:
    """The way to a worker and back; then workers are killed, and the cable cut, while people talk."""
    if reason := missing() or postgresql.missing():
        raise Broken(reason)
    rows = []
    for seconds, loss in ((0.0, 0.0), (ONE_WAY_SECONDS, 0.0), (ONE_WAY_SECONDS, LOSS)):
        with _team(seconds, loss, QUICK, here=0, there=1) as team:
            rows += run_quickly(_cost(team, f"{2000 * seconds:.0f} ms there and back, {loss:.1%} lost", not seconds))
    with _team(ONE_WAY_SECONDS, LOSS, SLOW, here=0, there=1) as team:
        stops = run_quickly(_stops(team, plan.repeats))
        rows.append(Row("  interrupted to stopped there, p95", p95(stops), "ms", target=STOP_MS))
    with _team(ONE_WAY_SECONDS, LOSS, SLOW, here=1, there=WORKERS) as team:
        rows += _fates(f"{plan.machine_kills} workers killed", asyncio.run(killed(team, plan.machine_kills)))
        rows += _fates(f"{plan.cuts} times no cable to two of three", asyncio.run(cut_off(team, plan.cuts)))
    with _team(ONE_WAY_SECONDS, LOSS, SLOW, here=0, there=1) as team:
        rows += _fates(f"{plan.cuts} times no cable to any", asyncio.run(cut_off(team, plan.cuts)))
    return rows


@contextmanager
def _team(seconds: float, loss: float, program: str, *, here: int, there: int) -> Iterator[CabledTeam]:
    """Two machines with such a cable, and so many workers on each, running `program`."""
    with (
        tempfile.TemporaryDirectory(prefix="sb-bench-") as folder,
        two_machines(seconds, loss) as pair,
        pair.here.entered(),
        team_on(pair, Path(folder)) as team,
    ):
        for machine in [pair.here] * here + [pair.there] * there:
            team.join(machine, program)
        yield team


async def _cost(team: CabledTeam, cable: str, bare: bool) -> list[Row]:
    here = await in_process()
    async with _lineup(team) as lineup:
        found = await first_sounds(lineup)
    return [
        Row(f"other machine, {cable}: more to first sound, p50", p50(found) - p50(here), "ms"),
        Row("  best tenth", best(found) - best(here), "ms", target=MACHINE_MS if bare else None),
    ]


async def _stops(team: CabledTeam, repeats: int) -> list[float]:
    """Milliseconds from an interruption here to the end of the work there."""
    found = []
    async with _lineup(team) as lineup:
        mind = await lineup.llm.ready()
        for number in range(repeats):
            async with aclosing(mind.stream(LONG)) as words:  # type: ignore[type-var]
                await anext(words)
                await anext(words)
                at = time.monotonic()
            async with asyncio.timeout(PATIENCE):
                while len(team.stopped()) <= number:
                    await asyncio.sleep(0.01)
            found.append(1000 * (team.stopped()[number] - at))
    return found


@asynccontextmanager
async def _lineup(team: CabledTeam) -> AsyncIterator[Lineup]:
    """Another server's engines, on the same workers."""
    registry = PostgresqlRegistry(team.database.url)
    stages = {role: Stage("workers", engine_of_workers(role, registry)) for role in ROLES}
    lineup = Lineup(**stages, offers=None)
    try:
        yield lineup
    finally:
        await lineup.close()
        await registry.close()


def _fates(what: str, fate: Fate) -> list[Row]:
    return [
        Row(f"{what}: turns", len(fate.turns)),
        Row("  under way at that moment, and answered all the same", len(fate.amid(fate.answered))),
        Row("  the last of them after it", fate.latest(fate.answered), "s"),
        Row("  ended with a sentence", len(fate.told)),
        Row("  the last of those under way then, after it", fate.latest(fate.told), "s", target=IN_TIME),
        Row("  lost", fate.lost, target=0),
    ]
