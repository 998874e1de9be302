"""Finding servers on this machine."""

from __future__ import annotations

import asyncio
import socket
from urllib.parse import urlsplit

import pytest

from server.providers import discovery
from server.providers.discovery import LocalServer, local_servers
from tests.servers.vendors.openai_api import Answer, OpenAIApi, openai_api, whole


def port(api: OpenAIApi) -> int:
    found = urlsplit(api.url).port
    assert found is not None
    return found


async def test_finds_those_that_list_their_models() -> None:
    async with openai_api() as ollama, openai_api() as other, openai_api() as empty:
        ollama.listing = whole({"data": [{"id": "qwen3"}, {"id": "gemma3"}]})
        other.listing = whole(b"<html>A web server</html>", "text/html")
        empty.listing = whole({"data": []})
        for api in (ollama, other, empty):
            api.open_to_all = True
        with socket.socket() as reserved:
            reserved.bind(("127.0.0.1", 0))
            ports = {"Ollama": port(ollama), "A": port(other), "B": reserved.getsockname()[1], "C": port(empty)}
            found = await local_servers(ports)
    assert found == [LocalServer("Ollama", ollama.url, ("qwen3", "gemma3")), LocalServer("C", empty.url, ())]


async def test_does_not_wait_for_a_server_that_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(discovery, "PROBE_SECONDS", 0.2)
    async with openai_api() as silent:
        silent.listing = Answer(mute=True)
        # On a busy machine the patience may be over before the question was there: then it is asked again.
        while not silent.left.is_set():
            assert await local_servers({"silent": port(silent)}) == []


async def test_follows_nobody_away_and_sends_no_key() -> None:
    asked = []

    async def redirect(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.append((await reader.readuntil(b"\r\n\r\n")).decode().lower())
        writer.write(f"HTTP/1.1 302 Found\r\nLocation: {away.url}/models\r\nContent-Length: 0\r\n\r\n".encode())
        writer.close()

    async with openai_api() as away:
        away.open_to_all = True
        server = await asyncio.start_server(redirect, "127.0.0.1", 0)
        assert await local_servers({"elsewhere": server.sockets[0].getsockname()[1]}) == []
        server.close()
    assert away.connections == 0
    assert "authorization" not in asked[0]
