"""Whom a key or another secret belongs to: the app keeps it by this name, and its server looks it up by it. Pure."""

from __future__ import annotations

import re
from ipaddress import ip_address, ip_network
from urllib.parse import urlsplit

IN_THE_OPEN = ("http", "ws")
USUAL_PORTS = {"http": 80, "ws": 80, "https": 443, "wss": 443}

NETWORK_BITS = 64
"""What one household or machine has of IPv6: each has as many addresses as it likes."""

_AUTHORITY = re.compile(
    r"(?:\[(?P<address>[0-9a-f:.]+(?:%[0-9a-z_-]+)?)\]|(?P<name>[0-9a-z._-]+))(?::[0-9]{0,5})?",
    re.ASCII | re.IGNORECASE,
)


def host_of(authority: str) -> str | None:
    """The name or the address in `name`, `name:8790`, `[::1]` or `[::1]:8790`, in lower case; None where it is not
    exactly one of these: `[::1]evil.example` names nobody.
    """
    parts = _AUTHORITY.fullmatch(authority)
    if parts is None:
        return None
    name, address = parts.group("name", "address")
    if name is None and (":" not in address or not is_address(address)):
        return None
    host: str = name or address
    return host.lower()


def names_host(netloc: str) -> bool:
    """Whether what stands between the slashes of a URL, user and password aside, names exactly one host."""
    return host_of(netloc.rpartition("@")[2]) is not None


def is_address(host: str) -> bool:
    """Whether it is an address and no name."""
    try:
        ip_address(host)
    except ValueError:
        return False
    return True


def network_of(address: str) -> str:
    """The address, or of IPv6 the network that it is in; what is no address as it is."""
    try:
        found = ip_address(address)
    except ValueError:
        return address
    if found.version == 4:
        return str(found)
    return str(found.ipv4_mapped or ip_network((int(found), NETWORK_BITS), strict=False))


def plain_name(host: str) -> str:
    """As it is compared: in lower case, without brackets and without the root's dot."""
    return host.strip("[]").lower().removesuffix(".")


def origin_of(url: str) -> str:
    """Scheme, host and port of an address, one spelling for each; empty where it is none of HTTP's."""
    try:
        parts = urlsplit(url.strip())
        port = parts.port
    except ValueError:
        return ""
    name = plain_name(parts.hostname or "")
    if parts.scheme not in ("http", "https") or not name or port == 0:
        return ""
    host = f"[{name}]" if ":" in name else name
    usual = port in (None, USUAL_PORTS[parts.scheme])
    return f"{parts.scheme}://{host}" if usual else f"{parts.scheme}://{host}:{port}"


def is_this_computer(host: str) -> bool:
    """Whether a host name or an IP address means the machine this runs on."""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def key_host(url: str) -> str:
    """Name and port in lower case, as in `api.openai.com` or `example.org:8443`; empty for an empty address.

    Where a key would travel in the open it is another name, as in `http://example.org`: a key that was entered for
    TLS is none for that. On this computer it does not matter.
    """
    try:
        parts = urlsplit(url if "://" in url else f"//{url}")
        scheme, name, port = parts.scheme.lower(), parts.hostname or "", parts.port
    except ValueError:
        return url.lower()
    if ":" in name and not names_host(parts.netloc):
        return url.lower()
    host = f"[{name}]" if ":" in name else name
    if port is not None and port != USUAL_PORTS.get(scheme or "https"):
        host = f"{host}:{port}"
    return f"http://{host}" if scheme in IN_THE_OPEN and not is_this_computer(name) else host
