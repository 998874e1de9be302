"""Which servers of tools a client may name: those that the settings allow, and none that only this computer reaches.

Pure.
"""

from __future__ import annotations

from ipaddress import IPv6Network
from urllib.parse import SplitResult, urlsplit

from server.network.this_computer import address_of, is_here, is_next_to_us
from server.protocol.addresses import origin_of, plain_name

ANY = "*"

_INWARDS = tuple(IPv6Network(each) for each in ("64:ff9b::/96", "2002::/16", "fec0::/10"))
"""Global by name, though they lead to any address of IPv4 (NAT64, 6to4), or to a site of its own."""


def may_be_named(url: str, allowed: str) -> bool:
    """Whether the list of `allowed` origins and beginnings of URLs, separated by commas, has it."""
    parts = _parts(url)
    if parts is None or parts.username is not None or parts.fragment:
        return False
    entries = [entry.strip() for entry in allowed.split(",") if entry.strip()]
    if any(_begins(parts, entry) for entry in entries if entry != ANY):
        return True
    return ANY in entries and is_public(parts.hostname or "")


def is_named_itself(url: str, allowed: str) -> bool:
    """Whether an entry other than `*` has it: then it may lie in a private network."""
    return may_be_named(url, ",".join(entry for entry in allowed.split(",") if entry.strip() != ANY))


def is_public(host: str) -> bool:
    """Whether it is a name, or an address that all of the internet reaches; what a name leads to is not looked at."""
    address = address_of(plain_name(host))
    if address is not None:
        return address.is_global and not address.is_multicast and not any(address in each for each in _INWARDS)
    return not (is_here(host) or is_next_to_us(host)) and "." in plain_name(host)


def _begins(parts: SplitResult, entry: str) -> bool:
    """A whole part of the path after another: `/mcp` allows `/mcp/a`, not `/mcpx` nor `/mcp/../b`."""
    known = _parts(entry)
    if known is None or ".." in parts.path or "%" in parts.path:
        return False
    if origin_of(known.geturl()) != origin_of(parts.geturl()):
        return False
    path = known.path.rstrip("/")
    return parts.path == path or parts.path.startswith(f"{path}/")


def _parts(url: str) -> SplitResult | None:
    try:
        parts = urlsplit(url.strip())
        usable = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
    except ValueError:
        return None
    return parts if usable else None
