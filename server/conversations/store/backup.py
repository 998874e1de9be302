"""Keeping a copy of a whole database in one file, and putting it back: SQLite's own copy, PostgreSQL's own programs.

Kept sound lies in the database and goes along.
"""

from __future__ import annotations

import asyncio
import errno
import os
import shutil
import sqlite3
import subprocess
import tempfile
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from sqlalchemy import text

from server.conversations.store.database import CHECKPOINT, NEWER, bring_up_to_date, engine_for, step_of
from server.conversations.store.database_file import DatabaseFile, path_of
from server.conversations.store.errors import NewerVersion, StoreError
from server.conversations.store.migrations import HEAD
from server.protocol.texts import Text

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from sqlalchemy import URL
    from sqlalchemy.ext.asyncio import AsyncEngine

_T = TypeVar("_T")

SQLITE = b"SQLite format 3\0"
POSTGRESQL = b"PGDMP"
"""How the files of either begin."""

NO_BACKUP = Text("This file is no backup of conversations, or it is damaged.")
OTHER_KIND = Text("This backup is of another kind of database: SQLite's can only be put back into SQLite.")
NOT_EMPTY = Text("The database holds conversations. With --replace the backup takes their place.")
IN_MEMORY = Text("A database in memory has no backup.")


def upgrade(url: str) -> tuple[str | None, str]:
    """Bring the tables up to date; the step they were at, None where there were none, and the one they are at now.

    Raises `StoreError` and what the driver raises.
    """
    before = None if is_missing(engine_for(url).url) else asyncio.run(_asked(url, step_of))
    asyncio.run(_asked(url, bring_up_to_date))
    return before, HEAD


def back_up(url: str, file: Path) -> int:
    """Copy the database into the file, which appears whole or not at all; how many bytes it has.

    A server may go on meanwhile: the copy is of one moment. Raises `StoreError`, `OSError` and what the driver raises.
    """
    engine = engine_for(url)
    if file.exists():
        raise StoreError(Text("There is a file of that name already: {name}.", name=file.name))
    if not file.parent.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(file.parent))
    descriptor, name = tempfile.mkstemp(dir=file.parent, prefix=file.name)
    os.close(descriptor)
    part = Path(name)
    try:
        if engine.dialect.name == "sqlite":
            _copy_sqlite(_path(engine.url), part)
        else:
            _run("pg_dump", engine.url, "--format=custom", "--no-owner", "--no-privileges", f"--file={part}")
        _checked_step(part)
        part.replace(file)
    finally:
        part.unlink(missing_ok=True)
    return file.stat().st_size


def restore(url: str, file: Path, *, replace: bool = False) -> str:
    """Put a backup back, and bring its tables up to date. Where a SQLite file was before it is kept under another name,
    which is returned; else an empty text.

    Raises `StoreError` where there are conversations and `replace` is not said, and where the file cannot be used;
    `OSError`, and what the driver raises.
    """
    kind, step = _checked_step(file)
    if step > HEAD:
        raise NewerVersion(NEWER)
    target = engine_for(url)
    if kind != target.dialect.name:
        raise StoreError(OTHER_KIND)
    if not replace and not is_missing(target.url) and asyncio.run(_asked(url, _has_conversations)):
        raise StoreError(NOT_EMPTY)
    kept = ""
    if kind == "sqlite":
        kept = _put_back_sqlite(file, _path(target.url))
    else:
        how = ("--clean", "--if-exists", "--no-owner", "--no-privileges", "--single-transaction", "--exit-on-error")
        _run("pg_restore", target.url, *how, f"--dbname={target.url.database}", str(file))
    asyncio.run(_asked(url, bring_up_to_date))
    return kept


def is_missing(url: URL) -> bool:
    """Whether it is a SQLite file that is not there: looking into it would make it."""
    return url.get_backend_name() == "sqlite" and not _path(url).exists()


