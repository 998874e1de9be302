"""Open sockets to Deepgram: lent to one utterance or reply at a time, kept warm in between, shared by all sessions.

The SDK neither reconnects nor keeps a socket alive; both happen here and in those who use it.
"""

from __future__ import annotations

import asyncio
from collections import deque
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Protocol

from server.engines.deepgram.faults import DeepgramFault, lost, of_handshake, silent
from server.engines.deepgram.messages import told_in
from server.tasks import BackgroundTasks, in_time

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterator
    from contextlib import AbstractAsyncContextManager

    from deepgram import AsyncDeepgramClient

CONNECT_SECONDS = 5.0
SEND_SECONDS = 10.0
"""How long Deepgram may take nothing before it counts as gone."""
CLOSE_SECONDS = 1.0
MOST_UNREAD = 64
"""Messages of one socket that may wait to be read; beyond that Deepgram is made to wait."""
WARM_SECONDS = 25.0
"""How long an idle socket is kept: Deepgram bills Flux for the silence that keeps it open."""
MOST_IDLE = 32
"""Sockets of one kind that may be idle, of those that were in use at once just before: who talk at the same time do so
again, and opening one takes as long as all else in a turn."""
MOST_IDLE_IN_ALL = 48
"""Of all kinds together: a project may have fifty or so open, and a kind is one voice at one speed, or one language."""


class Api(Protocol):
    """One kind of socket; hashable, equal where the sockets are interchangeable."""

    @property
    def keep_alive_seconds(self) -> float | None:
        """Seconds without sending after which a keep-alive is due; None if Deepgram needs none."""

    def connect(self, client: AsyncDeepgramClient) -> AbstractAsyncContextManager[Any]:
        """The SDK's socket."""

    async def keep_alive(self, connection: Any) -> None: ...

    async def say_goodbye(self, connection: Any) -> None: ...


