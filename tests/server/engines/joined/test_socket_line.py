"""A line to a worker lasts while its program is busy, and ends soon where nothing reaches its machine."""

from __future__ import annotations

import asyncio
import sys

import pytest
from websockets.asyncio.client import connect
from websockets.asyncio.server import ServerConnection, serve

from server.engines.apart.messages import Ready
from server.engines.joined import socket_line
from server.engines.joined.socket_line import TERMS, UNPLUGGED_SECONDS, SocketLine
from tests.patience import PATIENCE

LARGE = "x" * (16 * 1024 * 1024)
"""More than the buffers between two programs hold."""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere pings do it, later")
async def test_a_program_that_does_not_read_for_a_while_is_not_taken_for_unplugged() -> None:
    heard: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    async def work(connection: ServerConnection) -> None:
        connection.transport.pause_reading()
        await busy.wait()
        connection.transport.resume_reading()
        heard.set_result(len(await connection.recv()))
        await connection.wait_closed()

    busy = asyncio.Event()
    async with serve(work, "127.0.0.1", 0, **TERMS) as server:
        port = server.sockets[0].getsockname()[1]
        async with connect(f"ws://127.0.0.1:{port}", **TERMS) as connection:
            line = SocketLine(connection, Ready)
            line.say(LARGE)
            wire = connection.transport.get_extra_info("socket")
            async with asyncio.timeout(PATIENCE):
                while _silent_ms(wire) < 2 * 1000 * UNPLUGGED_SECONDS:
                    await asyncio.sleep(0.01)
            busy.set()
            async with asyncio.timeout(PATIENCE):
                assert await heard > len(LARGE)
            line.close()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a ping that waits behind a large message tells nothing")
async def test_a_program_that_never_reads_on_ends_the_line_also_in_the_midst_of_a_large_message(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(socket_line, "FROZEN_SECONDS", 2 * UNPLUGGED_SECONDS)
    over = asyncio.Event()

    async def freeze(connection: ServerConnection) -> None:
        connection.transport.pause_reading()
        await over.wait()
        connection.transport.abort()

    async with serve(freeze, "127.0.0.1", 0, **TERMS | {"ping_interval": None}) as server:
        port = server.sockets[0].getsockname()[1]
        async with connect(f"ws://127.0.0.1:{port}", **TERMS) as connection:
            line = SocketLine(connection, Ready)
            line.say(LARGE)
            try:
                async with asyncio.timeout(PATIENCE):
                    assert await line.hear() is None
            finally:
                over.set()
                line.close()


def _silent_ms(wire: object) -> int:
    """For how long nothing was confirmed, whether anything is on its way or not."""
    info = socket_line._TCP_INFO.unpack(wire.getsockopt(6, 11, socket_line._TCP_INFO.size))  # type: ignore[attr-defined]
    return int(info[socket_line._CONFIRMED_MS])
