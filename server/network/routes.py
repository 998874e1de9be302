"""The way to a URL."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from urllib.request import getproxies, getproxies_environment, proxy_bypass

from server.network.proxies import is_excepted, proxy_for
from server.network.this_computer import is_here, is_next_to_us
from server.network.trust import of_the_environment, of_the_system
from server.protocol.addresses import USUAL_PORTS

if TYPE_CHECKING:
    import ssl

    from server.network.proxies import Proxy


@dataclass(frozen=True)
class Route:
    """How a URL is reached: through `proxy`, None for directly, and with `tls`, None where it is not secured.

    `proxy_tls` is for the way to a proxy that is itself reached over TLS.
    """

    proxy: Proxy | None
    tls: ssl.SSLContext | None
    proxy_tls: ssl.SSLContext | None = None

    @property
    def forwards(self) -> bool:
        """Whether the proxy is told each request, in the open, instead of being asked for a connection."""
        return self.proxy is not None and self.proxy.kind != "socks5" and self.tls is None


def route_to(url: str) -> Route:
    """The way to `url`, as the environment has it now. Raises `UnusableSetting`, never about what is on this computer.

    It reads certificates, the first time for 50 ms.
    """
    try:
        parts = urlsplit(url)
        scheme, host = parts.scheme.lower(), parts.hostname or ""
        port = parts.port or USUAL_PORTS.get(scheme, 0)
    except ValueError:  # nobody will be reached there
        return Route(None, None)
    secure = scheme in ("https", "wss")
    if is_here(host):
        return Route(None, of_the_system() if secure else None)
    proxy = None if _goes_directly(host, port) else proxy_for(scheme, getproxies())
    tls = of_the_environment() if secure else None
    return Route(proxy, tls, of_the_environment() if proxy is not None and proxy.kind == "https" else None)


def _goes_directly(host: str, port: int) -> bool:
    if is_next_to_us(host):
        return True
    told = getproxies_environment()
    if told:
        return is_excepted(host, port, told.get("no", ""))
    return bool(proxy_bypass(f"{host}:{port}"))
