"""A client that sends what no library would, over a bare connection."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass

from tests.patience import PATIENCE
from tests.servers.realtime_server import Address

HANDSHAKE = (
    "Upgrade: websocket",
    "Connection: Upgrade",
    "Sec-WebSocket-Version: 13",
    "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==",
)


def head(line: str, *headers: str, host: str = "localhost") -> bytes:
    """The head of a request, `line` such as "GET /healthz"."""
    return "\r\n".join([f"{line} HTTP/1.1", f"Host: {host}", *headers, "", ""]).encode("latin-1")


@dataclass
class Raw:
    """One connection."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    async def send(self, data: bytes) -> None:
        self.writer.write(data)
        await self.writer.drain()

    async def status(self) -> int:
        """Of the answer that comes next."""
        async with asyncio.timeout(PATIENCE):
            return int((await self.reader.readline()).split()[1])

    async def answer(self) -> bytes:
        """The beginning of what comes next; empty where the connection is closed instead."""
        async with asyncio.timeout(PATIENCE):
            with suppress(ConnectionError):
                return await self.reader.read(65_536)
        return b""

    async def ended(self, patience: float = PATIENCE) -> bytes:
        """Everything until the server closes the connection."""
        data = b""
        async with asyncio.timeout(patience):
            with suppress(ConnectionError):  # closed with something of ours unread
                while piece := await self.reader.read(65_536):
                    data += piece
        return data


@asynccontextmanager
async def raw(address: Address) -> AsyncIterator[Raw]:
    host, port = address.url.removeprefix("http://").rsplit(":", 1)
    reader, writer = await asyncio.open_connection(host.strip("[]"), int(port))
    try:
        yield Raw(reader, writer)
    finally:
        writer.close()


async def answered(address: Address, *sent: bytes) -> bytes:
    """All that is answered to this until the server closes the connection."""
    async with raw(address) as connection:
        for piece in sent:
            try:
                await connection.send(piece)
            except ConnectionError:
                break
        return await connection.ended()


def status_of(answer: bytes) -> int:
    return int(answer.split(maxsplit=2)[1])
