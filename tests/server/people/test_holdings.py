"""All that is held of a person: in their hands, and then gone."""

from __future__ import annotations

import json
from pathlib import Path
from uuid import UUID

import pytest

from server.conversations.conversation_item import ConversationItem
from server.conversations.owner import Person
from server.people import register
from server.people.holdings import export, forget_conversations
from tests.servers.people import as_person, changing, person
from tests.servers.realtime_server import ask_aloud, ask_in_writing, hear_all, serving, talking
from tests.servers.storage.databases import Database


@pytest.fixture
def kept() -> dict[str, bytes]:
    return {}


async def test_what_is_exported_is_theirs_alone_and_all_of_it(
    tmp_path: Path, database: Database, kept: dict[str, bytes]
) -> None:
    ann, bob = [await person(database.url, name, device="Laptop") for name in ("Ann", "Bob")]
    async with serving(tmp_path, database_url=database.url) as address:
        for token, words in ((ann, "Where do penguins live?"), (bob, "Whales"), (ann, "And puffins?")):
            async with talking(as_person(address, token)) as socket:
                await ask_in_writing(socket, words)
                await hear_all(socket)
                await ask_aloud(socket)
                await hear_all(socket)
    async with changing(database.url) as connection:
        row = await register.user(connection, "Ann")

        def keep(name: str, data: str | bytes) -> None:
            assert name not in kept
            kept[name] = data if isinstance(data, bytes) else data.encode()

        assert await export(connection, row, keep) == 2
    told = b"".join(kept.values())
    for word in (b"penguins", b"puffins", b"Laptop", b"token_made"):
        assert word in told
    assert b"Whales" not in told
    person_ = json.loads(kept["person.json"])
    assert person_["user"]["name"] == "Ann"
    assert person_["tokens"][0]["prefix"] == ann[:12]
    assert "digest" not in person_["tokens"][0]
    assert {each["stage"] for each in person_["usage_of_models"]} == {"hear", "think", "speak"}
    assert "turn_id" not in person_["usage_of_models"][0]
    assert len([name for name in kept if name.endswith("/conversation.md")]) == 2
    assert len([name for name in kept if name.endswith((".ogg", ".flac"))]) >= 2
    await _forgotten(database)


async def _forgotten(database: Database) -> None:
    """Of Ann nothing is left but what the log says, which names nobody; of Bob everything."""
    async with changing(database.url) as connection:
        row = await register.remove_user(connection, "Ann")
        assert await forget_conversations(connection, row.id) == 2
    for table, column in (("tokens", "user_id"), ("conversations", "owner"), ("users", "id")):
        assert database.rows(f"select count(*) from {table} where {column} = '{row.id}'") == [(0,)]
    assert database.rows("""select count(*) from items where "full" like '%penguins%'""") == [(0,)]
    assert database.rows("""select count(*) from items where "full" = 'Whales'""") == [(1,)]
    theirs = "select count(*) from usage_of_models where turn_id not in (select id from usage_of_turns)"
    assert database.rows(theirs) == [(0,)]
    orphans = "select count(*) from item_audio where conversation_id not in (select id from conversations)"
    assert database.rows(orphans) == [(0,)]


async def test_what_is_written_after_a_person_was_removed_does_not_come_back(database: Database) -> None:
    await person(database.url, "Ann")
    await person(database.url, "Bob")
    async with database.opened() as store:
        async with changing(database.url) as connection:
            owners = [Person((await register.user(connection, name)).id) for name in ("Ann", "Bob")]
        for number, owner in enumerate(owners):
            key = owner.key(UUID(int=number))
            await store.resume(key, owner)
            store.belongs(key, owner)
            store.save(key, 0, ConversationItem("early", "user", text="Early", full="Early"))
        await store.flush()
        store.left(owners[0].key(UUID(int=0)))
        store.save(owners[1].key(UUID(int=1)), 1, ConversationItem("more", "user", text="More", full="More"))
        await store.flush()  # nothing is known any more of whose the first one is
        async with changing(database.url) as connection:
            row = await register.remove_user(connection, "Ann")
            await forget_conversations(connection, row.id)
        for number, owner in enumerate(owners):
            late = ConversationItem("late", "user", text="Late", full="Late")
            store.save(owner.key(UUID(int=number)), 2, late, owner)
        await store.flush()
        assert not store.waiting
    assert database.rows("select count(*) from conversations") == [(1,)]
    assert database.rows("select count(*) from items") == [(3,)]
