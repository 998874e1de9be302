"""What is asked of the tables of documents, in both databases."""

from __future__ import annotations

import pytest

from server.conversations.owner import Person
from server.conversations.store.store import Store
from server.documents.index import queries
from server.documents.passages import DocumentPassage
from tests.servers.storage.databases import Database


async def test_the_one_passage_of_somebody_is_found_behind_the_better_ones_of_others(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queries, "CANDIDATES", 2)
    store = Store(database.url)
    await store.open()
    ann, bob = Person("ann"), Person("bob")
    for owner, passages in ((bob, ["penguin penguin"] * 5), (ann, ["One penguin among many other birds."])):
        async with store.changing(owner) as connection:
            row = dict.fromkeys(("id", "path", "name", "digest", "owner"), owner.id)
            await queries.begin(connection, {**row, "collection": "birds", "status": "reading", "bytes": 1})
            await queries.put(connection, owner.id, owner.id, 0, [DocumentPassage(each, 1, "") for each in passages])
            await queries.finish(connection, owner.id, owner.id, 1)
    for collections, found in ((None, 1), (["birds"], 1), (["others"], 0)):
        async with store.reading(ann) as connection:
            rows = await queries.by_words(connection, ann.id, "penguin", collections=collections, limit=1)
        assert [each.path for each in rows] == [ann.id] * found
    await store.close()
