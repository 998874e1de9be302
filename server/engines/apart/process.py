"""The server's end: a worker process that is started when needed, started again when it died, and asked to work."""

from __future__ import annotations

import asyncio
import hmac
import logging
import os
import secrets
import socket
import sys
from contextlib import suppress
from itertools import count
from typing import TYPE_CHECKING, Any

from server.engines.apart.line import WorkerLine
from server.engines.apart.messages import (
    Cancel,
    Done,
    EngineStart,
    FromWorker,
    Input,
    Output,
    OutputTaken,
    Ready,
    Unable,
    WorkFault,
    unpacked,
)
from server.protocol.texts import Text
from server.tasks import BackgroundTasks

if TYPE_CHECKING:
    from asyncio.subprocess import Process
    from collections.abc import AsyncGenerator, AsyncIterator, Callable

    from server.engines.apart.messages import Answer, Piece, Work

log = logging.getLogger(__name__)

KNOCK_SECONDS = 20.0
"""How long a new process may take to connect, where it has to."""

END_SECONDS = 5.0
"""How long one may take to end after it was hung up on."""


class WorkerGone(Exception):
    """The worker ended amid the work."""


class WorkFailed(Exception):
    """The engine in the worker failed; `failure` is what it said."""

    def __init__(self, failure: WorkFault | Unable) -> None:
        super().__init__(failure.code)
        self.failure = failure

    @property
    def text(self) -> Text:
        return Text.of(self.failure.text)


class Worker:
    """A live worker, loaded."""

    def __init__(self, process: Process, line: WorkerLine, ready: Ready) -> None:
        self.process = process
        self.ready = ready
        self.gone = False
        self._line = line
        self._numbers = count(1)
        self._answers: dict[int, asyncio.Queue[Answer | Exception]] = {}
        self._listening = asyncio.create_task(self._listen())

    async def results(
        self,
        make: Callable[[int], Work],
        given: AsyncIterator[Any] | None,
        told: Callable[[Done], None],
    ) -> AsyncGenerator[Piece, None]:
        """What comes of the work; closing this stops it there. Raises `WorkerGone`, `WorkFailed`, and what `given`
        raises."""
        if self.gone:
            raise WorkerGone
        key = next(self._numbers)
        answers = self._answers[key] = asyncio.Queue()
        self._line.say(make(key))
        feeding = asyncio.create_task(self._feed(key, given, answers)) if given is not None else None
        complete = False
        try:
            while True:
                match await answers.get():
                    case Output(item=item):
                        self._line.say(OutputTaken(key))
                        yield unpacked(item)
                    case Done() as done:
                        complete = True
                        told(done)
                        return
                    case WorkFault() as failed:
                        complete = True
                        raise WorkFailed(failed)
                    case Exception() as error:
                        raise error
        finally:
            del self._answers[key]
            if not complete:
                self._line.say(Cancel(key))
            if feeding is not None:
                feeding.cancel()
                await asyncio.gather(feeding, return_exceptions=True)

    async def _feed(self, key: int, given: AsyncIterator[Any], answers: asyncio.Queue[Answer | Exception]) -> None:
        try:
            async for item in given:
                self._line.say(Input(key, item))
                await self._line.settled()
        except Exception as error:  # it belongs to whoever takes the results
            answers.put_nowait(error)
        else:
            self._line.say(Input(key, None))

    async def close(self) -> None:
        """Hang up, which ends it, and wait for that."""
        self._listening.cancel()
        await asyncio.gather(self._listening, return_exceptions=True)
        self._end()
        await ended(self.process)

    async def wait(self) -> None:
        """Until it is gone."""
        await asyncio.wait([self._listening])

    async def _listen(self) -> None:
        while (message := await self._line.hear()) is not None:
            if (answers := self._answers.get(message.id)) is not None:
                answers.put_nowait(message)
        self._end()

    def _end(self) -> None:
        self.gone = True
        self._line.close()
        for answers in self._answers.values():
            answers.put_nowait(WorkerGone())


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
    """Keeps one worker for `start`: a new one comes when the old one died."""

    def __init__(self, start: EngineStart) -> None:
        self._start = start
        self._starting: asyncio.Task[Worker] | None = None
        self._tasks = BackgroundTasks()
        self._closed = False

    async def worker(self) -> Worker:
        """One that works. Raises `WorkFailed` where the engine cannot be loaded, and `WorkerGone` where the process
        ends before it is."""
        starting = self._starting
        if starting is None or (starting.done() and (starting.exception() is not None or starting.result().gone)):
            starting = self._starting = asyncio.create_task(started(self._start))
            starting.add_done_callback(self._watch)
        return await asyncio.shield(starting)

    async def close(self) -> None:
        """End it."""
        self._closed = True
        starting, self._starting = self._starting, None
        if starting is not None:
            starting.cancel()
            (result,) = await asyncio.gather(starting, return_exceptions=True)
            if isinstance(result, Worker):
                await result.close()
        await self._tasks.cancel()

    def _watch(self, starting: asyncio.Task[Worker]) -> None:
        if not starting.cancelled() and starting.exception() is None:
            self._tasks.spawn(self._replaced(starting.result()))

    async def _replaced(self, worker: Worker) -> None:
        """Once it is gone, have the next one there before somebody asks."""
        await worker.wait()
        await ended(worker.process)
        if not self._closed:
            log.error("the process of the engine %s ended and is started again", self._start.engine)
            with suppress(WorkFailed, WorkerGone):
                await self.worker()


async def started(start: EngineStart) -> Worker:
    """A new worker, loaded. Raises `WorkFailed` and `WorkerGone`."""
    process, connected = await _launched()
    line = await WorkerLine.over(connected, FromWorker)
    line.say(start)
    try:
        match await line.hear():
            case Ready() as ready:
                return Worker(process, line, ready)
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
