"""What stands before the guard: ids for requests, a door of its own for one path, the count of who was not let in."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from server.watching.ids import REQUEST

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.types import ASGIApp, Message, Receive, Scope, Send

METRICS = "/metrics"
WORKERS = "/v1/admin/workers"

REFUSALS = frozenset({401, 403, 421, 429, 503})
"""What a status means that whoever asked was not let in."""

STARTS = ("http.response.start", "websocket.http.response.start")


REQUEST_ID = b"x-request-id"


class RequestIds:
    """ASGI middleware that gives each request an id, by which the log and its answer can be found for one another."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request_id = secrets.token_hex(8)
        REQUEST.set(request_id)  # each request has a task, and so a context, of its own

        async def naming(message: Message) -> None:
            if message["type"] in (*STARTS, "websocket.accept"):
                message = {**message, "headers": [*message.get("headers", []), (REQUEST_ID, request_id.encode())]}
            await send(message)

        await self._app(scope, receive, naming)


class OwnDoor:
    """ASGI middleware: one `path` and what lies below it by `door`, and everything else by another one."""

    def __init__(self, path: str, door: ASGIApp, otherwise: ASGIApp) -> None:
        self._path = path
        self._door = door
        self._otherwise = otherwise

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        mine = scope["type"] == "http" and (scope["path"] + "/").startswith(f"{self._path}/")
        await (self._door if mine else self._otherwise)(scope, receive, send)


class RefusalCount:
    """ASGI middleware that tells the status of each answer that lets nobody in."""

    def __init__(self, app: ASGIApp, told: Callable[[int], None]) -> None:
        self._app = app
        self._told = told

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def counting(message: Message) -> None:
            if message["type"] in STARTS and message["status"] in REFUSALS:
                self._told(message["status"])
            await send(message)

        await self._app(scope, receive, counting)
