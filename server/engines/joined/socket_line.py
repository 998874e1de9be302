"""The line between server and worker over a WebSocket."""

from __future__ import annotations

import asyncio
import socket
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import msgspec
from websockets.exceptions import ConnectionClosed

from server.engines.apart.line import LineWords

if TYPE_CHECKING:
    from websockets.asyncio.connection import Connection

MAX_MESSAGE = 64 * 1024 * 1024
"""Bytes: a prompt with all its pictures."""

PING_SECONDS = 0.25
"""How often the other end is asked for a sign of life."""

FROZEN_SECONDS = 5.0
"""How long its program may take to give one, for it may have much to do."""

UNPLUGGED_SECONDS = 0.5
"""How long its machine may take to confirm what it was sent once more, which no program delays: else there is no way
to it."""

TERMS: dict[str, Any] = {
    "max_size": MAX_MESSAGE,
    "compression": None,
    "ping_interval": PING_SECONDS,
    "ping_timeout": FROZEN_SECONDS,
    "close_timeout": 1.0,
}
"""What both ends agree upon."""


class SocketLine:
    """Over a WebSocket, one binary frame a message; a frame that is no message ends it."""

    def __init__(self, connection: Connection, heard: Any) -> None:
        self._connection = connection
        _notice_when_unplugged(connection)
        self._wording = LineWords(heard)
        self._unsaid: asyncio.Queue[bytes | None] = asyncio.Queue()
        self._saying = asyncio.create_task(self._say_on())

    def say(self, message: object) -> None:
        if not self._saying.done():
            self._unsaid.put_nowait(self._wording.written(message))

    async def settled(self) -> None:
        if not self._saying.done():
            await self._unsaid.join()

    async def hear(self) -> Any:
        try:
            return self._wording.read(await self._connection.recv(decode=False))
        except (ConnectionClosed, msgspec.DecodeError):
            return None

    def close(self) -> None:
        self._unsaid.put_nowait(None)

    async def _say_on(self) -> None:
        try:
            while (frame := await self._unsaid.get()) is not None:
                with suppress(ConnectionClosed):
                    await self._connection.send(frame)
                self._unsaid.task_done()
        finally:
            await self._connection.close()


def _notice_when_unplugged(connection: Connection) -> None:
    """Have Linux end the connection where nothing that is sent arrives; on other systems pings do, later."""
    if hasattr(socket, "TCP_USER_TIMEOUT"):
        wire = connection.transport.get_extra_info("socket")
        with suppress(OSError, ValueError):  # it may have ended in this moment
            wire.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, int(1000 * UNPLUGGED_SECONDS))
