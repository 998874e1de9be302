"""The databases that conversations are stored in, as the server opens them and as another program sees them."""

from __future__ import annotations

import asyncio
import sqlite3
import tempfile
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, closing, suppress
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from server.conversations.store.store import Store
from tests.patience import PATIENCE
from tests.servers.storage.postgresql import PostgreSQL

BOTH = ("sqlite", pytest.param("postgresql", marks=(pytest.mark.server_process, pytest.mark.xdist_group("postgresql"))))
"""Parameters of a fixture that makes one or the other; one worker has the server of the second."""

READS = ("select", "pragma", "show", "explain")
"""How statements begin that wait for nobody who writes."""


def make_ready(file: Path) -> None:
    """Put an SQLite file there as a server leaves it that has just made it: it need not make the tables, which takes
    longer than most tests."""
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    file.touch(0o600)
    file.write_bytes(_tables())


@cache
def _tables() -> bytes:
    async def make(file: Path) -> None:
        async with SqliteFile(file).opened():
            pass

    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(1) as thread:  # a loop may run in this one
        file = Path(folder) / "conversations.sqlite3"
        thread.submit(asyncio.run, make(file)).result()
        return file.read_bytes()


def _loop_runs() -> bool:
    """Whether this thread is that of a loop."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


class Database(ABC):
    """A database as the server opens it, and as another program sees it."""

    url: str

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        """Run a statement beside the server, and commit. Within a loop a change is made by `change`."""
        if not query.lstrip().lower().startswith(READS) and _loop_runs():
            raise AssertionError("use `await change(...)`: who holds the database may need this loop to let it go")
        return self._run(query)

    async def change(self, statement: str) -> None:
        """Run it beside the loop: a store of this loop may hold the database, and must be able to let it go."""
        await asyncio.to_thread(self.rows, statement)

    @abstractmethod
    def _run(self, query: str) -> list[tuple[Any, ...]]: ...

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
    """`ready`: it has its tables."""

    def __init__(self, file: Path, *, ready: bool = False) -> None:
        self.file = file
        self.url = f"sqlite:///{file}"
        if ready:
            make_ready(file)

    def _run(self, query: str) -> list[tuple[Any, ...]]:
        with closing(sqlite3.connect(self.file)) as connection, connection:
            return connection.execute(query).fetchall()


class PostgresDatabase(Database):
    """One of its own on that server; `ready`: it has its tables."""

    def __init__(self, server: PostgreSQL, *, ready: bool = False) -> None:
        self._server = server
        self.url = server.database(_ready_postgresql(server) if ready else "template1")

    def _run(self, query: str) -> list[tuple[Any, ...]]:
        return self._server.execute(self.url, query)


@cache
def _ready_postgresql(server: PostgreSQL) -> str:
    """The name of a database that has its tables, for others to be made like it."""

    async def make() -> None:
        async with model.opened():
            pass

    model = PostgresDatabase(server)
    with ThreadPoolExecutor(1) as thread:
        thread.submit(asyncio.run, make()).result()
    return server.name(model.url)
