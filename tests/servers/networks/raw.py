"""A server on loopback that answers whatever a test says, byte for byte, and keeps all that it was told."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field

Answer = Callable[["Asked"], AsyncIterator[bytes]]


@dataclass(frozen=True)
class Asked:
    """One request."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes = b""


@dataclass
class RawServer:
    """`heard` is everything that came, one text of bytes for each connection."""

    answer: Answer
    url: str = ""
    heard: list[bytearray] = field(default_factory=list)
    writers: set[asyncio.StreamWriter] = field(default_factory=set)

    @property
    def all_heard(self) -> bytes:
        return b"".join(self.heard)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.heard.append(bytearray())
        self.writers.add(writer)
        with suppress(ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            while asked := await self._request(reader, self.heard[-1]):
                async for part in self.answer(asked):
                    writer.write(part)
                    await writer.drain()
        writer.close()
        self.writers.discard(writer)

    async def _request(self, reader: asyncio.StreamReader, heard: bytearray) -> Asked:
        head = await reader.readuntil(b"\r\n\r\n")
        heard += head
        first, *lines = head.decode().rstrip().split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        body = await reader.readexactly(int(headers.get("content-length", 0)))
        heard += body
        method, target, _ = first.split(" ", 2)
        return Asked(method, target, headers, body)


@asynccontextmanager
async def raw_server(answer: Answer, port: int = 0) -> AsyncIterator[RawServer]:
    """The server, at `url` without a path. What it still says when the block ends it does not say to its end."""
    raw = RawServer(answer)
    server = await asyncio.start_server(raw.serve, "127.0.0.1", port)
    raw.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    try:
        yield raw
    finally:
        server.close()
        for writer in raw.writers:
            writer.transport.abort()


def whole(status: int, body: bytes = b"", **headers: str) -> bytes:
    """An answer with its length; `_` in the name of a header stands for `-`."""
    lines = {"Content-Length": str(len(body)), **{name.replace("_", "-"): value for name, value in headers.items()}}
    head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
    return f"HTTP/1.1 {status} Status\r\n{head}\r\n".encode() + body
