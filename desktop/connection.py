"""The WebSocket to the server: connects, connects again, resumes the conversation."""

from __future__ import annotations

import asyncio
import logging
import random
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

import msgspec
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake, InvalidStatus

from server.protocol import events as e

if TYPE_CHECKING:
    from collections.abc import Callable

    from websockets.asyncio.client import ClientConnection

    from desktop.address import Address

log = logging.getLogger(__name__)

MAX_FRAME = 16 * 1024 * 1024
MAX_UNSENT = 4096
"""Events that may wait to be sent: more than a minute of speech. Beyond, the connection counts as down."""

FIRST_WAIT_SECONDS = 0.25
LONGEST_WAIT_SECONDS = 8.0

DISMISSALS = {
    4400: "The server does not understand this version of the app.",
    4409: "This conversation goes on in another window or on another device.",
    4410: "This conversation was deleted.",
}
"""Close codes after which connecting again would be of no use, and why."""


class Link(Enum):
    """How the connection stands."""

    CONNECTING = "connecting"
    UP = "up"
    WAITING = "waiting"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class LinkStatus:
    """`message` is one sentence for a person, empty where there is nothing to say."""

    link: Link
    message: str = ""


class Connection:
    """One conversation with one server, held through lost connections.

    `received` gets every event, `changed` how the connection stands; both are called on the event loop. What is sent
    while there is no connection is refused: `send` returns False.
    """

    def __init__(
        self,
        address: Address,
        *,
        received: Callable[[e.ServerEvent], None],
        changed: Callable[[LinkStatus], None],
        conversation_id: str | None = None,
        greeting: e.ClientEvent | None = None,
    ) -> None:
        self.conversation_id = conversation_id
        self._address = address
        self._received = received
        self._changed = changed
        self.greeting = greeting
        self._outgoing: asyncio.Queue[e.ClientEvent] | None = None
        self._task: asyncio.Task[None] | None = None

    @property
    def up(self) -> bool:
        return self._outgoing is not None

    def start(self) -> None:
        """Connect, and keep connected until `close`."""
        self._task = asyncio.ensure_future(self._keep_connected())

    async def close(self) -> None:
        """Hang up; nothing is told any more."""
        self._received = self._changed = _ignore
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
            self._task = None

    def send(self, event: e.ClientEvent) -> bool:
        """Send after all that was sent before; False where there is no connection."""
        if self._outgoing is None or self._outgoing.full():
            return False
        self._outgoing.put_nowait(event)
        return True

    async def _keep_connected(self) -> None:
        attempt = 0
        message = "Connecting to the server…"
        while True:
            self._changed(LinkStatus(Link.CONNECTING, message))
            try:
                if await self._converse():
                    attempt = 0
                message = "The connection was lost; connecting again."
            except _Dismissed as dismissed:
                self._changed(LinkStatus(Link.REFUSED, str(dismissed)))
                return
            except InvalidStatus as refusal:
                if message := _final(refusal.response.status_code):
                    self._changed(LinkStatus(Link.REFUSED, message))
                    return
                message = f"The server answered {refusal.response.status_code}; trying again."
            except (OSError, TimeoutError, InvalidHandshake) as error:
                log.info("no connection: %s", type(error).__name__)
                message = "The server cannot be reached; trying again."
            self._changed(LinkStatus(Link.WAITING, message))
            await asyncio.sleep(_wait_seconds(attempt))
            attempt += 1

    async def _converse(self) -> bool:
        """Speak until the connection ends. Returns whether there was one."""
        async with connect(
            self._address.realtime(self.conversation_id),
            additional_headers={"Authorization": f"Bearer {self._address.token}"},
            compression=None,
            proxy=None if self._address.local else True,
            max_size=MAX_FRAME,
            open_timeout=10,
            logger=_quiet,
        ) as socket:
            self._outgoing = asyncio.Queue(MAX_UNSENT)
            writing = asyncio.ensure_future(self._write(socket, self._outgoing))
            try:
                if self.greeting is not None:
                    self.send(self.greeting)
                self._changed(LinkStatus(Link.UP))
                log.info("connected")
                await self._read(socket)
            except ConnectionClosed as closed:
                code = closed.rcvd.code if closed.rcvd else None
                log.info("the connection ended: %s", code or "no goodbye")
                if code in DISMISSALS:
                    raise _Dismissed(DISMISSALS[code]) from None
            finally:
                self._outgoing = None
                writing.cancel()
                await asyncio.gather(writing, return_exceptions=True)
        return True

    async def _read(self, socket: ClientConnection) -> None:
        async for frame in socket:
            try:
                event = e.decode_server(frame)
            except msgspec.DecodeError:
                log.warning("the server said something this version does not know")
                continue
            if isinstance(event, e.SessionCreated) and isinstance(event.session.conversation_id, str):
                self.conversation_id = event.session.conversation_id
            self._received(event)

    async def _write(self, socket: ClientConnection, outgoing: asyncio.Queue[e.ClientEvent]) -> None:
        while True:
            event = await outgoing.get()
            await socket.send(e.encode(event), text=True)


class _Dismissed(Exception):
    """The server said goodbye for good; the text says why."""


async def try_out(address: Address) -> str:
    """Connect once. Returns why that did not work, one sentence, or nothing where it did."""
    outcome: asyncio.Future[str] = asyncio.get_running_loop().create_future()

    def changed(status: LinkStatus) -> None:
        if status.link is not Link.CONNECTING and not outcome.done():
            outcome.set_result(status.message.replace("; trying again", ""))

    connection = Connection(address, received=_ignore, changed=changed)
    connection.start()
    try:
        return await outcome
    finally:
        await connection.close()


def _ignore(_: object) -> None:
    pass


def _final(status: int) -> str:
    """Why connecting again is of no use; empty where it may be."""
    return {
        401: "The server does not accept this token.",
        403: "The server does not let this app in.",
        404: "There is no SB Voice server at this address.",
        421: "The server does not go by that name.",
    }.get(status, "")


def _wait_seconds(attempt: int) -> float:
    """Doubling, with jitter so that many clients don't come back at the same moment."""
    longest: float = min(LONGEST_WAIT_SECONDS, FIRST_WAIT_SECONDS * 2**attempt)
    return longest * random.uniform(0.5, 1.0)  # noqa: S311 (no secret)


# At debug level websockets would write whole frames: speech, answers and the token.
_quiet = logging.getLogger("desktop.connection.frames")
_quiet.setLevel(logging.WARNING)
