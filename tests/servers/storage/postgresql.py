"""A real PostgreSQL of the tests' own: on a socket in a temporary folder, thrown away at the end."""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

import pytest

DEBIAN = Path("/usr/lib/postgresql")
"""Where Debian keeps the programs of each version, outside the path."""

NOBODY = ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups", "--"]
"""PostgreSQL does not run as root."""

CONFIGURATION = """
listen_addresses = ''
unix_socket_directories = '{folder}'
fsync = off
full_page_writes = off
synchronous_commit = off
shared_buffers = 16MB
max_connections = 60
"""


def missing() -> str:
    """Why there can be no PostgreSQL here; empty where there can."""
    if os.name != "posix":
        return "PostgreSQL is started on Linux and macOS alone"
    if _programs() is None:
        return "no PostgreSQL: initdb and pg_ctl are missing (Debian: postgresql)"
    if os.getuid() == 0 and shutil.which("setpriv") is None:
        return "PostgreSQL does not run as root, and there is no setpriv"
    return ""


def _programs() -> Path | None:
    """The folder of the newest `initdb`."""
    versions = sorted(DEBIAN.glob("*/bin/initdb"), key=lambda path: float(path.parts[-3]))
    found = versions[-1] if versions else shutil.which("initdb")
    return Path(found).resolve().parent if found else None


@dataclass(eq=False)
class PostgreSQL:
    """One server for the whole test run; each test takes a database of its own."""

    folder: Path
    _numbers: Iterator[int] = field(default_factory=count)

    def start(self) -> None:
        if os.getuid() == 0:
            shutil.chown(self.folder, "nobody", "nogroup")
        data = str(self.folder / "data")
        self._run("initdb", "--auth=trust", "--username=tests", "--encoding=UTF8", "--no-locale", "--pgdata", data)
        with (self.folder / "data" / "postgresql.conf").open("a") as file:
            file.write(CONFIGURATION.format(folder=self.folder))
        self.restart()

    def restart(self) -> None:
        """Start it with the data it has."""
        data = str(self.folder / "data")
        self._run("pg_ctl", "start", "--wait", "--pgdata", data, "--log", str(self.folder / "log"))

    def stop(self, mode: str = "immediate") -> None:
        """End it; `fast` keeps all that was written, `immediate` is a crash."""
        self._run("pg_ctl", "stop", f"--mode={mode}", "--pgdata", str(self.folder / "data"))

    def database(self, like: str = "template1") -> str:
        """The URL of a new database: an empty one, or one like another that nobody uses."""
        name = f"test{next(self._numbers)}"
        self.execute(self.url("postgres"), f"CREATE DATABASE {name} TEMPLATE {like}")
        return self.url(name)

    def url(self, name: str) -> str:
        return f"postgresql://tests@/{name}?host={self.folder}"

    @staticmethod
    def name(url: str) -> str:
        """Which database that is the URL of."""
        return url.partition("@/")[2].partition("?")[0]

    def execute(self, url: str, query: str) -> list[tuple[Any, ...]]:
        """What another client of that database gets; also for tests in the middle of a loop."""
        with ThreadPoolExecutor(1) as thread:
            return thread.submit(self._execute, url, query).result()

    def _execute(self, url: str, query: str) -> list[tuple[Any, ...]]:
        import asyncpg  # type: ignore[import-untyped]

        async def ask() -> list[tuple[Any, ...]]:
            connection = await asyncpg.connect(url)
            try:
                return [tuple(row) for row in await connection.fetch(query)]
            finally:
                await connection.close()

        return asyncio.run(ask())

    def _run(self, program: str, *arguments: str) -> None:
        programs = _programs()
        assert programs is not None
        command = [*(NOBODY if os.getuid() == 0 else []), str(programs / program), *arguments]
        with (self.folder / "output").open("ab") as output:
            done = subprocess.run(command, cwd=self.folder, stdout=output, stderr=output, check=False)
        assert done.returncode == 0, (self.folder / "output").read_text()


@contextmanager
def running() -> Iterator[PostgreSQL]:
    """A new server, thrown away afterwards; skips where the programs are missing."""
    if reason := missing():
        pytest.skip(reason)
    # Not in pytest's folder: nobody but its owner may enter that, and a socket's path must be short.
    folder = Path(tempfile.mkdtemp(prefix="sb-voice-postgresql-"))
    server = PostgreSQL(folder)
    try:
        server.start()
        yield server
    finally:
        if (folder / "data" / "postmaster.pid").exists():
            server.stop()
        shutil.rmtree(folder)


@pytest.fixture(scope="session")
def postgresql() -> Iterator[PostgreSQL]:
    """The tests' own server."""
    with running() as server:
        yield server


@pytest.fixture
def own_postgresql() -> Iterator[PostgreSQL]:
    """One for this test alone, which may stop it."""
    with running() as server:
        yield server
