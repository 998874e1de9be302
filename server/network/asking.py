"""One request over HTTP along the route to its URL, for what waits in threads. Follows no redirect by itself."""

from __future__ import annotations

from contextlib import contextmanager
from http.client import HTTPConnection, HTTPResponse, HTTPSConnection
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from server.network.connecting import tunnel
from server.network.routes import route_to

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from server.network.routes import Route


@contextmanager
def asked(
    method: str,
    url: str,
    headers: Mapping[str, str],
    patience: float,
    *,
    opened: Callable[[HTTPConnection], None] = lambda _: None,
) -> Iterator[HTTPResponse]:
    """The answer, which may keep silent for `patience` seconds; `opened` is told of the connection, to break it off.

    Raises `OSError`, `ValueError`, `HTTPException` and `UnusableSetting`.
    """
    parts = urlsplit(url)
    route = route_to(url)
    connection = _connection(parts.hostname or "", parts.port, route, patience)
    told = dict(headers)
    if route.forwards and route.proxy is not None and route.proxy.basic:
        told["Proxy-Authorization"] = route.proxy.basic
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    try:
        opened(connection)
        connection.request(method, f"{parts.scheme}://{parts.netloc}{path}" if route.forwards else path, headers=told)
        yield connection.getresponse()
    finally:
        connection.close()


def _connection(host: str, port: int | None, route: Route, patience: float) -> HTTPConnection:
    proxy = route.proxy
    if proxy is None:
        if route.tls is None:
            return HTTPConnection(host, port or 80, timeout=patience)
        return HTTPSConnection(host, port or 443, timeout=patience, context=route.tls)
    if not route.forwards:
        return _Tunnelled(host, port or (443 if route.tls else 80), route, patience)
    if route.proxy_tls is not None:
        return HTTPSConnection(proxy.host, proxy.port, timeout=patience, context=route.proxy_tls)
    return HTTPConnection(proxy.host, proxy.port, timeout=patience)


class _Tunnelled(HTTPConnection):
    """Through a proxy that is asked for a connection; the TLS on it is the route's."""

    def __init__(self, host: str, port: int, route: Route, patience: float) -> None:
        super().__init__(host, port, timeout=patience)
        self.default_port = 443 if route.tls else 80
        self._route = route
        self._patience = patience

    def connect(self) -> None:
        self.sock = tunnel(self._route, self.host, self.port, self._patience)
