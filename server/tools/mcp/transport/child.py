"""A server of tools as a child process: in a group of its own, with limits, and without what is ours to know."""

from __future__ import annotations

import asyncio
import os
import secrets
import signal
import sys
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

import anyio
from mcp.shared.message import SessionMessage

from server.tools.mcp.transport.messages import lines, message_of
from server.tools.mcp.transport.throttle import Throttle

if TYPE_CHECKING:
    from asyncio.subprocess import Process
    from collections.abc import AsyncGenerator, Callable

    from anyio.streams.memory import MemoryObjectReceiveStream, MemoryObjectSendStream
    from mcp.client._transport import TransportStreams

    from server.tools.mcp.configuration import McpServer

INHERITED = (
    "APPDATA HOMEDRIVE HOMEPATH LOCALAPPDATA PATH PATHEXT PROCESSOR_ARCHITECTURE SYSTEMDRIVE SYSTEMROOT TEMP USERNAME "
    "USERPROFILE"
    if sys.platform == "win32"
    else "HOME LANG LC_ALL LOGNAME PATH SHELL TERM TMPDIR TZ USER"
).split()
"""All of our environment that a server of tools is given; the rest stands in its entry."""

MARK = "SB_VOICE_STARTED_THIS"
"""A variable by which what it starts in turn is known again."""

PARTING_SECONDS = 0.5
"""For ending by itself once its stdin is closed, and again after it was asked to."""
LAST_WORDS_SECONDS = 0.5
"""For what an ended program wrote last, which often says why, to be read."""
LONGEST_LOGGED = 500
"""Bytes of a line of its log."""
MOST_DATA = 4 * 2**30
"""Bytes of memory that it writes to."""
MOST_FILE = 2 * 2**30
"""Bytes of a file that it writes."""
MOST_FILES = 1024
MOST_CPU = 4 * 3600
"""Seconds."""


@asynccontextmanager
async def child(
    server: McpServer, told: Callable[[str], None], gone: Callable[[], None]
) -> AsyncGenerator[TransportStreams, None]:
    """The two streams of the program, which runs as long as the block does.

    `told` takes each line of its stderr, and `gone` is called when it says nothing more.

    Raises `OSError`, `ValueError`.
    """
    mark = f"{os.getpid()}.{secrets.token_hex(16)}"
    process = await _started(server, mark)
    take, read = anyio.create_memory_object_stream[SessionMessage | Exception](0)
    write, give = anyio.create_memory_object_stream[SessionMessage](0)
    ended, heard_out = anyio.Event(), anyio.Event()

    def has_ended() -> None:
        ended.set()
        gone()

    try:
        _limit(process.pid)
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(_read, process, take, told, has_ended)
            tasks.start_soon(_write, process, give, take, ended.set)
            tasks.start_soon(_listen, process, told, heard_out.set)
            try:
                yield read, write
            finally:
                if ended.is_set():
                    with anyio.move_on_after(LAST_WORDS_SECONDS, shield=True):
                        await heard_out.wait()
                tasks.cancel_scope.cancel()
    finally:
        for stream in (take, read, write, give):
            stream.close()
        ending = asyncio.ensure_future(_ended(process, mark))
        with anyio.CancelScope(shield=True):
            await asyncio.shield(ending)


async def _started(server: McpServer, mark: str) -> Process:
    """Whoever cancels this gets no process, and none stays behind."""
    own = {name: value for name in INHERITED if not (value := os.environ.get(name, "()")).startswith("()")}
    pipe = asyncio.subprocess.PIPE
    starting = asyncio.ensure_future(
        asyncio.create_subprocess_exec(
            server.command,
            *server.args,
            env=own | server.env | {MARK: mark},
            cwd=os.path.expanduser(server.cwd) or None,  # noqa: PTH111, ASYNC240 # a path may be empty
            stdin=pipe,
            stdout=pipe,
            stderr=pipe,
            start_new_session=True,
        )
    )
    try:
        return await asyncio.shield(starting)
    except asyncio.CancelledError:
        starting.add_done_callback(_end_unwanted)
        raise


