"""Which names and addresses are this computer's own."""

from __future__ import annotations

import os
import re
import socket
import sys
from functools import lru_cache
from ipaddress import IPv4Address, IPv6Address, ip_address
from pathlib import Path

from server.protocol.addresses import plain_name

ALWAYS = frozenset({"localhost", "localhost.localdomain", "localhost4", "localhost6", "ip6-localhost", "ip6-loopback"})
"""Whatever the file of hosts says."""

HOSTS = Path(os.environ.get("SYSTEMROOT", r"C:\Windows"), r"System32\drivers\etc\hosts")
HOSTS_FILE = HOSTS if sys.platform == "win32" else Path("/etc/hosts")

_NUMBER = r"(?:0x[0-9a-f]+|[0-9]+)"
_SHORT_FORM = re.compile(rf"{_NUMBER}(?:\.{_NUMBER}){{0,3}}", re.ASCII)
"""IPv4 as C's `inet_aton` reads it, and with it every program: `127.1` is an address."""


def is_here(host: str) -> bool:
    """Whether a name or an address means the computer that this runs on. Asks no name server."""
    name = plain_name(host)
    address = address_of(name)
    if address is not None:
        return _is_own(str(address))
    return name in ALWAYS or name.endswith(".localhost") or name in _own_names()


def is_next_to_us(host: str) -> bool:
    """Whether it is on this very link, where no proxy could find it: `fe80::1`, `169.254.3.4`, `printer.local`."""
    name = plain_name(host)
    address = address_of(name)
    return address.is_link_local if address is not None else re.fullmatch(r"[^.]+\.local", name) is not None


def address_of(host: str) -> IPv4Address | IPv6Address | None:
    """The address that `host` is; None where it is a name."""
    try:
        address = ip_address(host)
    except ValueError:
        if not _SHORT_FORM.fullmatch(host):
            return None
        try:
            return IPv4Address(socket.inet_aton(host))
        except OSError:
            return None
    mapped = address.ipv4_mapped if isinstance(address, IPv6Address) else None
    return mapped or address


def _bound(address: str) -> bool:
    """Whether a socket can be bound to it: to an address that is not ours none can."""
    try:
        family, kind, protocol, _, where = socket.getaddrinfo(
            address, 0, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST
        )[0]
        with socket.socket(family, kind, protocol) as trial:
            trial.bind(where)
    except OSError:
        return False
    return True


def _is_own(address: str) -> bool:
    known = ip_address(address)
    if known.is_multicast:
        return False
    return known.is_loopback or known.is_unspecified or _bound(address)


def _own_names() -> frozenset[str]:
    own = plain_name(socket.gethostname())
    short = own.partition(".")[0]
    return frozenset({own, short, f"{short}.local", f"{short}.localdomain"} | _listed())


def _listed() -> frozenset[str]:
    """The names that the file of hosts gives to addresses of ours."""
    try:
        written = HOSTS_FILE.stat()
    except OSError:
        return frozenset()
    return _read_hosts(HOSTS_FILE, written.st_mtime_ns, written.st_size)


@lru_cache(maxsize=4)
def _read_hosts(path: Path, _changed: int, _size: int) -> frozenset[str]:
    try:
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return frozenset()
    entries = (line.partition("#")[0].split() for line in lines)
    named = ((address_of(entry[0]), entry[1:]) for entry in entries if entry)
    return frozenset(
        plain_name(name) for address, names in named if address is not None and _is_own(str(address)) for name in names
    )
