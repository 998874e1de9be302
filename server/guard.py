"""Who may speak to the server: checked before a handshake or a request is let in.

A browser lets any web page open a WebSocket to this machine and only tells from which page it came. So a request that
names an origin is refused unless the origin is listed; a host name we don't know is refused too, as a page can make
its own name point here. Addresses as host names are fine: no page can rebind those.
"""

from __future__ import annotations

import hashlib
import hmac
import socket
from typing import TYPE_CHECKING
from urllib.parse import unquote

from starlette.datastructures import Headers
from starlette.responses import JSONResponse

from server.protocol.addresses import host_of, is_address
from server.protocol.texts import Text

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Receive, Scope, Send

OPEN_PATHS = frozenset({"/healthz"})
"""What needs no token: it tells nothing about anybody."""


class Guard:
    """ASGI middleware that lets in who shows the token and comes from nowhere suspicious.

    Raises `ValueError` where the token is empty.
    """

    def __init__(self, app: ASGIApp, *, token: str, hosts: frozenset[str], origins: frozenset[str]) -> None:
        if not token.strip():
            raise ValueError("an empty token would let everybody in")
        self._app = app
        self._token = _digest(token)
        self._hosts = hosts | {"localhost", socket.gethostname().lower()}
        self._origins = origins

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] not in ("http", "websocket"):
            await self._app(scope, receive, send)
            return
        refusal = self._refusal(scope["path"], Headers(scope=scope)) or _unreadable(scope)
        if refusal is None:
            await self._app(scope, receive, send)
        else:
            await refusal(scope, receive, send)

    def _refusal(self, path: str, headers: Headers) -> JSONResponse | None:
        hosts = headers.getlist("host")
        if len(hosts) != 1 or not self._known(hosts[0]):
            return _refuse(421, "unknown_host", Text("This server does not go by that name."))
        if any(origin not in self._origins for origin in headers.getlist("origin")):
            return _refuse(403, "foreign_origin", Text("Web pages may not connect to this server."))
        if path not in OPEN_PATHS and not self._shown(headers.getlist("authorization")):
            return _refuse(401, "wrong_token", Text("The token is missing or wrong."))
        return None

    def _known(self, host: str) -> bool:
        name = host_of(host)
        return name is not None and (name in self._hosts or is_address(name))

    def _shown(self, authorizations: list[str]) -> bool:
        if len(authorizations) != 1:
            return False
        scheme, _, token = authorizations[0].partition(" ")
        return hmac.compare_digest(_digest(token.strip(" ")), self._token) and scheme.lower() == "bearer"


def _unreadable(scope: Scope) -> JSONResponse | None:
    """What is written in percents in an address is UTF-8; else each reader would take it for something else."""
    asked: bytes = scope.get("raw_path", b"") + b"?" + scope["query_string"]
    try:
        unquote(asked.decode("ascii"), errors="strict")
    except UnicodeDecodeError:
        return _refuse(400, "invalid_address", Text("The address is not valid UTF-8."))
    return None


def _digest(token: str) -> bytes:
    return hashlib.sha256(token.encode("utf-8", "surrogateescape")).digest()


def _refuse(status: int, code: str, message: Text) -> JSONResponse:
    """An answer in words. Starlette's responses also refuse a WebSocket handshake."""
    error = {"type": "invalid_request_error", "code": code, **message.as_members()}
    return JSONResponse({"error": error}, status)
