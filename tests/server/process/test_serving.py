"""The socket that the server listens on."""

from __future__ import annotations

import asyncio
import socket
import struct
from pathlib import Path
from typing import Any

import pytest

from server.process.serving import MESSAGE, MOST_UNTAKEN, SLICE, WebSocketConnection, address, listen
from server.settings import SettingsError
from tests.patience import PATIENCE
from tests.servers.networks.raw_client import HANDSHAKE, head, raw
from tests.servers.realtime_server import TOKEN, serving

SIX = (socket.AF_INET6, socket.SOCK_STREAM, 6, "", ("::1", 0, 0, 0))
FOUR = (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", 0))
ELSEWHERE = (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("198.51.100.7", 0))


@pytest.mark.parametrize(
    ("found", "begin"),
    [
        ([SIX], "http://[::1]:"),
        ([SIX, FOUR], "http://127.0.0.1:"),
        ([ELSEWHERE, SIX], "http://[::1]:"),
    ],
)
def test_a_name_is_listened_on_by_an_address_of_it(
    found: list[Any], begin: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)
    with listen("voice.example", 0) as listener:
        assert address(listener).startswith(begin)


@pytest.mark.parametrize(
    ("host", "begin"), [("::1", "http://[::1]:"), ("localhost", "http://127.0.0.1:"), ("", "http://0.0.0.0:")]
)
def test_addresses_and_known_names(host: str, begin: str) -> None:
    with listen(host, 0) as listener:
        assert address(listener).startswith(begin)


@pytest.mark.parametrize("host", ["no.such.host.invalid", "198.51.100.7", "a" * 70, "\udcff", "x..y"])
def test_a_host_that_cannot_be_listened_on_is_told_of(host: str) -> None:
    with pytest.raises(SettingsError, match="Cannot listen on"):
        listen(host, 0)


@pytest.mark.parametrize("payload", [b"", b"a"])
async def test_messages_that_nobody_takes_are_not_read_without_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, payload: bytes
) -> None:
    """However short they are."""
    opened: list[WebSocketConnection] = []
    taken = asyncio.Event()
    hear = WebSocketConnection.hear

    async def hear_later(self: WebSocketConnection) -> Any:
        opened.append(self)
        await taken.wait()
        return await hear(self)

    monkeypatch.setattr(WebSocketConnection, "hear", hear_later)
    async with serving(tmp_path) as address, raw(address) as connection:
        await connection.send(head("GET /v1/realtime", f"Authorization: Bearer {TOKEN}", *HANDSHAKE))
        async with asyncio.timeout(PATIENCE):
            while not opened:
                await asyncio.sleep(0.01)
            await connection.send((struct.pack("!BB4x", 0x81, 0x80 | len(payload)) + payload) * 10_000)
            while not opened[0].read_paused:
                await asyncio.sleep(0.01)
        assert opened[0].queue.qsize() <= MOST_UNTAKEN // MESSAGE + SLICE // 6 + 1
        taken.set()


async def test_who_sends_is_there_wherever_its_signs_of_life_are(tmp_path: Path) -> None:
    """They may stand behind all that a busy server has not read yet; here none is sent at all."""
    clear = b'{"type": "input_audio_buffer.clear"}'
    async with serving(tmp_path, ping_seconds=0.5) as address, raw(address) as connection:
        await connection.send(head("GET /v1/realtime", f"Authorization: Bearer {TOKEN}", *HANDSHAKE))
        told, asked = b"", 0
        while asked < 3:
            await connection.send(struct.pack("!BB4x", 0x81, 0x80 | len(clear)) + clear)
            told = await connection.answer()
            assert told
            asked += told.count(b"\x89\x04")
            await asyncio.sleep(0.02)
        told += await connection.ended()
    assert b"keepalive" in told
