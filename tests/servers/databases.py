"""The databases that conversations are stored in, as the server opens them and as another program sees them."""

from __future__ import annotations

import asyncio
import sqlite3
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing, suppress
from pathlib import Path
from typing import Any

import pytest

from server.conversations.store.store import Store
from tests.patience import PATIENCE
from tests.servers.postgresql import PostgreSQL

BOTH = ("sqlite", pytest.param("postgresql", marks=(pytest.mark.server_process, pytest.mark.xdist_group("postgresql"))))
"""Parameters of a fixture that makes one or the other; one worker has the server of the second."""


class Database(ABC):
    """A database as the server opens it, and as another program sees it."""

    url: str

    @abstractmethod
    def rows(self, query: str) -> list[tuple[Any, ...]]:
        """Run a statement beside the server, and commit."""

    async def comes_to_hold(self, query: str, row: tuple[Any, ...]) -> None:
        """Return once the query gives that row: what is said is written behind the talk."""
        async with asyncio.timeout(PATIENCE):
            while True:
                with suppress(sqlite3.OperationalError):  # on a busy machine the tables may come later, too
                    if row in await asyncio.to_thread(self.rows, query):
                        return
                await asyncio.sleep(0.02)

    @asynccontextmanager
    async def opened(self) -> AsyncIterator[Store]:
        """A store on it."""
        store = Store(self.url)
        await store.open()
        try:
            yield store
        finally:
            await store.close()


class SqliteFile(Database):
    def __init__(self, file: Path) -> None:
        self.file = file
        self.url = f"sqlite:///{file}"

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        with closing(sqlite3.connect(self.file)) as connection, connection:
            return connection.execute(query).fetchall()


class PostgresDatabase(Database):
    def __init__(self, server: PostgreSQL) -> None:
        self._server = server
        self.url = server.database()

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        return self._server.execute(self.url, query)
