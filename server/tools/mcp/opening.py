"""How the line to a server of tools is opened, by its entry. Importing this takes in the SDK, which takes a second."""

from __future__ import annotations

import gc
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from server.tools.mcp.configuration import McpServer
from server.tools.mcp.connection import McpConnection
from server.tools.mcp.newest import NewestSignIn
from server.tools.mcp.sign_in import McpSignIns
from server.tools.mcp.transport.child import child
from server.tools.mcp.transport.line import line

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Mapping
    from pathlib import Path

    from mcp.client._transport import TransportStreams

    from server.tools.mcp.newest import Keeper

gc.freeze()  # all that the SDK brings stays: the collector would hold the loop for 100 ms to find that out


def connection_to(
    server: McpServer,
    changed: Callable[[], None],
    secrets: Mapping[str, str],
    sign_in: McpSignIns | None = None,
    own: Mapping[str, str] = {},
) -> McpConnection:
    """Not yet begun; `sign_in` is there where a person may be asked to, and `own` are values of the one it is for."""

    @asynccontextmanager
    async def opened(told: Callable[[str], None], gone: Callable[[], None]) -> AsyncGenerator[TransportStreams, None]:
        entry = server.filled_in(secrets, own)
        if entry.command:
            async with child(entry, told, gone) as streams:
                yield streams
        else:
            connection.host = _host(entry.url)
            bearer = {"Authorization": f"Bearer {token}"} if (token := entry.bearer) else {}
            auth = sign_in.auth() if sign_in is not None else None
            place = sign_in.place if sign_in is not None else None
            async with line(entry.url, bearer | entry.headers, auth=auth, place=place) as streams:
                yield streams

    connection = McpConnection(opened, changed, sign_in)
    return connection


def sign_in_at(server: McpServer, secrets: Mapping[str, str], kept: str, keeper: Keeper, note: Path) -> McpSignIns:
    """Signing in at that server: `kept` is what an earlier time left, and the file `note` tells which of several
    programs' is the newest.
    """
    url, newest = lambda: server.filled_in(secrets).url, NewestSignIn(note)
    return McpSignIns(url, kept, keeper, newest, only_where_told=server.shows_key)


def connection_to_address(
    url: str, headers: Mapping[str, str], changed: Callable[[], None], *, public: bool
) -> McpConnection:
    """The same for an address that a client named, which shows these headers; nothing of ours is filled in."""
    connection = McpConnection(lambda _told, _gone: line(url, headers, public=public), changed)
    connection.host = _host(url)
    return connection


def _host(url: str) -> str:
    """Name and port, without what may stand before them in secret."""
    return urlsplit(url).netloc.rpartition("@")[2]
