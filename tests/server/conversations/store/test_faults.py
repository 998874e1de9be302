"""Databases that cannot be used: talks go on in memory, and what was there is never deleted."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Collection, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

import pytest

from server.conversations.conversation_item import ConversationItem
from server.conversations.store import write_behind
from server.conversations.store.pending_writes import Change, Key
from server.conversations.store.sql.database import SqlDatabase
from server.conversations.store.store import FAR_POSITION, News, Store
from tests.patience import PATIENCE
from tests.servers.storage.databases import Database, PostgresDatabase, SqliteFile
from tests.servers.storage.disks import fill_up
from tests.servers.storage.postgresql import PostgreSQL

TALK = "00000000-0000-4000-8000-000000000001"
OTHER = "00000000-0000-4000-8000-000000000002"


def said(name: str, text: str = "Hello there") -> ConversationItem:
    return ConversationItem(name, "user", text, text, audio_ms=500)


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(write_behind, "RETRY_SECONDS", 0.05)


class Told(list[News]):
    """What the sessions of a store are told."""

    @property
    def codes(self) -> list[str]:
        return [news.code for news in self]


@asynccontextmanager
async def opened(database: Database) -> AsyncIterator[tuple[Store, Told]]:
    store, told = Store(database.url), Told()
    store.tell(told.append)
    await store.open()
    try:
        yield store, told
    finally:
        await store.close()


async def resumed(store: Store) -> tuple[list[str], int]:
    """The items that are known of the conversation, and the position of the first."""
    found = await store.resume(TALK)
    assert found is not None
    return [entry.id for entry in found.entries], found.first_position


async def until(happened: Callable[[], object]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not happened():
            await asyncio.sleep(0.01)


async def filled(database: Database, conversations: int = 1) -> None:
    """Put something into it, as a server that ended well does."""
    async with database.opened() as store:
        for number in range(conversations):
            store.save(TALK if not number else f"talk{number}", 0, said("a", f"Once upon a time {number} " * 20))


def aside(file: Path) -> list[Path]:
    """The damaged files that were kept, without what lies beside them."""
    return sorted(path for path in file.parent.glob("*.corrupt-*") if not path.name.endswith(("-wal", "-shm")))


# --- a damaged file


@pytest.mark.parametrize("damage", ["text", "header", "half", "tables"])
async def test_a_damaged_file_is_set_aside_and_a_new_one_begun(file: Path, damage: str) -> None:
    database = SqliteFile(file)
    await filled(database, 200)
    whole = file.read_bytes()
    broken = {
        "text": b"This is no database, whatever its name says. " * 100,
        "header": b"\0" * 100 + whole[100:],
        "half": whole[: len(whole) // 3],
        "tables": whole[:100] + b"\xff" * 4000 + whole[4100:],
    }[damage]
    file.write_bytes(broken)
    async with opened(database) as (store, told):
        await until(lambda: told.codes == ["set_aside"])
        (kept,) = aside(file)
        assert kept.name in told[0].message
        assert kept.read_bytes() == broken
        store.save(TALK, 0, said("b"))
        await store.flush()
        assert store.trouble == ""
    assert database.rows("select id from items") == [("b",)]


async def test_pages_that_break_while_it_runs(file: Path) -> None:
    database = SqliteFile(file)
    await filled(database, 400)
    async with opened(database) as (store, told):
        with file.open("r+b") as pages:
            pages.seek(4096)
            pages.write(os.urandom(file.stat().st_size - 4096))
        async with asyncio.timeout(PATIENCE):
            while not told:
                store.save(OTHER, 0, said("b"))
                await store.flush(0.2)
                await store.resume(TALK)
        assert told.codes[0] == "set_aside"
        await until(lambda: not store.trouble)
        store.save(OTHER, 1, said("c"))
        await store.flush()
    assert len(aside(file)) == 1
    assert set(database.rows("select id from items")) >= {("b",), ("c",)}


async def test_two_servers_set_one_damaged_file_aside_once(file: Path) -> None:
    database = SqliteFile(file)
    file.parent.mkdir()
    file.write_bytes(b"no database " * 1000)
    async with opened(database) as (one, _), opened(database) as (other, _):
        one.save(TALK, 0, said("a"))
        other.save(OTHER, 0, said("b"))
        await asyncio.gather(one.flush(), other.flush())
    assert len(aside(file)) == 1
    assert sorted(database.rows("select id from items")) == [("a",), ("b",)]


async def test_a_file_that_was_moved_away_gets_a_successor(file: Path) -> None:
    database = SqliteFile(file)
    async with opened(database) as (store, told):
        store.save(TALK, 0, said("a"))
        await store.flush()
        file.rename(file.with_name("moved"))
        store.save(TALK, 1, said("b"))
        await store.flush()
        assert told.codes == ["set_aside"]
    assert database.rows("select id from items") == [("b",)]


async def test_a_folder_that_is_gone_for_a_while_keeps_its_file(file: Path) -> None:
    database = SqliteFile(file)
    async with opened(database) as (store, told):
        store.save(TALK, 0, said("a"))
        await store.flush()
        away = file.parent.rename(file.parent.with_name("away"))
        file.parent.write_text("in the way")
        store.save(TALK, 1, said("b"))
        await until(lambda: told.codes == ["not_saved"])
        file.parent.unlink()
        away.rename(file.parent)
        await until(lambda: told.codes == ["not_saved", "saved_again"])
    assert database.rows("select id from items order by position") == [("a",), ("b",)]


# --- a file that is as it should be, but not for us


async def test_a_newer_database_is_left_as_it_is(database: Database) -> None:
    await filled(database)
    await database.change("update alembic_version set version_num = '9999'")
    before = database.file.read_bytes() if isinstance(database, SqliteFile) else b""
    async with opened(database) as (store, told):
        assert "newer version" in store.trouble
        assert told.codes == ["not_saved"]
        store.save(TALK, 0, said("a", "Newer"))
        assert await resumed(store) == (["a"], 0)
    if isinstance(database, SqliteFile):
        assert database.file.read_bytes() == before
        assert aside(database.file) == []
    assert database.rows("select spoken from items")[0][0].startswith("Once upon")


LOCKER = """
import sqlite3, sys
from tests.patience import PATIENCE
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA locking_mode=EXCLUSIVE")
connection.execute("BEGIN EXCLUSIVE")
print("locked", flush=True)
sys.stdin.read()
"""


@contextmanager
def locked(file: Path) -> Iterator[None]:
    """Another program has the file for itself."""
    locker = subprocess.Popen(
        [sys.executable, "-c", LOCKER, str(file)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with locker:
        assert locker.stdout is not None
        assert locker.stdout.readline() == "locked\n"
        yield
        locker.kill()


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("server.conversations.store.database.BUSY_MILLISECONDS", 100)
    monkeypatch.setattr("server.conversations.store.database.OPENING_SECONDS", 0.2)


@pytest.mark.usefixtures("impatient")
async def test_a_file_that_another_program_locks_is_used_once_it_is_free(file: Path) -> None:
    database = SqliteFile(file)
    await filled(database)
    with locked(file):
        store, told = Store(database.url), Told()
        store.tell(told.append)
        await store.open()
        assert "locked by another program" in store.trouble
        store.save(OTHER, 0, said("b"))
        assert await resumed(store) == ([], FAR_POSITION)
        store.save(TALK, FAR_POSITION, said("late"))
    await until(lambda: told.codes == ["not_saved", "saved_again"])
    assert await resumed(store) == (["a", "late"], 0)
    await store.close()
    assert aside(file) == []
    assert database.rows("select id, position from items order by 1") == [("a", 0), ("b", 0), ("late", 1)]


@pytest.mark.usefixtures("impatient")
async def test_a_file_that_is_locked_while_it_runs(file: Path) -> None:
    database = SqliteFile(file)
    async with opened(database) as (store, told):
        store.save(TALK, 0, said("a"))
        await store.flush()
        # In write-ahead mode nobody may have the file alone while others use it; but one may write for long.
        writing = sqlite3.connect(file, isolation_level=None)
        writing.execute("BEGIN IMMEDIATE")
        store.save(TALK, 1, said("b"))
        await until(lambda: told.codes == ["not_saved"])
        assert await resumed(store) == (["a", "b"], 0)
        writing.execute("ROLLBACK")
        writing.close()
        await until(lambda: told.codes == ["not_saved", "saved_again"])
    assert database.rows("select id from items order by position") == [("a",), ("b",)]


async def test_saved_again_means_what_was_said_meanwhile_too(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    database = SqliteFile(file)
    tries: list[int] = []
    write = SqlDatabase.write

    async def written(
        self: SqlDatabase, changes: Mapping[Key, Change], claimed: Collection[str], owners: Mapping[str, str]
    ) -> None:
        tries.append(len(changes))
        if len(tries) == 1:
            raise sqlite3.OperationalError("database is locked")
        if len(tries) == 2:
            store.save(TALK, 1, said("meanwhile"))
        await write(self, changes, claimed, owners)

    async with opened(database) as (store, told):
        monkeypatch.setattr(SqlDatabase, "write", written)
        there: list[list[tuple[str]]] = []

        def tell(news: News) -> None:
            told.append(news)
            there.append(database.rows("select id from items order by 1"))

        store.tell(tell)
        store.save(TALK, 0, said("a"))
        await until(lambda: told.codes == ["not_saved", "saved_again"])
    assert there == [[], [("a",), ("meanwhile",)]]
    assert tries == [1, 1, 1]


async def test_a_folder_in_the_place_of_the_file(file: Path) -> None:
    file.mkdir(parents=True)
    async with opened(SqliteFile(file)) as (store, told):
        assert "cannot be opened or written" in store.trouble
        assert told.codes == ["not_saved"]
        file.rmdir()
        await until(lambda: told.codes == ["not_saved", "saved_again"])
    assert file.is_file()


async def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    async with opened(SqliteFile(tmp_path / "file" / "conversations.sqlite3")) as (store, _):
        assert "cannot be opened or written" in store.trouble
        store.save(TALK, 0, said("a"))
        assert await resumed(store) == (["a"], 0)


async def test_a_disk_that_is_full_and_gets_room_again(disk: Path) -> None:
    database = SqliteFile(disk / "conversations.sqlite3")
    async with opened(database) as (store, told):
        store.save(TALK, 0, said("a"))
        await store.flush()
        ballast = fill_up(disk)
        store.save(TALK, 1, said("b", "Said while the disk was full " * 1000))
        await until(lambda: told.codes == ["not_saved"])
        assert "the disk is full" in told[0].message
        assert await resumed(store) == (["a", "b"], 0)
        ballast.unlink()
        await until(lambda: told.codes == ["not_saved", "saved_again"])
    assert database.rows("select id from items order by position") == [("a",), ("b",)]


async def test_a_disk_that_is_full_from_the_start(disk: Path) -> None:
    ballast = fill_up(disk)
    database = SqliteFile(disk / "conversations.sqlite3")
    async with opened(database) as (store, told):
        store.save(TALK, 0, said("a"))
        assert store.trouble
        ballast.unlink()
        await until(lambda: told.codes == ["not_saved", "saved_again"])
    assert database.rows("select id from items") == [("a",)]


async def test_a_disk_that_nobody_may_write_to(disk: Path) -> None:
    database = SqliteFile(disk / "conversations.sqlite3")
    await filled(database)
    subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
    async with opened(database) as (store, told):
        assert "cannot be opened or written" in store.trouble
        subprocess.run(["mount", "-o", "remount,rw", disk], check=True)
        await until(lambda: told.codes == ["not_saved", "saved_again"])


# --- a server of its own


async def test_a_database_server_that_is_not_there(postgresql: PostgreSQL) -> None:
    for url in (postgresql.url("nowhere"), "postgresql:///d?host=/nowhere"):
        store = Store(url)
        await store.open()
        assert "cannot be reached" in store.trouble
        store.save(TALK, 0, said("a"))
        assert await resumed(store) == (["a"], 0)
        await store.close()


async def test_a_database_server_that_goes_and_comes_back(own_postgresql: PostgreSQL) -> None:
    database = PostgresDatabase(own_postgresql)
    async with opened(database) as (store, told):
        store.save(TALK, 0, said("a"))
        await store.flush()
        await asyncio.to_thread(own_postgresql.stop, "fast")
        store.save(TALK, 1, said("b"))
        await until(lambda: told.codes == ["not_saved"])
        assert "cannot be reached" in store.trouble
        assert await resumed(store) == (["b"], 1)
        await asyncio.to_thread(own_postgresql.restart)
        await until(lambda: told.codes == ["not_saved", "saved_again"])
    assert database.rows("select id from items order by position") == [("a",), ("b",)]


async def test_a_database_server_that_comes_later(own_postgresql: PostgreSQL) -> None:
    database = PostgresDatabase(own_postgresql)
    await asyncio.to_thread(own_postgresql.stop, "fast")
    async with opened(database) as (store, told):
        store.save(TALK, 0, said("a"))
        assert told.codes == ["not_saved"]
        await asyncio.to_thread(own_postgresql.restart)
        await until(lambda: told.codes == ["not_saved", "saved_again"])
    assert database.rows("select id from items") == [("a",)]
