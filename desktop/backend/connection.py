"""The WebSocket to the server: connects, connects again, resumes the conversation."""

from __future__ import annotations

import asyncio
import logging
import random
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING, NoReturn

import msgspec
from websockets.exceptions import ConnectionClosed

from desktop.backend.failures.diagnosis import failure_of
from desktop.backend.failures.goodbye import LATER, REASONS, advice, cure_for, parting, place_in_line, sentence
from desktop.backend.failures.outcome import Cause, Failed, Failure
from desktop.i18n import translate
from desktop.model.cures import Cure
from server.network.connecting import WebSocket
from server.protocol import events as e
from server.protocol.launch_secret import PROOF
from server.protocol.traces import trace_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from websockets.asyncio.client import ClientConnection

    from desktop.address import Address, Credentials
    from server.protocol.texts import Text

log = logging.getLogger(__name__)

MAX_FRAME = 5 * 1024 * 1024
"""Bytes; the server takes 4 MiB in one event, and may repeat them."""
MAX_UNSENT = 4096
"""Events that may wait to be sent: more than a minute of speech. Beyond, the connection counts as down."""

MOST_UNASKED = 128 * 1024 * 1024
"""Bytes that may come after the last thing we asked for: the longest reply, of 16 000 characters, has 70 MB."""

FIRST_WAIT_SECONDS = 0.25
LONGEST_WAIT_SECONDS = 8.0
LATER_SECONDS = 60.0
"""The longest wait after a server said that connecting at once is of no use."""

NOT_LET_IN = {Cause.UNAUTHORIZED, *REASONS.values()} - {Cause.LOST}
FINAL = {Cause.ADDRESS, Cause.SETTING, *NOT_LET_IN, Cause.KEPT_OUT, Cause.WRONG_PATH, Cause.OTHER_NAME}
"""What will be the same next time, if it is the right server."""

POLICY_VIOLATION = 1008

PARTING_SECONDS = 3.0
"""How long the server may take to say that it has the last question, when the person is elsewhere already."""

STEADY_SECONDS = 5.0
"""A connection that held so long was a good one: after it, waiting begins from the shortest again."""


