"""How much the server takes in with one request: the body is complete before a route sees it, small but for files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.datastructures import Headers

from server.http.guard import refusal
from server.protocol.texts import Text

if TYPE_CHECKING:
    from starlette.responses import JSONResponse
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

MAX_BODY = 64 * 1024
"""Bytes. What the routes take are names, ids and keys; the longest is some kilobytes."""
MAX_FILE = 64 * 1024 * 1024
"""Bytes of a document."""
FILES = ("POST", "/v1/documents")


class Intake:
    """ASGI middleware that reads the body of a request, refuses a large one and passes on the others."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        body = bytearray()
        most = MAX_FILE if (scope["method"], scope["path"]) == FILES else MAX_BODY
        refused = _refused(Headers(scope=scope), most)
        more = refused is None
        while more:
            message = await receive()
            if message["type"] != "http.request":  # the client is gone
                return
            body += message.get("body", b"")
            more = message.get("more_body", False)
            if len(body) > most:
                refused, more = _too_large(most), False
        await (refused or self._app)(scope, _again(bytes(body), receive), send)


def _again(body: bytes, receive: Receive) -> Receive:
    """What gives the body in one piece, and then what else comes."""
    whole: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

    async def next_message() -> Message:
        return whole.pop() if whole else await receive()

    return next_message


def _refused(headers: Headers, most: int) -> JSONResponse | None:
    """Why the body is not even read."""
    length = headers.get("content-length", "")
    if length and "transfer-encoding" in headers:
        # A proxy in front may have believed the other one, and the next request be part of this body.
        return refusal(400, "ambiguous_length", Text("The request gives its length in two ways."))
    if length.isdecimal() and int(length) > most:
        return _too_large(most)
    return None


def _too_large(most: int) -> JSONResponse:
    # The connection stays: what else comes of the body is dropped, so that the client gets to read the answer.
    message = Text("A request may have {size} KiB, not more.", size=most // 1024)
    return refusal(413, "body_too_large", message, close=False)
