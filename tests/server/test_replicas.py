"""Replicas on one PostgreSQL behind Caddy: whichever is killed or exchanged amid turns, nobody loses anything."""

from __future__ import annotations

import asyncio
import signal
from pathlib import Path

import pytest

from tests.servers.replicas.killing import killing, talking_on
from tests.servers.replicas.next_version import STEP
from tests.servers.replicas.replicas import NextVersion, Replicas, Unhurried
from tests.servers.storage.databases import PostgresDatabase
from tests.servers.storage.postgresql import PostgreSQL

KILLS = 3
PEOPLE = 6
PAUSE = 0.2
"""Seconds between an answer and the next question: who never pauses leaves a server no time in which to start."""


def unless_too_busy(replicas: Replicas) -> None:
    """Skip where a server went on without its database, which did not answer in time (docs/decisions/0009)."""
    if "cannot be" in replicas.text:
        pytest.skip("this machine was too busy: the database did not answer in time")


@pytest.mark.xdist_group("postgresql")
async def test_whichever_replica_is_killed_amid_turns_no_turn_is_lost_or_doubled(
    tmp_path: Path,
    postgresql: PostgreSQL,
) -> None:
    database = PostgresDatabase(postgresql, ready=True)
    with Replicas(tmp_path, database.url) as replicas:
        life = await killing(replicas, PEOPLE, kills=KILLS, seconds=1.0)
    unless_too_busy(replicas)
    assert not life.check(database)
    assert len(life.gaps) >= KILLS, "somebody talked with each that was killed"
    assert life.broken, "and was amid a turn"
    assert "Traceback" not in replicas.text


@pytest.mark.xdist_group("postgresql")
async def test_replicas_are_exchanged_for_the_next_version_while_people_talk(
    tmp_path: Path,
    postgresql: PostgreSQL,
) -> None:
    """The first of the new ones changes the tables under the old one, which goes on, and is even started once more."""
    database = PostgresDatabase(postgresql, ready=True)
    with Replicas(tmp_path, database.url, 2) as replicas:
        async with talking_on(replicas.address, PEOPLE, PAUSE) as life:
            assert await asyncio.to_thread(replicas.end, 0) == -signal.SIGTERM
            await asyncio.to_thread(replicas.start, 0, NextVersion)
            await database.comes_to_hold("select version_num from alembic_version", (STEP,))
            await asyncio.to_thread(replicas.kill, 1)
            await asyncio.to_thread(replicas.start, 1, Unhurried)
            had = life.turns
            while life.turns < had + 4 * PEOPLE:
                await asyncio.sleep(0.02)
            assert await asyncio.to_thread(replicas.end, 1) == -signal.SIGTERM
            await asyncio.to_thread(replicas.start, 1, NextVersion)
    unless_too_busy(replicas)
    assert not life.check(database)
    assert "Traceback" not in replicas.text
