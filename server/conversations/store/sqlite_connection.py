"""A connection to SQLite that goes to its thread once for each statement.

aiosqlite has a cursor made, the statement run, its rows fetched and the cursor closed one by one: each of these wakes
the thread and then the loop, and takes longer than the statement. For the same reason the lock of a transaction that is
to write (`BEGIN`) is taken with its first statement.
"""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Any, Self

import aiosqlite

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence


BEGIN = "BEGIN IMMEDIATE"


class WholeStatements(aiosqlite.Connection):
    """As SQLAlchemy's `async_creator_fn` gives it."""

    begins = False
    """Whether a transaction that writes begins with the next statement."""

    def cursor(self) -> WholeStatementCursor:  # type: ignore[override] # there all that SQLAlchemy asks of one
        return WholeStatementCursor(self)

    async def commit(self) -> None:
        self.begins = False
        if self._conn.in_transaction:
            await super().commit()

    async def rollback(self) -> None:
        self.begins = False
        if self._conn.in_transaction:
            await super().rollback()


class WholeStatementCursor:
    """Has the rows of its last statement, and nothing open."""

    arraysize = 1

    def __init__(self, connection: WholeStatements) -> None:
        self._connection = connection
        self._rows: Sequence[Any] = ()
        self.description: Any = None
        self.rowcount = -1
        self.lastrowid: int | None = None

    async def __aenter__(self) -> Self:
        return self

    async def execute(self, sql: str, parameters: Any = ()) -> Self:
        if sql == BEGIN:
            self._connection.begins = True
            self.description = None
        else:
            await self._done(lambda cursor: cursor.execute(sql, parameters))
        return self

    async def executemany(self, sql: str, parameters: Iterable[Any]) -> Self:
        await self._done(lambda cursor: cursor.executemany(sql, parameters))
        return self

    async def fetchall(self) -> Sequence[Any]:
        rows, self._rows = self._rows, ()
        return rows

    async def close(self) -> None:
        """Nothing is open."""

    async def _done(self, run: Callable[[sqlite3.Cursor], object]) -> None:
        begins, self._connection.begins = self._connection.begins, False
        await self._connection._execute(self._run, run, begins)  # type: ignore[no-untyped-call] # aiosqlite's

    def _run(self, run: Callable[[sqlite3.Cursor], object], begins: bool) -> None:
        """In the thread."""
        cursor = self._connection._conn.cursor()
        try:
            if begins:
                cursor.execute(BEGIN)
            run(cursor)
            self.description = cursor.description
            self._rows = cursor.fetchall() if cursor.description else ()
            self.rowcount, self.lastrowid = cursor.rowcount, cursor.lastrowid
        finally:
            cursor.close()


def connection_to(database: str, **options: Any) -> WholeStatements:
    """To be awaited. `options` are those of `sqlite3.connect`."""
    connection = WholeStatements(lambda: sqlite3.connect(database, **options), iter_chunk_size=64)
    connection._thread.daemon = True  # as SQLAlchemy has it: no program waits for it to end
    return connection
