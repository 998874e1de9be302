"""A connection to SQLite that has each statement done in one go."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path

import pytest
from sqlalchemy import event

from server.conversations.store.database import begin_writing, engine_for
from server.conversations.store.sqlite_connection import BEGIN, WholeStatements, connection_to


@asynccontextmanager
async def connected(path: Path) -> AsyncIterator[WholeStatements]:
    connection = await connection_to(str(path / "some.sqlite3"))
    assert isinstance(connection, WholeStatements)
    await connection.cursor().execute("create table words (word text)")
    try:
        yield connection
    finally:
        await connection.close()


async def words(connection: WholeStatements) -> list[str]:
    read = await connection.cursor().execute("select word from words order by word")
    return [word for (word,) in await read.fetchall()]


async def test_a_statement_tells_its_columns_its_rows_and_how_many_it_changed(tmp_path: Path) -> None:
    async with connected(tmp_path) as connection:
        written = await connection.cursor().executemany("insert into words values (?)", [("one",), ("two",)])
        assert written.rowcount == 2
        assert written.description is None
        read = await connection.cursor().execute("select word as said from words where word = ?", ["two"])
        assert [column[0] for column in read.description] == ["said"]
        assert [*await read.fetchall()] == [("two",)]
        assert [*await read.fetchall()] == []


async def test_what_is_rolled_back_is_gone_and_what_is_committed_stays(tmp_path: Path) -> None:
    async with connected(tmp_path) as connection:
        await connection.rollback()  # there is nothing yet
        await connection.cursor().execute("insert into words values ('kept')")
        await connection.commit()
        await connection.cursor().execute("insert into words values ('gone')")
        await connection.rollback()
        await connection.commit()
        assert await words(connection) == ["kept"]


async def test_a_mistake_is_told_and_leaves_nothing_open(tmp_path: Path) -> None:
    async with connected(tmp_path) as connection:
        with pytest.raises(sqlite3.OperationalError, match="no such table"):
            await connection.cursor().execute("select * from hidden")
        assert await words(connection) == []


async def test_the_lock_of_who_writes_is_taken_with_the_first_statement(tmp_path: Path) -> None:
    async with connected(tmp_path) as connection:
        with closing(sqlite3.connect(tmp_path / "some.sqlite3", timeout=0)) as other:
            await connection.cursor().execute(BEGIN)
            assert not connection.in_transaction
            assert await words(connection) == []
            with pytest.raises(sqlite3.OperationalError, match="locked"):
                other.execute(BEGIN)
            await connection.commit()
            other.execute(BEGIN)
        await connection.cursor().execute(BEGIN)
        await connection.rollback()
        assert await words(connection) == []
        assert not connection.in_transaction, "it was given up before it began"


async def test_who_gives_up_while_the_lock_is_waited_for_leaves_none(tmp_path: Path) -> None:
    async def added() -> None:
        async with engine.begin() as connection:
            await begin_writing(connection)
            await connection.exec_driver_sql("insert into words values ('late')")

    asked = asyncio.Event()
    async with connected(tmp_path) as connection:
        engine = engine_for(f"sqlite:///{tmp_path / 'some.sqlite3'}")
        async with engine.connect():
            """The file is one with a log from here on, which takes the lock for a moment."""
        await connection.cursor().execute("insert into words values ('first')")
        event.listen(engine.sync_engine, "before_cursor_execute", lambda *_: asked.set())
        waits = asyncio.create_task(added())
        await asked.wait()
        while engine.sync_engine.pool.checkedin():  # type: ignore[attr-defined] # of the pool that it has
            await asyncio.sleep(0)
        waits.cancel()
        await connection.commit()
        with pytest.raises(asyncio.CancelledError):
            await waits
        await connection.cursor().execute(BEGIN)
        assert await words(connection) == ["first"]
        await connection.rollback()
        await engine.dispose()
