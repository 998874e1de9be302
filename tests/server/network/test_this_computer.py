"""Every name and address of this computer, and none of another's."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from server.network import this_computer
from server.network.this_computer import is_here, is_next_to_us

DOCUMENTATION = "198.51.100.7"
"""An address that nobody has (RFC 5737)."""


def own_addresses() -> list[str]:
    """What the kernel says of IPv4 and, on Linux, of IPv6."""
    known = [str(where[0]) for *_, where in socket.getaddrinfo(socket.gethostname(), 0)]
    table = Path("/proc/net/if_inet6")
    for line in table.read_text().splitlines() if table.exists() else []:
        packed, _, _, scope, _, device = line.split()
        address = socket.inet_ntop(socket.AF_INET6, bytes.fromhex(packed))
        known.append(f"{address}%{device}" if scope == "20" else address)
    return known


@pytest.mark.parametrize(
    "host",
    [
        "localhost",
        "LocalHost.",
        "voice.localhost",
        "localhost.localdomain",
        "ip6-localhost",
        "127.0.0.1",
        "127.9.8.7",
        "127.1",
        "0x7f.1",
        "2130706433",
        "0.0.0.0",
        "::1",
        "[::1]",
        "0:0:0:0:0:0:0:1",
        "::ffff:127.0.0.1",
        "::",
        socket.gethostname(),
        socket.gethostname().upper(),
        f"{socket.gethostname().partition('.')[0]}.local",
        *own_addresses(),
    ],
)
def test_it_is_here(host: str) -> None:
    assert is_here(host)


@pytest.mark.parametrize(
    "host",
    [
        "",
        "example.org",
        "localhost.example.org",
        "notlocalhost",
        DOCUMENTATION,
        "2001:db8::1",
        "224.0.0.1",
        "128.1",
        "1e3",
    ],
)
def test_it_is_elsewhere(host: str) -> None:
    assert not is_here(host)


def test_the_file_of_hosts_counts_and_is_read_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hosts = tmp_path / "hosts"
    monkeypatch.setattr(this_computer, "HOSTS_FILE", hosts)
    assert not is_here("voice.example")
    hosts.write_text(
        f"# all of them\n127.0.1.1 voice.example voice # mine\n{DOCUMENTATION} other.example\n\nnonsense\n"
    )
    assert is_here("Voice.Example")
    assert is_here("voice")
    assert not is_here("other.example")
    assert not is_here("mine")
    hosts.write_text("127.0.0.1 another.example")
    assert is_here("another.example")
    assert not is_here("voice.example")


@pytest.mark.parametrize(
    ("host", "near"),
    [
        ("fe80::1%eth0", True),
        ("fe80::1", True),
        ("169.254.3.4", True),
        ("printer.local", True),
        ("voice.corp.local", False),
        ("local", False),
        ("example.org", False),
        (DOCUMENTATION, False),
    ],
)
def test_what_is_on_this_link(host: str, near: bool) -> None:
    assert is_next_to_us(host) is near
