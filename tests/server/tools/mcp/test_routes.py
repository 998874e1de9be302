"""Servers of tools over HTTP: the app's own, and those of a team, where no program is named from outside."""

from __future__ import annotations

import asyncio
import json
import stat
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI
from httpx2 import ASGITransport, AsyncClient

from server.tools.mcp.routes import APP_PATH, TEAM_PATH, mcp_routes
from server.tools.mcp.servers import McpServers
from tests.server.tools.mcp.test_servers import entry


@asynccontextmanager
async def asking(
    file: Path, *, for_one_app: bool = True, servers: McpServers | None = None
) -> AsyncIterator[AsyncClient]:
    servers, app = servers or McpServers(file), FastAPI()
    app.include_router(mcp_routes(servers, for_one_app=for_one_app))
    running = asyncio.create_task(servers.run())
    try:
        async with AsyncClient(transport=ASGITransport(app), base_url="http://server.test") as client:
            yield client
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


async def ready(client: AsyncClient, name: str) -> dict[str, Any]:
    """The server once it is known whether it comes up."""
    while True:
        told: dict[str, Any] = (await client.get(f"{APP_PATH}/{name}")).json()
        if told["state"] != "connecting":
            return told
        await asyncio.sleep(0.01)


async def test_a_server_is_added_permitted_tried_switched_off_and_removed(tmp_path: Path) -> None:
    file = tmp_path / "there" / "mcp.json"
    async with asking(file) as client:
        assert (await client.get(APP_PATH)).json() == {"servers": [], "file": str(file), "problem": None}
        secret = entry(env={"TOKEN": "secret"}, foreign=1)
        added = (await client.post(APP_PATH, json={"mcpServers": {"my files": secret}})).json()["servers"]
        assert [(each["name"], each["type"], each["env"]) for each in added] == [("my files", "stdio", ["TOKEN"])]
        told = await ready(client, "my files")
        assert (told["state"], told["tool_count"]) == ("ready", 4)
        assert (told["tools"][0]["name"], told["tools"][0]["permission"]) == ("echo", "ask")
        assert "secret" not in json.dumps(told)
        changed = await client.patch(f"{APP_PATH}/my files", json={"permissions": {"echo": "always", "*": "never"}})
        assert changed.json()["permissions"] == {"echo": "always", "*": "never"}
        tools = {
            tool["name"]: tool["permission"] for tool in (await client.get(f"{APP_PATH}/my files")).json()["tools"]
        }
        assert (tools["echo"], tools["write"]) == ("always", "never")
        trial = await client.post(f"{APP_PATH}/my files/try", json={"tool": "echo", "arguments": {"text": "hello"}})
        assert trial.json()["result"] == "hello"
        failed = await client.post(f"{APP_PATH}/my files/try", json={"tool": "echo", "arguments": {"text": "fail"}})
        assert (failed.status_code, failed.json()["code"]) == (502, "tool_failed")
        assert (await client.patch(f"{APP_PATH}/my files", json={"disabled": True})).json()["state"] == "off"
        assert json.loads(file.read_text())["mcpServers"]["my files"]["foreign"] == 1
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert (await client.delete(f"{APP_PATH}/my files")).status_code == 204
        assert (await client.delete(f"{APP_PATH}/my files")).json()["code"] == "no_such_mcp_server"


@pytest.mark.parametrize(
    "document",
    [
        "{",
        "[]",
        "{}",
        '{"mcpServers": []}',
        '{"mcpServers": {"": {"command": "a"}}}',
        '{"mcpServers": {"../a": {"command": "a"}}}',
        '{"mcpServers": {"a": {}}}',
        '{"mcpServers": {"a": {"command": "a", "url": "http://a"}}}',
        '{"mcpServers": {"a": {"url": "file:///etc/passwd"}}}',
        '{"mcpServers": {"a": {"url": "http://a", "headers": {"A": "b\\r\\nc"}}}}',
        '{"mcpServers": {"a": {"command": ["a"]}}}',
        '{"mcpServers": {"a": {"command": "a\\u0000"}}}',
        '{"mcpServers": {"a": {"type": "sse", "url": "http://a"}}}',
        '{"mcpServers": {"a": {"command": "a", "permissions": {"b": "perhaps"}}}}',
        "[" * 50_000,
    ],
)
async def test_what_is_no_list_of_servers_is_refused_and_nothing_is_written(tmp_path: Path, document: str) -> None:
    async with asking(tmp_path / "mcp.json") as client:
        answer = await client.post(APP_PATH, content=document)
        assert (answer.status_code, answer.json()["code"]) == (422, "wrong_mcp_servers")
    assert not (tmp_path / "mcp.json").exists()


@pytest.mark.parametrize(
    "server",
    [
        {"command": "sh", "args": ["-c", "id"]},
        {"url": "https://tools.test/mcp", "tokenFile": "/etc/passwd"},
        {"url": "https://tools.test/mcp", "headers": {"X": "${OPENAI_API_KEY}"}},
        {"url": "https://tools.test/${OPENAI_API_KEY}"},
    ],
)
async def test_who_runs_a_team_names_addresses_alone(tmp_path: Path, server: dict[str, Any]) -> None:
    async with asking(tmp_path / "mcp.json", for_one_app=False) as client:
        answer = await client.post(TEAM_PATH, json={"mcpServers": {"a": server}})
        assert (answer.status_code, answer.json()["code"]) == (403, "not_over_http")
        plain = {"url": "http://127.0.0.1:9/mcp", "disabled": True}
        assert (await client.post(TEAM_PATH, json={"mcpServers": {"a": plain}})).status_code == 200


async def test_a_file_that_is_wrong_says_so_and_is_not_overwritten(tmp_path: Path) -> None:
    file = tmp_path / "mcp.json"
    file.write_text("{oops")
    async with asking(file) as client:
        assert (await client.get(APP_PATH)).json()["problem"]["message"] == "This is no JSON."
        assert (await client.post(APP_PATH, json={"mcpServers": {"a": entry()}})).status_code == 422
    assert file.read_text() == "{oops"


async def test_permissions_that_are_chosen_at_the_same_time_are_all_kept(tmp_path: Path) -> None:
    async with asking(tmp_path / "mcp.json") as client:
        await client.post(APP_PATH, json={"mcpServers": {"files": entry(disabled=True)}})
        chosen = {f"tool_{number}": "always" for number in range(8)}
        wishes = [{"permissions": {tool: permission}} for tool, permission in chosen.items()]
        await asyncio.gather(*(client.patch(f"{APP_PATH}/files", json=wish) for wish in wishes))
        assert (await client.get(f"{APP_PATH}/files")).json()["permissions"] == chosen
