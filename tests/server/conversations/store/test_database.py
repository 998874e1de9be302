"""Databases of earlier versions, and what differs between the two kinds."""

from __future__ import annotations

from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from server.conversations.archive.archive import Archive
from server.conversations.conversation_item import ConversationItem
from server.conversations.store import database as database_module
from server.conversations.store import migrations
from server.conversations.store.database import engine_for
from server.conversations.store.errors import StoreError
from tests.servers.storage.databases import Database, PostgresDatabase
from tests.servers.storage.postgresql import PostgreSQL

TALK = "00000000-0000-4000-8000-000000000001"


def downgraded(connection: Connection) -> None:
    """The tables as the first version made them."""
    config = Config()
    config.set_main_option("script_location", str(Path(migrations.__file__).parent))
    config.attributes["connection"] = connection
    command.downgrade(config, "0001")


async def test_what_an_earlier_version_stored_is_found(database: Database) -> None:
    async with database.opened() as store:
        store.save(TALK, 0, ConversationItem("a", "user", "Penguins", "Penguins"))
        async with store.changing() as connection:
            await connection.run_sync(downgraded)
    with pytest.raises(Exception, match="pinned"):
        database.rows("select pinned from conversations")
    async with database.opened() as store:
        (found,) = (await Archive(store).page(typed="penguins")).data
        assert (found.title, found.pinned) == ("Penguins", False)
        store.save(TALK, 1, ConversationItem("b", "user", "Whales", "Whales"))
        assert len((await Archive(store).page(typed="whales")).data) == 1


CUT = """select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()"""


async def test_a_cut_connection_loses_nothing(postgresql: PostgreSQL) -> None:
    database = PostgresDatabase(postgresql)
    async with database.opened() as store:
        for number in range(3):
            store.save(TALK, number, ConversationItem(f"{number}", "user", "Hello", "Hello"))
            await store.flush()
            database.rows(CUT)
            assert len((await Archive(store).items(TALK)).data) == number + 1
        assert store.trouble == ""


async def test_no_error_repeats_what_was_said(database: Database, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG", "server")
    async with database.opened() as store:
        await database.change("alter table conversations rename to hidden")
        store.save(TALK, 0, ConversationItem("a", "user", "Penguins", "Penguins"))
        await store.flush(0.1)
        with pytest.raises(StoreError) as failed:
            await Archive(store).page(typed="penguins")
        await database.change("alter table hidden rename to conversations")
    assert "enguins" not in caplog.text + store.trouble + str(failed.value) + str(failed.value.__cause__)


def test_the_url_may_say_what_other_clients_of_postgresql_are_told() -> None:
    url = engine_for("postgres://me:secret@host/name?sslmode=require").url
    assert (url.drivername, dict(url.query)) == ("postgresql+asyncpg", {"ssl": "require"})
    assert "secret" not in str(url)


def test_a_driver_that_is_not_installed_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(*_: object, **__: object) -> None:
        raise ModuleNotFoundError("asyncpg")

    monkeypatch.setattr(database_module, "create_async_engine", missing)
    with pytest.raises(StoreError, match="the extra `postgres`"):
        engine_for("postgresql://host/name")
