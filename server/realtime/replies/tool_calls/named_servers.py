"""Servers of tools that a client named for its session: connected to, listed and told of, and let go with it."""

from __future__ import annotations

import asyncio
import importlib
from typing import TYPE_CHECKING, Any, cast

from server.protocol import events as e
from server.tasks import BackgroundTasks
from server.tools.mcp.addresses import is_named_itself

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Sequence

    import mcp_types as types

    from server.tools.mcp.connection import McpConnection
    from server.tools.tool import ServerTool


class NamedServers:
    """Those of one session; `tools` changes as theirs do, and `emit` is awaited with what is to be told."""

    def __init__(self, emit: Callable[[e.ServerEvent], Coroutine[Any, Any, None]]) -> None:
        self._emit = emit
        self.tools: dict[str, ServerTool] = {}
        self._named: dict[str, e.Tool] = {}
        self._connections: dict[str, McpConnection] = {}
        self._opening: dict[str, asyncio.Task[None]] = {}
        self._work = BackgroundTasks()
        self._ends = False

    def follow(self, wanted: Sequence[e.Tool], allowed: str) -> None:
        """Have these and no others, beside whatever else goes on; `allowed` is what the server's settings allow."""
        named = {str(each.server_label): each for each in wanted}
        for label in [label for label, each in self._named.items() if named.get(label) != each]:
            del self._named[label]
            self._opening.pop(label).cancel()
            if (connection := self._connections.pop(label, None)) is not None:
                self._work.spawn(connection.close())
        for label in named.keys() - self._named.keys():
            self._opening[label] = self._work.spawn(self._begin(label, named[label], allowed))
        self._named = named
        self._gather()

    async def close(self) -> None:
        """All of them are gone when this returns, and nobody is told."""
        self._ends = True
        await self._work.cancel()
        connections, self._connections = self._connections, {}
        await asyncio.gather(*(each.close() for each in connections.values()))

    async def _begin(self, label: str, named: e.Tool, allowed: str) -> None:
        item = e.Item(type="mcp_list_tools", id=e.new_id("mcpl"), server_label=label, tools=[])
        item_id = str(item.id)
        try:
            await self._emit(e.ItemAdded(item=item))
            await self._emit(e.McpListToolsInProgress(item_id=item_id))
            await self._open(label, item_id, named, allowed)
        except asyncio.CancelledError:  # the client wants it no more
            if not self._ends:
                self._work.spawn(self._emit(e.McpListToolsFailed(item_id=item_id)))
            raise

    async def _open(self, label: str, item_id: str, named: e.Tool, allowed: str) -> None:
        """Connect to it, and tell which tools it has."""
        try:
            opening = await asyncio.to_thread(importlib.import_module, "server.tools.mcp.opening")
        except ImportError:  # the extra is not installed
            await self._emit(e.McpListToolsFailed(item_id=item_id))
            return
        url = str(named.server_url)
        public = not is_named_itself(url, allowed)
        connection = opening.connection_to_address(url, _shown(named), self._gather, public=public)
        self._connections[label] = connection
        connection.start()
        await connection.settled.wait()
        if connection.state != "ready":
            await self._emit(e.McpListToolsFailed(item_id=item_id))
            return
        told = e.Item(
            type="mcp_list_tools",
            id=item_id,
            server_label=label,
            tools=[_told(tool) for tool in connection.tools if _is_allowed(named, tool)],
        )
        await self._emit(e.McpListToolsCompleted(item_id=item_id))
        await self._emit(e.ItemDone(item=told))

    def _gather(self) -> None:
        self.tools.clear()
        if not self._connections:  # nor may the extra be there
            return
        from server.tools.mcp.offered import NamedTool

        for label, connection in self._connections.items():
            named = self._named.get(label)
            for tool in connection.tools if named is not None else ():
                if _is_allowed(cast("e.Tool", named), tool):
                    made = NamedTool(label, connection, tool, asks=_is_asked_for(cast("e.Tool", named), tool))
                    self.tools.setdefault(made.name, made)


def _shown(named: e.Tool) -> dict[str, str]:
    headers = dict(named.headers) if isinstance(named.headers, dict) else {}
    if isinstance(named.authorization, str) and named.authorization:
        headers["Authorization"] = f"Bearer {named.authorization.removeprefix('Bearer ')}"
    return headers


def _told(tool: types.Tool) -> dict[str, Any]:
    hints = tool.annotations.model_dump(by_alias=True, exclude_none=True) if tool.annotations is not None else None
    described = {"name": tool.name, "description": tool.description, "input_schema": tool.input_schema}
    return {**described, "annotations": hints}


def _is_allowed(named: e.Tool, tool: types.Tool) -> bool:
    match named.allowed_tools:
        case list() as names:
            return tool.name in names
        case dict() as chosen:
            return _fits(chosen, tool)
    return True


def _is_asked_for(named: e.Tool, tool: types.Tool) -> bool:
    """Whatever is not plainly excepted is."""
    match named.require_approval:
        case "never":
            return False
        case {"always": dict() as always} if _fits(always, tool):
            return True
        case {"never": dict() as never}:
            return not _fits(never, tool)
    return True


def _fits(chosen: dict[str, Any], tool: types.Tool) -> bool:
    from server.tools.mcp.offered import is_read_only

    names, read_only = chosen.get("tool_names"), chosen.get("read_only")
    if names is None and read_only is None:
        return False
    named = names is None or (isinstance(names, list) and tool.name in names)
    return named and (read_only is None or is_read_only(tool) is read_only)
