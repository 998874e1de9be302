"""Servers of tools that are dead, slow, loud or lie: whoever asks is told in time, and nothing of them stays behind."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import pytest

from server.engines import FunctionCall
from server.protocol.tool_places import bound, place_of
from server.tools.mcp.connection import McpConnection
from server.tools.mcp.servers import McpServers
from server.tools.mcp.transport.child import MARK
from server.tools.runner import ToolRunner
from server.tools.tool import ToolFailed
from tests.patience import own_clock

PLAIN = Path(__file__).with_name("plain_server.py")


def entry(*how: str, **more: object) -> dict[str, object]:
    return {"command": sys.executable, "args": ["-S", "-I", str(PLAIN), *how], **more}


def write(folder: Path, **servers: dict[str, object]) -> Path:
    file = folder / "mcp.json"
    file.write_text(json.dumps({"mcpServers": servers}), encoding="utf-8")
    return file


@asynccontextmanager
async def running(folder: Path, **servers: dict[str, object]) -> AsyncIterator[McpServers]:
    """The servers, once it is known of each whether it comes up."""
    all_of_them = McpServers(write(folder, **servers))
    task = asyncio.create_task(all_of_them.run())
    try:
        while len(all_of_them.connections) < len(servers):
            await asyncio.sleep(0.01)
        for connection in all_of_them.connections.values():
            await connection.settled.wait()
        yield all_of_them
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


@asynccontextmanager
async def plain(folder: Path, *how: str) -> AsyncIterator[McpConnection]:
    async with running(folder, plain=entry(*how)) as servers:
        yield servers.connections["plain"]


async def test_a_secret_that_another_program_kept_is_asked_for_once_a_change(tmp_path: Path) -> None:
    asked: list[bool] = []
    file = write(tmp_path, plain=entry(env={"KEY": "${keyring:plain/KEY}"}))
    servers = McpServers(file, read=lambda: asked.append(True))
    for _ in range(2):
        servers._seen = None
        await servers.follow()
    assert asked == [True], "nobody knows it: the file is to change first"
    place = place_of(entry(env={"KEY": "${keyring:plain/KEY}"}))
    servers.use_secrets({"plain/KEY": bound(place, "hush")})
    write(tmp_path, plain=entry(env={"KEY": "${keyring:plain/KEY}"}, disabled=False))
    await servers.follow()
    assert asked == [True]
    write(tmp_path, plain=entry(env={"KEY": "${keyring:plain/OTHER}"}))
    await servers.follow()
    assert asked == [True, True]
    for connection in servers.connections.values():
        await connection.close()


def left_behind() -> list[str]:
    """The processes that were started by a server of tools of ours, or are one, and run."""
    own = f"{MARK}={os.getpid()}.".encode()
    found = []
    for environment in Path("/proc").glob("[0-9]*/environ"):
        with suppress(OSError):
            if own in environment.read_bytes():
                found.append(environment.parent.name)
    return found


async def test_its_tools_are_offered_under_its_name_and_each_call_is_asked_for(tmp_path: Path) -> None:
    async with running(tmp_path, plain=entry()) as servers:
        assert {"plain__echo", "plain__write"} <= servers.tools.keys()
        assert all(tool.asks for tool in servers.tools.values())
        call = FunctionCall("1", "plain__echo", '{"text": "hello"}')
        runner = ToolRunner(servers.tools)
        assert (await runner.run(call)).outcome == "refused"
        assert (await runner.run(call, allowed=True)).result == "hello"


async def test_what_may_be_called_is_chosen_for_each_tool_and_follows_the_file(tmp_path: Path) -> None:
    chosen = {"*": "never", "echo": "always", "write": "ask"}
    async with running(tmp_path, plain=entry(permissions=chosen), trusted=entry(trustReadOnly=True)) as servers:
        asks = {name: tool.asks is not None for name, tool in servers.tools.items()}
        assert {name: asks[name] for name in asks if name.startswith("plain")} == {
            "plain__echo": False,
            "plain__write": True,
        }
        assert (asks["trusted__echo"], asks["trusted__write"]) == (False, True)
        write(tmp_path, plain=entry(permissions={"*": "always"}), trusted=entry(disabled=True))
        await servers.follow()
        assert {name.partition("__")[0] for name in servers.tools} == {"plain"}
        assert not any(tool.asks for tool in servers.tools.values())


async def test_it_is_given_no_secret_of_ours(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-secret")
    monkeypatch.setenv("SB_VOICE_TOKEN", "secret")
    monkeypatch.setenv("FOR_IT", "given")
    async with running(tmp_path, plain=entry(env={"TOKEN": "${FOR_IT}"})) as servers:
        told = json.loads(await servers.connections["plain"].call("environment", {}))
    assert told["TOKEN"] == "given"
    assert "secret" not in str(told)
    assert not any(name.startswith(("SB_VOICE_T", "OPENAI")) for name in told)


async def test_an_entry_has_its_own_secrets_and_no_others(tmp_path: Path) -> None:
    named = {"TOKEN": "${keyring:github/env/TOKEN}"}
    async with running(tmp_path, github=entry(env=named), git=entry(env=named)) as servers:
        servers.use_secrets({"github/env/TOKEN": bound(place_of(entry(env=named)), "hush")})
        await servers.follow()
        for connection in servers.connections.values():
            await connection.settled.wait()
        assert json.loads(await servers.connections["github"].call("environment", {}))["TOKEN"] == "hush"
        other = servers.connections["git"]
        assert (other.state, str(other.message)) == (
            "failed",
            "The keyring has no github/env/TOKEN for this address or program.",
        )


@pytest.mark.parametrize("other", [{"command": "/bin/cat"}, {"args": ["-c", "evil"]}, {"cwd": "/"}])
async def test_a_program_that_took_the_place_of_another_is_not_given_its_secrets(
    tmp_path: Path, other: dict[str, object]
) -> None:
    named = {"TOKEN": "${keyring:github/env/TOKEN}"}
    async with running(tmp_path, github=entry(env=named)) as servers:
        servers.use_secrets({"github/env/TOKEN": bound(place_of(entry(env=named)), "hush")})
        write(tmp_path, github=entry(env=named) | other)
        await servers.follow()
        connection = servers.connections["github"]
        await connection.settled.wait()
        assert connection.state == "failed"
        assert "github/env/TOKEN" in str(connection.message)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("die", "The server says: Connection closed"),
        ("wrong", "What the server answered could not be understood."),
        ("fail", "I cannot."),
        ("parts", "The server says: The answer is longer than one may be."),
    ],
)
async def test_the_model_is_told_what_became_of_a_call_that_failed(tmp_path: Path, text: str, answer: str) -> None:
    async with plain(tmp_path) as connection:
        with pytest.raises(ToolFailed) as failed:
            await connection.call("echo", {"text": text})
        assert str(failed.value) == answer


async def test_what_lies_or_talks_too_much_is_borne(tmp_path: Path) -> None:
    async with plain(tmp_path, "lying", "noise") as connection:
        names = [tool.name for tool in connection.tools]
        assert names.count("echo") == 1
        assert "wide" not in names
        assert await connection.call("echo", {"text": "twice"}) == "first"
        assert await connection.call("echo", {"text": "huge"}) == "huge"
        assert await connection.call("liar", {}) == json.dumps({"a": "a" * 40 + "!"})
        assert len(await connection.call("echo", {"text": "long"})) == 100_000


async def test_a_list_without_end_is_read_to_some_length(tmp_path: Path) -> None:
    async with plain(tmp_path, "endless") as connection:
        assert connection.state == "ready"


async def test_what_ends_is_started_again_and_changed_tools_are_asked_for(tmp_path: Path) -> None:
    async with plain(tmp_path, "changes") as connection:
        assert "after0" in [tool.name for tool in connection.tools]
        await connection.call("echo", {"text": "change"})
        while "after1" not in [tool.name for tool in connection.tools]:
            await asyncio.sleep(0.01)
        with pytest.raises(ToolFailed):
            await connection.call("echo", {"text": "die"})
        while [tool.name for tool in connection.tools][-1:] != ["after0"]:
            await asyncio.sleep(0.01)
        assert await connection.call("echo", {"text": "again"}) == "again"


async def test_one_that_does_not_come_up_says_why(tmp_path: Path) -> None:
    missing: dict[str, object] = {"command": str(tmp_path / "none")}
    async with running(tmp_path, dead=entry("dead"), missing=missing) as all_of_them:
        told = {name: (each.state, str(each.message)) for name, each in all_of_them.connections.items()}
        assert told == {
            "dead": ("failed", "It has ended."),
            "missing": ("failed", "There is no such program or folder."),
        }
        assert list(all_of_them.connections["dead"].log) == ["I am not well."]


async def test_a_call_that_is_not_answered_is_given_up_in_time(tmp_path: Path) -> None:
    async with running(tmp_path, slow=entry("stalls"), loud=entry("floods")) as servers:
        runner = ToolRunner(servers.tools, call_seconds=0.2)
        calls = [FunctionCall(name, f"{name}__echo", '{"text": "a"}') for name in ("slow", "loud")]
        began = own_clock()
        ran = await asyncio.gather(*(runner.run(call, allowed=True) for call in calls))
        assert own_clock() - began < 5
    assert [each.outcome for each in ran] == ["failed", "failed"]
    assert ran[0].result == "Error: It took longer than 0.2 seconds and was stopped."


@pytest.mark.skipif(sys.platform != "linux", reason="processes are looked for in /proc")
async def test_nothing_stays_behind_after_many_are_cancelled(tmp_path: Path) -> None:
    async with plain(tmp_path, "deaf", "children") as connection:
        assert left_behind()
        calls = [asyncio.create_task(connection.call("echo", {"text": "a"})) for _ in range(30)]
        await asyncio.sleep(0)
        for call in calls:
            call.cancel()
        await asyncio.gather(*calls, return_exceptions=True)
    for number in range(20):
        servers = McpServers(write(tmp_path, plain=entry("mute" if number % 2 else "")))
        task = asyncio.create_task(servers.run())
        for _ in range(number):
            await asyncio.sleep(0.001)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    assert not left_behind()