class Socket:
    """One open socket. `connection` is the SDK's, for sending; `kept` says whether it was in use before.

    One that was opened ahead counts as used: it may have died meanwhile. `clock_ms` is where on a voice's own clock
    its next reply begins. A task of its own reads for as long as the socket is open; one at a time takes what it read.
    """

    def __init__(self, api: Api, context: AbstractAsyncContextManager[Any], connection: Any) -> None:
        self.api = api
        self.connection = connection
        self.kept = False
        self.clock_ms = 0
        self._context = context
        self._unread: deque[Any] = deque()
        self._fault: DeepgramFault | None = None
        self._closing = False
        self._news = asyncio.Event()
        self._taken = asyncio.Event()
        self._reading = asyncio.create_task(self._read())

    async def receive(self) -> Any:
        """The next message: bytes, `ToldFields`, or anything that is neither. Raises `DeepgramFault`."""
        while not self.has_news:
            await self._something()
        return self._take()

    async def receive_while(self, sending: asyncio.Task[None], patience: Callable[[], float]) -> Any:
        """The next message while `sending`, from `begin`, still works on what is asked.

        Once that is done nothing may come for `patience()` seconds. Raises `TimeoutError` and `DeepgramFault`, and
        what `sending` raises.
        """
        while not self.has_news:
            if not sending.done():
                await self._something()
                continue
            sending.result()
            async with asyncio.timeout(patience()):
                await self._something()
        return self._take()

    def sound_at_hand(self, most: int) -> Iterator[bytes]:
        """The messages that have come already, as far as they are sound: at most so many bytes in all."""
        while self._unread and isinstance(message := self._unread[0], bytes) and len(message) <= most:
            most -= len(message)
            self._take()
            yield message

    def begin(self, sending: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        """Send in the background; `receive_while` notices the end of it."""
        task = asyncio.create_task(sending)
        task.add_done_callback(lambda _: self._news.set())
        return task

    @property
    def has_news(self) -> bool:
        """Whether there is a message, or there will be none any more."""
        return bool(self._unread) or self._fault is not None

    def _take(self) -> Any:
        if self._unread:
            self._taken.set()
            return self._unread.popleft()
        assert self._fault is not None
        raise self._fault

    async def _something(self) -> None:
        self._news.clear()
        await self._news.wait()

    async def _read(self) -> None:
        from websockets.exceptions import ConnectionClosed

        while True:
            try:
                frame = await self.connection._websocket.recv()  # the SDK makes models of it
            except (ConnectionClosed, OSError):
                self._fault = lost()
                self._news.set()
                return
            self._unread.append(frame if isinstance(frame, bytes) else told_in(frame))
            self._news.set()
            while len(self._unread) >= MOST_UNREAD and not self._closing:
                self._taken.clear()
                await self._taken.wait()

    async def send(self, sending: Coroutine[Any, Any, None]) -> None:
        """Await one of the SDK's `send_...`. Raises `DeepgramFault`."""
        from websockets.exceptions import ConnectionClosed

        try:
            await in_time(SEND_SECONDS, sending)
        except TimeoutError:
            raise silent() from None
        except (ConnectionClosed, OSError):
            raise lost() from None

    async def close(self) -> None:
        """Close the socket politely, or abort it after `CLOSE_SECONDS`."""
        self._closing = True
        self._taken.set()
        with suppress(DeepgramFault, TimeoutError):
            async with asyncio.timeout(CLOSE_SECONDS):
                await self.send(self.api.say_goodbye(self.connection))
        closing = asyncio.ensure_future(self._context.__aexit__(None, None, None))
        _, late = await asyncio.wait({closing}, timeout=CLOSE_SECONDS)
        if late:
            self.connection._websocket.transport.abort()  # the SDK has no way to hang up
        self._reading.cancel()
        await asyncio.gather(closing, self._reading, return_exceptions=True)


class Sockets:
    """Lends sockets; opens one where none is idle."""

    def __init__(self, client: AsyncDeepgramClient) -> None:
        self._client = client
        self._idle: dict[Api, list[tuple[Socket, asyncio.Task[None]]]] = {}
        self._tasks = BackgroundTasks(quiet=True)  # what goes wrong with a socket nobody wants any more does not matter
        self._warming: set[Api] = set()
        self.closing: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        """Done when no socket is wanted any more; for those who keep one waiting."""

    async def take(self, api: Api, *, fresh: bool = False) -> Socket:
        """A socket that nobody else uses, `fresh` where a kept one is not wanted. Raises `DeepgramFault`."""
        idle = self._idle.get(api, [])
        while idle and not fresh:
            socket, keeping = idle.pop()
            keeping.cancel()
            try:
                await asyncio.wait({keeping})
            except asyncio.CancelledError:
                self.discard(socket)
                raise
            if keeping.cancelled():
                return socket
        return await self._open(api)

    async def warm(self, api: Api) -> None:
        """Have one socket idle, so that `take` need not wait for it. Raises `DeepgramFault`."""
        if self._idle.get(api) or api in self._warming or self.closing.done():
            return
        self._warming.add(api)
        try:
            self.give_back(await self._open(api))
        finally:
            self._warming.discard(api)

    def give_back(self, socket: Socket) -> None:
        """Keep it for the next one. Nothing that was asked of it may be under way."""
        idle = self._idle.setdefault(socket.api, [])
        if len(idle) >= MOST_IDLE or self.closing.done():
            self.discard(socket)
            return
        if sum(map(len, self._idle.values())) >= MOST_IDLE_IN_ALL:
            oldest, keeping = max(self._idle.values(), key=len).pop(0)
            keeping.cancel()
            self.discard(oldest)
        socket.kept = True
        idle.append((socket, self.spawn(self._keep(socket))))

    def discard(self, socket: Socket) -> None:
        """Close it in the background."""
        self.spawn(socket.close())

    def spawn(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        """Do it in the background; `close` waits for it."""
        return self._tasks.spawn(work)

    async def close(self) -> None:
        """Close all idle sockets and wait for what is under way, but not for long."""
        if not self.closing.done():
            self.closing.set_result(None)
        for socket, keeping in [pair for idle in self._idle.values() for pair in idle]:
            keeping.cancel()
            self.discard(socket)
        self._idle.clear()
        await self._tasks.settle(3 * CLOSE_SECONDS)

    async def _open(self, api: Api) -> Socket:
        context = api.connect(self._client)
        opening = asyncio.ensure_future(context.__aenter__())
        try:
            await asyncio.wait({opening}, timeout=CONNECT_SECONDS)
        except asyncio.CancelledError:
            self.spawn(_give_up(api, context, opening))
            raise
        if not opening.done():
            self.spawn(_give_up(api, context, opening))
            raise silent()
        if (error := opening.exception()) is not None:
            raise of_handshake(error) from None
        return Socket(api, context, opening.result())

    async def _keep(self, socket: Socket) -> None:
        """Read over what still comes and keep the socket alive, until it has been idle for too long or is gone."""
        clock = asyncio.get_running_loop().time
        end = clock() + WARM_SECONDS
        every = socket.api.keep_alive_seconds or WARM_SECONDS
        with suppress(DeepgramFault):
            while clock() < end:
                with suppress(TimeoutError):
                    async with asyncio.timeout(every):
                        await _read_over(socket)
                await socket.send(socket.api.keep_alive(socket.connection))
        idle = self._idle.get(socket.api, [])
        idle[:] = [pair for pair in idle if pair[0] is not socket]
        self.discard(socket)


async def _give_up(api: Api, context: AbstractAsyncContextManager[Any], opening: asyncio.Future[Any]) -> None:
    """Stop opening a socket; `websockets` waits up to ten seconds for the other side to hang up."""
    opening.cancel()
    await asyncio.wait({opening})
    if not opening.cancelled() and opening.exception() is None:
        await Socket(api, context, opening.result()).close()


async def _read_over(socket: Socket) -> None:
    while True:
        await socket.receive()


class Tries:
    """How often an utterance or a reply may begin again: once, and once more where a kept socket was dead."""

    def __init__(self) -> None:
        self._left = 1
        self.fresh = False

    def again(self, fault: DeepgramFault, socket: Socket | None) -> bool:
        """Whether another socket may be tried after `fault`; from then on only `fresh` ones."""
        self.fresh = True
        if not fault.passing:
            return False
        if socket is not None and socket.kept:
            return True
        self._left -= 1
        return self._left >= 0
