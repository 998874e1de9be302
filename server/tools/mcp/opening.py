"""How the line to a server of tools is opened, by its entry. Importing this takes in the SDK, which takes a second."""

from __future__ import annotations

import gc
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from server.tools.mcp.child import child
from server.tools.mcp.configuration import McpServer
from server.tools.mcp.connection import McpConnection
from server.tools.mcp.line import line

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Mapping

    from mcp.client._transport import TransportStreams

gc.freeze()  # all that the SDK brings stays: the collector would hold the loop for 100 ms to find that out


def connection_to(server: McpServer, changed: Callable[[], None]) -> McpConnection:
    """Not yet begun."""

    @asynccontextmanager
    async def opened(told: Callable[[str], None], gone: Callable[[], None]) -> AsyncGenerator[TransportStreams, None]:
        entry = server.filled_in
        if entry.command:
            async with child(entry, told, gone) as streams:
                yield streams
        else:
            bearer = {"Authorization": f"Bearer {token}"} if (token := entry.bearer) else {}
            async with line(entry.url, bearer | entry.headers) as streams:
                yield streams

    return McpConnection(opened, changed)


def connection_to_address(
    url: str, headers: Mapping[str, str], changed: Callable[[], None], *, public: bool
) -> McpConnection:
    """The same for an address that a client named, which shows these headers; nothing of ours is filled in."""
    return McpConnection(lambda _told, _gone: line(url, headers, public=public), changed)
