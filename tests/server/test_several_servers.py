"""Two real server processes on one database: nothing is lost, and a conversation goes on in one of them."""

from __future__ import annotations

import asyncio
import os
import sys
from contextlib import ExitStack, suppress
from pathlib import Path

import pytest
from websockets.asyncio.client import ClientConnection
from websockets.exceptions import ConnectionClosed

from tests.servers.people import as_person, person
from tests.servers.realtime_server import (
    REPOSITORY,
    Address,
    ChildServer,
    ask_in_writing,
    hear,
    hear_all,
    talking,
    tell,
    typed,
)
from tests.servers.storage.databases import BOTH, Database, PostgresDatabase, SqliteFile

TURNS = 8
PEOPLE = 6


@pytest.fixture(params=BOTH)
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Database:
    if request.param == "sqlite":
        return SqliteFile(tmp_path / "conversations.sqlite3", ready=True)
    return PostgresDatabase(request.getfixturevalue("postgresql"), ready=True)


def two_servers(stack: ExitStack, folder: Path, database: Database) -> list[ChildServer]:
    environment = {"SB_VOICE_DATABASE_URL": database.url}
    servers = [stack.enter_context(ChildServer(folder, environment=environment))]
    servers[0].address()  # it has opened the database: with both at it the second might find it busy
    return [*servers, stack.enter_context(ChildServer(folder, environment=environment))]


async def new_talk(socket: ClientConnection) -> str:
    talk: str = (await hear(socket, "session.created"))["session"]["conversation_id"]
    return talk


async def test_sessions_in_both_write_at_once_and_nothing_is_lost(tmp_path: Path, database: Database) -> None:
    async def person(address: Address, name: str) -> str:
        async with address.connect() as socket:
            talk = await new_talk(socket)
            await tell(socket, "session.update", session={"type": "realtime", "include": ["sb.notice"]})
            for turn in range(TURNS):
                await ask_in_writing(socket, f"{name} {turn}")
                events = await hear_all(socket)
                assert events[-1]["response"]["status"] == "completed"
                assert not [event for event in events if event["type"] in ("error", "sb.notice")]
            return talk

    with ExitStack() as stack:
        servers = two_servers(stack, tmp_path, database)
        addresses = [server.address() for server in servers] * (PEOPLE // 2)
        talks = await asyncio.gather(*(person(address, f"p{number}") for number, address in enumerate(addresses)))
        rows = database.rows("select conversation_id, spoken from items order by 1, position")
    for number, talk in enumerate(talks):
        said = [spoken for owner, spoken in rows if owner == talk]
        asked = [f"p{number} {turn}" for turn in range(TURNS)]
        assert said == [text for each in asked for text in (each, f"You said: {each}")]
    assert "cannot be saved" not in "".join(server.text for server in servers)


async def test_a_conversation_is_taken_over_by_another_server(tmp_path: Path, database: Database) -> None:
    with ExitStack() as stack:
        one, other = (server.address() for server in two_servers(stack, tmp_path, database))
        async with one.connect() as old:
            talk = await new_talk(old)
            await ask_in_writing(old, "First")
            await hear_all(old)
            async with talking(other, f"?conversation_id={talk}") as new:
                await ask_in_writing(new, "Second")
                await hear_all(new)
                with pytest.raises(ConnectionClosed) as closed:
                    await hear(old, "nothing")
                assert closed.value.rcvd is not None
                assert closed.value.rcvd.code == 4409
                # And back again, to the server that lost it.
                async with talking(one, f"?conversation_id={talk}") as back:
                    await ask_in_writing(back, "Third")
                    await hear_all(back)
                    with pytest.raises(ConnectionClosed) as closed:
                        await hear(new, "nothing")
                    assert closed.value.rcvd is not None
                    assert closed.value.rcvd.code == 4409
        rows = database.rows("select spoken from items order by position")
    asked = ("First", "Second", "Third")
    assert [spoken for (spoken,) in rows] == [text for each in asked for text in (each, f"You said: {each}")]


async def test_whoever_lost_a_conversation_changes_nothing_in_it(tmp_path: Path, database: Database) -> None:
    """Between the claim and its notice the old server adds what was said there, and changes nothing."""
    with ExitStack() as stack:
        one, other = (server.address() for server in two_servers(stack, tmp_path, database))
        async with one.connect() as old:
            talk = await new_talk(old)
            await tell(old, "conversation.item.create", item=typed("One", id="a"))
            await ask_in_writing(old, "Two")
            await hear_all(old)
            async with talking(other, f"?conversation_id={talk}"):
                with suppress(ConnectionClosed):  # on a busy machine the notice is there first
                    await tell(old, "conversation.item.delete", item_id="a")
                    await tell(old, "conversation.item.create", item=typed("Late", id="late"))
                added = await added_until_it_closes(old)
            async with talking(other, f"?conversation_id={talk}") as new:
                for item_id in ("a", *added):  # the notice may come before the server has read what was sent
                    await tell(new, "conversation.item.retrieve", item_id=item_id)
                    assert (await hear(new, "conversation.item.retrieved", "error"))["type"] != "error"


async def added_until_it_closes(socket: ClientConnection) -> list[str]:
    """The ids of the items that the server says it has taken, until it hangs up."""
    added: list[str] = []
    with suppress(ConnectionClosed):
        while True:
            added.append((await hear(socket, "conversation.item.added"))["item"]["id"])
    return added


async def test_a_conversation_resumes_in_another_server_after_a_crash(tmp_path: Path, database: Database) -> None:
    with ExitStack() as stack:
        one, other = two_servers(stack, tmp_path, database)
        async with one.address().connect() as socket:
            talk = await new_talk(socket)
            await ask_in_writing(socket, "Remember me")
            await hear_all(socket)
            # It is written behind the talk.
            kept = "select spoken from items where role = 'assistant' and status = 'completed'"
            await database.comes_to_hold(kept, ("You said: Remember me",))
            one.process.kill()
            one.wait()
        async with talking(other.address(), f"?conversation_id={talk}") as socket:
            await tell(socket, "response.create", response={"output_modalities": ["text"]})
            answer = (await hear_all(socket))[-1]["response"]["output"][0]["content"][0]["text"]
    assert answer == "You said: Remember me"


async def test_whose_token_is_revoked_by_a_command_is_out_of_every_server(tmp_path: Path, database: Database) -> None:
    token = await person(database.url, "Ann")
    bob = await person(database.url, "Bob")
    with ExitStack() as stack:
        addresses = [server.address() for server in two_servers(stack, tmp_path, database)]
        async with (
            talking(as_person(addresses[0], token)) as one,
            talking(as_person(addresses[1], token)) as two,
            talking(as_person(addresses[1], bob)) as other,
        ):
            await ask_in_writing(one, "Tell me a long story")
            command = [sys.executable, "-P", "-m", "server", "tokens", "revoke", token[:12]]
            environment = {**os.environ, "SB_VOICE_DATABASE_URL": database.url}
            revoking = await asyncio.create_subprocess_exec(*command, env=environment, cwd=REPOSITORY)
            assert await revoking.wait() == 0
            for socket in (one, two):
                with pytest.raises(ConnectionClosed) as closed:
                    await hear(socket, "nothing")
                assert closed.value.rcvd is not None
                assert closed.value.rcvd.code == 4401
            await ask_in_writing(other, "Hello")
            await hear_all(other)
