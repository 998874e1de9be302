"""Answers what other processes of the same user ask of the app, on Linux and macOS."""

from __future__ import annotations

import asyncio
import logging
import socket
from typing import TYPE_CHECKING

from desktop.single_instance import messages
from desktop.single_instance.peer_credentials import is_ours

if TYPE_CHECKING:
    from desktop.single_instance.claims import Obey

log = logging.getLogger(__name__)

PATIENCE = 2.0
"""Seconds in which a client must have said what it wants."""
MAX_CLIENTS = 8
"""More at once wait in the socket's own queue."""


class InstanceServer:
    """`obey(command, argument)` does what is asked, or says why not."""

    def __init__(self, listening: socket.socket, obey: Obey) -> None:
        self._listening = listening
        self._obey = obey
        self._free = asyncio.Semaphore(MAX_CLIENTS)
        self._clients: set[asyncio.Task[None]] = set()

    async def serve(self) -> None:
        """CommandAnswer until it is cancelled."""
        try:
            while True:
                await self._free.acquire()
                client = asyncio.ensure_future(self._answer(await self._accept()))
                self._clients.add(client)
                client.add_done_callback(self._gone)
        finally:
            for client in self._clients:
                client.cancel()

    async def _accept(self) -> socket.socket:
        while True:
            try:
                connection, _ = await asyncio.get_running_loop().sock_accept(self._listening)
            except OSError as error:  # too many open files, for one
                log.warning("nobody can be let in: %s", type(error).__name__)
                await asyncio.sleep(PATIENCE)
            else:
                return connection

    def _gone(self, client: asyncio.Task[None]) -> None:
        self._clients.discard(client)
        self._free.release()

    async def _answer(self, connection: socket.socket) -> None:
        with connection:
            connection.setblocking(False)
            if not is_ours(connection):
                log.warning("another user's process was turned away")
                return
            try:
                await asyncio.wait_for(self._converse(connection), PATIENCE)
            except (OSError, TimeoutError) as error:
                log.info("a client of the local socket went away: %s", type(error).__name__)

    async def _converse(self, connection: socket.socket) -> None:
        loop = asyncio.get_running_loop()
        line = b""
        while b"\n" not in line:
            piece = await loop.sock_recv(connection, messages.MAX_BYTES)
            line += piece
            if not piece or len(line) > messages.MAX_BYTES:
                return  # nothing that ever asks for anything
        asked = messages.parse_command(line)
        told = self._obey(*asked) if asked else messages.CommandAnswer("SB Voice does not know this command.")
        await loop.sock_sendall(connection, messages.encode(messages.answer(told)))
