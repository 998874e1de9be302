"""Conversations in a real SQLite file."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine

from server.conversations import migrations
from server.conversations import store as store_module
from server.conversations.history import Entry
from server.conversations.models import Base
from server.conversations.store import Store, StoreError

TALK = "00000000-0000-4000-8000-000000000001"


def said(name: str, text: str = "Hello there") -> Entry:
    return Entry(name, "user", text, text, audio_ms=500)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "folder" / "conversations.sqlite3"


@asynccontextmanager
async def opened(file: Path) -> AsyncIterator[Store]:
    store = Store(f"sqlite:///{file}")
    await store.open()
    try:
        yield store
    finally:
        await store.close()


def rows(file: Path, query: str) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(file)
    try:
        return connection.execute(query).fetchall()
    finally:
        connection.close()


async def test_what_was_saved_is_there_when_the_file_is_opened_again(file: Path) -> None:
    reply = Entry("b", "assistant", "Hi", "Hi you", 900, "incomplete", interrupted=True)
    async with opened(file) as store:
        store.save(TALK, 0, said("a"))
        store.save(TALK, 1, reply)
    async with opened(file) as store:
        assert await store.load(TALK) == [said("a"), reply]
        assert await store.load("another") is None


async def test_the_last_change_of_an_item_counts(file: Path) -> None:
    async with opened(file) as store:
        for text in ("One", "One two", "One two three"):
            store.save(TALK, 0, said("a", text))
            await asyncio.sleep(0)
        store.save(TALK, 1, said("b"))
        await store.flush()
        store.save(TALK, 0, said("a", "Four"))
        store.forget(TALK, "b")
    assert rows(file, "select id, spoken from items") == [("a", "Four")]


async def test_many_changes_make_few_writes(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sizes: list[int] = []
    async with opened(file) as store:
        write = store._write

        async def counting(changes: dict[tuple[str, str], tuple[int, Entry] | None]) -> None:
            sizes.append(len(changes))
            await write(changes)

        monkeypatch.setattr(store, "_write", counting)
        for number in range(500):
            store.save(TALK, 0, said("a", f"{number}"))
            store.save("other", 0, said("b", f"{number}"))
            await asyncio.sleep(0)
        await store.flush()
    assert max(sizes) == 2
    assert len(sizes) < 10
    assert rows(file, "select spoken from items") == [("499",), ("499",)]


async def test_what_is_not_written_yet_can_be_loaded(file: Path) -> None:
    async with opened(file) as store:
        store.save(TALK, 1, said("b"))
        store.save(TALK, 0, said("a"))
        await store.flush()
        store.save(TALK, 2, said("c"))
        store.forget(TALK, "b")
        assert await store.load(TALK) == [said("a"), said("c")]


async def test_a_reply_that_was_under_way_was_interrupted(file: Path) -> None:
    async with opened(file) as store:
        store.save(TALK, 0, Entry("a", "assistant", "Once upon", "Once upon a", 500, "in_progress"))
    async with opened(file) as store:
        assert await store.load(TALK) == [Entry("a", "assistant", "Once upon", "Once upon a", 500, "incomplete", True)]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Hello there", "Hello there"),
        ("Hello\n\n  there", "Hello there"),
        ("word " * 20, "word word word word word word word word word word word word…"),
        ("x" * 61, "x" * 60 + "…"),
        ("x" * 60, "x" * 60),
    ],
)
async def test_the_first_thing_said_gives_the_title(file: Path, text: str, title: str) -> None:
    async with opened(file) as store:
        store.save(TALK, 0, Entry("greeting", "assistant", "Welcome", "Welcome"))
        store.save(TALK, 1, said("silence", ""))
        await store.flush()
        store.save(TALK, 4, said("c", "Last"))
        store.save(TALK, 2, said("a", text))
        await store.flush()
        store.save(TALK, 3, said("b", "Another thing"))
    assert rows(file, "select title from conversations") == [(title,)]


async def test_a_failing_disk_keeps_the_changes_and_says_so(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store_module, "RETRY_SECONDS", 0.05)
    async with opened(file) as store:
        await asyncio.to_thread(rows, file, "alter table items rename to hidden")
        store.save(TALK, 0, said("a"))
        await store.flush(0.2)
        assert "cannot be saved" in store.trouble
        store.save(TALK, 0, said("a", "Newer"))
        await asyncio.to_thread(rows, file, "alter table hidden rename to items")
        await store.flush()
        assert store.trouble == ""
    assert rows(file, "select spoken from items") == [("Newer",)]


async def test_one_change_that_cannot_be_written_does_not_end_the_writing(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store_module, "RETRY_SECONDS", 0.05)
    async with opened(file) as store:
        store.save(TALK, 0, said("a", "half a pair \ud800"))
        await store.flush(0.2)
        assert store.trouble
        store.save(TALK, 0, said("a", "whole"))
        await store.flush()
    assert rows(file, "select spoken from items") == [("whole",)]


async def test_what_cannot_be_read_is_said_in_one_sentence(file: Path) -> None:
    async with opened(file) as store:
        await asyncio.to_thread(rows, file, "drop table conversations")
        with pytest.raises(StoreError, match="cannot be read right now"):
            await store.load(TALK)


async def test_two_stores_on_one_file_do_not_lose_each_others_words(file: Path) -> None:
    async with opened(file) as one, opened(file) as other:
        for number in range(20):
            one.save(TALK, number, said(f"one{number}"))
            other.save("other", number, said(f"other{number}"))
            await asyncio.sleep(0.005)
        await asyncio.gather(one.flush(), other.flush())
        assert len(await other.load(TALK) or []) == 20
        assert len(await one.load("other") or []) == 20


@pytest.mark.parametrize("url", ["postgresql://h/d", "mysql://h/d", "not a url", ""])
def test_a_database_that_cannot_be_used_is_named_at_once(url: str) -> None:
    with pytest.raises(StoreError):
        Store(url)


async def test_a_file_that_is_no_database_is_refused_in_words(file: Path) -> None:
    file.parent.mkdir()
    file.write_text("This is not a database, whatever its name says." * 100)
    with pytest.raises(StoreError, match="cannot be opened"):
        await Store(f"sqlite:///{file}").open()


async def test_a_file_of_a_newer_version_is_refused_in_words(file: Path) -> None:
    async with opened(file):
        pass
    connection = sqlite3.connect(file)
    connection.execute("update alembic_version set version_num = '9999'")
    connection.commit()
    connection.close()
    with pytest.raises(StoreError, match="newer version"):
        await Store(f"sqlite:///{file}").open()


async def test_the_migrations_make_what_the_models_say(file: Path) -> None:
    async with opened(file):
        pass
    engine = create_engine(f"sqlite:///{file}")
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), Base.metadata) == []
    engine.dispose()


def test_the_last_step_is_the_one_that_a_database_is_held_against() -> None:
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(Path(migrations.__file__).parent))
    assert ScriptDirectory.from_config(config).get_current_head() == migrations.HEAD
