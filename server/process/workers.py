"""One machine, many cores: a parent that holds the listening socket, and as many servers as are asked for behind it.

They are replicas of one another, as on several machines: what they share is the database. Whoever connects is taken by
whichever is free first. The parent serves nobody; it starts each worker again that dies, and ends all of them.
"""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import socket
import sys
import threading
import time
from contextlib import suppress
from typing import TYPE_CHECKING

from server.process.serving import address, greeting, listen
from server.settings import SettingsError

if TYPE_CHECKING:
    from asyncio.subprocess import Process

    from server.process.serving import Server
    from server.settings import ServerSettings

log = logging.getLogger(__name__)

END = b"end\n"
"""What a worker is told on stdin when it shall end; a second time it waits for nobody."""

STEADY_SECONDS = 5.0
"""A worker that lived so long is started again at once, any other after a pause."""

PAUSE_SECONDS = 1.0

SIGNALS = (signal.SIGTERM, signal.SIGINT)


def run(settings: ServerSettings, *, as_json: bool = False) -> int:
    """Serve with `settings.workers` processes until somebody ends it; returns the exit code. Raises `SettingsError`."""
    if os.name != "posix":
        raise SettingsError("Several workers share a socket as Linux and macOS have it; here one serves alone.")
    with listen(settings.host, settings.port) as listener:
        parent = _Parent(listener, "https" if settings.speaks_tls else "http", as_json=as_json)
        code = asyncio.run(parent.run(settings.workers))
    if parent.ended_by is not None:  # end as a single server does
        signal.signal(parent.ended_by, signal.SIG_DFL)
        signal.raise_signal(parent.ended_by)
    return code


def obey(server: Server) -> None:
    """In a worker: have the server do what the parent says, and end when that is gone."""
    threading.Thread(target=_listen_to_parent, args=(server,), daemon=True).start()


def _listen_to_parent(server: Server) -> None:
    while os.read(0, len(END)):
        server.end()
    server.should_exit = True


class _Parent:
    """Keeps workers that share a listening socket; `ended_by` is the signal that ended it, if one did."""

    def __init__(self, listener: socket.socket, scheme: str, *, as_json: bool) -> None:
        self.ended_by: signal.Signals | None = None
        self._listener = listener
        self._where = greeting(address(listener, scheme), as_json=as_json)
        self._workers: set[Process] = set()
        self._failed: int | None = None
        self._ended = asyncio.Event()

    async def run(self, number: int) -> int:
        """Keep so many workers until the end; returns the exit code."""
        loop = asyncio.get_running_loop()
        for each in SIGNALS:
            loop.add_signal_handler(each, self._end, each)
        keepers = []
        # What is wrong with the settings shall be said once, and the tables made once: by the first.
        for several in (1, number - 1):
            listening = [asyncio.Event() for _ in range(several)]
            keepers += [asyncio.create_task(self._keep(each)) for each in listening]
            await asyncio.gather(*map(self._either, listening))
        if not self._ended.is_set():
            print(self._where, flush=True)
        await asyncio.gather(*keepers)
        return self._failed or 0

    async def _keep(self, listening: asyncio.Event) -> None:
        """Have one worker there, until the end."""
        while not self._ended.is_set():
            begun = time.monotonic()
            worker = await self._start()
            code = await self._serve(worker, listening)
            if self._ended.is_set():
                return
            if not listening.is_set():  # it never could
                self._failed = code or 1
                self._end(None)
                return
            log.error("a worker ended with code %d and is started again", code)
            if time.monotonic() - begun < STEADY_SECONDS:
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._ended.wait(), PAUSE_SECONDS)

    async def _start(self) -> Process:
        """One more process with the arguments of this one. Signals to a whole group of processes are ours alone."""
        descriptor = self._listener.fileno()
        arguments = [*sys.orig_argv[1:], "--worker", str(descriptor)]
        pipe = asyncio.subprocess.PIPE
        return await asyncio.create_subprocess_exec(
            sys.executable, *arguments, stdin=pipe, stdout=pipe, pass_fds=(descriptor,), start_new_session=True
        )

    async def _serve(self, worker: Process, listening: asyncio.Event) -> int:
        """Until it ends. Returns its exit code."""
        self._workers.add(worker)
        if self._ended.is_set():  # meanwhile
            self._tell(worker)
        assert worker.stdout is not None
        async for line in worker.stdout:
            if line.startswith(b"listening on "):
                listening.set()
        code = await worker.wait()
        self._workers.discard(worker)
        return code

    async def _either(self, listening: asyncio.Event) -> None:
        """Return when it listens, or when all is over."""
        waiting = [asyncio.create_task(event.wait()) for event in (listening, self._ended)]
        await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
        for each in waiting:
            each.cancel()

    def _end(self, why: signal.Signals | None) -> None:
        self.ended_by = self.ended_by or why
        self._ended.set()
        for worker in self._workers:
            self._tell(worker)

    def _tell(self, worker: Process) -> None:
        assert worker.stdin is not None
        with suppress(ConnectionError, RuntimeError):  # it may be gone
            worker.stdin.write(END)
