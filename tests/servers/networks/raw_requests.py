"""HTTP requests byte by byte, as no client library would send them."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

from tests.patience import PATIENCE
from tests.servers.networks import raw_client
from tests.servers.realtime_server import Address

HANDSHAKE = tuple(line.encode() for line in raw_client.HANDSHAKE)
"""The headers that ask for a WebSocket."""


@dataclass(frozen=True)
class Answer:
    status: int
    headers: dict[str, str]
    """By their names in lower case."""
    body: bytes


def shown(address: Address) -> bytes:
    """The header with the server's token."""
    return b"Authorization: Bearer " + address.token.encode()


async def ask(
    address: Address, line: bytes, headers: Sequence[bytes], body: bytes = b"", *, host: bytes | None = b"localhost"
) -> Answer:
    """The answer to a request whose first line begins so, as in `GET /healthz`; `host` None sends no Host."""
    usual = [] if host is None else [b"Host: " + host]
    if body:
        usual.append(b"Content-Length: %d" % len(body))
    async with raw_client.raw(address) as connection, asyncio.timeout(PATIENCE):
        await connection.send(b"\r\n".join((line + b" HTTP/1.1", *usual, *headers, b"", b"")) + body)
        return await _answer(connection.reader, bodiless=line.startswith(b"HEAD "))


async def _answer(reader: asyncio.StreamReader, *, bodiless: bool) -> Answer:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
    named = [line.partition(":") for line in head[1:] if line]
    headers = {name.lower(): value.strip() for name, _, value in named}
    status = int(head[0].split()[1])
    bodiless = bodiless or status == 101
    body = b"" if bodiless else await reader.readexactly(int(headers.get("content-length", "0")))
    return Answer(status, headers, body)
