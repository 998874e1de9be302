"""The TCP side: the socket, and uvicorn as this server needs it."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import socket
import struct
import threading
import time
from typing import TYPE_CHECKING, Any, cast

import h11
import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol

from server.http.guard import LET_IN
from server.process.connections import ConnectionLimits, Connections, Wait, raise_descriptor_limit
from server.protocol.traces import trace_of
from server.realtime.client import HANG_UP, HEAR, SAY
from server.realtime.frames import MAX_FRAME
from server.settings import SettingsError
from server.watching.metrics import Gauge

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

    from uvicorn._types import ASGIReceiveEvent
    from uvicorn.server import ServerState

    from server.app import ServerApp
    from server.process.certificate import ServerCertificate
    from server.watching.garbage import GarbageRounds

FRAME_ALLOWANCE = MAX_FRAME * 4 // 3
"""Bytes the socket itself takes, so that too large an event still gets an answer in words; beyond, it is closed."""

MAX_HEAD = 32 * 1024
"""Bytes of a head that may come before its end does."""

PING_SECONDS = 15.0
"""After so long without a sign of life a client is asked for one, and after as long again it counts as gone."""

DRAIN_SECONDS = 30.0
"""How long turns that are under way may still take when the server is ended."""

LOOK_SECONDS = 0.1
"""How often it is looked meanwhile whether it is ended once more."""

GOODBYE_SECONDS = 2.0
"""How long a client that was hung up on may still take what was said before."""

HEAD_SECONDS = 10.0
"""How long a client may take for the head of a request, and a handshake for all of it."""

TLS_SECONDS = 10.0
"""How long a client may take for the handshake of TLS."""

BODY_SECONDS = 20.0
"""How long it may take for a body, which is small."""

READ_SECONDS = 20.0
"""How long it may take nothing of an answer."""

FAREWELL_SECONDS = 5.0
"""How long it may leave the last of an answer untaken on a connection that is being closed."""

SLICE = 2048
"""Bytes that are read of a socket in one turn of the loop: some hundred frames where they are tiny."""

MOST_UNTAKEN = 16 * 1024
"""Bytes of messages that may wait to be taken before no more is read: ten of sound."""
MESSAGE = 256
"""What each of these counts beside its bytes: one without any takes memory, too."""

TEXT_FRAME, SHORT, MIDDLE = 0x81, 126, 2**16
"""How a frame of text begins, and the sizes from which on its own is told in more bytes (RFC 6455, 5.2)."""
_SHORT_HEAD, _MIDDLE_HEAD, _LONG_HEAD = struct.Struct("!BB"), struct.Struct("!BBH"), struct.Struct("!BBQ")

TICKS = 10
"""So many of uvicorn's ticks are a second."""


