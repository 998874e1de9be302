"""The worker's side: engines that listen for servers, which show the secret that was made up for this."""

from __future__ import annotations

import asyncio
import hmac
import secrets
from dataclasses import dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from websockets.asyncio.server import serve

from server.engines.apart.messages import Cancel, Hear, Input, OutputTaken, Speak, Think
from server.engines.apart.work import Bench, ready_as
from server.engines.joined.socket_line import TERMS, SocketLine

if TYPE_CHECKING:
    import socket
    import ssl
    from collections.abc import Mapping

    from websockets.asyncio.server import ServerConnection
    from websockets.http11 import Request, Response

    from server.engines.apart.messages import Ready
    from server.protocol.roles import Role

Asked = Hear | Think | Speak | Input | OutputTaken | Cancel

QUIET_SECONDS = 0.5
"""A worker that leaves goes when it had nothing to do for so long: what was given to it is on its way no more."""

LOOK_SECONDS = 0.05


@dataclass(frozen=True, slots=True)
class OfferedEngine:
    """A loaded engine, by its catalog name."""

    name: str
    engine: Any


class WorkerService:
    """Engines of one machine, for all servers that know the secret."""

    def __init__(self, engines: Mapping[Role, OfferedEngine]) -> None:
        self.secret = secrets.token_urlsafe(32)
        self._engines = engines
        self._benches: set[Bench] = set()
        self._leaving = False

    @property
    def offers(self) -> dict[Role, dict[str, str | Ready]]:
        """Each engine's name and what it says of itself."""
        return {role: {"engine": each.name, "ready": ready_as(each.engine)} for role, each in self._engines.items()}

    async def listen(self, listener: socket.socket, tls: ssl.SSLContext | None) -> Any:
        """Take servers in on that socket; what comes back is to be closed."""
        return await serve(self._serve, sock=listener, ssl=tls, process_request=self._let_in, **TERMS)

    async def leave(self, seconds: float) -> None:
        """Take nothing new, and wait until what is under way is done, but not longer than that."""
        self._leaving = True
        for bench in self._benches:
            bench.leave()
        loop = asyncio.get_running_loop()
        deadline, quiet_since = loop.time() + seconds, loop.time()
        while loop.time() < deadline:
            if any(bench.busy for bench in self._benches):
                quiet_since = loop.time()
            elif loop.time() - quiet_since >= QUIET_SECONDS:
                return
            await asyncio.sleep(LOOK_SECONDS)

    def _let_in(self, connection: ServerConnection, request: Request) -> Response | None:
        shown = request.headers.get("Authorization", "").removeprefix("Bearer ")
        if not hmac.compare_digest(shown.encode(errors="surrogateescape"), self.secret.encode()):
            return connection.respond(HTTPStatus.UNAUTHORIZED, "This is not the secret of this worker.\n")
        if self._leaving:
            return connection.respond(HTTPStatus.SERVICE_UNAVAILABLE, "This worker is about to end.\n")
        if request.path.strip("/") not in self._engines:
            return connection.respond(HTTPStatus.NOT_FOUND, "There is no such engine here.\n")
        return None

    async def _serve(self, connection: ServerConnection) -> None:
        assert connection.request is not None
        role: Any = connection.request.path.strip("/")
        line = SocketLine(connection, Asked)
        bench = Bench(line, self._engines[role].engine)
        self._benches.add(bench)
        try:
            await bench.work()
        finally:
            self._benches.discard(bench)
            line.close()
