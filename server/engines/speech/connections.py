"""Sockets to a vendor of speech models: one for each turn, and one that was opened ahead."""

from __future__ import annotations

import asyncio
import json
from contextlib import aclosing, asynccontextmanager, suppress
from typing import TYPE_CHECKING, Any, TypeVar

from websockets.exceptions import ConnectionClosed

from server.engines import HeardQuestion
from server.engines.speech.faults import SILENT, ConnectionLost, of_connecting
from server.errors import SpeechFailed
from server.network.connecting import WebSocket
from server.tasks import BackgroundTasks

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Callable, Mapping

    from websockets.asyncio.client import ClientConnection

CONNECT_SECONDS = 8.0
ANSWER_SECONDS = 30.0
"""How long a vendor may say nothing while an answer is awaited."""
MOST_BYTES = 16 * 2**20
"""Of one message: whoever sends more is hung up on."""
SPARE_SECONDS = 45.0
"""How long a socket that was opened ahead is kept: vendors hang up on who says nothing."""


class VendorSocket:
    """One open socket, in JSON."""

    def __init__(self, socket: ClientConnection) -> None:
        self._socket = socket

    async def send(self, message: Mapping[str, Any]) -> None:
        """Raises `ConnectionLost`."""
        try:
            await self._socket.send(json.dumps(message))
        except ConnectionClosed:
            raise ConnectionLost from None

    async def receive(self, seconds: float | None = ANSWER_SECONDS) -> dict[str, Any]:
        """The next message; what is no JSON object is an empty one. None waits for ever. Raises `SpeechFailed`."""
        try:
            async with asyncio.timeout(seconds):
                frame = await self._socket.recv()
        except TimeoutError:
            raise SpeechFailed("timeout", SILENT) from None
        except ConnectionClosed:
            raise ConnectionLost from None
        try:
            message = json.loads(frame)
        except ValueError:
            message = None
        return message if isinstance(message, dict) else {}


T = TypeVar("T")


class VendorSockets:
    """To one address, with `headers` that may hold a key."""

    def __init__(self, url: str, headers: Mapping[str, str]) -> None:
        self._url = url
        self._headers = headers
        self._spare: ClientConnection | None = None
        self._expiry: asyncio.TimerHandle | None = None
        self._closing = BackgroundTasks(quiet=True)

    async def warm(self) -> None:
        """Open one ahead, where none is open. Raises `SpeechFailed`."""
        if self._spare is None:
            spare = await self._open()
            self._drop_spare()
            self._spare = spare
            self._expiry = asyncio.get_running_loop().call_later(SPARE_SECONDS, self._drop_spare)

    @asynccontextmanager
    async def lent(self) -> AsyncIterator[VendorSocket]:
        """A socket for one turn. Whoever ends the block waits for nothing. Raises `SpeechFailed`."""
        socket = self._take_spare() or await self._open()
        try:
            yield VendorSocket(socket)
        finally:
            self._closing.spawn(_close(socket))

    async def answered(self, ask: Callable[[VendorSocket], AsyncGenerator[T, None]]) -> AsyncGenerator[T, None]:
        """What `ask` makes of a socket; anew of another one where that is lost before anything was said.

        Raises `SpeechFailed`.
        """
        for is_last in (False, True):
            begun = False
            async with self.lent() as connection:
                try:
                    async with aclosing(ask(connection)) as pieces:
                        async for piece in pieces:
                            begun = begun or not isinstance(piece, HeardQuestion)
                            yield piece
                except ConnectionLost:
                    if begun or is_last:
                        raise
                else:
                    return

    async def close(self) -> None:
        self._drop_spare()
        await self._closing.settle(1.0)
        await self._closing.cancel()

    async def _open(self) -> ClientConnection:
        try:
            async with asyncio.timeout(CONNECT_SECONDS):
                return await WebSocket(
                    self._url, additional_headers=dict(self._headers), max_size=MOST_BYTES, close_timeout=1
                )
        except Exception as error:
            raise of_connecting(error) from None

    def _take_spare(self) -> ClientConnection | None:
        spare, self._spare = self._spare, None
        if self._expiry is not None:
            self._expiry.cancel()
        return spare

    def _drop_spare(self) -> None:
        if (spare := self._take_spare()) is not None:
            self._closing.spawn(_close(spare))


async def _close(socket: ClientConnection) -> None:
    with suppress(Exception):
        await socket.close()