def listen(host: str, port: int) -> socket.socket:
    """A bound socket, with IPv4 where the host has both. Raises `SettingsError`."""
    trouble: Exception = OSError()
    try:
        found = socket.getaddrinfo(host or None, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
    except (OSError, UnicodeError) as error:
        found, trouble = [], error
    for family, _, _, _, where in sorted(found, key=lambda each: each[0] != socket.AF_INET):
        try:
            return _bound(family, where)
        except OSError as error:
            trouble = error
    reason = trouble.strerror if isinstance(trouble, OSError) else "not a host name"
    raise SettingsError(f"Cannot listen on {host} port {port}: {reason}.")


def _bound(family: int, where: Any) -> socket.socket:
    listener = socket.socket(family, socket.SOCK_STREAM)
    # On Windows the first would let another program take the port away, and the second sees to it that none can.
    sharing = socket.SO_REUSEADDR if os.name == "posix" else socket.SO_EXCLUSIVEADDRUSE  # type: ignore[attr-defined]
    try:
        listener.setsockopt(socket.SOL_SOCKET, sharing, 1)
        listener.bind(where)
    except OSError:
        listener.close()
        raise
    return listener


def address(listener: socket.socket, scheme: str = "http") -> str:
    """Where clients find it, as a URL."""
    host, port = listener.getsockname()[:2]
    return f"{scheme}://{f'[{host}]' if ':' in host else host}:{port}"


def greeting(url: str, *, as_json: bool) -> str:
    """The line that says where a server listens."""
    return json.dumps({"listening": url}) if as_json else f"listening on {url}"


NOT_LOGGED = frozenset(
    {
        "ASGI callable returned without completing handshake.",  # an HTTP answer refused a WebSocket
        "Invalid HTTP request received.",
        "Unsupported upgrade request.",
    }
)
"""What uvicorn would log of strangers who were refused."""

BAD_HANDSHAKE = b"HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"


class HttpConnection(H11Protocol):
    """Says what it waits for, so that a client which keeps it waiting can be cut off."""

    def __init__(
        self,
        config: uvicorn.Config,
        server_state: ServerState,
        app_state: dict[str, Any],
        _loop: asyncio.AbstractEventLoop | None = None,
    ) -> None:
        super().__init__(config, server_state, {**app_state, LET_IN: self._let_in}, _loop)
        self.address = ""
        self._all = cast("Connections", server_state)
        self._resumed = 0

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override] # as in uvicorn
        super().connection_made(transport)
        self.address = self.client[0] if self.client else ""
        self._all.opened(self)

    def connection_lost(self, exc: Exception | None) -> None:
        self._all.closed(self)
        super().connection_lost(exc)

    def handle_websocket_upgrade(self, event: h11.Request) -> None:
        self._all.closed(self)
        super().handle_websocket_upgrade(event)

    def resume_writing(self) -> None:
        self._resumed += 1
        super().resume_writing()

    def waits(self) -> Wait | None:
        if self.transport.is_closing():
            return Wait("farewell", FAREWELL_SECONDS)
        if self.flow.write_paused:
            return Wait(("read", self._resumed), READ_SECONDS)
        if self.conn.their_state is h11.IDLE:
            return Wait(("head", id(self.cycle)), HEAD_SECONDS)
        if self.conn.their_state is h11.SEND_BODY:
            return Wait(("body", id(self.cycle)), BODY_SECONDS)
        return None

    def _let_in(self) -> bool:
        self._all.let_in(self)
        return True


