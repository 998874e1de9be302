"""What people who talk are told when the database is in trouble, by the real server."""

from __future__ import annotations

import asyncio
import json
import urllib.error
import urllib.request
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from websockets.asyncio.client import ClientConnection

from tests.patience import PATIENCE
from tests.servers.realtime_server import Address, ChildServer, ask_in_writing, hear, hear_all, tell, types_of
from tests.servers.storage.databases import Database, PostgresDatabase, SqliteFile
from tests.servers.storage.disks import disk, fill_up  # noqa: F401
from tests.servers.storage.postgresql import PostgreSQL
from tests.servers.storage.stored import settled, storage

ASKED = "select spoken from items where role = 'user' order by position"
NOTICES = {"type": "realtime", "include": ["sb.notice"]}


@asynccontextmanager
async def noticing(address: Address, query: str = "") -> AsyncIterator[tuple[ClientConnection, str]]:
    """A socket that asked for notices, and the conversation's id."""
    async with address.connect(query) as socket:
        talk = (await hear(socket, "session.created"))["session"]["conversation_id"]
        await tell(socket, "session.update", session=NOTICES)
        await hear(socket, "session.updated")
        yield socket, talk


async def notice(socket: ClientConnection, heard: Sequence[dict[str, Any]] = ()) -> str:
    """The code of the first notice among those `heard`, or else of the next one."""
    event = next((event for event in heard if event["type"] == "sb.notice"), None)
    event = event or await hear(socket, "sb.notice")
    assert event["message"].endswith(".")
    code: str = event["code"]
    return code


async def ask(socket: ClientConnection, text: str) -> list[dict[str, Any]]:
    await ask_in_writing(socket, text)
    events = await hear_all(socket)
    assert events[-1]["response"]["status"] == "completed"
    return events


async def last_question(socket: ClientConnection) -> str:
    """What the server knows of the conversation: the scripted model repeats the last question."""
    await tell(socket, "response.create", response={"output_modalities": ["text"]})
    text: str = (await hear_all(socket))[-1]["response"]["output"][0]["content"][0]["text"]
    return text


def on(folder: Path, database: Database) -> ChildServer:
    return ChildServer(folder, environment={"SB_VOICE_DATABASE_URL": database.url})


async def test_with_a_newer_database_it_starts_and_talks_in_memory(tmp_path: Path) -> None:
    database = SqliteFile(tmp_path / "conversations.sqlite3")
    async with database.opened():
        pass
    await database.change("update alembic_version set version_num = '9999'")
    with on(tmp_path, database) as server:
        address = server.address()
        assert "newer version" in storage(address)
        asked = urllib.request.Request(
            f"{address.url}/v1/conversations", headers={"Authorization": f"Bearer {address.token}"}
        )
        with pytest.raises(urllib.error.HTTPError) as refused:
            urllib.request.urlopen(asked, timeout=PATIENCE)
        assert refused.value.code == 503
        assert "newer version" in json.loads(refused.value.read())["detail"]
        async with noticing(address) as (socket, talk):
            assert await notice(socket) == "not_saved"
            await ask(socket, "Remember me")
        async with noticing(address, f"?conversation_id={talk}") as (socket, _):
            assert await notice(socket) == "not_saved"
            assert await last_question(socket) == "You said: Remember me"
        async with address.connect() as strict:
            await hear(strict, "session.created")
            assert "sb.notice" not in types_of(await ask(strict, "Hi"))
        server.process.terminate()
        server.wait()
    assert "Traceback" not in server.text
    assert database.rows("select count(*) from items") == [(0,)]


async def test_a_damaged_file_is_told_to_the_first_who_comes(tmp_path: Path) -> None:
    database = SqliteFile(tmp_path / "conversations.sqlite3")
    database.file.write_bytes(b"no database" * 1000)
    with on(tmp_path, database) as server:
        address = server.address()
        assert storage(address) == "ok"
        async with noticing(address) as (socket, _):
            told = await hear(socket, "sb.notice")
            assert told["code"] == "set_aside"
            (kept,) = tmp_path.glob("*.corrupt-*")
            assert kept.name in told["message"]
            await ask(socket, "Hello")
        async with noticing(address) as (socket, _):
            assert "sb.notice" not in types_of(await ask(socket, "Again"))
    assert kept.read_bytes() == b"no database" * 1000


async def test_a_disk_that_runs_full_in_the_middle_of_a_talk(tmp_path: Path, disk: Path) -> None:  # noqa: F811
    database = SqliteFile(disk / "conversations.sqlite3")
    with on(tmp_path, database) as server:
        address = await settled(server)
        async with noticing(address) as (socket, talk):
            await ask(socket, "Before")
            ballast = fill_up(disk)
            events = await ask(socket, "Meanwhile " + "and so on " * 500)
            assert await notice(socket, events) == "not_saved"
            assert "disk is full" in storage(address)
            await ask(socket, "Still here")
            ballast.unlink()
            assert await notice(socket) == "saved_again"
            assert storage(address) == "ok"
            server.process.kill()
            server.wait()
    assert [text.split()[0] for (text,) in database.rows(ASKED)] == ["Before", "Meanwhile", "Still"]
    assert database.rows("select distinct conversation_id from items") == [(talk,)]


async def test_a_database_server_that_goes_away_takes_no_conversation_with_it(
    tmp_path: Path,
    own_postgresql: PostgreSQL,
) -> None:
    database = PostgresDatabase(own_postgresql)
    with on(tmp_path, database) as server:
        address = await settled(server)
        async with noticing(address) as (socket, talk):
            await ask(socket, "Before")
            await asyncio.to_thread(own_postgresql.stop, "fast")
            events = await ask(socket, "Meanwhile")
            assert await notice(socket, events) == "not_saved"
        async with noticing(address, f"?conversation_id={talk}") as (socket, _):
            assert await notice(socket) == "not_saved"
            await tell(socket, "conversation.item.create", item={"id": "x", **NOBODY}, previous_item_id="root")
            assert await last_question(socket) == "You said: Meanwhile"
            await asyncio.to_thread(own_postgresql.restart)
            assert await notice(socket) == "saved_again"
        assert database.rows(ASKED) == [("Before",), ("Meanwhile",)]


NOBODY = {"type": "message", "role": "system", "content": [{"type": "input_text", "text": "Be kind."}]}
