"""What the environment says of proxies: whom they stand before, and how their addresses are written."""

from __future__ import annotations

import os
import re
from base64 import b64encode
from dataclasses import dataclass, field
from ipaddress import ip_address, ip_network
from typing import TYPE_CHECKING, Literal
from urllib.parse import quote, unquote, urlsplit

from server.network.errors import UnusableSetting
from server.network.this_computer import address_of
from server.protocol.addresses import names_host, plain_name
from server.protocol.texts import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

Kind = Literal["http", "https", "socks5"]

_KINDS: Mapping[str, Kind] = {
    "http": "http",
    "https": "https",
    "socks": "socks5",
    "socks5": "socks5",
    "socks5h": "socks5",
}
"""By the scheme: GNOME writes `socks`. With each the proxy looks names up: it may know some that we don't."""

_USUAL_PORTS = {"http": 80, "https": 443, "socks5": 1080}
_KEYS = {"ws": ("ws", "http"), "wss": ("wss", "https")}
"""What counts for a WebSocket before the rest: a setting of its own, else that of what it is an upgrade of."""
_LONGEST_SECRET = 255
"""Bytes of a name or a password, in SOCKS."""


@dataclass(frozen=True)
class Proxy:
    """One that stands between us and others; `variable` is the setting that names it."""

    kind: Kind
    host: str
    port: int
    variable: str | Text
    user: str | None = field(default=None, repr=False)
    password: str = field(default="", repr=False)

    @property
    def authority(self) -> str:
        """Host and port, as in a URL."""
        return f"{f'[{self.host}]' if ':' in self.host else self.host}:{self.port}"

    @property
    def url(self) -> str:
        """The whole address, with its password: for libraries alone."""
        scheme = "socks5h" if self.kind == "socks5" else self.kind
        who = "" if self.user is None else f"{quote(self.user, safe='')}:{quote(self.password, safe='')}@"
        return f"{scheme}://{who}{self.authority}"

    @property
    def basic(self) -> str:
        """What an HTTP proxy is told in `Proxy-Authorization`; empty where it wants nothing."""
        shown = b64encode(f"{self.user}:{self.password}".encode()).decode()
        return "" if self.user is None else f"Basic {shown}"


def proxy_for(scheme: str, settings: Mapping[str, str]) -> Proxy | None:
    """The proxy for URLs of `scheme`, from what `urllib.request.getproxies` tells. Raises `UnusableSetting`."""
    for key in (*_KEYS.get(scheme, (scheme,)), "all", "socks"):
        value = settings.get(key, "").strip()
        if value:
            return read_proxy(f"socks://{_bare(value)}" if key == "socks" else value, _variable(key))
    return None


def read_proxy(value: str, variable: str | Text) -> Proxy:
    """The proxy at `value`: a URL, or host and port. Raises `UnusableSetting`, which names the `variable`."""
    written = value if "://" in value else f"http://{value}"
    try:
        parts = urlsplit(written)
        host, port = parts.hostname, parts.port
        user = None if parts.username is None else unquote(parts.username, errors="strict")
        password = unquote(parts.password or "", errors="strict")
    except ValueError:
        raise _no_proxy(variable) from None
    kind = _KINDS.get(parts.scheme)
    if kind is None:
        raise UnusableSetting(
            Text(
                "The proxy setting {variable} names a kind of proxy that cannot be used; HTTP and SOCKS5 can.",
                variable=variable,
            )
        )
    rest = parts.path.strip("/") or parts.query or parts.fragment
    if rest or port == 0 or not host or not _names_one(parts.netloc, host) or _is_a_word(value):
        raise _no_proxy(variable)
    if not _can_be_told(kind, user or "", password):
        raise _no_proxy(variable)
    return Proxy(kind, _ascii(host, variable), port or _USUAL_PORTS[kind], variable, user, password)


def is_excepted(host: str, port: int, exceptions: str) -> bool:
    """Whether `exceptions`, as in `NO_PROXY`, hold a host: names with all that end in them, addresses, networks, `*`.

    Each may have a port, and then holds for that alone.
    """
    name = plain_name(host)
    return any(_excepts(each.lower(), name, port) for each in re.split(r"[\s,;|]+", exceptions) if each)


def _excepts(exception: str, name: str, port: int) -> bool:
    if exception == "*":
        return True
    if exception == "<local>":
        return "." not in name and address_of(name) is None
    pattern, its_port = _port_apart(exception)
    if its_port not in ("", str(port)):
        return False
    address = address_of(name)
    if address is not None:
        return _is_among(str(address), pattern)
    suffix = pattern.removeprefix("*").strip(".")
    return bool(suffix) and (name == suffix or name.endswith(f".{suffix}"))


def _port_apart(exception: str) -> tuple[str, str]:
    bracketed = re.fullmatch(r"\[(.*)\](?::([0-9]+))?", exception)
    if bracketed:
        return bracketed[1], bracketed[2] or ""
    if exception.count(":") > 1:  # an IPv6 address
        return exception, ""
    pattern, _, port = exception.partition(":")
    return pattern, port


def _is_among(address: str, pattern: str) -> bool:
    try:
        return ip_address(address) in ip_network(pattern, strict=False)
    except (ValueError, TypeError):
        return pattern == "*"


def _can_be_told(kind: Kind, user: str, password: str) -> bool:
    if kind != "socks5":
        return ":" not in user
    return all(secret.isascii() and len(secret) <= _LONGEST_SECRET for secret in (user, password))


def _names_one(netloc: str, host: str) -> bool:
    """Names of other scripts are no host to `names_host`, and fine."""
    return names_host(netloc) or (not host.isascii() and not re.search(r"[\s:\[\]@]", host))


def _is_a_word(value: str) -> bool:
    """`foo`: without a scheme, a dot or a port nobody can tell what was meant."""
    return not re.search(r"[:.]", value)


def _ascii(host: str, variable: str | Text) -> str:
    try:
        return host if host.isascii() else host.encode("idna").decode()
    except UnicodeError:
        raise _no_proxy(variable) from None


def _bare(value: str) -> str:
    return value.rpartition("://")[2]


def _variable(key: str) -> str | Text:
    """The name under which the environment has it."""
    for name in (f"{key}_proxy", f"{key}_proxy".upper()):
        if os.environ.get(name):
            return name
    return next((name for name in os.environ if name.lower() == f"{key}_proxy"), Text("of this system"))


def _no_proxy(variable: str | Text) -> UnusableSetting:
    return UnusableSetting(
        Text("The proxy setting {variable} is no address of a proxy; correct or remove it.", variable=variable)
    )
