"""Servers of tools that want something of each person: what one gives is shown in nobody else's name."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
import uvicorn
from httpx2 import AsyncClient
from mcp.server import MCPServer
from mcp.server.mcpserver import Context
from starlette.types import ASGIApp, Receive, Scope, Send
from websockets.asyncio.client import ClientConnection

from server.engines import FunctionCall
from server.tools.mcp.configuration import WrongMcpServers, read_servers, servers_of
from server.tools.mcp.routes import TEAM_PATH
from tests.server.realtime.replies.tool_calls.test_tool_use import model_that_calls, said_in
from tests.server.tools.mcp.test_routes import asking
from tests.servers.realtime_server import ask_in_writing, change, hear, hear_all, lineup, serving, talking, tell

WANTED = "sb.tool_secrets.wanted"


class Shop:
    """Where it is, and what it was shown."""

    def __init__(self) -> None:
        self.url = ""
        self.shown: set[str] = set()

    def over(self, app: ASGIApp) -> ASGIApp:
        async def asked(scope: Scope, receive: Receive, send: Send) -> None:
            if scope["type"] == "http":
                self.shown.add(dict(scope["headers"]).get(b"authorization", b"").decode())
            await app(scope, receive, send)

        return asked


@asynccontextmanager
async def shop() -> AsyncIterator[Shop]:
    """A server of tools that tells whoever asks what they showed."""
    made, told = MCPServer("shop"), Shop()

    @made.tool()
    async def orders(context: Context) -> str:
        await asyncio.sleep(0.05)  # long enough that those who ask at the same moment are answered side by side
        assert context.headers is not None
        return f"The orders of {context.headers['authorization']}"

    server = uvicorn.Server(uvicorn.Config(told.over(made.streamable_http_app()), port=0, log_level="critical"))
    running = asyncio.create_task(server.serve())
    while not server.started:
        await asyncio.sleep(0.01)
    told.url = f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}/mcp"
    yield told
    server.should_exit = True
    await running


def listed(folder: Path, url: str, **more: Any) -> Path:
    file = folder / "mcp.json"
    entry = {"url": url, "headers": {"Authorization": "Bearer ${person:TOKEN}"}, "permissions": {"*": "always"}}
    file.write_text(json.dumps({"mcpServers": {"shop": {**entry, **more}}}))
    return file


async def wanted_in(socket: ClientConnection, state: str) -> dict[str, Any]:
    """What is wanted, once its server is in that state."""
    while True:
        told: dict[str, Any] = (await hear(socket, WANTED))["wanted"][0]
        if told["state"] == state:
            return told


async def give(socket: ClientConnection, secret: str) -> dict[str, Any]:
    """Give what is wanted; what is told of it when its server is there."""
    await tell(socket, "session.update", session={"type": "realtime", "include": [WANTED]})
    first = (await hear(socket, WANTED))["wanted"][0]
    assert (first["given"], first["state"]) == (False, "off")
    given = {**{name: first[name] for name in ("server", "name", "place")}, "secret": secret}
    await tell(socket, "session.update", session={"type": "realtime", "sb_tool_secrets": [given]})
    return await wanted_in(socket, "ready")


async def asked(socket: ClientConnection) -> str:
    await ask_in_writing(socket, "What did I order?")
    return said_in(await hear_all(socket))


async def test_two_people_at_once_are_each_asked_for_in_their_own_name(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    model = model_that_calls(FunctionCall("call_1", "shop__orders", "{}"))
    caplog.set_level(logging.DEBUG, "server")
    async with shop() as there:
        file = listed(tmp_path, there.url)
        async with (
            serving(tmp_path, lineup(llm=model), mcp=str(file)) as address,
            talking(address) as ann,
            talking(address) as bob,
            talking(address) as eve,
        ):
            assert (await give(ann, "of-ann"))["given"]
            await give(bob, "of-bob")
            answers = [await asyncio.gather(asked(ann), asked(bob), asked(eve)) for _ in range(3)]
            told = [str(await change(ann, instructions="Sell.")), caplog.text, file.read_text()]
            async with AsyncClient(headers={"Authorization": f"Bearer {address.token}"}) as client:
                told += [
                    (await client.get(f"{address.url}/v1/{path}")).text for path in ("conversations", "mcp/personal")
                ]
        told += [path.read_bytes().decode(errors="replace") for path in tmp_path.iterdir() if path.is_file()]
    of_ann, of_bob, of_eve = map(set, zip(*answers, strict=True))
    assert of_ann == {"It gave: The orders of Bearer of-ann"}
    assert of_bob == {"It gave: The orders of Bearer of-bob"}
    assert "Bearer" not in "".join(of_eve)
    assert there.shown == {"Bearer of-ann", "Bearer of-bob"}
    assert json.loads(told[4])["wanted"] == [
        {"server": "shop", "name": "TOKEN", "place": there.url.removesuffix("/mcp")},
    ]
    assert "of-ann" not in "".join(told).replace("The orders of Bearer of-ann", "")
    assert "of-bob" not in "".join(told).replace("The orders of Bearer of-bob", "")


async def test_what_was_given_for_another_place_is_not_shown(tmp_path: Path) -> None:
    async with shop() as there:
        file = listed(tmp_path, there.url)
        async with serving(tmp_path, lineup(), mcp=str(file)) as address, talking(address) as socket:
            await tell(socket, "session.update", session={"type": "realtime", "include": [WANTED]})
            place = (await hear(socket, WANTED))["wanted"][0]["place"]
            for wrong in (
                {"server": "shop", "name": "TOKEN", "place": "https://other.test", "secret": "hush"},
                {"server": "shop", "name": "OTHER", "place": place, "secret": "hush"},
                {"server": "market", "name": "TOKEN", "place": place, "secret": "hush"},
                {"server": "shop", "name": "TOKEN", "place": place, "secret": "hush\r\nX-Admin: yes"},
                {"server": "shop", "name": "TOKEN", "place": place, "secret": ""},
            ):
                session = {"type": "realtime", "sb_tool_secrets": [wrong]}
                await tell(socket, "session.update", session=session)
                updated = await hear(socket, "session.updated")
                assert "hush" not in str(updated)
                await tell(socket, "session.update", session={"type": "realtime"})
                now = (await hear(socket, "session.updated"))["session"]["sb_tool_secrets_wanted"][0]
                assert (now["given"], now["state"]) == (False, "off"), wrong
        assert there.shown == set()


async def test_who_takes_it_back_or_whose_list_leads_elsewhere_has_the_tools_no_more(tmp_path: Path) -> None:
    async with shop() as there, shop() as elsewhere:
        file = listed(tmp_path, there.url)
        async with serving(tmp_path, lineup(), mcp=str(file)) as address:
            async with talking(address) as socket:
                await give(socket, "of-ann")
                await tell(socket, "session.update", session={"type": "realtime", "sb_tool_secrets": []})
                assert (await wanted_in(socket, "off"))["given"] is False
            async with talking(address) as socket:
                await give(socket, "of-ann")
                listed(tmp_path, elsewhere.url)
                moved = await wanted_in(socket, "off")
                assert (moved["given"], moved["place"]) == (False, elsewhere.url.removesuffix("/mcp"))
        assert elsewhere.shown == set()


@pytest.mark.parametrize(
    "entry",
    [
        {"command": "${person:A}"},
        {"command": "run", "args": ["--token", "${person:A}"]},
        {"command": "run", "cwd": "${person:A}"},
        {"url": "https://shop.test/${person:A}"},
    ],
)
def test_it_stands_where_no_other_program_reads_it(entry: dict[str, Any]) -> None:
    with pytest.raises(WrongMcpServers):
        servers_of({"mcpServers": {"shop": entry}})


def test_a_value_that_looks_like_a_variable_is_taken_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HUSH", "hush")
    server = read_servers(listed(tmp_path, "https://shop.test", headers={"A": "${person:B} ${person:A}"}))["shop"]
    filled = server.filled_in({}, {"A": "${HUSH}", "B": "${person:A}"})
    assert server.personal == ("A", "B")
    assert filled.headers == {"A": "${person:A} ${HUSH}"}


async def test_an_admin_adds_one_over_http_and_nothing_of_the_server_s_own(tmp_path: Path) -> None:
    async with asking(tmp_path / "mcp.json", for_one_app=False) as client:
        for value, status in (("${HOME}", 403), ("$${person:A}{HOME}", 403), ("Bearer ${person:A}", 200)):
            document = {"mcpServers": {"shop": {"url": "https://shop.test", "headers": {"Authorization": value}}}}
            answer = await client.post(TEAM_PATH, json=document)
            assert answer.status_code == status, answer.text
        told = (await client.get(TEAM_PATH)).json()["servers"][0]
        assert (told["state"], told["personal"]) == ("personal", ["A"])
        trial = await client.post(f"{TEAM_PATH}/shop/try", json={"tool": "orders"})
        assert trial.json()["detail"] == "It wants something of each person, so that it is tried in a talk."
