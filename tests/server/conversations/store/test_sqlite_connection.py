"""A connection to SQLite that has each statement done in one go."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from server.conversations.store.sqlite_connection import WholeStatements, connection_to


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