def _end_unwanted(starting: asyncio.Future[Process]) -> None:
    if not starting.cancelled() and starting.exception() is None:
        _kill(starting.result())


def _limit(pid: int) -> None:
    """Where that can be done from outside, which is Linux; elsewhere the time limits of calls are what there is."""
    if sys.platform != "linux":
        return
    import resource

    limits = {
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_DATA: MOST_DATA,
        resource.RLIMIT_FSIZE: MOST_FILE,
        resource.RLIMIT_NOFILE: MOST_FILES,
        resource.RLIMIT_CPU: MOST_CPU,
    }
    for kind, most in limits.items():
        with suppress(OSError, ValueError):  # it has ended, or may do less than this already
            resource.prlimit(pid, kind, (most, most))


async def _read(
    process: Process,
    take: MemoryObjectSendStream[SessionMessage | Exception],
    told: Callable[[str], None],
    gone: Callable[[], None],
) -> None:
    assert process.stdout is not None
    throttle = Throttle()
    with suppress(anyio.BrokenResourceError, anyio.ClosedResourceError, OSError):
        async with take:
            async for line in lines(process.stdout):
                await throttle.take()
                if line.strip() and (message := message_of(line, told)) is not None:
                    await take.send(SessionMessage(message))
    gone()


async def _write(
    process: Process,
    give: MemoryObjectReceiveStream[SessionMessage],
    take: MemoryObjectSendStream[SessionMessage | Exception],
    gone: Callable[[], None],
) -> None:
    assert process.stdin is not None
    try:
        async with give:
            async for message in give:
                if process.stdin.is_closing():  # uvloop raises RuntimeError then
                    raise ConnectionResetError
                text = message.message.model_dump_json(by_alias=True, exclude_unset=True)
                process.stdin.write(text.encode(errors="replace") + b"\n")
                await process.stdin.drain()
    except OSError:
        gone()
        take.close()  # whoever waits for an answer learns that none comes


async def _listen(process: Process, told: Callable[[str], None], heard_out: Callable[[], None]) -> None:
    """A server that complains without end is not read any faster than it may."""
    assert process.stderr is not None
    throttle = Throttle()
    async for line in lines(process.stderr):
        told(line[:LONGEST_LOGGED].decode(errors="replace").rstrip())
        await throttle.take()
    heard_out()


async def _ended(process: Process, mark: str) -> None:
    """It and all that it started is gone when this returns."""
    assert process.stdin is not None
    process.stdin.close()
    if not await _gone(process):
        _signal(process, signal.SIGTERM)
        await _gone(process)
    _kill(process)
    await _gone(process)
    await asyncio.to_thread(_end_marked, mark)
    transport = getattr(process, "_transport", None)  # pipes that a survivor holds open would keep it
    if transport is not None:
        with suppress(OSError):
            transport.close()


def _end_marked(mark: str) -> None:
    """What left its group is found by what it inherited, on Linux."""
    if sys.platform != "linux":
        return
    own = f"{MARK}={mark}".encode()
    for environment in Path("/proc").glob("[0-9]*/environ"):
        with suppress(OSError):
            if own in environment.read_bytes().split(b"\0"):
                os.kill(int(environment.parent.name), signal.SIGKILL)


async def _gone(process: Process) -> bool:
    """Not `wait`: that waits for pipes too, which its children may hold."""
    until = asyncio.get_running_loop().time() + PARTING_SECONDS
    while process.returncode is None and asyncio.get_running_loop().time() < until:  # noqa: ASYNC110 # none tells
        await asyncio.sleep(0.01)
    return process.returncode is not None


def _kill(process: Process) -> None:
    _signal(process, signal.SIGKILL if sys.platform != "win32" else signal.SIGTERM)


def _signal(process: Process, number: signal.Signals) -> None:
    with suppress(OSError):
        if sys.platform != "win32":
            os.killpg(process.pid, number)
        else:
            process.terminate()
