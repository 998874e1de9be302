"""The line between server and worker over a WebSocket."""

from __future__ import annotations

import asyncio
import socket
import struct
import sys
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
"""How long its machine may take to confirm what it was sent, which no program delays: else there is no way to it."""

LOOK_SECONDS = 0.125
"""How often it is looked whether it did."""
LOOKS = 3
"""So many in a row must find that it did not: after a pause of our own no ping was sent that it could confirm."""

_TCP_INFO = struct.Struct("=8B24I")
"""The beginning of Linux's `struct tcp_info`."""
_UNCONFIRMED, _CONFIRMED_MS = 8 + 4, 8 + 12
"""In that, the packets that are on their way, and the milliseconds since the other machine confirmed any."""

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
        self._wording = LineWords(heard)
        self._unsaid: asyncio.Queue[bytes | None] = asyncio.Queue()
        self._saying = asyncio.create_task(self._say_on())
        self._looking = asyncio.create_task(_end_when_unplugged(connection))

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
            self._looking.cancel()
            await self._connection.close()


async def _end_when_unplugged(connection: Connection) -> None:
    """On Linux, end the connection where nothing that is sent arrives; on other systems pings do, later."""
    wire = connection.transport.get_extra_info("socket")
    if sys.platform != "linux" or wire is None:
        return
    _end_when_frozen(wire)
    looks = 0
    while not connection.transport.is_closing():
        looks = looks + 1 if _unconfirmed_ms(wire) > 1000 * UNPLUGGED_SECONDS else 0
        if looks == LOOKS:
            connection.transport.abort()
            return
        await asyncio.sleep(LOOK_SECONDS)


def _end_when_frozen(wire: socket.socket) -> None:
    """Have Linux end the connection where a program takes no more of what is sent: pings wait behind that, unsent."""
    with suppress(OSError, ValueError):  # it may have ended in this moment
        wire.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, int(1000 * FROZEN_SECONDS))


def _unconfirmed_ms(wire: socket.socket) -> int:
    """For how long the other machine has confirmed nothing of what is on its way; 0 where nothing is.

    Pings see to it that what it confirmed last is never long ago: what is on its way was sent later than that.
    """
    try:
        info = _TCP_INFO.unpack(wire.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, _TCP_INFO.size))
    except (OSError, ValueError, struct.error):  # it may have ended in this moment
        return 0
    return int(info[_CONFIRMED_MS]) if info[_UNCONFIRMED] else 0
