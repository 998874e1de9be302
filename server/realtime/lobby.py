"""Where clients wait that a full server cannot talk with yet: they are told their place, and each time it changes."""

from __future__ import annotations

import asyncio
import hashlib
import logging
import time
from collections import deque
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Self

import msgspec
from starlette.websockets import WebSocketDisconnect

from server.conversations.store.errors import StoreError
from server.protocol import events as e
from server.protocol.traces import trace_of
from server.realtime.line import Line
from server.tasks import BackgroundTasks, pause

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Collection

    from starlette.websockets import WebSocket

    from server.conversations.store.store import Store
    from server.realtime.line import Ticket

log = logging.getLogger(__name__)

IDLE_SECONDS = 60.0
"""How long somebody may keep a seat and say nothing while others wait."""

OVER_SHARE_SECONDS = 3.0
"""The same for who has more seats than their share."""

LOOK_SECONDS = 0.25
"""How often it is looked at who is idle, and how it stands on other servers that share the line."""

VOUCH_SECONDS = 5.0
"""How often they are told that those here are still there."""

AGREE_SECONDS = 1.0
"""How long a database may take for it; then it is decided by what was known last."""

DEAD_SECONDS = 20.0
"""What was known last of the other servers counts for so long."""

MOST_EARLY = 256
"""Messages that are kept of a client which waits for a seat; it is hung up on when it sends more."""

MOST_EARLY_BYTES = 1024 * 1024
"""All of them together in UTF-8, likewise. Sound that is appended meanwhile is not kept, and counts for nothing."""

MOST_WAITING = 8
"""Sessions for which a person with a token of their own may wait at once."""


class TooMuchEarly(Exception):
    """A client sent more than is kept before it has a seat."""


class WentElsewhere(Exception):
    """Another client goes on with the conversation, at another server."""


class _Named(msgspec.Struct):
    """Of an event only of which type it is."""

    type: str


class Seat:
    """A client's seat, or its place in the line. `idle_since` is for who looks whether it is needed."""

    def __init__(self, line: Line, key: str, who: str, most_waiting: int, wanted: asyncio.Event) -> None:
        self._line = line
        self._wanted = wanted
        self._moved = asyncio.Event()
        self.who = who
        self.ticket: Ticket = line.come(key, who, self._moved.set, most_waiting)
        wanted.set()
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

        Raises `WebSocketDisconnect` where it leaves, `WentElsewhere`, and `TooMuchEarly`.
        """
        if self.ticket.is_seated:
            return
        listening = asyncio.create_task(self._hear(socket))
        try:
            while not self.ticket.is_seated:
                self._moved.clear()
                if self.ticket.is_lost:
                    raise WentElsewhere
                if self.ticket.place > 0:  # it is known
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
        self._wanted.set()

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
    """The seats of one server; 0 is as many as are wanted. With a store they are those of all servers that share it."""

    def __init__(self, seats: int, shared: Store | None = None) -> None:
        self._line = Line(seats, time.monotonic, is_shared=shared is not None)
        self._store = shared
        self._wanted = asyncio.Event()
        """Set where the others are to be asked or told now."""
        self._agreeing = BackgroundTasks(quiet=True)
        self._agreement: asyncio.Task[None] | None = None
        self._agreed = self._vouched = -DEAD_SECONDS

    @property
    def waiting(self) -> int:
        """How many wait for a seat."""
        return self._line.length

    def seat(self, key: str, who: str, *, is_person: bool) -> Seat:
        """One for that conversation, or a place in the line for one. Raises `WaitsTooOften`.

        `who` is an address unless it `is_person`, and behind one there may be any number of them.
        """
        name = hashlib.sha256(who.encode()).hexdigest()  # others, and the database, need not know who it is
        return Seat(self._line, key, name, MOST_WAITING if is_person else 0, self._wanted)

    async def watch(self, idle: Callable[[], Collection[tuple[Seat, bool, Callable[[], None]]]]) -> None:
        """Have those who say nothing give up their seats where others wait for one, until cancelled.

        `idle` tells of each seat that is taken whether nobody talks there, and gives what has it given up.
        """
        while True:
            # Who comes and goes at this server alone has all settled already.
            await (asyncio.sleep(LOOK_SECONDS) if self._store is None else pause(self._wanted, LOOK_SECONDS))
            try:
                if self._store is not None:
                    await self._agree(self._store)
                self._look(idle())
            except Exception as error:  # one look that failed must not be the last one
                log.error("seats cannot be looked at: %s", trace_of(error))

    async def close(self) -> None:
        """Leave nothing behind for the other servers. To be called when `watch` has ended."""
        await self._agreeing.settle(AGREE_SECONDS)
        if self._store is not None:
            with suppress(StoreError):
                async with self._store.changing(caught_up=False) as connection:
                    from server.realtime.shared_seats import give_up

                    await give_up(connection, self._store.id)

    async def _agree(self, store: Store) -> None:
        """Decide with all servers who is next; alone, where the database cannot be asked."""
        if not self._wanted.is_set() and not self._line.tickets:
            return
        self._wanted.clear()
        if self._agreement is None or self._agreement.done():
            self._agreement = self._agreeing.spawn(self._ask(store))
        done, _ = await asyncio.wait({self._agreement}, timeout=AGREE_SECONDS)
        error = self._agreement.exception() if done else None
        if not done or error is not None:
            if time.monotonic() - self._agreed > DEAD_SECONDS:
                self._line.hear(())
            self._line.decide()
        if error is not None and not isinstance(error, StoreError):  # of its trouble the store tells itself
            raise error

    async def _ask(self, store: Store) -> None:
        at = time.monotonic()
        vouch = at - self._vouched >= VOUCH_SECONDS
        async with store.changing(caught_up=False) as connection:
            from server.realtime.shared_seats import agree

            known = await agree(connection, self._line, store.id, vouch=vouch)
        for ticket in known:
            ticket.is_known = True
        self._agreed = at
        self._vouched = at if vouch else self._vouched

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
