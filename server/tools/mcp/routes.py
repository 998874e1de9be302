"""Servers of tools over HTTP: for the app at its own server, and for who runs a team's."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Any, ClassVar

from fastapi import APIRouter, Request
from pydantic import BaseModel, Field

from server.errors import UserFacingError
from server.problems.route import ProblemRoute, described
from server.protocol.texts import Text
from server.tools.mcp.configuration import (
    McpServer,
    NoSuchMcpServer,
    Permission,
    WrongMcpServers,
    changed,
    entry_of,
    parsed,
    servers_of,
)
from server.tools.mcp.errors import NOBODY_ASKS, SignInFailed
from server.tools.mcp.personal import wanted_by
from server.tools.mcp.servers import permission_of
from server.tools.runner import MOST_RESULT, shortened
from server.tools.tool import ToolFailed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from server.tools.mcp.servers import McpServers
    from server.tools.mcp.sign_in import McpSignIns

APP_PATH = "/v1/mcp/servers"
TEAM_PATH = "/v1/admin/mcp/servers"
PERSONAL_PATH = "/v1/mcp/personal"


class McpToolFailed(UserFacingError):
    """A trial came to nothing; the text says why."""


class NotOverHttp(UserFacingError):
    """Only who can write the server's files may ask for that."""


class McpRoute(ProblemRoute):
    kinds: ClassVar[Mapping[type[UserFacingError], tuple[int, str]]] = {
        NoSuchMcpServer: (404, "no_such_mcp_server"),
        NotOverHttp: (403, "not_over_http"),
        WrongMcpServers: (422, "wrong_mcp_servers"),
        McpToolFailed: (502, "tool_failed"),
        SignInFailed: (502, "sign_in_failed"),
    }


class McpWish(BaseModel):
    """What is to change of a server; a permission of null is forgotten."""

    disabled: bool | None = None
    permissions: dict[str, Permission | None] = Field(default={}, max_length=1000)


class McpSignIn(BaseModel):
    """Where the person's browser comes back to: a page of a program on this computer."""

    redirect_uri: str = Field(pattern=r"^http://127\.0\.0\.1:[0-9]{1,5}/$")


class McpSignedIn(BaseModel):
    """What the person's browser came back with."""

    code: str = Field(min_length=1, max_length=4096)
    state: str = Field(min_length=1, max_length=4096)
    iss: str | None = Field(default=None, max_length=4096)


class McpTrial(BaseModel):
    """A call to try out."""

    tool: str = Field(min_length=1, max_length=256)
    arguments: dict[str, Any] = {}


def mcp_routes(servers: McpServers, *, for_one_app: bool) -> APIRouter:
    """The routes; programs and what names secrets of this computer are taken from its own app alone."""
    router = APIRouter(
        prefix=APP_PATH if for_one_app else TEAM_PATH,
        tags=["mcp"],
        route_class=McpRoute,
        responses=described(403, 404, 422, 502),
    )

    @router.get("")
    async def list_mcp_servers() -> dict[str, Any]:
        """The servers of tools that are set up, and how each is."""
        await servers.follow()
        problem = servers.problem
        told = {"servers": [_facts(servers, name) for name in servers.servers], "file": str(servers.file)}
        return {**told, "problem": None if problem is None else problem.as_members()}

    @router.post("")
    async def add_mcp_servers(request: Request) -> dict[str, Any]:
        """Add servers, or change them: the body is the usual `{"mcpServers": {name: entry}}`."""
        document = parsed(await request.body())
        given = servers_of(document)
        if not for_one_app:
            _check_of_team(given.values())
        assert isinstance(document, dict)
        await _change(servers, document["mcpServers"])
        return {"servers": [_facts(servers, name) for name in given if name in servers.servers]}

    @router.get("/{name}")
    async def get_mcp_server(name: str) -> dict[str, Any]:
        """One server with its tools, its permissions and the end of its log."""
        await servers.follow()
        facts = _facts(servers, name)
        connection = servers.connections.get(name)
        log = list(connection.log) if connection is not None else []
        return {**facts, "tools": _tools(servers, name), "log": log}

    @router.patch("/{name}")
    async def change_mcp_server(name: str, wish: McpWish) -> dict[str, Any]:
        """Switch a server on or off, and choose which of its tools may be called: always, ask or never."""
        async with servers.writing:  # what is read is what is changed: somebody else may choose at the same time
            entry = await asyncio.to_thread(entry_of, servers.file, name)
            if wish.disabled is not None:
                entry["disabled"] = wish.disabled
            chosen = {**entry.get("permissions", {}), **wish.permissions}
            entry["permissions"] = {tool: each for tool, each in chosen.items() if each is not None}
            await asyncio.to_thread(changed, servers.file, {name: entry})
        await servers.follow()
        return _facts(servers, name)

    @router.delete("/{name}", status_code=204)
    async def remove_mcp_server(name: str) -> None:
        """Take a server out; its program ends."""
        await _change(servers, {name: None})

    @router.post("/{name}/try")
    async def try_mcp_tool(name: str, trial: McpTrial) -> dict[str, Any]:
        """Call one of its tools at once, and tell what it answers."""
        await servers.follow()
        if _known(servers, name).personal:
            raise McpToolFailed(Text("It wants something of each person, so that it is tried in a talk."))
        if (connection := servers.connections.get(name)) is None:
            raise McpToolFailed(Text("This server of tools is switched off."))
        began = time.monotonic()
        try:
            result = await connection.call(trial.tool, trial.arguments)
        except ToolFailed as failure:
            raise McpToolFailed(Text("{reason}", reason=shortened(str(failure)))) from None
        took_ms = round((time.monotonic() - began) * 1000)
        return {"server": name, "tool": trial.tool, "result": result[:MOST_RESULT], "took_ms": took_ms}

    if for_one_app:  # a team's server signs nobody in: what came of it would be everybody's

        @router.post("/{name}/sign-in")
        async def begin_mcp_sign_in(name: str, wish: McpSignIn) -> dict[str, Any]:
            """Begin to sign the person in there, by OAuth; they do it on the page that this names."""
            return {"url": await (await _sign_in(servers, name)).begin(wish.redirect_uri)}

        @router.post("/{name}/sign-in/finish")
        async def finish_mcp_sign_in(name: str, came: McpSignedIn) -> dict[str, Any]:
            """The person is back from that page."""
            await (await _sign_in(servers, name)).finish(came.code, came.state, came.iss)
            return _facts(servers, name)

    return router


