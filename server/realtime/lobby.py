"""Where clients wait that a full server cannot talk with yet: they are told their place, and each time it changes."""

from __future__ import annotations

import asyncio
import logging
import time
from collections import deque
from typing import TYPE_CHECKING, Any, Self

import msgspec
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

MOST_EARLY = 256
"""Messages that are kept of a client which waits for a seat; it is hung up on when it sends more."""

MOST_EARLY_BYTES = 1024 * 1024
"""All of them together in UTF-8, likewise. Sound that is appended meanwhile is not kept, and counts for nothing."""

MOST_WAITING = 8
"""Sessions for which a person with a token of their own may wait at once."""


class TooMuchEarly(Exception):
    """A client sent more than is kept before it has a seat."""


class _Named(msgspec.Struct):
    """Of an event only of which type it is."""

    type: str


class Seat:
    """A client's seat, or its place in the line. `idle_since` is for who looks whether it is needed."""

    def __init__(self, line: Line, key: str, who: str, most_waiting: int) -> None:
        self._line = line
        self._moved = asyncio.Event()
        self.who = who
        self.ticket: Ticket = line.come(key, who, self._moved.set, most_waiting)
        self.idle_since: float | None = None
        self.early: deque[Any] = deque()
        """What the client said while it waited."""
        self._early_bytes = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.leave()

    async def taken(self, socket: WebSocket, tell: Callable[[e.ServerEvent], Awaitable[None]]) -> None:
        """Wait for it, and tell the client its place meanwhile.

        Raises `WebSocketDisconnect` where it leaves, and `TooMuchEarly`.
        """
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
                if listening.done():  # even where it has a seat by now: nobody is there to sit on it
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
        """Take in all that comes, without a pause: whoever leaves is known to have left once all before is read."""
        while True:
            message = await socket.receive()
            if message["type"] == "websocket.disconnect":
                raise WebSocketDisconnect(message.get("code", 1006))
            self._keep(message)

    def _keep(self, message: Any) -> None:
        data = message.get("bytes") or (message.get("text") or "").encode()
        if _is_sound(data):
            return  # nobody hears it yet, and an open microphone goes on for as long as its client waits
        self._early_bytes += len(data)
        if len(self.early) >= MOST_EARLY or self._early_bytes > MOST_EARLY_BYTES:
            raise TooMuchEarly
        self.early.append(message)


class Lobby:
    """The seats of one server; 0 is as many as are wanted."""

    def __init__(self, seats: int) -> None:
        self._line = Line(seats, time.monotonic)

    @property
    def waiting(self) -> int:
        """How many wait for a seat."""
        return self._line.length

    def seat(self, key: str, who: str, *, is_person: bool) -> Seat:
        """One for that conversation, or a place in the line for one. Raises `WaitsTooOften`.

        `who` is an address unless it `is_person`, and behind one there may be any number of them.
        """
        return Seat(self._line, key, who, MOST_WAITING if is_person else 0)

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


def _is_sound(data: bytes) -> bool:
    try:
        return msgspec.json.decode(data, type=_Named).type == e.type_of(e.AudioAppend)
    except (msgspec.DecodeError, UnicodeError, RecursionError):  # it is answered with an error once there is a seat
        return False
