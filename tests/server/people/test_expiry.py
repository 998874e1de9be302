"""Conversations that nobody touched for long go, with all that belongs to them; what is pinned stays."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from server.conversations.conversation_item import ConversationItem
from server.conversations.owner import Person
from server.conversations.store.models import AudioRow, ConversationRow, now
from server.people import expiry
from server.people.expiry import Expiry
from server.quotas.tables import SeatRow
from server.realtime.shared_seats import open_keys
from tests.servers.people import changing, person
from tests.servers.storage.databases import Database

AGES = {"old": 31, "older and pinned": 400, "young": 29, "also old": 90}


async def test_what_was_not_touched_for_so_long_is_removed_with_its_sound(database: Database) -> None:
    await person(database.url, "Ann")
    [(ann,)] = database.rows("select id from users")
    keys = {name: Person(ann).key(UUID(int=number)) for number, name in enumerate(AGES)}
    async with database.opened() as store:
        for name, key in keys.items():
            store.save(key, 0, ConversationItem("one", "user", text=name, full=name), Person(ann))
        await store.flush()
        async with changing(database.url) as connection:
            for name, key in keys.items():
                values = {"updated_at": now() - timedelta(days=AGES[name]), "pinned": "pinned" in name}
                await connection.execute(update(ConversationRow).where(ConversationRow.id == key).values(values))
                sound = {"conversation_id": key, "item_id": "one", "media_type": "audio/ogg", "data": b"sound"}
                await connection.execute(insert(AudioRow).values(sound))
        assert await Expiry(store, 30, open_keys).sweep() == 2
        assert await Expiry(store, 30, open_keys).sweep() == 0
        store.save(keys["old"], 1, ConversationItem("late", "user", text="late", full="late"), Person(ann))
        await store.flush()
    left = {keys["older and pinned"], keys["young"]}
    async with changing(database.url) as connection:
        assert set(await connection.scalars(select(AudioRow.conversation_id))) == left
    told = database.rows("select act, details, subject from audit where act = 'conversations_expired'")
    assert told == [("conversations_expired", "2", "")]
    assert {row[0] for row in database.rows("select spoken from items")} == {"older and pinned", "young"}


async def test_more_than_go_at_once_go_one_after_the_other(database: Database) -> None:
    number = expiry.BATCH + 1
    async with database.opened() as store:
        for each in range(number):
            store.save(str(UUID(int=each)), 0, ConversationItem("one", "user", text="Old", full="Old"))
        await store.flush()
        async with changing(database.url) as connection:
            await connection.execute(update(ConversationRow).values(updated_at=now() - timedelta(days=3)))
        assert await Expiry(store, 2, open_keys).sweep() == number
    assert database.rows("select count(*) from items") == [(0,)]


async def test_what_somebody_has_open_here_or_at_another_server_stays(database: Database) -> None:
    keys = {name: str(UUID(int=number)) for number, name in enumerate(("here", "there", "died", "nowhere"))}
    async with database.opened() as store:
        for key in keys.values():
            store.save(key, 0, ConversationItem("one", "user", text="Old", full="Old"))
        await store.flush()
        async with changing(database.url) as connection:
            await connection.execute(update(ConversationRow).values(updated_at=now() - timedelta(days=3)))
            for name, seconds in (("there", 15), ("died", -15)):
                seat = {"who": "who", "server": "other", "number": 1, "is_seated": True}
                alive_until = now() + timedelta(seconds=seconds)
                values = {"conversation_key": keys[name], "alive_until": alive_until, **seat}
                await connection.execute(insert(SeatRow).values(values))

        async def open_anywhere(connection: AsyncConnection) -> set[str]:
            return {keys["here"]} | await open_keys(connection)

        assert await Expiry(store, 2, open_anywhere).sweep() == 2
        assert await Expiry(store, 2, open_keys).sweep() == 1
    assert database.rows("select conversation_id from items") == [(keys["there"],)]
