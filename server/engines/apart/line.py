"""A line between server and worker, on which each frame is one message; here over a stream socket."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Protocol

import msgspec

if TYPE_CHECKING:
    import socket

LENGTH = 4


def _plain(value: object) -> str:
    """A `Text` among strings: on this line it needs no translation."""
    if isinstance(value, str):
        return str(value)
    raise TypeError(type(value).__name__)


class WorkerLine(Protocol):
    """One end of a line. A message is whole or does not come."""

    def say(self, message: object) -> None:
        """Send it, without waiting; nothing happens where the other end is gone, which `hear` tells."""

    async def settled(self) -> None:
        """Wait until the other end has taken most of what was said."""

    async def hear(self) -> Any:
        """The next message; None when the other end is gone."""

    def close(self) -> None:
        """Hang up."""


class LineWords:
    """Messages as bytes and back; `heard` is the union of those that come."""

    def __init__(self, heard: Any) -> None:
        self.read = msgspec.msgpack.Decoder(heard).decode
        self.written = msgspec.msgpack.Encoder(enc_hook=_plain).encode


class StreamLine:
    """Over a stream socket: four bytes of length go before each message."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, heard: Any) -> None:
        self._reader = reader
        self._writer = writer
        self._wording = LineWords(heard)

    @classmethod
    async def over(cls, connected: socket.socket, heard: Any) -> StreamLine:
        """The line over a socket, which it owns from then on."""
        return cls(*await asyncio.open_connection(sock=connected), heard)

    def say(self, message: object) -> None:
        frame = self._wording.written(message)
        if not self._writer.is_closing():
            self._writer.write(len(frame).to_bytes(LENGTH, "big") + frame)

    async def settled(self) -> None:
        with suppress(ConnectionError):
            await self._writer.drain()

    async def hear(self) -> Any:
        try:
            length = int.from_bytes(await self._reader.readexactly(LENGTH), "big")
            return self._wording.read(await self._reader.readexactly(length))
        except (asyncio.IncompleteReadError, ConnectionError):
            return None

    def close(self) -> None:
        self._writer.close()
