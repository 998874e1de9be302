"""A line between server and worker: frames of four bytes length and one message, over any stream socket."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import msgspec

if TYPE_CHECKING:
    import socket

LENGTH = 4


def _plain(value: object) -> str:
    """A `Text` among strings: on this line it needs no translation."""
    if isinstance(value, str):
        return str(value)
    raise TypeError(type(value).__name__)


class WorkerLine:
    """One end; `heard` is the union of messages that come. A message is whole or does not come."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, heard: Any) -> None:
        self._reader = reader
        self._writer = writer
        self._decoder = msgspec.msgpack.Decoder(heard)
        self._encoder = msgspec.msgpack.Encoder(enc_hook=_plain)

    @classmethod
    async def over(cls, connected: socket.socket, heard: Any) -> WorkerLine:
        """The line over a socket, which it owns from then on."""
        return cls(*await asyncio.open_connection(sock=connected), heard)

    def say(self, message: object) -> None:
        """Send it, without waiting; nothing happens where the other end is gone, which `hear` tells."""
        frame = self._encoder.encode(message)
        if not self._writer.is_closing():
            self._writer.write(len(frame).to_bytes(LENGTH, "big") + frame)

    async def settled(self) -> None:
        """Wait until the other end has taken most of what was said."""
        with suppress(ConnectionError):
            await self._writer.drain()

    async def hear(self) -> Any:
        """The next message; None when the other end is gone."""
        try:
            length = int.from_bytes(await self._reader.readexactly(LENGTH), "big")
            return self._decoder.decode(await self._reader.readexactly(length))
        except (asyncio.IncompleteReadError, ConnectionError):
            return None

    def close(self) -> None:
        """Hang up."""
        self._writer.close()
