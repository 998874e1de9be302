"""Servers of tools that want something of each person: connected to for one session, with what its person gave."""

from __future__ import annotations

import asyncio
import importlib
from typing import TYPE_CHECKING

import msgspec

from server.protocol import events as e
from server.protocol.tool_places import can_be_shown, place_of
from server.tasks import BackgroundTasks
from server.tools.mcp.servers import NOT_INSTALLED, offered_by

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from server.tools.mcp.configuration import McpServer
    from server.tools.mcp.connection import McpConnection
    from server.tools.mcp.servers import McpServers
    from server.tools.tool import ServerTool


class PersonalServers:
    """Those of one session, shared with no other, not even of the same person; `tools` changes as theirs do.

    What was given is held here as long as the session lasts, and nowhere else. `changed` is called with each change.
    """

    def __init__(self, servers: McpServers, changed: Callable[[], None]) -> None:
        self._servers = servers
        self._changed = changed
        self._given: dict[tuple[str, str, str], str] = {}
        """By the server, the name of the value, and the place that it was given for."""
        self._opened_by: dict[str, object] = {}
        self._opening: dict[str, asyncio.Task[None]] = {}
        self._connections: dict[str, McpConnection] = {}
        self._work = BackgroundTasks()
        self.tools: dict[str, ServerTool] = {}
        servers.followers.add(self.follow)

    def give(self, secrets: Sequence[e.ToolSecret]) -> None:
        """These values count from now on, and none that were given before."""
        self._given = {
            (each.server, each.name, each.place): each.secret for each in secrets if can_be_shown(each.secret)
        }
        self.follow()

    def follow(self) -> None:
        """Be connected to those of the file for which all that they want was given, and to no others."""
        wanted = {name: (server, own) for name, server, own in self._complete()}
        apart = {name: (_apart(*each), self._servers.secrets_of(name, each[0])) for name, each in wanted.items()}
        for name in [name for name, before in self._opened_by.items() if before != apart.get(name)]:
            self._let_go(name)
        for name in wanted.keys() - self._opened_by.keys():
            self._opened_by[name] = apart[name]
            self._opening[name] = self._work.spawn(self._open(name, *wanted[name]))
        self._gather()

    def wanted(self) -> list[e.ToolSecretWanted]:
        """What there is to give, and how the servers are that want it."""
        return [
            e.ToolSecretWanted(
                server=server,
                name=name,
                place=place,
                given=(server, name, place) in self._given,
                **self._standing(server),  # type: ignore[arg-type]
            )
            for server, name, place in wanted_by(self._servers)
        ]

    async def close(self) -> None:
        """All of them are gone when this returns, and what was given is forgotten."""
        self._servers.followers.discard(self.follow)
        self._given = {}
        await self._work.cancel()
        connections, self._connections = self._connections, {}
        await asyncio.gather(*(each.close() for each in connections.values()))

    def _complete(self) -> Iterator[tuple[str, McpServer, Mapping[str, str]]]:
        for name, server in self._servers.servers.items():
            if server.personal and not server.disabled:
                place = place_of(msgspec.to_builtins(server))
                own = {value: self._given.get((name, value, place)) for value in server.personal}
                if None not in own.values():
                    yield name, server, {value: str(secret) for value, secret in own.items()}

    async def _open(self, name: str, server: McpServer, own: Mapping[str, str]) -> None:
        try:
            opening = await asyncio.to_thread(importlib.import_module, "server.tools.mcp.opening")
        except ImportError:  # the extra is not installed, which `wanted` tells
            self._changed()
            return
        secrets = self._servers.secrets_of(name, server)
        connection: McpConnection = opening.connection_to(server, self._gather, secrets, own=own)
        self._connections[name] = connection
        connection.start()

    def _let_go(self, name: str) -> None:
        del self._opened_by[name]
        self._opening.pop(name).cancel()
        if (connection := self._connections.pop(name, None)) is not None:
            self._work.spawn(connection.close())

    def _gather(self) -> None:
        tools: dict[str, ServerTool] = {}
        for name, connection in self._connections.items():
            for tool in offered_by(name, self._servers.servers.get(name), connection):
                tools.setdefault(tool.name, tool)
        for gone in self.tools.keys() - tools.keys():
            del self.tools[gone]
        self.tools.update(tools)
        self._changed()

    def _standing(self, name: str) -> dict[str, object]:
        connection = self._connections.get(name)
        if connection is not None:
            problem = {} if connection.message is None else {"problem": connection.message}
            return {"state": connection.state, **problem}
        opening = self._opening.get(name)
        if opening is not None and opening.done():
            return {"state": "failed", "problem": NOT_INSTALLED}
        return {"state": "connecting" if opening is not None else "off"}


def wanted_by(servers: McpServers) -> Iterator[tuple[str, str, str]]:
    """Of each value that is wanted: the server's name, its own, and the place that it is for."""
    for name, server in servers.servers.items():
        if server.personal and not server.disabled:
            place = place_of(msgspec.to_builtins(server))
            yield from ((name, value, place) for value in server.personal)


def _apart(server: McpServer, own: Mapping[str, str]) -> object:
    """What a connection depends on."""
    return msgspec.structs.replace(server, permissions={}, trusts_read_only=False), dict(own)
