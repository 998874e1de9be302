"""Reads a document in a process of its own, whose memory and time are limited."""

from __future__ import annotations

import asyncio
import json
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from server.documents.parsing.page import ReadPage, Unreadable

if TYPE_CHECKING:
    from asyncio.subprocess import Process
    from collections.abc import AsyncGenerator

SECONDS = 180.0
"""How long the reading of one document may take."""
LINE_BYTES = 64 * 2**20
"""More than a page may have."""


async def read(name: str, data: bytes, seconds: float = SECONDS) -> AsyncGenerator[ReadPage, None]:
    """What the file says, as it is read. Raises `Unreadable`; to stop is to close it."""
    pipe = asyncio.subprocess.PIPE
    child = await asyncio.create_subprocess_exec(
        *_command(name), stdin=pipe, stdout=pipe, stderr=asyncio.subprocess.DEVNULL, limit=LINE_BYTES
    )
    feeding = asyncio.create_task(_feed(child, data))
    try:
        async with asyncio.timeout(seconds):
            async for page in _pages(child):
                yield page
    except TimeoutError:
        raise Unreadable("too_slow") from None
    finally:
        feeding.cancel()
        with suppress(ProcessLookupError):
            child.kill()
        await child.wait()


def _command(name: str) -> list[str]:
    """Of the name only its ending: what a stranger called a file is no argument."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "read-document", f"file.{_ending(name)}"]
    return [sys.executable, "-P", "-m", "server.documents.parsing", f"file.{_ending(name)}"]


def _ending(name: str) -> str:
    ending = name.rpartition(".")[2] if "." in name else ""
    return ending if ending.isalnum() and ending.isascii() else ""


async def _feed(child: Process, data: bytes) -> None:
    assert child.stdin is not None
    with suppress(ConnectionError):
        child.stdin.write(data)
        await child.stdin.drain()
    child.stdin.close()


async def _pages(child: Process) -> AsyncGenerator[ReadPage, None]:
    assert child.stdout is not None
    async for line in child.stdout:
        told = json.loads(line)
        if "failed" in told:
            raise Unreadable(told["failed"])
        if "done" in told:
            return
        yield ReadPage(told["page"], told["text"], told["heading"], told["of"])
    raise Unreadable("too_large")  # killed for what it took, or broken by it
