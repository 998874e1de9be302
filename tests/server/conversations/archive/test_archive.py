"""The archive with several servers at work, and with very many conversations."""

from __future__ import annotations

import asyncio
import time
from uuid import UUID, uuid4

import pytest
from sqlalchemy import insert

from server.conversations.archive.archive import Archive, families, first_of
from server.conversations.conversation_item import ConversationItem
from server.conversations.store.models import ConversationRow, ItemRow
from server.conversations.store.store import ConversationDeleted, Store
from tests.patience import PATIENCE
from tests.servers.storage.databases import Database

TALK = "00000000-0000-4000-8000-000000000001"
TIMES_SLOWER = 30
"""At most, with a hundred times as many conversations. About 5 were measured; reading all of them would be 100."""


def said(text: str) -> ConversationItem:
    return ConversationItem(f"item {text}", "user", text, text)


async def fill(store: Store, begin: int, end: int) -> None:
    """Add conversations with those numbers, three to a family, past the store's own queue."""
    ids = [str(UUID(int=number)) for number in range(begin, end)]
    item = {"position": 0, "role": "user", "status": "completed", "spoken": "", "interrupted": False, "audio_ms": 0}
    items = [{**item, "conversation_id": id_, "id": "a", "full": f"hello nr{place}"} for place, id_ in enumerate(ids)]
    async with store.changing() as connection:
        rows = [{"id": id_, "title": f"Talk {id_}", "family_id": ids[place // 3 * 3]} for place, id_ in enumerate(ids)]
        await connection.execute(insert(ConversationRow), rows)
        await connection.execute(insert(ItemRow), items)


async def know(database: Database) -> None:
    """Have it count what it holds, as PostgreSQL does within a minute; until then it may read everything."""
    await database.change("analyze")


async def fastest(archive: Archive, typed: str, enough: float = 0.0) -> float:
    """Seconds for the first page, at best of five tries, or of more until it is `enough`: a busy machine slows most."""
    took: list[float] = []
    end = time.monotonic() + PATIENCE / 2
    while len(took) < 5 or (enough and min(took) >= enough and time.monotonic() < end):
        begin = time.perf_counter()
        assert (await archive.page(typed=typed)).data
        took.append(time.perf_counter() - begin)
    return min(took)


@pytest.mark.slow
async def test_ten_thousand_conversations_stay_fast(database: Database) -> None:
    async with database.opened() as store:
        await fill(store, 0, 100)
        await know(database)
        archive = Archive(store)
        limits = {typed: await fastest(archive, typed) * TIMES_SLOWER for typed in ("", "nr77", "hello", "hel")}
        await fill(store, 100, 10_000)
        await know(database)
        assert [typed for typed, limit in limits.items() if await fastest(archive, typed, limit) >= limit] == []


async def test_the_list_is_read_in_order_from_an_index_as_far_as_the_page_goes(database: Database) -> None:
    async with database.opened() as store:
        await fill(store, 0, 10_000)
        await know(database)
        async with store.reading() as connection:
            dialect = connection.dialect
            query = first_of(families(), 51).compile(dialect=dialect, compile_kwargs={"literal_binds": True})
            explain = "explain query plan " if dialect.name == "sqlite" else "explain "
            plan = "\n".join(str(row) for row in await connection.exec_driver_sql(explain + str(query)))
    assert "ix_conversations_of_owner" in plan
    assert plan.count("ix_conversations_family") == 2
    if database.url.startswith("sqlite"):  # which does not see that the page is in order already; it is short
        plan = plan.replace("USE TEMP B-TREE FOR ORDER BY", "", 1)
    for whole in ("Seq Scan", "Sort", "Hash", "TEMP B-TREE"):
        assert whole not in plan, plan


async def test_what_another_server_still_writes_does_not_come_back(database: Database) -> None:
    async with database.opened() as mine, database.opened() as other:
        other.save(TALK, 0, said("First"))
        other.save("another", 0, said("Else"))
        await other.flush()
        await Archive(mine).delete(TALK)
        other.save(TALK, 1, said("Second"))
        other.save("another", 1, said("More"))
        other.forget(TALK, "item First")
        await other.flush()
        assert other.trouble == ""
        for store in (mine, other):
            with pytest.raises(ConversationDeleted):
                await store.load(TALK)
        assert len(await mine.load("another") or []) == 2
    assert database.rows("select id from items order by id") == [("item Else",), ("item More",)]


async def test_deleting_while_others_write_leaves_nothing_half(database: Database) -> None:
    async with database.opened() as mine, database.opened() as other:
        talks = [str(uuid4()) for _ in range(10)]
        for number in range(5):
            for talk in talks:
                other.save(talk, number, said(f"{number}"))
                mine.save(talk, number, said(f"{number}"))
            if number == 2:
                await asyncio.gather(mine.flush(), other.flush())
                deleting = asyncio.gather(*(Archive(mine).delete(talk) for talk in talks))
            await asyncio.sleep(0.01)
        await deleting
        await asyncio.gather(mine.flush(), other.flush())
    assert database.rows("select count(*) from items") == [(0,)]


async def test_of_several_who_change_the_same_one_wins(database: Database) -> None:
    async with database.opened() as mine, database.opened() as other:
        made, _ = await Archive(mine).create(UUID(TALK), "Old", pinned=False)
        changes = [
            Archive(store).change(TALK, {"title": f"New {number}"}, believed=lambda now: now.title == made.title)
            for number, store in enumerate([mine, other] * 3)
        ]
        outcomes = await asyncio.gather(*changes, return_exceptions=True)
        assert sorted(isinstance(outcome, Exception) for outcome in outcomes) == [False] + [True] * 5


async def test_of_several_who_create_the_same_one_is_first(database: Database) -> None:
    async with database.opened() as mine, database.opened() as other:
        wishes = [Archive(store).create(UUID(TALK), "Same", pinned=False) for store in [mine, other] * 3]
        made = await asyncio.gather(*wishes)
        assert sum(new for _, new in made) == 1
        assert len({conversation.created_at for conversation, _ in made}) == 1
