"""What the settings ask the bundled server, over its real routes; a shared server does not have them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop.address import Address
from desktop.backend.http_client import NoAnswer
from desktop.backend.provider_client import ProviderClient
from tests.servers.realtime_server import TOKEN, ChildServer

LINE = json.dumps({"token": TOKEN}) + "\n"


async def test_each_stage_can_be_tried(tmp_path: Path) -> None:
    with ChildServer(tmp_path, ["--bundled"], stdin=LINE) as server:
        client = ProviderClient(Address(server.address().url, TOKEN))
        heard = await client.try_out("hear")
        thought = await client.try_out("think")
        spoken = await client.try_out("speak")
        pace = await client.pace()
    assert heard.message.startswith("Heard a recorded question: “I heard 2.")
    assert thought.message == "It says: “You said: Say hello in one short sentence.”"
    assert len(spoken.pcm) > 24_000
    assert pace == 0, "so few words tell nothing"


async def test_a_stage_that_cannot_work_says_why(tmp_path: Path) -> None:
    line = json.dumps({"token": TOKEN, "llm": "openai", "llm_fallback": "none"}) + "\n"
    with ChildServer(tmp_path, ["--bundled"], stdin=line) as server:
        client = ProviderClient(Address(server.address().url, TOKEN))
        with pytest.raises(NoAnswer, match="needs an API key"):
            await client.try_out("think")


async def test_a_shared_server_asks_nobody_for_its_clients(tmp_path: Path) -> None:
    with ChildServer(tmp_path) as server:
        client = ProviderClient(Address(server.address().url, TOKEN))
        with pytest.raises(NoAnswer):
            await client.try_out("think")
        with pytest.raises(NoAnswer):
            await client.models("http://127.0.0.1:1/v1", "")


async def test_without_a_server_there_is_a_sentence() -> None:
    with pytest.raises(NoAnswer, match="does not answer"):
        await ProviderClient(Address("http://127.0.0.1:9", "t")).local_servers()
