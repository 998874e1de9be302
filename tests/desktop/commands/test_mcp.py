"""`sb-voice mcp`: servers of tools in a terminal, at a server in this process."""

from __future__ import annotations

import asyncio
import json
import sys
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
import uvicorn
from fastapi import FastAPI

from desktop.__main__ import main
from desktop.address import Address
from desktop.commands import mcp
from desktop.commands.served_secrets import ServedSecrets
from server.tools.mcp.routes import mcp_routes
from server.tools.mcp.servers import McpServers

PLAIN = Path(__file__).parents[2] / "server/tools/mcp/plain_server.py"
COMMAND = ["--", sys.executable, "-S", "-I", str(PLAIN)]


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """That of the servers of a server, which stands for the one that comes with the app."""
    servers = McpServers(tmp_path / "mcp.json")
    loops: list[asyncio.AbstractEventLoop] = []
    monkeypatch.setenv("SB_VOICE_MCP", str(servers.file))

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        loops.append(asyncio.get_running_loop())
        running = asyncio.create_task(servers.run())
        yield
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)

    app = FastAPI(lifespan=lifespan)
    app.include_router(mcp_routes(servers, for_one_app=True))
    server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="critical"))
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        thread.join(0.01)
    port = server.servers[0].sockets[0].getsockname()[1]

    @asynccontextmanager
    async def bundled(_: None, secrets: ServedSecrets) -> AsyncIterator[Address]:
        loops[0].call_soon_threadsafe(servers.use_secrets, dict(secrets._secrets.by_name))
        yield Address.typed(f"http://127.0.0.1:{port}", "token")

    monkeypatch.setattr(mcp, "bundled_server", bundled)
    yield servers.file
    server.should_exit = True
    thread.join()


def test_a_server_is_added_listed_permitted_tried_and_removed(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def run(*arguments: str) -> Any:
        assert main(["mcp", *arguments, "--json"] if "--" not in arguments else ["mcp", *arguments]) == 0
        return json.loads(capsys.readouterr().out)

    added = run("add", "plain", "--env", "A=b", "--json", *COMMAND)["servers"][0]
    assert (added["name"], added["state"], added["tool_count"]) == ("plain", "ready", 4)
    assert json.loads(file.read_text())["mcpServers"]["plain"]["env"] == {"A": "${keyring:plain/env/A}"}
    assert json.loads(run("try", "plain", "environment")["result"])["A"] == "b"
    assert [each["name"] for each in run("list")["servers"]] == ["plain"]
    run("permit", "plain", "echo", "always")
    tools = {tool["name"]: tool["permission"] for tool in run("tools", "plain")["servers"][0]["tools"]}
    assert (tools["echo"], tools["write"]) == ("always", "ask")
    assert run("try", "plain", "echo", '{"text": "hello"}')["result"] == "hello"
    assert main(["mcp", "try", "plain", "echo", '{"text": "a\\u001b[2J\\nb"}']) == 0
    assert capsys.readouterr().out == "a [2J\nb\n", "a server does nothing to the terminal"
    assert main(["mcp", "try", "plain", "echo", '{"text": "fail"}']) == 1
    assert capsys.readouterr().err == "sb-voice: I cannot.\n"
    assert run("remove", "plain") == {"removed": ["plain"]}
    assert run("list") == {"servers": []}


def test_why_a_program_ended_is_told_by_its_last_words(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    says = "import sys; sys.stderr.write('one\\n\\x1b[2Jno such folder\\n'); sys.exit(1)"
    assert main(["mcp", "add", "broken", "--", sys.executable, "-c", says]) == 1
    out = capsys.readouterr().out
    assert out.splitlines()[0].startswith("broken: failed, It has ended.")
    assert "    one" in out.splitlines()
    assert "\x1b" not in out
    assert "no such folder" in out
    assert main(["mcp", "remove", "broken"]) == 0


@pytest.mark.parametrize(
    "arguments",
    [
        ["add"],
        ["add", "a"],
        ["add", "a", "--url", "http://a.test", "--env", "A=b"],
        ["add", "a", "--env", "b", *COMMAND],
        ["add", "a", "--header", "b: c", *COMMAND],
        ["add", "../a", *COMMAND],
        ["add", "--from", "/nowhere/mcp.json"],
        ["remove", "a"],
        ["tools", "a"],
        ["try", "a", "b", "[]"],
        ["try", "a", "b"],
    ],
)
def test_what_cannot_be_says_why_and_ends_with_2(
    file: Path, capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    assert main(["mcp", *arguments]) == 2
    assert capsys.readouterr().err.startswith("sb-voice: ")
    assert not file.exists()
