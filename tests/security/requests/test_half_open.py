"""Connections that begin something and do not end it: they are closed, and meanwhile shut nobody out."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import AsyncExitStack, suppress
from pathlib import Path

import pytest

from server.process.connections import ConnectionLimits
from tests.servers.networks.raw_client import HANDSHAKE, Raw, head, raw
from tests.servers.realtime_server import TOKEN, Address, ChildServer, ask_in_writing, hear_all, talking

SHOWN = f"Authorization: Bearer {TOKEN}"
JSON = "Content-Type: application/json"
LONG = 60.0
"""Seconds; each kind is to be closed in far less."""

HALVES = {
    "nothing at all": b"",
    "half a head": b"GET /healthz HTTP/1.1\r\nHost: local",
    "half a handshake": head("GET /v1/realtime", *HANDSHAKE)[:-2],
    "half a body without a token": head("POST /healthz", "Content-Length: 100") + b"{",
    "half a body": head("POST /v1/conversations", SHOWN, JSON, "Content-Length: 100") + b"{",
    "half a chunk": head("POST /v1/conversations", SHOWN, JSON, "Transfer-Encoding: chunked") + b"20\r\n{",
    "an answered request": head("GET /healthz"),
    "an answered request and half another": head("GET /healthz") + b"GET /healthz HTTP/1.1\r\n",
    "a refused request and half its body": head("POST /v1/conversations", "Content-Length: 100") + b"{",
}


DRIPS = {
    "a head": (b"GET /healthz HTTP/1.1\r\n", b"X: y\r\n"),
    "a second head": (head("GET /healthz") + b"GET /healthz HTTP/1.1\r\n", b"X: y\r\n"),
    "a body": (HALVES["half a body"], b" "),
    "chunks": (head("POST /v1/conversations", SHOWN, JSON, "Transfer-Encoding: chunked"), b"1\r\n \r\n"),
    "a body that was refused": (head("POST /v1/conversations", SHOWN, JSON, "Content-Length: 90000"), b" "),
}
"""How it begins, and what comes of it now and then."""


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Address]:
    """A server that may have 256 descriptors."""
    with ChildServer(tmp_path_factory.mktemp("server"), descriptors=256) as server:
        yield server.address()
    assert "Traceback" not in server.text
    assert len(server.output) < 50


async def talk(address: Address) -> None:
    async with talking(address) as socket:
        await ask_in_writing(socket, "Hello")
        assert (await hear_all(socket))[-1]["response"]["status"] == "completed"


async def until_closed(address: Address, begin: bytes, piece: bytes = b"") -> None:
    """Begin, send another piece now and then, and wait for the server to close the connection."""

    async def drip(connection: Raw) -> None:
        while True:
            await connection.send(piece)
            await asyncio.sleep(0.3)

    async with raw(address) as connection:
        await connection.send(begin)
        dripping = asyncio.create_task(drip(connection))
        try:
            await connection.ended(LONG)
        finally:
            dripping.cancel()
            await asyncio.gather(dripping, return_exceptions=True)


async def test_whatever_is_begun_and_not_ended_is_closed(address: Address) -> None:
    """All kinds at once, as each takes its seconds."""
    async with asyncio.TaskGroup() as kinds:
        for half in HALVES.values():
            kinds.create_task(until_closed(address, half))
        for begin, piece in DRIPS.values():
            kinds.create_task(until_closed(address, begin, piece))


async def test_three_hundred_without_a_token_shut_nobody_out(address: Address) -> None:
    halves = [HALVES[kind] for kind in ("nothing at all", "half a head", "half a handshake")]
    async with AsyncExitStack() as flood:
        for number in range(300):
            connection = await flood.enter_async_context(raw(address))
            with suppress(ConnectionError):
                await connection.send(halves[number % 3])
            if number % 100 == 99:
                await talk(address)
        await asyncio.gather(*(talk(address) for _ in range(5)))


async def test_who_talks_is_not_pushed_out_by_a_flood(address: Address) -> None:
    async with talking(address) as socket, AsyncExitStack() as flood:
        for _ in range(150):
            await flood.enter_async_context(raw(address))
        await ask_in_writing(socket, "Hello")
        assert (await hear_all(socket))[-1]["response"]["status"] == "completed"


async def test_an_answer_that_is_not_read_does_not_keep_its_connection(address: Address) -> None:
    """A hundred at once in the same connection; none is ever read."""
    async with raw(address) as connection:
        connection.reader._transport.pause_reading()  # type: ignore[attr-defined]
        while not connection.writer.transport.is_closing():
            async with asyncio.timeout(LONG):
                with suppress(ConnectionError):
                    await connection.send(head("GET /openapi.json") * 100)


def test_room_is_kept_for_the_database_and_for_who_talks_already() -> None:
    small, usual, large = (ConnectionLimits.within(number) for number in (256, 1024, 1_000_000))
    assert small.connections < 128
    assert small.of_one_address < small.newcomers < small.connections
    assert usual.of_one_address > 100
    assert large.newcomers == 512


async def test_who_comes_to_a_full_server_is_told_so_and_those_who_talk_go_on(tmp_path: Path) -> None:
    """And who watches it still sees it, and nothing of all that is in its log."""
    most = ConnectionLimits.within(160).talks
    with ChildServer(tmp_path, descriptors=160) as server:
        address = server.address()
        async with talking(address) as socket, AsyncExitStack() as others:
            for _ in range(most - 1):
                await others.enter_async_context(talking(address))
            for _ in range(20):
                async with raw(address) as connection:
                    await connection.send(head("GET /v1/realtime", *HANDSHAKE, SHOWN))
                    refused = await connection.ended(LONG)
                assert refused.startswith(b"HTTP/1.1 503 ")
                assert b"\r\nretry-after: 5\r\n" in refused.lower()
                async with raw(address) as connection:
                    await connection.send(b"no request\r\n\r\n")
                    assert (await connection.ended(LONG)).startswith(b"HTTP/1.1 400 ")
            async with raw(address) as connection:
                await connection.send(head("GET /metrics", SHOWN, "Connection: close"))
                assert (await connection.ended(LONG)).startswith(b"HTTP/1.1 200 ")
            await ask_in_writing(socket, "Hello")
            assert (await hear_all(socket))[-1]["response"]["status"] == "completed"
        await talk(address)
    assert len(server.output) < 10
