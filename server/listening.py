"""The TCP side: the socket, and uvicorn as this server needs it."""

from __future__ import annotations

import asyncio
import os
import socket
import threading
from typing import TYPE_CHECKING

import uvicorn

from server.realtime import HANG_UP, MAX_FRAME
from server.settings import SettingsError
from server.utf8_frames import Utf8Frames

if TYPE_CHECKING:
    from collections.abc import Callable

    from websockets.http11 import Request

    from server.app import App

FRAME_ALLOWANCE = 4 * MAX_FRAME
"""Bytes the socket itself takes, so that too large an event still gets an answer in words; beyond, it is closed."""

PING_SECONDS = 15.0
"""After so long without a sign of life a client is asked for one, and after as long again it counts as gone."""

GOODBYE_SECONDS = 2.0
"""How long a client that was hung up on may still take what was said before."""


def listen(host: str, port: int) -> socket.socket:
    """A bound socket. Raises `SettingsError`."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    if os.name == "posix":  # on Windows this would let another program take the port away
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
    except (OSError, UnicodeError) as error:
        listener.close()
        reason = error.strerror if isinstance(error, OSError) else "not a host name"
        raise SettingsError(f"Cannot listen on {host} port {port}: {reason}.") from None
    return listener


def address(listener: socket.socket) -> str:
    """Where clients find it, as a URL."""
    host, port = listener.getsockname()[:2]
    return f"http://{f'[{host}]' if ':' in host else host}:{port}"


class WebSocketConnection(Utf8Frames):
    """Can also hang up on a client that takes nothing: an ASGI `websocket.close` waits until there is room for it."""

    def handle_connect(self, event: Request) -> None:
        super().handle_connect(event)
        if hasattr(self, "scope"):  # else the handshake was refused
            self.scope["state"][HANG_UP] = self.hang_up

    def hang_up(self, code: int, reason: str) -> None:
        if self.close_sent or self.transport.is_closing():
            return
        self.stop_keepalive()
        self.close_sent = True
        self.conn.send_close(code, reason)
        self.transport.write(b"".join(self.conn.data_to_send()))
        self.transport.close()
        self.loop.call_later(GOODBYE_SECONDS, self.transport.abort)


class Server(uvicorn.Server):
    """Opens the application, says where it listens once it does, and closes the application in the end.

    uvicorn's own lifespan would log a traceback where the application cannot be opened; here the exception goes to
    whoever called `run`.
    """

    def __init__(self, app: App, *, ping_seconds: float = PING_SECONDS) -> None:
        super().__init__(
            uvicorn.Config(
                app,
                lifespan="off",
                log_config=None,
                access_log=False,
                ws=WebSocketConnection,
                ws_max_size=FRAME_ALLOWANCE,
                ws_per_message_deflate=False,
                ws_ping_interval=ping_seconds,
                ws_ping_timeout=ping_seconds,
                timeout_graceful_shutdown=5,
            )
        )
        self._life = app.opened()
        self.listening = asyncio.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._opened = threading.Event()

    def call(self, work: Callable[..., None], *arguments: object) -> None:
        """Have the loop do this; for other threads, which wait here until the application is open."""
        self._opened.wait()
        assert self._loop is not None
        self._loop.call_soon_threadsafe(work, *arguments)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await self._life.__aenter__()
        self._loop = asyncio.get_running_loop()
        self._opened.set()
        await super().startup(sockets)
        for listener in sockets or []:
            print(f"listening on {address(listener)}", flush=True)
        self.listening.set()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        await super().shutdown(sockets)
        await self._life.__aexit__(None, None, None)
