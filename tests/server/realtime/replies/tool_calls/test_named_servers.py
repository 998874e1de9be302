"""Servers of tools that a client names for its session, as OpenAI's protocol has them; one made with the SDK."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
import uvicorn
from mcp.server import MCPServer
from mcp_types import ToolAnnotations
from openai.types.realtime import RealtimeServerEvent
from pydantic import TypeAdapter
from websockets.asyncio.client import ClientConnection

from server.engines import FunctionCall
from server.protocol import events as e
from server.realtime.replies.tool_calls.named_servers import NamedServers
from tests.server.realtime.replies.tool_calls.test_tool_use import model_that_calls, said_in
from tests.servers.realtime_server import ask_in_writing, change, hear, hear_all, lineup, serving, talking, tell

READ_ONLY = ToolAnnotations(read_only_hint=True)


@asynccontextmanager
async def shop() -> AsyncIterator[str]:
    """The address of a server of tools that sells fruit."""
    made = MCPServer("shop")

    @made.tool(annotations=READ_ONLY)
    def price(fruit: str) -> str:
        return f"{fruit}: 3 euros"

    @made.tool()
    def buy(fruit: str) -> str:
        if fruit == "durian":
            raise ValueError("We have none.")
        return f"Bought {fruit}."

    server = uvicorn.Server(uvicorn.Config(made.streamable_http_app(), port=0, log_level="critical"))
    running = asyncio.create_task(server.serve())
    while not server.started:
        await asyncio.sleep(0.01)
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}/mcp"
    server.should_exit = True
    await running


def named(url: str, **more: Any) -> dict[str, Any]:
    return {"type": "mcp", "server_label": "shop", "server_url": url, **more}


async def until(socket: ClientConnection, kind: str) -> list[dict[str, Any]]:
    """What comes until an event of that kind has."""
    heard = [await hear(socket)]
    while heard[-1]["type"] != kind:
        heard.append(await hear(socket))
    return heard


async def listed(socket: ClientConnection, *tools: dict[str, Any]) -> dict[str, Any]:
    """The item with the tools of the server that the session is told of."""
    await tell(socket, "session.update", session={"type": "realtime", "tools": list(tools)})
    heard = await until(socket, "conversation.item.done")
    assert [each["type"] for each in heard if "mcp" in each["type"]] == [
        "mcp_list_tools.in_progress",
        "mcp_list_tools.completed",
    ]
    TypeAdapter(list[RealtimeServerEvent]).validate_python(heard)
    item: dict[str, Any] = heard[-1]["item"]
    return item


async def test_its_tools_are_listed_called_and_told_of_as_openai_does(tmp_path: Path) -> None:
    model = model_that_calls(FunctionCall("call_1", "shop__price", '{"fruit": "apple"}'))
    async with (
        shop() as url,
        serving(tmp_path, lineup(llm=model), mcp_addresses=url) as address,
        talking(address) as socket,
    ):
        secret = {"authorization": "secret", "headers": {"X-Key": "secret"}}
        item = await listed(socket, named(url, require_approval="never", **secret))
        assert (item["type"], item["server_label"]) == ("mcp_list_tools", "shop")
        assert [tool["name"] for tool in item["tools"]] == ["price", "buy"]
        session = await change(socket, instructions="Sell.")
        assert "secret" not in str(session)
        assert session["tools"][0]["server_url"] == url
        await ask_in_writing(socket, "What is an apple?")
        events = await hear_all(socket)
    assert said_in(events) == "It gave: apple: 3 euros"
    TypeAdapter(list[RealtimeServerEvent]).validate_python(events)
    assert [each["type"] for each in events if "mcp" in each["type"]] == [
        "response.mcp_call_arguments.delta",
        "response.mcp_call_arguments.done",
        "response.mcp_call.in_progress",
        "response.mcp_call.completed",
    ]
    done = next(each["item"] for each in events if each.get("item", {}).get("output"))
    assert (done["type"], done["name"], done["output"]) == ("mcp_call", "price", "apple: 3 euros")


@pytest.mark.parametrize("fruit", ["apple", "durian"])
async def test_what_needs_an_approval_waits_for_the_answer(tmp_path: Path, fruit: str) -> None:
    model = model_that_calls(FunctionCall("call_1", "shop__buy", f'{{"fruit": "{fruit}"}}'))
    async with (
        shop() as url,
        serving(tmp_path, lineup(llm=model), mcp_addresses=url) as address,
        talking(address) as socket,
    ):
        await listed(socket, named(url))
        await ask_in_writing(socket, f"Buy {fruit}!")
        events = await hear_all(socket)
        TypeAdapter(list[RealtimeServerEvent]).validate_python(events)
        asked = next(e["item"] for e in events if e.get("item", {}).get("type") == "mcp_approval_request")
        assert (asked["name"], asked["arguments"]) == ("buy", f'{{"fruit": "{fruit}"}}')
        answer = {"type": "mcp_approval_response", "approval_request_id": asked["id"], "approve": True}
        await tell(socket, "conversation.item.create", item=answer)
        bought = fruit == "apple"
        told = await until(socket, f"response.mcp_call.{'completed' if bought else 'failed'}")
        call = (await hear(socket))["item"]
        assert call["approval_request_id"] == asked["id"]
        assert (call.get("output") == "Bought apple.") is bought
        assert bought or call["error"]["type"] == "tool_execution_error"
        assert any(each.get("item", {}).get("type") == "mcp_approval_response" for each in told)
        await change(socket, include=["sb.turn.receipt"])
        await ask_in_writing(socket, "Thank you.")
        receipt = await hear(socket, "sb.turn.receipt")
        places = [each["host"] for each in receipt["handed"] if each["stage"] == "tool"]
        assert places == [url.split("/")[2]], "what a button allowed is on the next receipt"
        assert (await hear_all(socket))[-1]["type"] == "response.done"
        await tell(socket, "conversation.item.create", item=answer)
        assert (await until(socket, "error"))[-1]["error"]["code"] == "approval_not_found"


@pytest.mark.parametrize("aloud", [True, False])
async def test_what_is_refused_never_was_a_call(tmp_path: Path, aloud: bool) -> None:
    """OpenAI's types call `mcp_call` the invocation of a tool; what tells of a refusal is the answer to the request."""
    model = model_that_calls(FunctionCall("call_1", "shop__buy", '{"fruit": "apple"}'))
    async with (
        shop() as url,
        serving(tmp_path, lineup(llm=model), mcp_addresses=url) as address,
        talking(address) as socket,
    ):
        await listed(socket, named(url))
        await change(socket, include=["sb.tool_call.updated"])
        await ask_in_writing(socket, "Buy an apple!")
        waiting = await hear(socket, "sb.tool_call.updated")
        await hear(socket, "response.done")
        answer = {"type": "mcp_approval_response", "approval_request_id": waiting["approval_id"], "approve": False}
        if aloud:
            await ask_in_writing(socket, "No.")
        else:
            await tell(socket, "conversation.item.create", item=answer)
        told = await until(socket, "sb.tool_call.updated")
        assert told[-1]["status"] == "refused"
        answered = [each["item"] for each in told if each.get("item", {}).get("type") == "mcp_approval_response"]
        assert [(each["approval_request_id"], each["approve"]) for each in answered] == [
            (waiting["approval_id"], False)
        ] * 2
        assert not [each for each in told if "mcp_call" in str(each)]
        TypeAdapter(list[RealtimeServerEvent]).validate_python([each for each in told if "sb." not in each["type"]])