class LinkState(Enum):
    """How the connection stands."""

    CONNECTING = "connecting"
    """For the first time."""
    IN_LINE = "in line"
    """The server is full, and others come first."""
    UP = "up"
    WAITING = "waiting"
    """For the next try, or for its outcome."""
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class LinkStatus:
    """`message` tells a person, `hint` says what to do; either is empty where there is nothing to say.

    Programs go by `link`, and by `failure` where it was connecting that failed.
    """

    link: LinkState
    message: str = ""
    hint: str = ""
    failure: Failure | None = None
    cure: Cure = "server"
    """What helps where there is no connection."""

    @classmethod
    def after(cls, failure: Failure) -> LinkStatus:
        """How the connection stands once it failed so."""
        state = LinkState.WAITING if failure.again else LinkState.REFUSED
        return cls(state, sentence(failure), advice(failure), failure, cure_for(failure))

    @property
    def not_soon(self) -> str | None:
        """Why there is no connection, where none comes before long; None where it may."""
        if self.failure is not None and self.failure.cause in LATER:
            return sentence(replace(self.failure, again=False))
        return self.message if self.link is LinkState.REFUSED else None


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a server may keep silent, in seconds."""

    opening: float = 10.0
    """Until it has greeted."""
    ping: float = 15.0
    """Between one sign of life and the question for the next, and then until that is answered."""


class BackendConnection:
    """One conversation with one server, or one session that only transcribes, held through lost connections.

    `received` gets every event, `changed` how the connection stands; both are called on the event loop. It is up once
    the server has greeted. What is sent while there is no connection is refused: `send` returns False.
    """

    def __init__(
        self,
        address: Address,
        *,
        received: Callable[[e.ServerEvent], None],
        changed: Callable[[LinkStatus], None],
        conversation_id: str | None = None,
        greeting: e.ClientEvent | None = None,
        patience: Patience = Patience(),
        transcribing: bool = False,
    ) -> None:
        self.conversation_id = conversation_id
        self._address = address
        self._received = received
        self._changed = changed
        self.greeting = greeting
        self._patience = patience
        self._transcribing = transcribing
        self._outgoing: asyncio.Queue[e.ClientEvent] | None = None
        self._socket: ClientConnection | None = None
        self._task: asyncio.Task[None] | None = None
        self._hurried = asyncio.Event()
        self._committed: set[str] = set()
        """Spoken questions that the server has not said it has, by the ids of their commits."""
        self._settled = asyncio.Event()
        self._been_up = False
        self._greeted = False
        """By the server, in the attempt that is under way."""
        self._came = 0
        """Bytes since we last asked for a reply."""

    @property
    def up(self) -> bool:
        return self._outgoing is not None

    def start(self) -> None:
        """Connect, and keep connected until `close`."""
        self._task = asyncio.ensure_future(self._stay_connected())

    async def close(self) -> None:
        """Hang up; nothing is told any more."""
        self._received = self._changed = _ignore
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
            self._task = None

    @property
    def committed(self) -> bool:
        """Whether a spoken question is on its way."""
        return bool(self._committed)

    async def part(self) -> bool:
        """Hang up once the spoken question on its way has arrived. False where it may not have."""
        self._received = self._changed = _ignore
        if self._committed and self.up:
            self._settled.clear()
            with suppress(TimeoutError):
                async with asyncio.timeout(PARTING_SECONDS):
                    await self._settled.wait()
        await self.close()
        return not self._committed

    def send(self, event: e.ClientEvent) -> bool:
        """Send after all that was sent before; False where there is no connection."""
        if self._outgoing is None:
            return False
        if self._outgoing.full():
            log.warning("the server takes nothing any more")
            self.drop()
            return False
        self._outgoing.put_nowait(event)
        if isinstance(event, e.ResponseCreate):
            self._came = 0
        if isinstance(event, e.AudioCommit) and isinstance(event.event_id, str):
            self._committed.add(event.event_id)
        return True

    def hurry(self) -> None:
        """Somebody waits: if there is no connection, try again now."""
        self._hurried.set()

    def drop(self) -> None:
        """The connection is known to be dead, whatever it looks like: let go of it at once and connect anew."""
        self._outgoing = None
        if self._socket is not None:
            self._socket.transport.abort()

    async def _stay_connected(self) -> None:
        try:
            await self._keep_connected()
        except Exception as error:  # whoever is told how the connection stands may fail as well
            log.error("connecting ended: %s", trace_of(error))
            self._changed(LinkStatus.after(Failure(Cause.UNKNOWN, again=False)))

    async def _keep_connected(self) -> None:
        attempt = 0
        self._changed(LinkStatus(LinkState.CONNECTING, translate("connection", "Connecting to the server…")))
        while True:
            self._hurried.clear()
            begun = asyncio.get_running_loop().time()
            failure = await self._try()
            if failure.cause is Cause.LOST and asyncio.get_running_loop().time() - begun >= STEADY_SECONDS:
                attempt = 0
            self._changed(LinkStatus.after(failure))
            if not failure.again:
                return
            await self._wait(_wait_seconds(attempt, failure))
            attempt += 1

    async def _wait(self, seconds: float) -> None:
        try:
            async with asyncio.timeout(seconds):
                await self._hurried.wait()
        except TimeoutError:
            pass

    async def _try(self) -> Failure:
        """Connect, and speak until that ends. Returns why it did, whatever was raised."""
        self._greeted = False
        try:
            await self._converse()
        except Exception as error:
            return await self._judged(error)
        return Failure(Cause.LOST)

    async def _judged(self, error: Exception) -> Failure:
        if self._greeted and not isinstance(error, Failed):
            failure = Failure(Cause.UNKNOWN)  # connecting has not failed: we have
        else:
            look = not (self._been_up or self._address.launched)
            failure = await failure_of(error, self._address, look=look)
        if failure.cause is Cause.UNKNOWN:
            log.error("the connection failed: %s", trace_of(error))
        else:
            log.info("no connection: %s", failure.cause.value)
        # The server that we launched refuses us nothing: somebody else has got its port.
        believed = not self._address.launched and (failure.cause in NOT_LET_IN or not self._been_up)
        return replace(failure, again=False) if believed and failure.cause in FINAL else failure

    async def _converse(self) -> None:
        """Speak until the connection ends. Raises what says that there was none."""
        opening = asyncio.timeout(self._patience.opening)
        credentials = self._address.credentials()
        async with opening, self._connect(credentials) as socket:
            await _check(socket, credentials)
            self._socket = socket
            outgoing: asyncio.Queue[e.ClientEvent] = asyncio.Queue(MAX_UNSENT)
            writing = asyncio.ensure_future(self._write(socket, outgoing))
            try:
                greeting = await self._greeting(socket, opening)
                opening.reschedule(None)
                self._greeted = True
                self._open(greeting, outgoing)
                await self._read(socket)
            except ConnectionClosed as closed:
                if (failure := parting(closed)) is not None:
                    raise Failed(failure) from None
            finally:
                self._outgoing = self._socket = None
                self._settled.set()
                writing.cancel()
                await asyncio.gather(writing, return_exceptions=True)

    def _connect(self, credentials: Credentials) -> WebSocket:
        return WebSocket(
            self._address.realtime(self.conversation_id, transcribing=self._transcribing),
            additional_headers={"Authorization": credentials.shown},
            compression=None,
            max_size=MAX_FRAME,
            open_timeout=None,
            close_timeout=1,
            ping_interval=self._patience.ping,
            ping_timeout=self._patience.ping,
            logger=_quiet,
        )

    async def _greeting(self, socket: ClientConnection, opening: asyncio.Timeout) -> e.SessionCreated:
        """What the server says first once it is our turn: a full one lets us wait in a line.

        Raises what says that we are turned away.
        """
        while True:
            event = _decoded(await socket.recv())
            if isinstance(event, e.LinePlace):
                opening.reschedule(None)
                self._changed(LinkStatus(LinkState.IN_LINE, place_in_line(event.place, event.wait_seconds)))
            if isinstance(event, e.Error):
                opening.reschedule(asyncio.get_running_loop().time() + self._patience.opening)
                await _hear_out(socket, event.error.message)
            if isinstance(event, e.SessionCreated):
                return event

    def _open(self, greeting: e.SessionCreated, outgoing: asyncio.Queue[e.ClientEvent]) -> None:
        if isinstance(greeting.session.conversation_id, str) and not self._transcribing:
            self.conversation_id = greeting.session.conversation_id
        self._outgoing = outgoing
        self._committed.clear()
        self._been_up = True
        self._came = 0
        if self.greeting is not None:
            self.send(self.greeting)
        self._changed(LinkStatus(LinkState.UP))
        log.info("connected")
        self._received(greeting)

    async def _read(self, socket: ClientConnection) -> None:
        async for frame in socket:
            self._came += len(frame)
            if self._came > MOST_UNASKED:
                raise Failed(Failure(Cause.ENDLESS, again=False))
            if (event := _decoded(frame)) is not None:
                self._note_arrival(event)
                self._received(event)

    def _note_arrival(self, event: e.ServerEvent) -> None:
        match event:
            case e.AudioCommitted(item_id=known) | e.Error(error=e.Fault(event_id=str() as known)):
                self._committed.discard(known)
                if not self._committed:
                    self._settled.set()

    async def _write(self, socket: ClientConnection, outgoing: asyncio.Queue[e.ClientEvent]) -> None:
        while True:
            event = await outgoing.get()
            await socket.send(e.encode(event), text=True)


async def try_out(address: Address) -> Failure | None:
    """Connect once. Returns why that did not work, or None where it did."""
    outcome: asyncio.Future[Failure | None] = asyncio.get_running_loop().create_future()

    def changed(status: LinkStatus) -> None:
        if status.link is not LinkState.CONNECTING and not outcome.done():
            outcome.set_result(status.failure and replace(status.failure, again=False))

    connection = BackendConnection(address, received=_ignore, changed=changed)
    connection.start()
    try:
        problem = await outcome
        log.info("a server was tried: it is %staken", "not " if problem else "")
        return problem
    finally:
        await connection.close()


async def _check(socket: ClientConnection, credentials: Credentials) -> None:
    """Raises `Failed` before anything is said."""
    assert socket.response is not None
    if not credentials.is_met(socket.response.headers.get_all(PROOF)):
        log.warning("another program listens where the server was")
        await socket.close(POLICY_VIOLATION, "this is not the server that was launched")
        raise Failed(Failure(Cause.IMPOSTOR))


async def _hear_out(socket: ClientConnection, told: Text) -> NoReturn:
    """The server said why it turns us away, and hangs up. Raises `Failed`, which says so."""
    try:
        while True:
            await socket.recv()
    except ConnectionClosed as closed:
        raise Failed(parting(closed, told) or Failure(Cause.LOST)) from None


def _ignore(_: object) -> None:
    pass


def _decoded(frame: str | bytes) -> e.ServerEvent | None:
    """The event in a frame; None where it is none that this version knows."""
    try:
        return e.decode_server(frame)
    except msgspec.DecodeError:
        log.warning("the server said something this version does not know")
        return None


def _wait_seconds(attempt: int, failure: Failure) -> float:
    """Doubling, with jitter so that many clients don't come back at the same moment."""
    doubled = min(LONGEST_WAIT_SECONDS, FIRST_WAIT_SECONDS * 2 ** min(attempt, 10))
    longest: float = LATER_SECONDS if failure.cause in LATER else doubled
    return longest * random.uniform(0.5, 1.0)  # noqa: S311 (no secret)


# At debug level websockets would write whole frames: speech, answers and the token.
_quiet = logging.getLogger("desktop.backend.connection.frames")
_quiet.setLevel(logging.WARNING)
