"""A server of tools as a child process, on the event loop that the server runs on."""

from __future__ import annotations

import sys

import anyio
import pytest
from mcp.shared._stream_protocols import WriteStream
from mcp.shared.message import SessionMessage
from mcp_types import JSONRPCRequest

from server.commands.quick_loop import run_quickly
from server.tools.mcp.configuration import McpServer
from server.tools.mcp.transport.child import child

ASKED = SessionMessage(JSONRPCRequest(jsonrpc="2.0", id=1, method="ping"))


async def without_end(write: WriteStream[SessionMessage]) -> None:
    while True:
        await write.send(ASKED)


@pytest.mark.skipif(sys.platform == "win32", reason="its programs are others")
def test_what_is_written_to_one_that_has_ended_only_tells_that_it_has() -> None:
    async def write_and_read() -> None:
        ended = anyio.Event()
        async with child(McpServer(command="false"), lambda _: None, ended.set) as (read, write):
            await ended.wait()
            with pytest.raises((anyio.BrokenResourceError, anyio.ClosedResourceError)):
                await without_end(write)
            with pytest.raises((anyio.EndOfStream, anyio.ClosedResourceError)):
                await read.receive()

    async def some_of_them() -> None:
        for _ in range(5):  # the loop learns at once, or later, that nobody reads what it writes
            await write_and_read()

    run_quickly(some_of_them())
