"""Has browsers that came by TLS never come without it again."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

A_YEAR = 365 * 24 * 60 * 60

HEADER = (b"strict-transport-security", f"max-age={A_YEAR}".encode())


class StrictTransport:
    """ASGI middleware that adds `Strict-Transport-Security` to what is answered by TLS."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan" or scope["scheme"] not in ("https", "wss"):
            await self._app(scope, receive, send)
            return

        async def strictly(message: Message) -> None:
            if message["type"] in ("http.response.start", "websocket.accept"):
                message = {**message, "headers": [*message.get("headers", []), HEADER]}
            await send(message)

        await self._app(scope, receive, strictly)
