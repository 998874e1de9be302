"""What is asked of the tables of documents, in both databases."""

from __future__ import annotations

import itertools

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


def test_two_of_the_words_are_asked_for_whichever_they_are() -> None:
    for number in range(2, 8):
        words = [f"w{each}" for each in range(number)]
        asked = queries.two_of(words).replace("&", "and").replace("|", "or")
        for there in itertools.product((False, True), repeat=number):
            assert eval(asked, dict(zip(words, there, strict=True))) == (sum(there) >= 2)  # made above


async def test_passages_with_two_of_the_words_come_first_and_with_one_where_there_are_no_others(
    database: Database,
) -> None:
    store = Store(database.url)
    await store.open()
    texts = ["A penguin swims in cold water.", "A penguin sleeps.", "Cold soup."]
    async with store.changing() as connection:
        row = dict.fromkeys(("id", "path", "name", "digest"), "a") | {"owner": "", "collection": "c", "bytes": 1}
        await queries.begin(connection, {**row, "status": "reading"})
        await queries.put(connection, "", "a", 0, [DocumentPassage(each, 1, "") for each in texts])
        await queries.finish(connection, "", "a", 1)
    for question, limit, found in (("cold penguins", 1, 1), ("cold penguins", 3, 3), ("penguins", 3, 2)):
        async with store.reading() as connection:
            rows = await queries.by_words(connection, "", question, collections=None, limit=limit)
        assert len(rows) == found
        assert rows[0].text.startswith("A penguin")
    await store.close()
