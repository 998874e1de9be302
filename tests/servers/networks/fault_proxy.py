"""A TCP proxy on loopback that does to a connection what bad networks do; the faults bear Toxiproxy's names."""

from __future__ import annotations

import asyncio
import random
import socket
import struct
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Self
from urllib.parse import urlsplit

BLOCK = 16 * 1024

PORTAL = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 28\r\n\r\n<html>Welcome aboard!</html>"
"""What the network of a hotel answers, whoever was asked."""


@dataclass
class Toxics:
    """The faults of one direction; they count from the next byte on."""

    latency: float = 0.0
    """Seconds by which everything is late."""
    jitter: float = 0.0
    """At random so much more or less."""
    bandwidth: float = 0.0
    """Bytes a second; 0: as many as there are. With a small one the other side meets a slow reader."""
    slicer: int = 0
    """Bytes that are passed on at a time; 0: as they come."""
    timeout: bool = False
    """Half-open: all is taken and nothing passed on."""
    limit_data: int | None = None
    """After so many bytes of one connection it is reset."""


@dataclass
class FaultProxy:
    """Stands in front of the server at `target` for as long as the `async with` lasts."""

    target: str
    up: Toxics = field(default_factory=Toxics)
    """From the client to the server."""
    down: Toxics = field(default_factory=Toxics)
    portal: bytes = b""
    """If set, every new connection is answered with this and closed."""
    accepted: int = 0
    """How many connections came."""

    async def __aenter__(self) -> Self:
        self._writers: set[asyncio.StreamWriter] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._port = 0
        await self.enable()
        return self

    async def __aexit__(self, *_: object) -> None:
        self.disable()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    async def enable(self) -> None:
        """Take connections; on the same port as before."""
        self._server = await asyncio.start_server(self._accept, "127.0.0.1", self._port)
        self._port = self._server.sockets[0].getsockname()[1]

    def disable(self) -> None:
        """The network is gone: connections are reset, new ones refused."""
        self._server.close()
        self.reset_peer()

    def reset_peer(self) -> None:
        """Reset every connection."""
        _reset(self._writers)

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.accepted += 1
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        self._writers.add(writer)
        if self.portal:
            writer.write(self.portal)
            writer.close()
        else:
            await self._join(reader, writer)
        self._writers.discard(writer)

    async def _join(self, client_reads: asyncio.StreamReader, client: asyncio.StreamWriter) -> None:
        where = urlsplit(self.target)
        try:
            # A small window, so that a slow reader is soon felt at the other end.
            server_reads, server = await asyncio.open_connection(sock=await _socket_to(str(where.hostname), where.port))
        except OSError:
            _reset([client])
            return
        self._writers.add(server)
        both = client, server
        await asyncio.gather(
            self._pass(client_reads, server, self.up, both), self._pass(server_reads, client, self.down, both)
        )
        self._writers.discard(server)

    async def _pass(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        toxics: Toxics,
        both: Iterable[asyncio.StreamWriter],
    ) -> None:
        passed = 0
        try:
            while data := await reader.read(toxics.slicer or BLOCK):
                await asyncio.sleep(toxics.latency + random.uniform(-1, 1) * toxics.jitter)
                if toxics.bandwidth:
                    await asyncio.sleep(len(data) / toxics.bandwidth)
                if toxics.timeout:
                    continue
                left = len(data) if toxics.limit_data is None else max(0, toxics.limit_data - passed)
                writer.write(data[:left])
                passed += len(data[:left])
                await writer.drain()
                if left < len(data):
                    _reset(both)
            if not toxics.timeout:
                writer.close()
        except OSError:
            _reset(both)


async def _socket_to(host: str, port: int | None) -> socket.socket:
    plug = socket.socket()
    plug.setblocking(False)
    plug.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, BLOCK)
    try:
        await asyncio.get_running_loop().sock_connect(plug, (host, port))
    except OSError:
        plug.close()
        raise
    return plug


def _reset(writers: Iterable[asyncio.StreamWriter]) -> None:
    """End the connections the hard way: what was not taken is lost, the other side is told `ECONNRESET`."""
    for writer in writers:
        plug = writer.get_extra_info("socket")
        if plug is not None and plug.fileno() >= 0:
            plug.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        writer.transport.abort()
