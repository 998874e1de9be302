"""Reads documents, each in a process of its own whose memory and time are limited.

Where there is `fork`, one process that has the parsers loaded and never sees a document makes these: to start anew for
each takes ten times as long as to read a usual one.
"""

from __future__ import annotations

import asyncio
import json
import os
import socket
import sys
from contextlib import AsyncExitStack, suppress
from typing import TYPE_CHECKING, NamedTuple

from server.documents.parsing.page import ReadPage, Unreadable

if TYPE_CHECKING:
    from asyncio.subprocess import Process
    from collections.abc import AsyncGenerator, Awaitable, Callable

SECONDS = 180.0
"""How long the reading of one document may take."""
LINE_BYTES = 64 * 2**20
"""More than a page may have."""
BEGUN = b"\n"
"""What a process says before it has seen anything."""
IDLE_SECONDS = 10.0
"""How long the process with the parsers stays for another document."""


class _Child(NamedTuple):
    """A process that takes one document and says what is in it."""

    output: asyncio.StreamReader
    input: asyncio.StreamWriter
    end: Callable[[], Awaitable[None]]


class DocumentReader:
    """Everything is closed by itself when nothing is read; `close` does so at once."""

    def __init__(self) -> None:
        self._parent: Process | None = None
        self._control: socket.socket | None = None
        self._starting = asyncio.Lock()
        self._reading = 0
        self._leaving: asyncio.TimerHandle | None = None

    async def read(self, name: str, data: bytes, seconds: float = SECONDS) -> AsyncGenerator[ReadPage, None]:
        """What the file says, as it is read. Raises `Unreadable`; to stop is to close it."""
        self._reading += 1
        try:
            async with asyncio.timeout(seconds):
                child = await (self._forked if hasattr(os, "fork") else _started)(_ending(name))
                feeding = asyncio.create_task(_feed(child.input, data))
                try:
                    async for page in _pages(child.output):
                        yield page
                finally:
                    feeding.cancel()
                    await child.end()
        except TimeoutError:
            raise Unreadable("too_slow") from None
        finally:
            self._reading -= 1
            self._leave_later()

    async def close(self) -> None:
        """Ends what is being read, too."""
        if self._leaving is not None:
            self._leaving.cancel()
        self._leave()
        if (parent := self._parent) is not None:
            self._parent = None
            await parent.wait()

    async def _forked(self, ending: str) -> _Child:
        """Raises `Unreadable`."""
        for _ in range(2):
            with suppress(OSError):
                child = await self._fork(ending)
                async with AsyncExitStack() as unused:
                    unused.push_async_callback(child.end)
                    if await child.output.readline() == BEGUN:
                        unused.pop_all()
                        return child
            self._leave()  # it ended, whatever ended it: another one is asked
        raise Unreadable("interrupted")

    async def _fork(self, ending: str) -> _Child:
        ours, theirs = socket.socketpair()
        # The process is ended when the writing end closes, as it also does where this program ends.
        held, life = os.pipe()
        try:
            async with self._starting:
                self._ask(await self._running(), ending, theirs.fileno(), held)
            output, into = await asyncio.open_connection(sock=ours, limit=LINE_BYTES)
        except BaseException:
            ours.close()
            os.close(life)
            raise
        finally:
            theirs.close()
            os.close(held)

        async def end() -> None:
            into.close()
            os.close(life)
            with suppress(OSError):
                await into.wait_closed()

        return _Child(output, into, end)

    @staticmethod
    def _ask(control: socket.socket, ending: str, *handed: int) -> None:
        socket.send_fds(control, [f"file.{ending}\n".encode()], handed)

    async def _running(self) -> socket.socket:
        """The way to the process that makes the others."""
        if self._control is not None and self._parent is not None and self._parent.returncode is None:
            return self._control
        self._leave()
        ours, theirs = socket.socketpair()
        nothing = asyncio.subprocess.DEVNULL
        try:
            self._parent = await asyncio.create_subprocess_exec(
                *_command("--fork", str(theirs.fileno())),
                pass_fds=(theirs.fileno(),),
                stdin=nothing,
                stdout=nothing,
                stderr=nothing,
            )
        except BaseException:
            ours.close()
            raise
        finally:
            theirs.close()
        self._control = ours
        return ours

    def _leave_later(self) -> None:
        if self._leaving is not None:
            self._leaving.cancel()
        self._leaving = asyncio.get_running_loop().call_later(IDLE_SECONDS, self._leave_if_idle)

    def _leave_if_idle(self) -> None:
        if not self._reading:
            self._leave()

    def _leave(self) -> None:
        """It ends, with all that it made, when this closes."""
        if self._control is not None:
            self._control.close()
            self._control = None


async def _started(ending: str) -> _Child:
    pipe = asyncio.subprocess.PIPE
    child = await asyncio.create_subprocess_exec(
        *_command(f"file.{ending}"), stdin=pipe, stdout=pipe, stderr=asyncio.subprocess.DEVNULL, limit=LINE_BYTES
    )
    assert child.stdin is not None
    assert child.stdout is not None

    async def end() -> None:
        with suppress(ProcessLookupError):
            child.kill()
        await child.wait()

    return _Child(child.stdout, child.stdin, end)


def _command(*arguments: str) -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, "read-document", *arguments]
    return [sys.executable, "-P", "-m", "server.documents.parsing", *arguments]


def _ending(name: str) -> str:
    """Of a name only this is told: what a stranger called a file is no argument."""
    ending = name.rpartition(".")[2] if "." in name else ""
    return ending[:16] if ending.isalnum() and ending.isascii() else ""


async def _feed(into: asyncio.StreamWriter, data: bytes) -> None:
    with suppress(ConnectionError):
        if not into.is_closing():  # uvloop raises RuntimeError then
            into.write(data)
            await into.drain()
        if not into.is_closing():
            into.write_eof()


async def _pages(output: asyncio.StreamReader) -> AsyncGenerator[ReadPage, None]:
    with suppress(ConnectionError):
        async for line in output:
            told = json.loads(line)
            if "failed" in told:
                raise Unreadable(told["failed"])
            if "done" in told:
                return
            yield ReadPage(told["page"], told["text"], told["heading"], told["of"])
    raise Unreadable("too_large")  # killed for what it took, or broken by it
