"""Three servers on one PostgreSQL behind Caddy, one of which is killed every few seconds: what people notice of it."""

from __future__ import annotations

import asyncio
import sys
import tempfile
from pathlib import Path

from benchmarks.figures import p50, p95
from benchmarks.plan import Plan
from benchmarks.processes import Broken
from benchmarks.report import Row
from tests.servers.replicas import caddy
from tests.servers.replicas.killing import Life, killing
from tests.servers.replicas.replicas import Replicas
from tests.servers.storage import postgresql
from tests.servers.storage.databases import PostgresDatabase

PEOPLE = 9
EVERY_SECONDS = 4.0
GOES_ON_MS = 3000.0


def run(plan: Plan) -> list[Row]:
    if reason := postgresql.missing() or caddy.missing():
        raise Broken(reason)
    if sys.platform != "linux":
        raise Broken("the servers are killed as Linux does it")
    with postgresql.running() as server, tempfile.TemporaryDirectory(prefix="sb-bench-") as folder:
        database = PostgresDatabase(server, ready=True)
        with Replicas(Path(folder), database.url) as replicas:
            life = asyncio.run(killing(replicas, PEOPLE, kills=plan.kills, seconds=EVERY_SECONDS))
        life.check(database)
    return _rows(life, plan.kills)


def _rows(life: Life, kills: int) -> list[Row]:
    gaps = [gap * 1000 for gap in life.gaps]
    took = [turn.seconds * 1000 for person in life.people for turn in person.turns if turn.tries > 1]
    who = f"{kills} kills, {life.turns} turns of {len(life.people)} people"
    return [
        Row(f"talk goes on after its server was killed, p50 ({who})", p50(gaps), "ms"),
        Row("talk goes on after its server was killed, p95", p95(gaps), "ms"),
        Row("talk goes on after its server was killed, longest", max(gaps), "ms", target=GOES_ON_MS),
        Row(f"a turn that was cut off has its answer, longest of {len(took)}", max(took), "ms"),
        Row("turns lost or doubled", 0.0, "", target=0.0),
    ]
