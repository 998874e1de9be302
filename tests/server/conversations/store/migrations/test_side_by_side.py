"""What a version promises to older ones that still run while it has changed the tables."""

from __future__ import annotations

from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, create_engine, inspect
from sqlalchemy.engine.interfaces import ReflectedColumn

from server.conversations.store import database as opening
from server.conversations.store.migrations import HEAD
from server.conversations.store.migrations.side_by_side import OLDEST, oldest_at, promise
from tests.servers.storage.databases import SqliteFile

NEWER = "9000"

Columns = dict[str, ReflectedColumn]


def columns(connection: Connection) -> dict[str, Columns]:
    """Of every table, by its name; what the search needs is its own affair."""
    names = [name for name in inspect(connection).get_table_names() if "search" not in name]
    return {name: {each["name"]: each for each in inspect(connection).get_columns(name)} for name in names}


def test_every_step_since_the_oldest_that_may_go_on_only_adds(tmp_path: Path) -> None:
    """Else `OLDEST` must be the step that takes something away."""
    config = Config()
    config.set_main_option("script_location", str(opening.MIGRATIONS))
    with create_engine(f"sqlite:///{tmp_path / 'steps.sqlite3'}").begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, OLDEST)
        before = columns(connection)
        command.upgrade(config, HEAD)
        after = columns(connection)
    for table, old in before.items():
        assert old.keys() <= after[table].keys()
        new = [after[table][name] for name in after[table].keys() - old.keys()]
        assert all(column["nullable"] or column["default"] is not None for column in new)


@pytest.mark.parametrize(("oldest", "allowed"), [(HEAD, True), (OLDEST, True), ("8999", False)])
async def test_tables_that_a_newer_version_made_are_used_where_it_promised_so(
    tmp_path: Path, oldest: str, allowed: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = SqliteFile(tmp_path / "conversations.sqlite3", ready=True)
    monkeypatch.setattr("server.conversations.store.migrations.side_by_side.OLDEST", oldest)
    with create_engine(database.url).begin() as connection:
        promise(connection, NEWER)
        assert oldest_at(connection, NEWER) == oldest
        assert oldest_at(connection, HEAD) is None, "it was made for the step that the tables are at"
    await database.change(f"update alembic_version set version_num = '{NEWER}'")
    async with database.opened() as store:
        assert bool(store.trouble) is not allowed