class WebSocketConnection(WebSocketsSansIOProtocol):
    """Can also hang up on a client that takes nothing: an ASGI `websocket.close` waits until there is room for it.

    Of the handshake alone it says that it waits for it: later on pings tell whether the client is there.
    """

    def __init__(
        self,
        config: uvicorn.Config,
        server_state: ServerState,
        app_state: dict[str, Any],
        _loop: asyncio.AbstractEventLoop | None = None,
    ) -> None:
        hooks = {LET_IN: self._let_in, HANG_UP: self.hang_up, SAY: self.say, HEAR: self.hear}
        super().__init__(config, server_state, {**app_state, **hooks}, _loop)
        self.address = ""
        self._all = cast("Connections", server_state)
        self._unread = bytearray()
        self._reading: asyncio.Handle | None = None
        self._untaken = 0
        """Bytes of the messages that wait to be taken, or more."""
        self._heard = False
        """Whether anything has come since it was last asked for a sign of life."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        self.address = self.client[0] if self.client else ""
        self._all.opened(self)

    def connection_lost(self, exc: Exception | None) -> None:
        self._all.closed(self)
        super().connection_lost(exc)

    def waits(self) -> Wait | None:
        if self.transport.is_closing():
            return Wait("farewell", FAREWELL_SECONDS)
        return None if self.handshake_complete else Wait("handshake", HEAD_SECONDS)

    def send_keepalive_ping(self) -> None:
        self._heard = False
        super().send_keepalive_ping()

    def keepalive_timeout(self) -> None:
        """Who sends is there: what it answered may stand behind all that is still to be read."""
        if self._heard or self._unread or self.read_paused:
            self.stop_keepalive()
            self.start_keepalive()
        else:
            super().keepalive_timeout()

    def data_received(self, data: bytes) -> None:
        self._heard = True
        self._unread += data
        if self._reading is None:
            self._read_on()

    async def receive(self) -> ASGIReceiveEvent:
        message = await super().receive()
        if self.queue.empty():
            self._untaken = 0
        if self._unread and not self.read_paused and self._reading is None:
            self._read_soon()
        return message

    async def hear(self) -> ASGIReceiveEvent:
        """The next message; where it is there already, others have their turn before it."""
        if not self.queue.empty():
            await asyncio.sleep(0)
        return await self.receive()

    def send_receive_event_to_app(self) -> None:
        """Hand a message on. Reading pauses once much waits to be taken: for each message that took system calls."""
        self._untaken += MESSAGE + sum(map(len, self.frames))
        paused, self.read_paused = self.read_paused, True  # uvicorn then leaves it as it is
        super().send_receive_event_to_app()
        self.read_paused = paused
        if not paused and self._untaken > MOST_UNTAKEN and not self.close_sent:
            self.read_paused = True
            self.transport.pause_reading()

    def _read_soon(self) -> None:
        self.transport.pause_reading()
        self._reading = self.loop.call_soon(self._read_on)

    def _read_on(self) -> None:
        """Read a slice; others have their turn before the next, which waits while much is still to be taken."""
        self._reading = None
        if self.transport.is_closing():
            return
        size = SLICE if self.handshake_initiated else len(self._unread)
        piece = bytes(self._unread[:size])
        del self._unread[:size]
        super().data_received(piece)
        if self.conn.handshake_exc is not None and not self.handshake_initiated:
            # uvicorn took the head for a handshake and hears nothing of it when websockets does not.
            self.transport.write(b"".join(self.conn.data_to_send()) or BAD_HANDSHAKE)
            self.transport.close()
        elif self._unread and not self.read_paused:
            self._read_soon()
        elif not self._unread and not self.read_paused:
            self.transport.resume_reading()

    def handle_parser_exception(self) -> None:
        if self.conn.close_sent is not None:
            super().handle_parser_exception()
        else:  # a frame from somebody who is not let in yet
            self.transport.close()

    def _let_in(self) -> bool:
        if self._all.full:
            return False
        self._all.let_in(self)
        return True

    def say(self, text: bytes) -> bool:
        """Send a message in UTF-8; whether that was done, which it is where a client is there and takes what is said.

        An ASGI `websocket.send` of the same takes many times as long, and of that making a frame of it the most.
        """
        if self.close_sent or self.disconnected or not self.handshake_complete or not self.writable.is_set():
            return False
        if self.transport.is_closing():
            return False
        size = len(text)
        if size < SHORT:
            head = _SHORT_HEAD.pack(TEXT_FRAME, size)
        elif size < MIDDLE:
            head = _MIDDLE_HEAD.pack(TEXT_FRAME, SHORT, size)
        else:
            head = _LONG_HEAD.pack(TEXT_FRAME, SHORT + 1, size)
        self.transport.write(head + text)
        return True

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
    whoever called `run`. Signals end it, unless somebody else says when it is to end.
    With `as_json` it says where it listens for a program. `garbage` is looked for by it, where the process is its own.
    """

    def __init__(
        self,
        app: ServerApp,
        *,
        certificate: ServerCertificate | None = None,
        ping_seconds: float = PING_SECONDS,
        by_signals: bool = True,
        as_json: bool = False,
        garbage: GarbageRounds | None = None,
    ) -> None:
        limits = ConnectionLimits.within(raise_descriptor_limit())
        super().__init__(
            uvicorn.Config(
                app,
                lifespan="off",
                workers=1,  # else it reads a variable
                log_config=None,
                access_log=False,
                # Each turn of the loop takes as many as this before it hears the first of them.
                backlog=limits.newcomers,
                h11_max_incomplete_event_size=MAX_HEAD,
                http=HttpConnection,
                proxy_headers=False,
                ssl_context_factory=None if certificate is None else lambda *_: certificate.context,
                ws=WebSocketConnection,
                ws_max_size=FRAME_ALLOWANCE,
                ws_per_message_deflate=False,
                ws_ping_interval=ping_seconds,
                ws_ping_timeout=ping_seconds,
                timeout_graceful_shutdown=5,
            )
        )
        logging.getLogger("uvicorn.error").addFilter(_told_of)
        self.server_state = self._connections = Connections(limits)
        told = "Connections, with the token shown or not."
        app.figures.metrics.add(Gauge("connections", told, ("state",), read=self._connections.counted))
        self._certificate = certificate
        self._by_signals = by_signals
        self._as_json = as_json
        self._garbage = garbage
        self._app = app
        self._life = app.opened()
        self.listening = asyncio.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._opened = threading.Event()

    def call(self, work: Callable[..., None], *arguments: object) -> None:
        """Have the loop do this; for other threads, which wait here until the application is open."""
        self._opened.wait()
        assert self._loop is not None
        self._loop.call_soon_threadsafe(work, *arguments)

    def end(self) -> None:
        """Take nobody new and end once nobody talks; asked a second time, wait for nobody."""
        self.force_exit = self.should_exit
        self.should_exit = True

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        if self._by_signals:
            self._captured_signals.append(sig)  # it is raised once more in the end
            self.end()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        if self._garbage is not None:
            self._garbage.begin()
        await self._life.__aenter__()
        self._loop = asyncio.get_running_loop()
        self._opened.set()
        self.servers = [await self._accept(listener) for listener in sockets or []]
        self.started = True
        scheme = "http" if self._certificate is None else "https"
        for listener in sockets or []:
            print(greeting(address(listener, scheme), as_json=self._as_json), flush=True)
        self.listening.set()

    async def _accept(self, listener: socket.socket) -> asyncio.Server:
        """Take connections; uvicorn's own way waits a whole minute for each TLS handshake."""
        config = self.config

        def connection() -> asyncio.Protocol:
            return HttpConnection(config, self.server_state, self.lifespan.state)

        patience = None if config.ssl is None else TLS_SECONDS
        return await asyncio.get_running_loop().create_server(
            connection, sock=listener, ssl=config.ssl, ssl_handshake_timeout=patience, backlog=config.backlog
        )

    async def on_tick(self, counter: int) -> bool:
        if self._garbage is not None:
            self._garbage.look()
        if counter % TICKS == 0:
            self._connections.sweep()
            if self._certificate is not None:
                self._certificate.follow()
        return await super().on_tick(counter)

    async def _drain(self) -> None:
        """Take nobody new, and wait until those who talk have their answer; a second signal ends the wait."""
        for server in self.servers:
            server.close()
        for connection in list(self._connections.connections):
            if isinstance(connection, HttpConnection):  # a proxy would send the next client over the one it keeps
                connection.shutdown()
        draining = asyncio.create_task(self._app.drain())
        deadline = time.monotonic() + DRAIN_SECONDS
        while not (draining.done() or self.force_exit) and time.monotonic() < deadline:
            await asyncio.wait([draining], timeout=LOOK_SECONDS)
        draining.cancel()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        await self._drain()
        await super().shutdown(sockets)
        await self._life.__aexit__(None, None, None)


def _told_of(record: logging.LogRecord) -> bool:
    """Of an error only of which kind it is and where it happened: its text may hold what somebody sent.

    Of strangers who were refused nothing is told: whoever tries a thousand times would fill the log.
    """
    if record.msg in NOT_LOGGED:
        return False
    error = record.exc_info[1] if record.exc_info else None
    if error is not None:
        # What is no text is the client's mistake and not one of ours that somebody would look for.
        told = type(error).__name__ if isinstance(error, UnicodeError) else trace_of(error)
        record.msg, record.args = "%s %s", (record.getMessage().strip(), told)
        record.exc_info = None
    return True
