"""HTTP to our servers: follows no redirect, reads no more and for no longer than was said, and knows a launched server.

For threads: everything here waits.
"""

from __future__ import annotations

import io
import time
from contextlib import contextmanager
from functools import partial
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection, IncompleteRead
from typing import TYPE_CHECKING, Any
from urllib.request import HTTPHandler, HTTPRedirectHandler, HTTPSHandler, ProxyHandler, Request, build_opener

from server.network.connecting import tunnel
from server.network.routes import route_to
from server.network.trust import nobodys
from server.protocol.launch_secret import PROOF

if TYPE_CHECKING:
    import socket
    from collections.abc import Iterator

    from desktop.address import Address, Credentials
    from server.network.routes import Route

PORTION = 64 * 1024


class TooMuch(Exception):
    """The answer is larger than any that makes sense."""


class Unproven(OSError):
    """What listens there is not the server that we launched."""


FAULTS = (OSError, ValueError, HTTPException)
"""What is raised where there is no answer, or none in HTTP."""


@contextmanager
def answered(request: Request, address: Address, patience: float, seconds: float) -> Iterator[HTTPResponse]:
    """The answer of the server at `address`, to be read by `portions`.

    It may keep silent for `patience` seconds and must have ended `seconds` from now. Raises `HTTPError` for a refusal,
    a redirect being one, else one of `FAULTS`, or `UnusableSetting`.
    """
    route = route_to(request.full_url)
    if route.forwards:
        assert route.proxy is not None
        request.set_proxy(route.proxy.authority, route.proxy.kind)
        if route.proxy.basic:
            request.add_unredirected_header("Proxy-Authorization", route.proxy.basic)
    # Of proxies the route says all.
    opener = build_opener(_Stay(), _Opening(address, time.monotonic() + seconds, route), ProxyHandler({}))
    with opener.open(request, timeout=patience) as answer:
        yield answer


def portions(answer: HTTPResponse, most_bytes: int) -> Iterator[bytes]:
    """The body as it comes. Raises `TooMuch` and `FAULTS`."""
    read = 0
    while portion := answer.read(PORTION):
        read += len(portion)
        if read > most_bytes:
            raise TooMuch
        yield portion
    if answer.length:
        raise IncompleteRead(b"", answer.length)


class _Stay(HTTPRedirectHandler):
    """The token is for the server that the person named, and for none that this one names."""

    def redirect_request(self, *_: Any) -> None:
        return None


class _TimedSocket(io.RawIOBase):
    """Reads a socket that may neither be silent for longer than its timeout, nor go on beyond `deadline`."""

    def __init__(self, sock: socket.socket, deadline: float) -> None:
        self._socket = sock
        self._patience = sock.gettimeout()
        self._deadline = deadline
        self._raw = sock.makefile("rb", buffering=0)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        left = self._deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError
        self._socket.settimeout(left if self._patience is None else min(left, self._patience))
        return self._raw.readinto(buffer)

    def close(self) -> None:
        self._raw.close()
        super().close()


class _TimedAnswer(HTTPResponse):
    def __init__(self, deadline: float, sock: socket.socket, *how: Any, **more: Any) -> None:
        super().__init__(sock, *how, **more)
        whole, self.fp = self.fp, io.BufferedReader(_TimedSocket(sock, deadline))
        whole.close()


class _Timed(HTTPConnection):
    def __init__(self, host: str, *, deadline: float, route: Route, **how: Any) -> None:
        super().__init__(host, **how)
        self.response_class = partial(_TimedAnswer, deadline)  # type: ignore[assignment]
        self._route = route

    def connect(self) -> None:
        proxy = self._route.proxy
        if proxy is None or self._route.forwards:
            super().connect()  # and TLS, in `_Secure`
        else:
            self.sock = tunnel(self._route, self.host, self.port, self.timeout or 0.0)


class _Secure(_Timed, HTTPSConnection):
    pass


class _Launched(_Timed):
    """Says nothing to the server before that one has proven that it is the one which this app launched."""

    def __init__(self, host: str, *, credentials: Credentials, **how: Any) -> None:
        super().__init__(host, **how)
        self._credentials = credentials

    def connect(self) -> None:
        """On this very connection: at its other end the same program is for as long as it lasts."""
        super().connect()
        asking = HTTPConnection(self.host, self.port)
        asking.response_class, asking.sock = self.response_class, self.sock
        asking.request("GET", "/healthz", headers={"Authorization": self._credentials.shown})
        told = asking.getresponse()
        if not self._credentials.is_met(told.headers.get_all(PROOF, [])):
            raise Unproven
        for _ in portions(told, PORTION):
            pass


class _Opening(HTTPHandler, HTTPSHandler):
    def __init__(self, address: Address, deadline: float, route: Route) -> None:
        # Left alone it would read certificates here, whoever is asked.
        super().__init__(context=(route.proxy_tls if route.forwards else route.tls) or nobodys())
        self._address = address
        self._how: dict[str, Any] = {"deadline": deadline, "route": route}

    def http_open(self, request: Request) -> HTTPResponse:
        if self._address.launched:
            return self.do_open(partial(_Launched, credentials=self._address.credentials(), **self._how), request)
        return self.do_open(partial(_Timed, **self._how), request)

    def https_open(self, request: Request) -> HTTPResponse:
        return self.do_open(partial(_Secure, context=self._context, **self._how), request)  # type: ignore[attr-defined]
