"""Opening a connection along a route: WebSockets, and sockets for what waits in threads."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, cast

from websockets.asyncio.client import connect
from websockets.exceptions import InvalidProxy, InvalidProxyStatus, ProxyError

from server.network.errors import ProxyFailed
from server.network.routes import route_to
from server.protocol.texts import Text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from socket import socket

    from websockets.asyncio.client import ClientConnection

    from server.network.proxies import Proxy
    from server.network.routes import Route

PROXY_PASSWORD = 407


class WebSocket(connect):
    """A WebSocket as `websockets` opens it, along the route that the environment has for it.

    Follows no redirect: what is said, and the key it is said with, are for whom the person named, and nobody else.
    Raises `UnusableSetting` and `ProxyFailed` too.
    """

    async def open_tcp_connection(self) -> ClientConnection:
        route = route_to(self.uri)
        proxy = route.proxy
        if route.tls is not None:
            self.create_connection_kwargs.setdefault("ssl", route.tls)
        if proxy is None:
            self.proxy = None
            return await super().open_tcp_connection()
        self.proxy = proxy.url
        if route.proxy_tls is not None:
            self.create_connection_kwargs["proxy_ssl"] = route.proxy_tls
        with failing_as_proxy(proxy):
            return await super().open_tcp_connection()

    def process_redirect(self, exc: Exception) -> Exception | str:
        return exc


def tunnel(route: Route, host: str, port: int, seconds: float) -> socket:
    """A socket that leads through the route's proxy to `host`, with the TLS of the route.

    Over TLS to a proxy too it is no real one, but behaves like it. Raises `ProxyFailed`.
    """
    from python_socks import ProxyType
    from python_socks.sync.v2 import Proxy as Connector

    proxy = route.proxy
    assert proxy is not None
    kind = ProxyType.SOCKS5 if proxy.kind == "socks5" else ProxyType.HTTP
    password = None if proxy.user is None else proxy.password
    connector = Connector(kind, proxy.host, proxy.port, proxy.user, password, rdns=True, proxy_ssl=route.proxy_tls)
    with failing_as_proxy(proxy):
        return cast("socket", connector.connect(host, port, dest_ssl=route.tls, timeout=seconds).socket)


@contextmanager
def failing_as_proxy(proxy: Proxy) -> Iterator[None]:
    """Whatever goes wrong on the way through `proxy` is raised as `ProxyFailed`, what follows behind it as it is."""
    import ssl

    from python_socks import ProxyError as RefusedBySocks

    try:
        yield
    except (ssl.SSLError, TimeoutError):
        raise
    except InvalidProxyStatus as error:
        raise ProxyFailed(refused(proxy, error.response.status_code)) from None
    except RefusedBySocks as error:
        raise ProxyFailed(refused(proxy, error.error_code)) from None
    except ProxyError as error:
        raise ProxyFailed(refused(proxy, getattr(error.__cause__, "error_code", None))) from None
    except OSError:
        raise ProxyFailed(unreachable(proxy)) from None
    except (InvalidProxy, ValueError):
        raise ProxyFailed(refused(proxy, None)) from None


def unreachable(proxy: Proxy) -> Text:
    return Text("The proxy that the setting {variable} names cannot be reached.", variable=proxy.variable)


def refused(proxy: Proxy, code: int | None) -> Text:
    """`code` is the status in HTTP or the reply in SOCKS, None where the proxy made no such answer."""
    if code is None or code == PROXY_PASSWORD:
        return Text(
            "The proxy that the setting {variable} names does not take us; check its kind, its name and its password.",
            variable=proxy.variable,
        )
    return Text("The proxy that the setting {variable} names could not connect to the server.", variable=proxy.variable)
