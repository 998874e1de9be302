"""All servers of tools that the file names: started with the server, and followed when the file changes."""

from __future__ import annotations

import asyncio
import importlib
from functools import partial
from typing import TYPE_CHECKING

import msgspec

from server.protocol.texts import Text
from server.protocol.tool_places import given_for, place_of
from server.tasks import pause
from server.tools.mcp.configuration import EVERY, McpServer, WrongMcpServers, read_servers
from server.tools.mcp.newest import Keeper

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, MutableMapping
    from pathlib import Path

    from server.tools.mcp.connection import McpConnection
    from server.tools.tool import ServerTool

LOOK_SECONDS = 2.0
"""Between two looks at the file."""
ABSENT_LOOK_SECONDS = 10.0
"""The same while there is none: most have no servers of tools."""
ABSENT = (0, 0)
NOT_INSTALLED = Text("The package mcp is not installed here: install sb-voice with the extra mcp.")


class McpServers:
    """Those of one file, which may be missing; `tools` is changed as theirs change."""

    def __init__(
        self,
        file: Path,
        keep: Callable[[str, str], None] = lambda _name, _secret: None,
        read: Callable[[], None] = lambda: None,
    ) -> None:
        """`keep` is told what the app is to keep in its keyring, by its name, where an empty text is to be forgotten;
        `read` asks it to look there again, and to say what it found.
        """
        self.file = file
        self._keep = keep
        self._read = read
        self._secrets: Mapping[str, str] = {}
        self._opened_by: dict[str, object] = {}
        """What each connection depends on."""
        self._wake = asyncio.Event()
        self.tools: MutableMapping[str, ServerTool] = {}
        self.problem: Text | None = None
        """Why nothing of the file counts."""
        self.servers: dict[str, McpServer] = {}
        self.connections: dict[str, McpConnection] = {}
        """But for those that want something of each person: these are the sessions' own."""
        self.followers: set[Callable[[], None]] = set()
        """Called when the file has changed."""
        self._seen: tuple[int, int] | None = None
        self._read_for: tuple[int, int] | None = None
        """As what the file was when the app was asked for what it lacks: once for each change."""
        self.writing = asyncio.Lock()
        """Held by whoever changes the file."""
        self._following = asyncio.Lock()

    async def run(self) -> None:
        """Until it is cancelled, which ends all of them."""
        try:
            while True:
                await self.follow()
                await pause(self._wake, ABSENT_LOOK_SECONDS if self._seen == ABSENT else LOOK_SECONDS)
                self._wake.clear()
        finally:
            ending = asyncio.gather(*(each.close() for each in self.connections.values()))
            await asyncio.shield(ending)

    def use_secrets(self, secrets: Mapping[str, str]) -> None:
        """What stands for `${keyring:NAME}`, and what earlier sign-ins left, from now on."""
        if secrets != self._secrets:
            self._secrets = secrets
            for name, connection in self.connections.items():
                if connection.sign_in is not None:
                    connection.sign_in.take(secrets.get(sign_in_name(name), ""))
            self._seen = None
            self._wake.set()

    async def follow(self) -> None:
        """Do as the file says now."""
        async with self._following:
            seen = await asyncio.to_thread(self._stamp)
            if seen == self._seen:
                return
            self._seen = seen
            try:
                servers = await asyncio.to_thread(read_servers, self.file)
            except WrongMcpServers as error:
                self.problem = error.message
                return
            self.problem = None
            await self._apply(servers)
            for changed in tuple(self.followers):
                changed()
            if seen != self._read_for and any(map(self._lacks, servers)):
                self._read_for = seen
                self._read()

    def _lacks(self, name: str) -> bool:
        """Whether it needs a secret that is not known here: another program of the person's may have kept it."""
        server = self.servers[name]
        return not server.disabled and not server.secrets <= self.secrets_of(name, server).keys()

    def _stamp(self) -> tuple[int, int]:
        try:
            stat = self.file.stat()
        except OSError:
            return ABSENT
        return stat.st_mtime_ns, stat.st_size

    async def _apply(self, servers: dict[str, McpServer]) -> None:
        self.servers = servers
        apart = {name: self._apart(name, each) for name, each in servers.items()}
        for name in [name for name in self.connections if self._opened_by[name] != apart.get(name)]:
            await self.connections.pop(name).close()
        shared = [name for name, each in servers.items() if not (each.disabled or each.personal)]
        wanted = [name for name in shared if name not in self.connections]
        if wanted:
            try:
                await asyncio.to_thread(importlib.import_module, "server.tools.mcp.opening")
            except ImportError:
                self.problem = NOT_INSTALLED
                return
        for name in wanted:
            self._opened_by[name] = apart[name]
            self.connections[name] = self._opened(name, servers[name])
            self.connections[name].start()
        self.gather()

    def _opened(self, name: str, server: McpServer) -> McpConnection:
        from server.tools.mcp.opening import connection_to, sign_in_at

        kept = sign_in_name(name)
        secrets = self.secrets_of(name, server)
        sign_in = None
        if server.may_sign_in:
            keeper = Keeper(partial(self._kept, kept), self._read)
            note = self.file.with_name(f".{self.file.name}.{name}.sign-in")
            sign_in = sign_in_at(server, secrets, self._secrets.get(kept, ""), keeper, note)
        return connection_to(server, self.gather, secrets, sign_in)

    def _kept(self, name: str, secret: str) -> None:
        self._secrets = {**self._secrets, name: secret}
        self._keep(name, secret)

    def secrets_of(self, name: str, server: McpServer) -> dict[str, str]:
        """Those that were given for this server: an entry that was pasted must not carry away another's, nor those
        that one of the same name had, which led elsewhere.
        """
        place = place_of(msgspec.to_builtins(server))
        own = {each: given_for(place, kept) for each, kept in self._secrets.items() if each.startswith(f"{name}/")}
        return {each: secret for each, secret in own.items() if secret is not None}

    def _apart(self, name: str, server: McpServer) -> object:
        """What its connection depends on."""
        own = self.secrets_of(name, server)
        needed = {each: own.get(each) for each in server.secrets}
        return msgspec.structs.replace(server, permissions={}, trusts_read_only=False), needed

    def gather(self) -> None:
        """Offer what they have now; where two have the same name, it is the first one's."""
        tools: dict[str, ServerTool] = {}
        for name, connection in self.connections.items():
            for tool in offered_by(name, self.servers.get(name), connection):
                tools.setdefault(tool.name, tool)
        for gone in self.tools.keys() - tools.keys():
            del self.tools[gone]
        self.tools.update(tools)


def offered_by(name: str, server: McpServer | None, connection: McpConnection) -> Iterator[ServerTool]:
    """What of a server of that name may be called now."""
    from server.tools.mcp.offered import McpTool, beside_tools, is_read_only

    if server is None or connection.state != "ready":
        return
    for tool in connection.tools:
        permission = permission_of(server, tool.name, read_only=is_read_only(tool))
        if permission != "never":
            yield McpTool(name, connection, tool, asks=permission == "ask")
    yield from beside_tools(name, connection)


def sign_in_name(name: str) -> str:
    """Under which the app keeps what came of signing in at the server of that name."""
    return f"{name}/sign-in"


def permission_of(server: McpServer, tool: str, *, read_only: bool) -> str:
    """What counts for a tool: what was chosen for it, then for all of the server; without either it is asked for."""
    chosen = server.permissions.get(tool) or server.permissions.get(EVERY)
    return chosen or ("always" if read_only and server.trusts_read_only else "ask")
