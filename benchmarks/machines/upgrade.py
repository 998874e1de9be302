"""A rolling upgrade from a real older version: `python -m benchmarks.machines.upgrade OLD NEW`, two folders of source.

Three servers of the old one share a new PostgreSQL behind Caddy, and people talk all the time. One server after the
other is asked to end and is started as the new one, which changes the tables beneath those that are still old; one of
these is killed then and started again as it was. In the end each turn must be kept once, whole and in its place.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from benchmarks.figures import p50
from benchmarks.processes import Broken
from benchmarks.report import Row, table
from tests.servers.replicas import caddy
from tests.servers.replicas.killing import Life, talking_on
from tests.servers.replicas.replicas import Replicas, Unhurried
from tests.servers.storage import postgresql
from tests.servers.storage.databases import PostgresDatabase

REPLICAS = 3
PAUSE = 1.0
"""Seconds between an answer and the next question."""
ROUNDS = 2
"""Turns that everybody has, on average, between one exchange and the next."""
STEP = "select version_num from alembic_version"


@dataclass(frozen=True)
class Upgrade:
    """What became of it: the people's talks, the steps of the tables before and after, what the servers said."""

    life: Life
    before: str
    after: str
    text: str
    beside: int
    """Replies that were cut off and stand beside those that are complete."""


async def upgraded(old: Path, new: Path, database: PostgresDatabase, folder: Path, people: int) -> Upgrade:
    """Exchange all servers while so many people talk. Raises `AssertionError` where a turn is lost or doubled."""
    was, will_be = partial(Unhurried, source=old), partial(Unhurried, source=new)
    with Replicas(folder, database.url, REPLICAS, was) as replicas:
        before = database.rows(STEP)[0][0]
        async with talking_on(replicas.address, people, PAUSE) as life:
            for place in range(REPLICAS):
                await _some_turns(life)
                await asyncio.to_thread(replicas.end, place)
                await asyncio.to_thread(replicas.start, place, will_be)
                if place == 0:
                    await _some_turns(life)
                    await asyncio.to_thread(replicas.kill, REPLICAS - 1)
                    await asyncio.to_thread(replicas.start, REPLICAS - 1, was)
            await _some_turns(life)
        text = replicas.text
    return Upgrade(life, before, database.rows(STEP)[0][0], text, life.check(database))


async def _some_turns(life: Life) -> None:
    had = life.turns
    while life.turns < had + ROUNDS * len(life.people):
        await asyncio.sleep(0.05)


def rows_of(upgrade: Upgrade) -> list[Row]:
    """What is said of it."""
    life = upgrade.life
    gaps = [gap * 1000 for gap in life.gaps] or [0.0]
    return [
        Row(f"tables from step {upgrade.before} to {upgrade.after}: turns of {len(life.people)} people", life.turns),
        Row("  that took more than one connection, answered all the same", life.broken),
        Row("  that failed, were lost or doubled", 0, target=0),
        Row("  replies cut off that are kept beside the whole ones", upgrade.beside),
        Row("talk goes on after its server ended, p50", p50(gaps), "ms"),
        Row("talk goes on after its server ended, longest", max(gaps), "ms"),
        Row("tracebacks in what the servers said", upgrade.text.count("Traceback"), target=0),
    ]


def main(arguments: Sequence[str] | None = None) -> int:
    """Do it and print the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.machines.upgrade", description=__doc__)
    parser.add_argument("old", type=Path, help="a folder with the source of the version that runs")
    parser.add_argument("new", type=Path, help="a folder with the source of the one that it is exchanged for")
    parser.add_argument("--people", type=int, default=50, help="how many talk all the time (default: 50)")
    options = parser.parse_args(arguments)
    if reason := postgresql.missing() or caddy.missing():
        raise Broken(reason)
    with postgresql.running() as server, tempfile.TemporaryDirectory(prefix="sb-upgrade-") as folder:
        database = PostgresDatabase(server)
        old, new = options.old.resolve(), options.new.resolve()
        upgrade = asyncio.run(upgraded(old, new, database, Path(folder), options.people))
    print(table(rows_of(upgrade)))
    print(*sorted({line for line in upgrade.text.splitlines() if " ERROR " in line}), sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
