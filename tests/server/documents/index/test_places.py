"""Of several documents of one path in one collection, which stays, in both databases."""

from __future__ import annotations

import itertools
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, insert, select

from server.conversations.store.store import Store
from server.documents.index import grouping, queries
from server.documents.tables import DocumentRow
from tests.servers.storage.databases import Database

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncConnection

DAY = datetime(2026, 1, 1, tzinfo=UTC)
OLD, NEW = "old", "new"
PAIRS = [
    # of the one in `old` and of the one in `new`: status and day; then who stays
    (("ready", 1), ("failed", 2), [OLD]),
    (("failed", 2), ("ready", 1), [NEW]),
    (("ready", 2), ("ready", 1), [OLD]),
    (("ready", 1), ("ready", 2), [NEW]),
    (("ready", 1), ("ready", 1), [OLD]),
    (("failed", 1), ("failed", 2), [NEW]),
    (("ready", 1), ("reading", 2), [NEW, OLD]),
    (("reading", 2), ("ready", 1), [NEW, OLD]),
    (("reading", 1), ("reading", 2), [NEW, OLD]),
    (("reading", 1), ("failed", 2), [NEW, OLD]),
]


@asynccontextmanager
async def opened(database: Database) -> AsyncIterator[AsyncConnection]:
    store = Store(database.url)
    await store.open()
    async with store.changing() as connection:
        yield connection
    await store.close()


async def keep(connection: AsyncConnection, name: str, status: str, day: int, **values: str) -> None:
    row: dict[str, Any] = {
        "id": name,
        "owner": "",
        "collection": name,
        "name": "a.md",
        "path": "/a.md",
        "digest": "",
        "bytes": 1,
        "status": status,
        "created_at": DAY + timedelta(days=day),
    }
    await connection.execute(insert(DocumentRow).values(**{**row, **values}))


async def there(connection: AsyncConnection, collection: str = NEW) -> list[str]:
    """The ids of what is in it."""
    mine = select(DocumentRow.id).where(DocumentRow.collection == collection, DocumentRow.owner == "")
    return list(await connection.scalars(mine.order_by(DocumentRow.id)))


async def test_what_was_read_is_never_lost_to_what_was_not_nor_the_newer_to_the_older(database: Database) -> None:
    async with opened(database) as connection:
        for (old, new, stay), way in itertools.product(PAIRS, ("rename", "move")):
            await connection.execute(delete(DocumentRow))
            await keep(connection, OLD, *old)
            await keep(connection, NEW, *new)
            await keep(connection, "elsewhere", "ready", 9)
            await keep(connection, "of somebody", "ready", 9, owner="bob", collection=NEW)
            if way == "rename":
                assert await grouping.rename(connection, "", OLD, NEW)
            else:
                assert await queries.move(connection, "", OLD, {"collection": NEW}) in stay
            assert await there(connection) == stay, f"{old} into {new}, {way}"
            assert await there(connection, "elsewhere") == ["elsewhere"]
            assert await connection.scalar(select(DocumentRow.id).where(DocumentRow.owner == "bob"))


async def test_what_is_put_away_as_older_answers_by_what_is_there(database: Database) -> None:
    async with opened(database) as connection:
        await keep(connection, OLD, "failed", 2)
        await keep(connection, NEW, "ready", 1)
        assert await queries.move(connection, "", OLD, {"collection": NEW}) == NEW
        assert await queries.move(connection, "", OLD, {"collection": NEW}) is None


async def test_a_file_over_another_one_takes_its_place_if_it_was_read(database: Database) -> None:
    async with opened(database) as connection:
        for status, stays in (("ready", OLD), ("failed", NEW)):
            await connection.execute(delete(DocumentRow))
            await keep(connection, OLD, status, 1, path="/b.md", collection=NEW)
            await keep(connection, NEW, "ready", 2)
            assert await queries.move(connection, "", OLD, {"path": "/a.md"}) == stays
            assert await there(connection) == [stays]


async def test_what_is_read_later_gives_way_only_to_what_is_newer(database: Database) -> None:
    async with opened(database) as connection:
        await keep(connection, "1", "reading", 1, collection=NEW)
        await keep(connection, "2", "reading", 2, collection=NEW)
        await queries.finish(connection, "", "1", None)
        assert await there(connection) == ["1", "2"], "what is still being read is not lost"
        await queries.finish(connection, "", "2", None)
        assert await there(connection) == ["2"]
        await keep(connection, "0", "reading", 0, collection=NEW)
        await queries.finish(connection, "", "0", None)
        assert await there(connection) == ["2"], "as where two servers read at once"


async def test_a_new_version_takes_over_though_the_clock_was_set_back(database: Database) -> None:
    async with opened(database) as connection:
        await keep(connection, "tomorrow", "ready", 100_000, collection=NEW)
        row = {"owner": "", "collection": NEW, "name": "a.md", "path": "/a.md", "digest": "", "bytes": 1}
        await queries.begin(connection, {"id": "now", "status": "reading", **row})
        await queries.finish(connection, "", "now", 1)
        assert await there(connection) == ["now"]
