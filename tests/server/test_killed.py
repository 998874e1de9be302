"""`kill -9` of the real server again and again, while several people talk: what was acknowledged is there."""

from __future__ import annotations

import asyncio
import random
import sqlite3
import uuid
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from websockets.exceptions import ConnectionClosed, InvalidHandshake

from tests.patience import PATIENCE
from tests.servers.realtime_server import Address, ChildServer, ask_aloud, ask_in_writing, hear, hear_all, talking, tell
from tests.servers.storage.databases import Database, PostgresDatabase, SqliteFile
from tests.servers.storage.stored import settled

PEOPLE = 4
TURNS = 50
"""At least, in all lives of the server together."""
MOST_IN_A_LIFE = 4 * TURNS // 10
"""The server is killed by what it was asked and not by the clock: on a busy machine it would only be started."""


@dataclass
class Person:
    """Talks in one conversation through all crashes, now short, now long, in writing and aloud."""

    number: int
    talk: str = field(default_factory=lambda: str(uuid.uuid4()))
    asked: int = 0
    acknowledged: dict[str, str] = field(default_factory=dict)
    """Text of each reply that the server said was done, by its item."""

    async def talk_on(self, address: Address) -> None:
        try:
            async with talking(address, f"?conversation_id={self.talk}") as socket:
                while True:
                    self.asked += 1
                    if self.asked % 3:
                        words = " ".join(f"word{number}" for number in range(random.choice((3, 30, 100))))
                        await ask_in_writing(socket, f"Person {self.number}, question {self.asked}: {words}")
                    else:
                        await ask_aloud(socket)
                    done = (await hear_all(socket))[-1]["response"]
                    assert done["status"] == "completed"
                    (item,) = done["output"]
                    self.acknowledged[item["id"]] = item["content"][0]["transcript"]
        except (ConnectionClosed, InvalidHandshake, OSError):
            pass


async def asked(people: list[Person], turns: int) -> None:
    """Return in the middle of that turn, the last of all that these people began."""
    async with asyncio.timeout(PATIENCE):
        while sum(person.asked for person in people) < turns:
            await asyncio.sleep(0.005)


def check(database: Database, people: list[Person], *, restarted: bool) -> None:
    """All that was acknowledged is in the tables, whole; what was not is whole too, or marked."""
    known = {person.talk: person for person in people}
    rows = database.rows(
        'select conversation_id, id, position, role, status, spoken, "full", interrupted from items order by 1, 3'
    )
    places: dict[str, list[int]] = {}
    found: dict[str, str] = {}
    for talk, item_id, position, role, status, spoken, full, interrupted in rows:
        assert talk in known
        places.setdefault(talk, []).append(position)
        assert status in (("completed", "incomplete") if restarted else ("completed", "incomplete", "in_progress"))
        if role == "assistant" and status == "completed":
            assert (spoken, interrupted) == (full, False)
            found[item_id] = full
        elif role == "assistant" and restarted:
            assert interrupted
            assert full.startswith(spoken)
    for person in people:
        assert person.acknowledged.items() <= found.items()
        assert places.get(person.talk, []) == list(range(len(places.get(person.talk, []))))


@pytest.mark.timeout(900)
@pytest.mark.parametrize(("kind", "kills"), [("sqlite", 8), ("postgresql", 3)])
async def test_after_every_kill_9_all_acknowledged_turns_are_there(
    tmp_path: Path, kind: str, kills: int, request: pytest.FixtureRequest
) -> None:
    file = tmp_path / "conversations.sqlite3"
    database: Database = SqliteFile(file, ready=True)
    if kind == "postgresql":
        database = PostgresDatabase(request.getfixturevalue("postgresql"), ready=True)
    people = [Person(number) for number in range(PEOPLE)]
    life = 0
    while life < kills or sum(person.asked for person in people) < TURNS:
        with ChildServer(tmp_path, environment={"SB_VOICE_DATABASE_URL": database.url}) as server:
            address = await settled(server)
            if life:
                check(database, people, restarted=True)
            talks = [asyncio.create_task(person.talk_on(address)) for person in people]
            await asked(people, sum(person.asked for person in people) + random.randint(1, MOST_IN_A_LIFE))
            await asyncio.sleep(random.uniform(0, 0.05))
            server.process.kill()
            server.wait()
            await asyncio.gather(*talks)
        assert "Traceback" not in server.text
        check(database, people, restarted=False)
        life += 1
    assert any(person.acknowledged for person in people)
    if kind == "sqlite":
        with closing(sqlite3.connect(file)) as connection:
            assert connection.execute("pragma integrity_check").fetchall() == [("ok",)]


async def test_a_reply_under_way_is_resumed_as_it_was_heard(tmp_path: Path) -> None:
    """The whole reply was sent long before the crash; the client had played two words of it."""
    long = "one two three four five six seven eight nine ten"
    database = SqliteFile(tmp_path / "conversations.sqlite3")
    with ChildServer(tmp_path) as server:
        async with talking(server.address()) as socket:
            await tell(socket, "conversation.item.create", item={"id": "question", **message(long)})
            added = await hear(socket, "conversation.item.added")
            assert added["item"]["id"] == "question"
            await tell(socket, "response.create")
            item_id = (await hear(socket, "response.output_audio.delta"))["item_id"]
            await tell(socket, "sb.playback.progress", item_id=item_id, audio_end_ms=0)
            done = (await hear_all(socket))[-1]["response"]
            talk = done["conversation_id"]
            text = done["output"][0]["content"][0]["transcript"]
            # 60 ms a character: "You said:" has sounded, and half of the next word.
            await tell(socket, "sb.playback.progress", item_id=item_id, audio_end_ms=660)
            await tell(socket, "conversation.item.retrieve", item_id=item_id)
            await hear(socket, "conversation.item.retrieved")
            heard = f"select spoken from items where id = '{item_id}'"
            await database.comes_to_hold(heard, ("You said:",))
            server.process.kill()
        server.wait()
    assert text == f"You said: {long}"
    with ChildServer(tmp_path) as server:
        async with talking(server.address(), f"?conversation_id={talk}") as socket:
            await tell(socket, "conversation.item.retrieve", item_id=item_id)
            heard = (await hear(socket, "conversation.item.retrieved"))["item"]
    assert heard["content"][0]["transcript"] == "You said:"
    rows = database.rows(f"select spoken, \"full\", interrupted from items where id = '{item_id}'")
    assert rows == [("You said:", text, 1)]


def message(text: str) -> dict[str, object]:
    return {"type": "message", "role": "user", "content": [{"type": "input_text", "text": text}]}
