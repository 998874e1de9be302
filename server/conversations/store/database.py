"""The two kinds of database that conversations are kept in, and all in which they differ while being opened."""

from __future__ import annotations

import asyncio
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import event, inspect, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError, OperationalError
from sqlalchemy.ext.asyncio import create_async_engine

from server.conversations.store.database_file import path_of
from server.conversations.store.errors import NewerVersion, StoreError
from server.conversations.store.migrations import HEAD, side_by_side
from server.protocol.texts import Text

if TYPE_CHECKING:
    from sqlalchemy import URL, Connection
    from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

DRIVERS = {
    "sqlite": "sqlite+aiosqlite",
    "sqlite+aiosqlite": "sqlite+aiosqlite",
    "postgres": "postgresql+asyncpg",
    "postgresql": "postgresql+asyncpg",
    "postgresql+asyncpg": "postgresql+asyncpg",
}
"""What a URL may begin with, and the driver that is used for it."""

MIGRATION_LOCK = 0x5B_0001
"""PostgreSQL's advisory lock under which one server at a time changes the tables."""

OPENING_SECONDS = 3.0
OPENING_PAUSE_SECONDS = 0.05
BUSY_MILLISECONDS = 3000
"""How long SQLite waits for another program that writes."""

BUSY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
"""SQLite's primary result codes, the low bytes of what it answers, where another program is at work."""

NEWER = Text("The database was made by a newer version of this program.")

MIGRATIONS = Path(__file__).parent / "migrations"

INDEXES = ("search_index", "document_index")
CHECKPOINT = "PRAGMA wal_checkpoint(TRUNCATE)"


def engine_for(url: str) -> AsyncEngine:
    """The engine of that database; nothing is opened yet. Raises `StoreError`."""
    checked = _checked(url)
    try:
        # What was said must not show in an error's text; a connection may have been cut since it was used last.
        pinged = checked.get_backend_name() == "postgresql"
        engine = create_async_engine(
            checked, hide_parameters=True, pool_pre_ping=pinged, connect_args=_made_by(checked)
        )
    except ModuleNotFoundError:
        raise StoreError(Text("PostgreSQL needs a driver that is not installed: add the extra `postgres`.")) from None
    except (ArgumentError, NoSuchModuleError, ValueError):
        raise StoreError(Text("The database's URL has a part that is not understood.")) from None
    if engine.dialect.name == "sqlite":
        event.listen(engine.sync_engine, "connect", _prepare_sqlite)
    return engine


def _made_by(url: URL) -> dict[str, Any]:
    """How connections to it are made, where the driver's own way is not taken."""
    if url.get_backend_name() != "sqlite":
        return {}
    from server.conversations.store.sqlite_connection import connection_to

    return {"async_creator_fn": connection_to}


async def bring_up_to_date(engine: AsyncEngine) -> None:
    """Create the tables that are missing. Raises `StoreError`, and what the driver raises."""
    if (path := path_of(engine.url)) is not None:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    deadline = asyncio.get_running_loop().time() + OPENING_SECONDS
    while True:
        try:
            await _bring_up_to_date(engine)
        except OperationalError as error:
            # Turning a new SQLite file to write-ahead logging needs it alone, and SQLite does not wait for that.
            late = asyncio.get_running_loop().time() > deadline
            if late or getattr(error.orig, "sqlite_errorcode", 0) & 0xFF not in BUSY:
                raise
            await asyncio.sleep(OPENING_PAUSE_SECONDS)
        else:
            return


async def step_of(engine: AsyncEngine) -> str | None:
    """The step that the tables are at; None where there are none."""
    async with engine.begin() as connection:
        return await connection.run_sync(_step)


async def may_work_at(engine: AsyncEngine, step: str) -> bool:
    """Whether this version may work on tables at that step, which is its own or an older one, or which a newer version
    made for both."""
    if step <= HEAD:
        return True
    async with engine.connect() as connection:
        oldest = await connection.run_sync(side_by_side.oldest_at, step)
    return oldest is not None and oldest <= HEAD


