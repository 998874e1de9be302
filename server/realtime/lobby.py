"""Where clients wait that a full server cannot talk with yet: they are told their place, and each time it changes."""

from __future__ import annotations

import asyncio
import logging
import time
from collections import deque
from typing import TYPE_CHECKING, Any, Self

from starlette.websockets import WebSocketDisconnect

from server.protocol import events as e
from server.protocol.traces import trace_of
from server.realtime.line import Line

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Collection

    from starlette.websockets import WebSocket

    from server.realtime.line import Ticket

log = logging.getLogger(__name__)

IDLE_SECONDS = 60.0
"""How long somebody may keep a seat and say nothing while others wait."""

OVER_SHARE_SECONDS = 3.0
"""The same for who has more seats than their share."""

LOOK_SECONDS = 0.25

MOST_EARLY = 64
"""Messages of a client that are taken in before it has a seat; the others wait on the wire."""


class Seat:
    """A client's seat, or its place in the line. `idle_since` is for who looks whether it is needed."""

    def __init__(self, line: Line, key: str, who: str) -> None:
        self._line = line
        self._moved = asyncio.Event()
        self.who = who
        self.ticket: Ticket = line.come(key, who, self._moved.set)
        self.idle_since: float | None = None
        self.early: deque[Any] = deque()
        """What the client said while it waited."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.leave()

    async def taken(self, socket: WebSocket, tell: Callable[[e.ServerEvent], Awaitable[None]]) -> None:
        """Wait for it, and tell the client its place meanwhile. Raises `WebSocketDisconnect` where it leaves."""
        if self.ticket.is_seated:
            return
        listening = asyncio.create_task(self._hear(socket))
        try:
            while not self.ticket.is_seated:
                self._moved.clear()
                await tell(self._told())
                moving = asyncio.create_task(self._moved.wait())
                await asyncio.wait({moving, listening}, return_when=asyncio.FIRST_COMPLETED)
                moving.cancel()
                if listening.done():
                    await listening
        finally:
            listening.cancel()
            await asyncio.gather(listening, return_exceptions=True)

    def leave(self) -> None:
        """It is wanted no more."""
        self._line.leave(self.ticket)

    def _told(self) -> e.LinePlace:
        ticket = self.ticket
        return e.LinePlace(
            place=ticket.place, length=self._line.length, wait_seconds=round(self._line.seconds(ticket), 1)
        )

    async def _hear(self, socket: WebSocket) -> None:
        while True:
            if len(self.early) >= MOST_EARLY:
                await asyncio.Event().wait()
            message = await socket.receive()
            if message["type"] == "websocket.disconnect":
                raise WebSocketDisconnect(message.get("code", 1006))
            self.early.append(message)


class Lobby:
    """The seats of one server; 0 is as many as are wanted."""

    def __init__(self, seats: int) -> None:
        self._line = Line(seats, time.monotonic)

    def seat(self, key: str, who: str) -> Seat:
        """One for that conversation, or a place in the line for one."""
        return Seat(self._line, key, who)

    async def watch(self, idle: Callable[[], Collection[tuple[Seat, bool, Callable[[], None]]]]) -> None:
        """Have those who say nothing give up their seats where others wait for one, until cancelled.

        `idle` tells of each seat that is taken whether nobody talks there, and gives what has it given up.
        """
        while True:
            await asyncio.sleep(LOOK_SECONDS)
            try:
                self._look(idle())
            except Exception as error:  # one look that failed must not be the last one
                log.error("seats cannot be looked at: %s", trace_of(error))

    def _look(self, seats: Collection[tuple[Seat, bool, Callable[[], None]]]) -> None:
        now = time.monotonic()
        found = []
        for seat, is_idle, give_up in seats:
            seat.idle_since = (seat.idle_since or now) if is_idle else None
            if seat.idle_since is None or not self._line.others_want(seat.who):
                continue
            over_share = self._line.is_over_share(seat.who)
            if now - seat.idle_since >= (OVER_SHARE_SECONDS if over_share else IDLE_SECONDS):
                found.append((not over_share, seat.idle_since, give_up))
        if found:  # one at a time: it may be all that is needed
            min(found, key=lambda each: each[:2])[2]()
