"""Calls of functions and what they gave are part of a conversation, whoever comes back for it; on both databases."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from websockets.asyncio.client import ClientConnection

from server.engines import FunctionCall
from tests.servers.realtime_server import (
    RecordingChatModel,
    ask_in_writing,
    change,
    hear,
    hear_all,
    lineup,
    serving,
    talking,
    tell,
)
from tests.servers.storage.conversations import PATH, served
from tests.servers.storage.databases import Database

LOOK = {"type": "function", "name": "look", "description": "Look outside.", "parameters": {"type": "object"}}
ARGUMENTS = '{"at": "Jupiter"}'


async def look(socket: ClientConnection) -> dict[str, Any]:
    """Have the function called and tell what it gave; returns the call."""
    await change(socket, tools=[LOOK])
    await ask_in_writing(socket, f"Please look {ARGUMENTS}")
    (call,) = (await hear_all(socket))[-1]["response"]["output"]
    output = {"type": "function_call_output", "id": "given", "call_id": call["call_id"], "output": "It rains\0."}
    await tell(socket, "conversation.item.create", item=output)
    await tell(socket, "response.create")
    await hear_all(socket)
    return dict(call)


async def test_who_comes_back_finds_what_was_called_and_given(tmp_path: Path, database: Database) -> None:
    """At another server: nothing of it is in memory."""
    async with serving(tmp_path, database_url=database.url) as address, address.connect() as socket:
        owner = (await hear(socket, "session.created"))["session"]["conversation_id"]
        call = await look(socket)
    model = RecordingChatModel()
    async with (
        serving(tmp_path, lineup(llm=model), database_url=database.url) as address,
        talking(address, f"?conversation_id={owner}") as socket,
    ):
        await tell(socket, "conversation.item.retrieve", item_id=call["id"])
        assert (await hear(socket, "conversation.item.retrieved"))["item"] == call
        await ask_in_writing(socket, "And now?")
        await hear_all(socket)
        again = {"type": "function_call_output", "call_id": call["call_id"], "output": "It snows."}
        await tell(socket, "conversation.item.create", item=again)
        assert (await hear(socket, "conversation.item.done", "error"))["item"]["output"] == "It snows."
        await tell(socket, "conversation.item.delete", item_id=call["id"])
        await hear(socket, "conversation.item.deleted")
        await ask_in_writing(socket, "And then?")
        await hear_all(socket)
    first, then = model.prompts
    assert [message.role for message in first] == ["system", "user", "assistant", "tool", "assistant", "user"]
    assert first[2].call == FunctionCall(call["call_id"], "look", ARGUMENTS)
    assert (first[3].text, first[3].call_id) == ("It rains\ufffd.", call["call_id"])
    assert all(message.call is None for message in then)


async def test_functions_are_listed_copied_exported_and_not_searched(tmp_path: Path, database: Database) -> None:
    async with served(tmp_path, database) as at:
        async with at.address.connect() as socket:
            owner = (await hear(socket, "session.created"))["session"]["conversation_id"]
            call = await look(socket)
        items = (await at.get(f"/{owner}/items"))["data"]
        assert [(item["kind"], item["role"]) for item in items] == [
            ("message", "user"),
            ("function_call", "assistant"),
            ("function_call_output", "tool"),
            ("message", "assistant"),
        ]
        assert [(item["call_id"], item["name"], item["spoken"], item["full"]) for item in items[1:3]] == [
            (call["call_id"], "look", ARGUMENTS, ""),
            (call["call_id"], "", "It rains\ufffd.", ""),
        ]
        exported = await at.client.get(f"{PATH}/{owner}/export?format=json")
        assert exported.json()["items"] == items
        markdown = (await at.client.get(f"{PATH}/{owner}/export")).text
        assert f"**Called** look\n\n> {ARGUMENTS}\n\n**Result**\n\n> It rains\ufffd.\n" in markdown
        branch = await at.client.post(f"{PATH}/{owner}/branches", json={"before": items[3]["id"]})
        copied = (await at.get(f"/{branch.json()['id']}/items"))["data"]
        assert [item["kind"] for item in copied] == ["message", "function_call", "function_call_output"]
        assert {each["id"] for each in (await at.get(q="Jupiter"))["data"]} <= {owner, branch.json()["id"]}
        assert all(each["snippet"]["item_id"] == items[0]["id"] for each in (await at.get(q="Jupiter"))["data"])
        assert (await at.client.delete(f"{PATH}/{owner}", params={"branches": "all"})).status_code == 204
        assert database.rows("select count(*) from items") == [(0,)]