async def _asked(url: str, ask: Callable[[AsyncEngine], Awaitable[_T]]) -> _T:
    """What an engine of that database answers, which is then let go of."""
    engine = engine_for(url)
    try:
        return await ask(engine)
    finally:
        await engine.dispose()


async def _has_conversations(engine: AsyncEngine) -> bool:
    if await step_of(engine) is None:
        return False
    async with engine.connect() as connection:
        return (await connection.execute(text("SELECT 1 FROM conversations LIMIT 1"))).first() is not None


def _path(url: URL) -> Path:
    """The file of a SQLite database. Raises `StoreError` where it has none."""
    path = path_of(url)
    if path is None:
        raise StoreError(IN_MEMORY)
    return path


def _copy_sqlite(source: Path, target: Path) -> None:
    if not source.is_file():
        raise StoreError(Text("There is no database yet: {name}.", name=source.name))
    with (
        closing(sqlite3.connect(f"{source.absolute().as_uri()}?mode=ro", uri=True)) as there,
        closing(sqlite3.connect(target)) as here,
    ):
        there.backup(here)


def _put_back_sqlite(file: Path, target: Path) -> str:
    """Put a copy in the place of what is there. A server that runs notices that its file is another one."""
    target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=target.name)
    os.close(descriptor)
    part = Path(name)
    try:
        shutil.copyfile(file, part)
        kept = _set_aside(target) if target.exists() else ""
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
    return kept


def _set_aside(target: Path) -> str:
    """Give the file a name of its own, with all that was written to it."""
    with suppress(sqlite3.Error), closing(sqlite3.connect(target)) as last:
        last.execute(CHECKPOINT)
    return DatabaseFile(target).set_aside("before")


def _checked_step(file: Path) -> tuple[str, str]:
    """What kind of database the backup is of, and the step of its tables. Raises `StoreError` and `OSError`."""
    with file.open("rb") as opened:
        begin = opened.read(len(SQLITE))
    if begin == SQLITE:
        return "sqlite", _sqlite_step(file)
    if not begin.startswith(POSTGRESQL):
        raise StoreError(NO_BACKUP)
    said = _run("pg_restore", None, "--data-only", "--table=alembic_version", "--file=-", str(file))
    steps = [line for line in said.splitlines() if line.isdigit()]
    if len(steps) != 1:
        raise StoreError(NO_BACKUP)
    return "postgresql", steps[0]


def _sqlite_step(file: Path) -> str:
    try:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
            whole = connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            step = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.Error:
        raise StoreError(NO_BACKUP) from None
    if not whole or step is None:
        raise StoreError(NO_BACKUP)
    return str(step[0])


def _run(program: str, url: URL | None, *arguments: str) -> str:
    """What one of PostgreSQL's programs prints. Where the database is, and its password, it learns from variables.

    Raises `StoreError`; what the program says against it may quote rows, so it is not told.
    """
    found = shutil.which(program)
    if found is None:
        raise StoreError(Text("{program} is missing: install PostgreSQL's client programs.", program=program))
    done = subprocess.run(
        [found, *arguments],
        env={**os.environ, **(_variables(url) if url is not None else {})},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        check=False,
    )
    if done.returncode:
        why = Text("{program} failed with code {code}.", program=program, code=str(done.returncode))
        raise StoreError(why if url is not None else NO_BACKUP)
    return done.stdout.decode(errors="replace")


def _variables(url: URL) -> Mapping[str, str]:
    """The address as PostgreSQL's programs read it."""
    query = {name: value if isinstance(value, str) else value[0] for name, value in url.query.items()}
    given = {
        "PGHOST": url.host or query.get("host"),
        "PGPORT": str(url.port) if url.port else query.get("port"),
        "PGUSER": url.username or query.get("user"),
        "PGPASSWORD": str(url.password) if url.password else query.get("password"),
        "PGDATABASE": url.database,
        "PGSSLMODE": query.get("ssl"),
        "PGCONNECT_TIMEOUT": "10",
    }
    return {name: value for name, value in given.items() if value}