def personal_routes(servers: McpServers) -> APIRouter:
    """What whoever talks is asked for; what they give goes with their session alone."""
    router = APIRouter(prefix=PERSONAL_PATH, tags=["mcp"], route_class=McpRoute, responses=described(403))

    @router.get("")
    async def list_personal_values() -> dict[str, Any]:
        """What servers of tools want of each person: `sb_tool_secrets` of a session gives it, by these names."""
        await servers.follow()
        return {
            "wanted": [{"server": name, "name": value, "place": place} for name, value, place in wanted_by(servers)]
        }

    return router


async def _sign_in(servers: McpServers, name: str) -> McpSignIns:
    """Raises `NoSuchMcpServer`, `SignInFailed`."""
    await servers.follow()
    _known(servers, name)
    connection = servers.connections.get(name)
    if connection is None or connection.sign_in is None:
        raise SignInFailed(NOBODY_ASKS)
    return connection.sign_in


async def _change(servers: McpServers, entries: dict[str, dict[str, Any] | None]) -> None:
    async with servers.writing:
        await asyncio.to_thread(changed, servers.file, entries)
    await servers.follow()


def _check_of_team(given: Any) -> None:
    for server in given:
        if server.command:
            raise NotOverHttp(Text("A program is named in the server's own file alone, never over HTTP."))
        if server.names_what_is_here:
            raise NotOverHttp(Text("Files and variables of the server are named in its own file alone."))


def _known(servers: McpServers, name: str) -> McpServer:
    if name not in servers.servers:
        raise NoSuchMcpServer(Text("There is no server of tools of that name."))
    return servers.servers[name]


def _facts(servers: McpServers, name: str) -> dict[str, Any]:
    """Without what may be secret: of variables and headers only the names are told."""
    server = _known(servers, name)
    connection = servers.connections.get(name)
    place = {"command": server.command, "args": server.args, "cwd": server.cwd, "env": sorted(server.env)}
    message = connection.message if connection is not None else None
    return {
        "name": name,
        "type": "stdio" if server.command else "http",
        **(place if server.command else {"url": server.url, "headers": sorted(server.headers)}),
        "disabled": server.disabled,
        "state": connection.state if connection is not None else _without_connection(server),
        "problem": None if message is None else message.as_members(),
        "tool_count": len(connection.tools) if connection is not None else 0,
        "permissions": server.permissions,
        "personal": list(server.personal),
    }


def _without_connection(server: McpServer) -> str:
    return "personal" if server.personal and not server.disabled else "off"


def _tools(servers: McpServers, name: str) -> list[dict[str, Any]]:
    from server.tools.mcp.offered import is_read_only

    connection, server = servers.connections.get(name), servers.servers[name]
    return [
        {
            "name": tool.name,
            "description": tool.description or "",
            "read_only": is_read_only(tool),
            "permission": permission_of(server, tool.name, read_only=is_read_only(tool)),
            "input_schema": tool.input_schema,
        }
        for tool in (connection.tools if connection is not None else [])
    ]
