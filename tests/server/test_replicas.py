"""Three replicas on one PostgreSQL behind Caddy: kill one again and again amid turns, and nobody loses anything."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.servers.databases import PostgresDatabase
from tests.servers.postgresql import PostgreSQL, postgresql  # noqa: F401
from tests.servers.replicas.killing import Life, killing
from tests.servers.replicas.replicas import Replicas

KILLS = 3
PEOPLE = 6


@pytest.mark.xdist_group("postgresql")
async def test_whichever_replica_is_killed_amid_turns_no_turn_is_lost_or_doubled(
    tmp_path: Path,
    postgresql: PostgreSQL,  # noqa: F811
) -> None:
    database = PostgresDatabase(postgresql, ready=True)
    with Replicas(tmp_path, database.url) as replicas:
        life = await killing(replicas, PEOPLE, kills=KILLS, seconds=1.0)
    life.check(database)
    assert len(life.gaps) >= KILLS, "somebody talked with each that was killed"
    assert life.broken, "and was amid a turn"
    assert "Traceback" not in replicas.text