async def _bring_up_to_date(engine: AsyncEngine) -> None:
    step = await step_of(engine)
    if step == HEAD:
        return
    if step is not None and step > HEAD:
        if not await may_work_at(engine, step):  # nothing is written to it
            raise NewerVersion(NEWER)
        return
    async with engine.begin() as connection:
        await begin_writing(connection)
        if engine.dialect.name == "postgresql":
            await connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": MIGRATION_LOCK})
        await connection.run_sync(_migrate)


async def begin_writing(connection: AsyncConnection) -> None:
    """Keep others from writing to SQLite from here on; PostgreSQL locks single rows when asked to."""
    if connection.dialect.name == "sqlite":
        from server.conversations.store.sqlite_connection import BEGIN

        await connection.exec_driver_sql(BEGIN)


async def wipe_search(connection: AsyncConnection) -> None:
    """Take deleted words out of SQLite's search indexes, which else keep them until they are merged some day."""
    if connection.dialect.name == "sqlite":
        for index in INDEXES:
            await connection.exec_driver_sql(f"INSERT INTO {index}({index}) VALUES ('optimize')")  # noqa: S608 # two names of ours


async def wipe_journal(engine: AsyncEngine) -> None:
    """Empty SQLite's write-ahead log, where what was deleted can still be read."""
    if engine.dialect.name == "sqlite":
        async with engine.connect() as connection:
            await connection.exec_driver_sql(CHECKPOINT)


async def give_room_back(engine: AsyncEngine) -> None:
    """Make SQLite's file as small as what is in it; PostgreSQL does so by itself, in its own time."""
    if engine.dialect.name == "sqlite":
        async with engine.connect() as connection:
            alone = await connection.execution_options(isolation_level="AUTOCOMMIT")
            await alone.exec_driver_sql("VACUUM")
            await alone.exec_driver_sql(CHECKPOINT)


def _checked(url: str) -> URL:
    """The database's URL with the driver that is used. Raises `StoreError`."""
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError):
        raise StoreError(
            Text("The database URL must look like sqlite:////path/to/file or postgresql://user@host/name.")
        ) from None
    if parsed.drivername not in DRIVERS:
        raise StoreError(
            Text(
                "Conversations are stored in SQLite or PostgreSQL; this version cannot use {name}.",
                name=parsed.drivername,
            )
        )
    parsed = parsed.set(drivername=DRIVERS[parsed.drivername])
    if parsed.get_backend_name() == "sqlite" and "?" in url and not parsed.query:  # a path would be cut off there
        raise StoreError(Text("In the database's URL a question mark of the path is written %3F."))
    if "sslmode" in parsed.query:  # as every other PostgreSQL client calls it
        parsed = parsed.update_query_dict({"ssl": parsed.query["sslmode"]}).difference_update_query(["sslmode"])
    return parsed


def _prepare_sqlite(connection: Any, _record: object) -> None:
    cursor = connection.cursor()
    busy = f"busy_timeout={BUSY_MILLISECONDS}"
    pragmas = (busy, "journal_mode=WAL", "synchronous=NORMAL", "foreign_keys=ON", "secure_delete=ON")
    for pragma in pragmas:
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _migrate(connection: Connection) -> None:
    """Bring the tables up to date. Raises `StoreError`."""
    if _step(connection) == HEAD:  # another server was faster
        return
    from alembic import command
    from alembic.config import Config
    from alembic.util.exc import CommandError

    config = Config()
    # Alembic fills in what stands behind a %.
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    try:
        command.upgrade(config, HEAD)
    except CommandError as error:
        raise NewerVersion(NEWER) from error
    side_by_side.promise(connection, HEAD)


def _step(connection: Connection) -> str | None:
    """The step that the tables are at; None where there are none."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
