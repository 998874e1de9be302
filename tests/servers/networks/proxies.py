"""A SOCKS5 and an HTTP proxy on loopback, as their RFCs (1928, 1929, 9110) have them. They know every name: all of
them lead to one port on this machine, so that a test may ask for whom only a proxy finds."""

from __future__ import annotations

import asyncio
import struct
from base64 import b64encode
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    import ssl

USER = "me"
PASSWORD = "hush-of-the-proxy"


@dataclass
class Proxy:
    """`asked` are the hosts and ports it was asked for; those it refused are in it too."""

    target: str
    """Where all names lead: the URL of a server on this machine."""
    secret: bool = False
    """Whether only `USER` with `PASSWORD` may use it."""
    asked: list[tuple[str, int]] = field(default_factory=list)
    authority: str = ""
    tasks: set[asyncio.Task[None]] = field(default_factory=set)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self.tasks.add(task)
        with suppress(OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError, asyncio.CancelledError):
            if await self.greet(reader, writer):
                await self.join(reader, writer)
        writer.close()
        self.tasks.discard(task)

    async def greet(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        """Whether the connection shall be joined to the target."""
        raise NotImplementedError

    async def join(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        reads, writes = await asyncio.open_connection("127.0.0.1", urlsplit(self.target).port)
        ways = [asyncio.ensure_future(_pass(reader, writes)), asyncio.ensure_future(_pass(reads, writer))]
        try:
            await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for way in ways:
                way.cancel()
            await asyncio.gather(*ways, return_exceptions=True)
            writes.close()


class SocksProxy(Proxy):
    async def greet(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        version, count = await reader.readexactly(2)
        offered = await reader.readexactly(count)
        method = 2 if self.secret else 0
        if version != 5 or method not in offered:
            writer.write(b"\x05\xff")
            return False
        writer.write(bytes([5, method]))
        if self.secret and not await self._is_told(reader, writer):
            return False
        _, command, _, kind = await reader.readexactly(4)
        self.asked.append(await self._wanted(reader, kind))
        taken = command == 1 and kind == 3
        writer.write(bytes([5, 0 if taken else 8, 0, 1]) + bytes(6))
        return taken

    async def _is_told(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        _, length = await reader.readexactly(2)
        user = await reader.readexactly(length)
        password = await reader.readexactly((await reader.readexactly(1))[0])
        known = (user.decode(), password.decode()) == (USER, PASSWORD)
        writer.write(bytes([1, 0 if known else 1]))
        return known

    async def _wanted(self, reader: asyncio.StreamReader, kind: int) -> tuple[str, int]:
        length = (await reader.readexactly(1))[0] if kind == 3 else {1: 4, 4: 16}[kind]
        name = await reader.readexactly(length)
        (port,) = struct.unpack("!H", await reader.readexactly(2))
        return name.decode() if kind == 3 else name.hex(), port


class HttpProxy(Proxy):
    """Takes CONNECT, and requests in the open, of which each is the last of its connection."""

    async def greet(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        head = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
        method, target, _ = head[0].split(" ")
        where = urlsplit(f"//{target}" if method == "CONNECT" else target)
        self.asked.append((where.hostname or "", where.port or 80))
        shown = f"proxy-authorization: basic {b64encode(f'{USER}:{PASSWORD}'.encode()).decode()}".lower()
        if self.secret and shown not in [line.lower() for line in head]:
            writer.write(b"HTTP/1.1 407 Who are you\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
            return False
        if method == "CONNECT":
            writer.write(b"HTTP/1.1 200 Go ahead\r\n\r\n")
            return True
        await self._forward(method, where.path or "/", head, reader, writer)
        return False

    async def _forward(
        self, method: str, path: str, head: list[str], reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        kept = [line for line in head[1:] if line and not line.lower().startswith(("proxy-", "connection:"))]
        reads, writes = await asyncio.open_connection("127.0.0.1", urlsplit(self.target).port)
        lines = [f"{method} {path} HTTP/1.1", *kept, "Connection: close", "", ""]
        writes.write("\r\n".join(lines).encode())
        lengths = [int(line.partition(":")[2]) for line in kept if line.lower().startswith("content-length:")]
        writes.write(await reader.readexactly(sum(lengths)))
        answer = await reads.readuntil(b"\r\n\r\n")
        for line in answer.decode().lower().split("\r\n"):
            if line.startswith("content-length:"):
                answer += await reads.readexactly(int(line.partition(":")[2]))
        writer.write(answer)
        writes.close()


class TlsFront(Proxy):
    """What stands before a server that knows no TLS itself: no proxy, but it joins as one does."""

    async def greet(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        return True


@asynccontextmanager
async def running(proxy: Proxy, tls: ssl.SSLContext | None = None) -> AsyncIterator[Proxy]:
    """The proxy on a free port, for as long as the block runs; `authority` says which."""
    server = await asyncio.start_server(proxy.serve, "127.0.0.1", 0, ssl=tls)
    proxy.authority = f"127.0.0.1:{server.sockets[0].getsockname()[1]}"
    try:
        yield proxy
    finally:
        server.close()
        for task in proxy.tasks:
            task.cancel()
        await asyncio.gather(*proxy.tasks, return_exceptions=True)


async def _pass(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with suppress(OSError):
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
