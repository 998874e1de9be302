"""Names by which nobody calls this server: only a whole name or address counts, not what begins like one."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from tests.servers.networks.raw_client import HANDSHAKE, answered, head, status_of
from tests.servers.realtime_server import TOKEN, Address, ChildServer

SHOWN = f"Authorization: Bearer {TOKEN}"

OURS = ["localhost", "localhost:80", "LocalHost:8790", "127.0.0.1", "127.0.0.1:1", "[::1]", "[::1]:8790", "10.1.2.3"]

FOREIGN = [
    "[::1]evil.example",
    "[::1]evil.example:80",
    "[::1].evil.example",
    "[::1]:80.evil.example",
    "[::1]:80@evil.example",
    "[::1",
    "::1",
    "::1]",
    "[]",
    "[[::1]]",
    "[127.0.0.1]",
    "[localhost]",
    "[::1%25evil.example]",
    "[fe80::1%evil.example]",
    "localhost:80evil",
    "localhost:evil.example",
    "localhost:80:80",
    "localhost:-1",
    "localhost:123456",
    "localhost.evil.example",
    "localhost/evil.example",
    "localhost, evil.example",
    "localhost@evil.example",
    "evil.example@localhost",
    "evil.example#localhost",
    "evil.example?localhost",
    "evil.example/localhost",
    "127.0.0.1.evil.example",
    "127.0.0.1:80.evil.example",
    "127.0.0.1evil.example",
    "127.1",
    "0x7f000001",
    "2130706433",
    "127.0.0.01",
    "localhost.",
    "l\xf6calhost",
    "*",
    "null",
    "",
    ":80",
]


LOADED = re.compile(rb"""(?:src|href)=["'](?!#|/admin")([^"']+)""")


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Address]:
    with ChildServer(tmp_path_factory.mktemp("server")) as server:
        yield server.address()
    assert "Traceback" not in server.text


async def test_only_whole_names_and_addresses_are_known(address: Address) -> None:
    for host in OURS:
        answer = await answered(address, head("GET /v1/conversations", SHOWN, "Connection: close", host=host))
        assert status_of(answer) == 200, host
    for host in FOREIGN:
        for line, more in (("GET /v1/conversations", ()), ("GET /healthz", ()), ("GET /v1/realtime", HANDSHAKE)):
            answer = await answered(address, head(line, SHOWN, *more, host=host))
            assert status_of(answer) in (400, 421), host


async def test_other_headers_do_not_rename_the_server(address: Address) -> None:
    for name in ("X-Forwarded-Host", "Forwarded", "X-Original-Host", "X-Host"):
        evil = head("GET /v1/conversations", SHOWN, f"{name}: localhost", host="evil.example")
        assert status_of(await answered(address, evil)) == 421


async def test_there_is_no_page_of_ours_that_loads_anything_from_elsewhere(address: Address) -> None:
    for path in ("/docs", "/docs/oauth2-redirect", "/redoc", "/nothing"):
        assert status_of(await answered(address, head(f"GET {path}"))) == 401
        assert status_of(await answered(address, head(f"GET {path}", SHOWN, "Connection: close"))) == 404
    for path in ("/", "/admin"):  # what is here for browsers may load nothing that is not
        page = await answered(address, head(f"GET {path}", "Connection: close"))
        assert status_of(page) == 200
        assert b"default-src 'none'" in page
        assert not [source for source in LOADED.findall(page) if not source.startswith(b"/pages/")]
