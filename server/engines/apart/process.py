"""The server's end: a worker process that is started when needed, started again when it died, and asked to work."""

from __future__ import annotations

import asyncio
import hmac
import logging
import os
import secrets
import socket
import sys
import time
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING

from server.engines.apart.fair_line import FairLine
from server.engines.apart.line import StreamLine
from server.engines.apart.messages import EngineStart, FromWorker, Ready, Unable
from server.engines.apart.worker import Worker, WorkerGone, WorkFailed, nobody
from server.tasks import BackgroundTasks

if TYPE_CHECKING:
    from asyncio.subprocess import Process
    from collections.abc import AsyncIterator, Callable

log = logging.getLogger(__name__)

KNOCK_SECONDS = 20.0
"""How long a new process may take to connect, where it has to."""

END_SECONDS = 5.0
"""How long one may take to end after it was hung up on."""


PLACES = 16
"""How much one engine works on at once; each piece of work has a thread or a slot of its own only now and then."""

MOST_WAITING = 64


class ChildWorker(Worker):
    """One that is a process of ours."""

    def __init__(self, process: Process, line: StreamLine, ready: Ready) -> None:
        super().__init__(line, ready)
        self.process = process

    async def close(self) -> None:
        """Hang up, which ends it, and wait for that."""
        await super().close()
        await ended(self.process)


async def ended(process: Process) -> None:
    """Wait for a process whose line is closed; one that does not end is killed."""
    try:
        async with asyncio.timeout(END_SECONDS):
            await process.wait()
    except TimeoutError:
        with suppress(ProcessLookupError):
            process.kill()
        await process.wait()


class EngineProcess:
    """Keeps one worker for `start`: a new one comes when the old one died.

    One that had no work for `rest_seconds` ends, and the next comes when somebody asks; 0 lets none rest.
    """

    tries_again = False

    def __init__(
        self, start: EngineStart, *, places: int = PLACES, most_waiting: int = MOST_WAITING, rest_seconds: float = 0.0
    ) -> None:
        self.line = FairLine(places, most_waiting)
        self._start = start
        self._starting: asyncio.Task[ChildWorker] | None = None
        self._tasks = BackgroundTasks()
        self._closed = False
        self._rest_seconds = rest_seconds
        self._resting_soon: asyncio.TimerHandle | None = None
        self._at_work = 0
        self._waking = False
        self.tell: Callable[[], None] = nobody
        self.resting = False
        self.wake_seconds = 0.0

    async def worker(self) -> ChildWorker:
        """One that works. Raises `WorkFailed` where the engine cannot be loaded, and `WorkerGone` where the process
        ends before it is."""
        starting = self._starting
        if starting is None or (starting.done() and (starting.exception() is not None or starting.result().gone)):
            starting = self._starting = asyncio.create_task(self._started())
            starting.add_done_callback(self._watch)
            self._waking, self.resting = self.resting, False
        self._rest_later()
        return await asyncio.shield(starting)

    @property
    def join_seconds(self) -> float | None:
        """It starts or it fails."""
        return None

    @property
    def workers(self) -> int:
        """One, where it works."""
        starting = self._starting
        there = starting is not None and starting.done() and not starting.cancelled() and starting.exception() is None
        return int(there and starting is not None and not starting.result().gone)

    @property
    def away(self) -> bool:
        """Only while it starts after a rest: one that died is about to be there again."""
        return self._waking

    async def ready(self) -> Ready:
        """What the engine says of itself. Raises as `worker` does."""
        return (await self.worker()).ready

    @asynccontextmanager
    async def lent(self) -> AsyncIterator[Worker]:
        """The one worker, for all at once. Raises as `worker` does."""
        self._at_work += 1
        try:
            yield await self.worker()
        finally:
            self._at_work -= 1
            self._rest_later()

    async def close(self) -> None:
        """End it."""
        self._closed = True
        if self._resting_soon is not None:
            self._resting_soon.cancel()
        starting, self._starting = self._starting, None
        if starting is not None:
            starting.cancel()
            (result,) = await asyncio.gather(starting, return_exceptions=True)
            if isinstance(result, ChildWorker):
                await result.close()
        await self._tasks.cancel()

    async def _started(self) -> ChildWorker:
        begun = time.monotonic()
        try:
            worker = await started(self._start)
            self.wake_seconds = time.monotonic() - begun
            return worker
        finally:
            woke, self._waking = self._waking, False
            if woke and not self._closed:
                self.tell()

    def _rest_later(self) -> None:
        """It was needed just now."""
        if self._resting_soon is not None:
            self._resting_soon.cancel()
        if self._rest_seconds and not self._closed:
            self._resting_soon = asyncio.get_running_loop().call_later(self._rest_seconds, self._rest)

    def _rest(self) -> None:
        starting = self._starting
        if self._at_work or starting is None or not starting.done():
            self._rest_later()
        elif not starting.cancelled() and starting.exception() is None:
            self._starting, self.resting = None, True
            self._tasks.spawn(starting.result().close())

    def _watch(self, starting: asyncio.Task[ChildWorker]) -> None:
        if not starting.cancelled() and starting.exception() is None:
            self._tasks.spawn(self._replaced(starting.result()))

    async def _replaced(self, worker: ChildWorker) -> None:
        """Once it is gone, have the next one there before somebody asks."""
        await worker.wait()
        await ended(worker.process)
        starting = self._starting
        if not self._closed and starting is not None and starting.done() and starting.result() is worker:
            log.error("the process of the engine %s ended and is started again", self._start.engine)
            with suppress(WorkFailed, WorkerGone):
                await self.worker()


async def started(start: EngineStart) -> ChildWorker:
    """A new worker, loaded. Raises `WorkFailed` and `WorkerGone`."""
    process, connected = await _launched()
    line = await StreamLine.over(connected, FromWorker)
    line.say(start)
    try:
        match await line.hear():
            case Ready() as ready:
                return ChildWorker(process, line, ready)
            case Unable() as unable:
                raise WorkFailed(unable)
        raise WorkerGone
    except BaseException:
        line.close()
        await asyncio.shield(ended(process))
        raise


def _command(*arguments: str) -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, "server", "engine-process", *arguments]
    return [sys.executable, "-P", "-m", "server.commands.engine_process", *arguments]


async def _launched() -> tuple[Process, socket.socket]:
    """A process and our end of the line to it.

    It inherits its end of a Unix socket; where there is none it connects over loopback and shows a token, which it
    reads from stdin.
    """
    pipe = asyncio.subprocess.PIPE
    if os.name == "posix":
        ours, theirs = socket.socketpair()
        with theirs:
            number = theirs.fileno()
            process = await asyncio.create_subprocess_exec(
                *_command("--socket", str(number)),
                stdin=asyncio.subprocess.DEVNULL,
                pass_fds=(number,),
                start_new_session=True,
            )
        return process, ours
    token = secrets.token_bytes(32)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        process = await asyncio.create_subprocess_exec(*_command("--port", str(port)), stdin=pipe)
        assert process.stdin is not None
        process.stdin.write(token)
        process.stdin.close()
        return process, await asyncio.to_thread(_caller, listener, token)


def _caller(listener: socket.socket, token: bytes) -> socket.socket:
    """The first who connects and shows the token. Raises `OSError` when nobody does in time."""
    listener.settimeout(KNOCK_SECONDS)
    while True:
        connected, _ = listener.accept()
        connected.settimeout(KNOCK_SECONDS)
        if hmac.compare_digest(connected.recv(len(token), socket.MSG_WAITALL), token):
            return connected
        connected.close()