async def test_a_server_that_is_dropped_while_it_is_opened_is_told_to_have_failed(tmp_path: Path) -> None:
    mute = await asyncio.start_server(lambda *_: None, "127.0.0.1", 0)
    url = f"http://127.0.0.1:{mute.sockets[0].getsockname()[1]}/mcp"
    async with serving(tmp_path, mcp_addresses=url) as address, talking(address) as socket:
        await tell(socket, "session.update", session={"type": "realtime", "tools": [named(url)]})
        begun = (await until(socket, "mcp_list_tools.in_progress"))[-1]
        await tell(socket, "session.update", session={"type": "realtime", "tools": []})
        assert (await until(socket, "mcp_list_tools.failed"))[-1]["item_id"] == begun["item_id"]
    mute.close()


async def test_which_tools_count_and_which_need_an_approval_is_filtered(tmp_path: Path) -> None:
    async with shop() as url, serving(tmp_path, mcp_addresses=url) as address, talking(address) as socket:
        only = await listed(socket, named(url, allowed_tools={"read_only": True}))
        assert [tool["name"] for tool in only["tools"]] == ["price"]
        only = await listed(socket, named(url, allowed_tools=["buy"]))
        assert [tool["name"] for tool in only["tools"]] == ["buy"]


async def test_addresses_that_the_settings_do_not_allow_are_refused_by_name(tmp_path: Path) -> None:
    async with serving(tmp_path, mcp_addresses="https://tools.test/mcp, *") as address, talking(address) as socket:
        for url in ("http://127.0.0.1:9/mcp", "http://169.254.169.254/", "http://localhost/", "file:///etc/passwd"):
            await tell(socket, "session.update", session={"type": "realtime", "tools": [named(url)]})
            error = (await until(socket, "error"))[-1]["error"]
            assert (error["code"], error["param"]) == ("mcp_address_not_allowed", "session.tools[0].server_url")


async def test_a_session_that_names_no_server_needs_nothing_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    async def emit(event: e.ServerEvent) -> None:
        raise AssertionError(event)

    monkeypatch.setitem(sys.modules, "server.tools.mcp.offered", None)
    servers = NamedServers(emit)
    servers.follow([], "https://tools.test/mcp")
    assert servers.tools == {}
    await servers.close()


async def test_a_server_that_is_named_dropped_and_named_again_is_opened_once(monkeypatch: pytest.MonkeyPatch) -> None:
    opened = []

    async def begin(self: NamedServers, label: str, *_: object) -> None:
        await asyncio.sleep(0)
        opened.append(label)

    async def emit(event: e.ServerEvent) -> None: ...

    monkeypatch.setattr(NamedServers, "_begin", begin)
    servers = NamedServers(emit)
    shop = e.Tool(type="mcp", server_label="shop", server_url="https://tools.test/mcp")
    for wanted in ([shop], [], [shop]):
        servers.follow(wanted, "https://tools.test/mcp")
    await asyncio.gather(*servers._opening.values())
    assert opened == ["shop"]
    await servers.close()
