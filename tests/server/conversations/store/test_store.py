"""Conversations in a real database of each kind."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, insert
from sqlalchemy.ext.asyncio import AsyncConnection

import server as server_package
from server.conversations.conversation_item import ConversationItem
from server.conversations.owner import Person
from server.conversations.store import migrations, write_behind
from server.conversations.store.pending_writes import Change, Key
from server.conversations.store.sql import database as sql_database
from server.conversations.store.sql.row_mapping import Puts
from server.conversations.store.sql.writes import write
from server.conversations.store.store import Store, StoreError
from server.conversations.store.write_behind import News
from server.documents.tables import DocumentRow
from server.people.tables import UserRow
from server.quotas.tables import UsageRow
from server.timers.tables import TimerRow
from tests.patience import PATIENCE
from tests.servers.people import changing
from tests.servers.storage.databases import Database

TALK = "00000000-0000-4000-8000-000000000001"


def said(name: str, text: str = "Hello there") -> ConversationItem:
    return ConversationItem(name, "user", text, text, audio_ms=500)


async def test_what_was_saved_is_there_when_the_file_is_opened_again(database: Database) -> None:
    alignment = "2:400 6:900"
    reply = ConversationItem("b", "assistant", "Hi", "Hi you", 900, "incomplete", interrupted=True, alignment=alignment)
    async with database.opened() as store:
        store.save(TALK, 0, said("a"))
        store.save(TALK, 1, reply)
    async with database.opened() as store:
        assert await store.load(TALK) == [said("a"), reply]
        assert await store.load("another") is None
        resumed = await store.resume(TALK)
        assert resumed is not None
        assert [resumed.entries[1].cut(ms).text for ms in (900, 300, 500)] == ["Hi you", "", "Hi"]


async def test_the_last_change_of_an_item_counts(database: Database) -> None:
    async with database.opened() as store:
        for text in ("One", "One two", "One two three"):
            store.save(TALK, 0, said("a", text))
            await asyncio.sleep(0)
        store.save(TALK, 1, said("b"))
        await store.flush()
        store.save(TALK, 0, said("a", "Four"))
        store.forget(TALK, "b")
    assert database.rows("select id, spoken from items") == [("a", "Four")]


async def test_many_changes_make_few_writes(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    sizes: list[int] = []

    async def counting(connection: AsyncConnection, puts: Puts, changes: Mapping[Key, Change], *rest: Any) -> None:
        sizes.append(len(changes))
        await write(connection, puts, changes, *rest)

    monkeypatch.setattr(sql_database, "write", counting)
    async with database.opened() as store:
        for number in range(500):
            store.save(TALK, 0, said("a", f"{number}"))
            store.save("other", 0, said("b", f"{number}"))
            await asyncio.sleep(0)
        await store.flush()
    assert max(sizes) == 2
    assert len(sizes) < 10
    assert database.rows("select spoken from items") == [("499",), ("499",)]


async def test_whoever_comes_and_goes_while_others_are_written_keeps_what_they_said(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def held_up(connection: AsyncConnection, puts: Puts, changes: Mapping[Key, Change], *rest: Any) -> None:
        if (TALK, "b") in changes:
            store.belongs("other", Person("ann"))
            store.save("other", 0, said("a"))
            store.left("other")
        await write(connection, puts, changes, *rest)

    monkeypatch.setattr(sql_database, "write", held_up)
    async with changing(database.url) as connection:
        people = [{"id": name, "name": name, "role": "member"} for name in ("ann", "bob")]
        await connection.execute(insert(UserRow), people)
    async with database.opened() as store:
        store.belongs(TALK, Person("bob"))
        store.save(TALK, 0, said("b"))
        store.left(TALK)
        await store.flush()
        await store.flush()
        assert database.rows("select id, owner from conversations order by owner") == [("other", "ann"), (TALK, "bob")]
        assert not store._writer._owners, "nobody is remembered for good"


async def test_what_is_not_written_yet_can_be_loaded(database: Database) -> None:
    async with database.opened() as store:
        store.save(TALK, 1, said("b"))
        store.save(TALK, 0, said("a"))
        await store.flush()
        store.save(TALK, 2, said("c"))
        store.forget(TALK, "b")
        assert await store.load(TALK) == [said("a"), said("c")]


async def test_a_reply_that_was_under_way_was_interrupted(database: Database) -> None:
    async with database.opened() as store:
        store.save(TALK, 0, ConversationItem("a", "assistant", "Once upon", "Once upon a", 500, "in_progress"))
    async with database.opened() as store:
        assert await store.load(TALK) == [
            ConversationItem("a", "assistant", "Once upon", "Once upon a", 500, "incomplete", True)
        ]


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
async def test_the_first_thing_said_gives_the_title(database: Database, text: str, title: str) -> None:
    async with database.opened() as store:
        store.save(TALK, 0, ConversationItem("greeting", "assistant", "Welcome", "Welcome"))
        store.save(TALK, 1, said("silence", ""))
        await store.flush()
        store.save(TALK, 4, said("c", "Last"))
        store.save(TALK, 2, said("a", text))
        await store.flush()
        store.save(TALK, 3, said("b", "Another thing"))
    assert database.rows("select title from conversations") == [(title,)]


async def test_a_failing_disk_keeps_the_changes_and_says_so(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(write_behind, "RETRY_SECONDS", 0.05)
    async with database.opened() as store:
        await database.change("alter table items rename to hidden")
        store.save(TALK, 0, said("a"))
        async with asyncio.timeout(PATIENCE):
            while "cannot be saved" not in store.trouble:
                await store.flush(0.02)
        store.save(TALK, 0, said("a", "Newer"))
        await database.change("alter table hidden rename to items")
        await store.flush()
        assert store.trouble == ""
    assert database.rows("select spoken from items") == [("Newer",)]


TOO_LONG_MS = 2**70
"""More than either database has numbers for."""


async def test_one_message_that_the_database_refuses_is_left_out_alone(
    database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    told: list[News] = []
    async with database.opened() as store:
        store.tell(told.append)
        for number in range(7):
            store.save(TALK, number, said(f"{number}"))
            store.save("other", number, said(f"{number}"))
        refused = ConversationItem("refused", "user", "Penguins", "Penguins", TOO_LONG_MS)
        for _ in range(2):
            store.save(TALK, 7, refused)
            await store.flush()
        assert store.trouble == ""
        assert [(news.code, news.conversation_id) for news in told] == [("not_kept", TALK)]
        store.save(TALK, 7, said("refused", "whole"))
    assert "Penguins" not in caplog.text
    assert database.rows("select count(*) from items") == [(15,)]
    assert database.rows("select spoken from items where id = 'refused'") == [("whole",)]


async def test_a_refused_message_alone_does_not_keep_the_next_from_being_written(database: Database) -> None:
    async with database.opened() as store:
        store.save(TALK, 0, ConversationItem("refused", "user", "x", "x", TOO_LONG_MS))
        await store.flush()
        store.save(TALK, 1, said("a"))
        await store.flush()
        assert store.trouble == ""
    assert database.rows("select id from items") == [("a",)]


async def test_what_cannot_be_read_is_said_in_one_sentence(database: Database) -> None:
    async with database.opened() as store:
        await database.change("alter table conversations rename to hidden")
        with pytest.raises(StoreError, match="cannot be read right now"):
            await store.load(TALK)


async def test_two_stores_on_one_file_do_not_lose_each_others_words(database: Database) -> None:
    async with database.opened() as one, database.opened() as other:
        for number in range(20):
            one.save(TALK, number, said(f"one{number}"))
            other.save("other", number, said(f"other{number}"))
            await asyncio.sleep(0.005)
        await asyncio.gather(one.flush(), other.flush())
        assert len(await other.load(TALK) or []) == 20
        assert len(await one.load("other") or []) == 20


@pytest.mark.parametrize("url", ["mysql://h/d", "not a url", "", "sqlite://[", "postgresql://h:port/d"])
def test_a_database_that_cannot_be_used_is_named_at_once(url: str) -> None:
    with pytest.raises(StoreError):
        Store(url)


async def test_many_servers_may_open_a_new_database_at_once(database: Database) -> None:
    stores = [Store(database.url) for _ in range(5)]
    await asyncio.gather(*(store.open() for store in stores))
    stores[0].save(TALK, 0, said("a"))
    await stores[0].flush()
    assert await stores[4].load(TALK) == [said("a")]
    await asyncio.gather(*(store.close() for store in stores))


async def test_the_migrations_make_what_the_models_say(database: Database) -> None:
    def ours(_: object, name: str | None, *__: object) -> bool:
        # What the search needs no model describes, nor what PostgreSQL tells by whose a row is.
        return not any(each in (name or "") for each in ("search", "guarded", "document_index"))

    def differences(connection: Connection) -> object:
        context = MigrationContext.configure(connection, opts={"include_object": ours})
        assert UserRow.metadata is UsageRow.metadata is DocumentRow.metadata is TimerRow.metadata
        return compare_metadata(context, UserRow.metadata)

    async with database.opened() as store, store.reading() as connection:
        assert await connection.run_sync(differences) == []


async def test_characters_that_no_database_takes_are_replaced(database: Database) -> None:
    async with database.opened() as store:
        store.save(TALK, 0, said("a", "one\0two, half a pair \ud800"))
        await store.flush()
        assert store.trouble == ""
    assert database.rows('select spoken, "full" from items') == [("one\ufffdtwo, half a pair ?",) * 2]
    assert database.rows("select title from conversations") == [("one\ufffdtwo, half a pair ?",)]


def test_the_last_step_is_the_one_that_a_database_is_held_against() -> None:
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(Path(migrations.__file__).parent))
    assert ScriptDirectory.from_config(config).get_current_head() == migrations.HEAD


def test_no_two_of_our_locks_in_a_database_are_one() -> None:
    server = Path(server_package.__file__ or "").parent
    locks = [
        found
        for path in server.rglob("*.py")
        for found in re.findall(r"^_?[A-Z_]*LOCK = (0x5B_[0-9A-F]+)", path.read_text(encoding="utf-8"), re.MULTILINE)
    ]
    assert len(locks) >= 4
    assert len(set(locks)) == len(locks)
