"""Whether new sessions should come to a server."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

from server.app import ServerApp
from server.conversations.store.store import Store
from server.engines import ChatModel
from server.engines.lineup import Lineup, Stage
from server.engines.scripted import ScriptedChatModel, ScriptedSynthesizer, ScriptedTranscriber
from server.errors import LlmFailed
from server.process.serving import Server, address, listen
from server.protocol.texts import Text
from tests.patience import PATIENCE
from tests.servers.networks.raw_requests import Answer, ask
from tests.servers.realtime_server import Address, lineup, serving, settings


class Unusable(ScriptedChatModel):
    """Never gets to work."""

    async def load(self) -> None:
        raise LlmFailed("no_key", Text("There is no key."))


class Loading(ScriptedChatModel):
    """Takes its time."""

    async def load(self) -> None:
        await asyncio.sleep(600)


def with_fallback() -> Lineup:
    thinking = Stage[ChatModel]("elsewhere", Unusable(), Stage("here", ScriptedChatModel()))
    return Lineup(Stage("scripted", ScriptedTranscriber()), thinking, Stage("scripted", ScriptedSynthesizer()))


async def readiness(address: Address) -> Answer:
    """What a probe gets to read: it has no token."""
    return await ask(address, b"GET /readyz", [])


async def ready(address: Address) -> bool:
    return (await readiness(address)).status == 200


def told(answer: Answer) -> dict[str, Any]:
    """The problem that it tells."""
    assert answer.status == 503
    assert answer.headers["content-type"] == "application/problem+json"
    assert int(answer.headers["retry-after"]) > 0
    problem: dict[str, Any] = json.loads(answer.body)
    assert problem["detail"].endswith(".")
    return problem


async def test_a_server_whose_parts_work_is_ready(tmp_path: Path) -> None:
    async with serving(tmp_path) as address, asyncio.timeout(PATIENCE):
        while not await ready(address):
            await asyncio.sleep(0.01)


async def test_it_is_not_while_engines_load(tmp_path: Path) -> None:
    async with serving(tmp_path, lineup(llm=Loading())) as address:
        assert told(await readiness(address))["code"] == "engines_loading"


async def test_an_engine_that_cannot_work_leaves_it_unready_unless_another_stands_in(tmp_path: Path) -> None:
    async with serving(tmp_path, lineup(llm=Unusable())) as address, asyncio.timeout(PATIENCE):
        while told(await readiness(address))["code"] != "engine_failed":
            await asyncio.sleep(0.01)
    async with serving(tmp_path, with_fallback()) as address, asyncio.timeout(PATIENCE):
        while not await ready(address):
            await asyncio.sleep(0.01)


async def test_neither_is_one_that_cannot_save_and_it_names_every_reason(tmp_path: Path) -> None:
    nowhere = tmp_path / "a file"
    nowhere.write_text("")
    url = f"sqlite:///{nowhere}/conversations.sqlite3"
    async with serving(tmp_path, lineup(llm=Loading()), database_url=url) as address:
        problem = told(await readiness(address))
    assert problem["code"] == "storage_unavailable"
    assert {each["field"] for each in problem["errors"]} == {"storage_unavailable", "engines_loading"}


async def test_a_server_that_is_about_to_end_says_so(tmp_path: Path) -> None:
    chosen = settings(tmp_path)
    app = ServerApp(chosen, lineup(), Store(chosen.database))
    server, listener = Server(app), listen("127.0.0.1", 0)
    running = asyncio.create_task(server.serve(sockets=[listener]))
    await server.listening.wait()
    await app.drain()
    assert told(await readiness(Address(address(listener))))["code"] == "draining"
    server.should_exit = True
    await running
