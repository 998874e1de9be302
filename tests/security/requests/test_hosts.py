"""The name by which a server is addressed, and the page that asks, are taken exactly or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from server.protocol.addresses import host_of, key_host
from tests.servers.networks.raw_requests import HANDSHAKE, ask, shown
from tests.servers.realtime_server import Address, ChildServer

PAGE = "https://voice.example"
LISTED = {"SB_VOICE_ALLOWED_HOSTS": "voice.example", "SB_VOICE_ALLOWED_ORIGINS": PAGE}

KNOWN = (b"localhost", b"LocalHost:1", b"127.0.0.1:80", b"[::1]", b"[::1]:8790", b"[fe80::1%eth0]:1", b"voice.example")
UNKNOWN = (
    b"[::1]evil.example",
    b"[::1]evil.example:8790",
    b"[::1].evil.example",
    b"[::1]:80.evil.example",
    b"[::1]@evil.example",
    b"[::1%evil.example]",
    b"[::1",
    b"::1",
    b"[127.0.0.1]",
    b"[localhost]",
    b"[]",
    b"[::1][::1]",
    b"localhost:evil.example",
    b"localhost:80:80",
    b"localhost:-1",
    b"localhost@evil.example",
    b"evil.example@localhost",
    b"localhost/evil.example",
    b"localhost,evil.example",
    b"localhost evil.example",
    b"localhost.",
    b"localhost\xff",
    b"127.1",
    b"0x7f000001",
    b"2130706433",
    b"127.0.0.1.evil.example",
    b"voice.example.evil.example",
    b"evilvoice.example",
    b"voice.example:443evil",
    b"evil.example",
    b"",
)
FOREIGN = (
    b"https://evil.example",
    b"https://voice.example.evil.example",
    b"https://voice.example@evil.example",
    b"https://voice.example:443",
    b"https://voice.example/",
    b"https://[::1]evil.example",
    b"http://voice.example",
    b"HTTPS://VOICE.EXAMPLE",
    b"voice.example",
    b"https://voice.example, https://evil.example",
    b"https://voice.example https://evil.example",
    b"http://localhost:1",  # another server's; the browser names the port of ours as well
    b"null",
    b"\xff",
    b"",
)


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Address]:
    """A server that goes by a name besides its own, and that one page may use."""
    folder: Path = tmp_path_factory.mktemp("server")
    with ChildServer(folder, environment=LISTED) as server:
        yield server.address()


async def test_a_host_is_known_only_as_a_whole(address: Address) -> None:
    for path, handshake in ((b"GET /v1/conversations", ()), (b"GET /v1/realtime", HANDSHAKE)):
        for host in KNOWN:
            assert (await ask(address, path, [shown(address), *handshake], host=host)).status in (101, 200), host
        for host in UNKNOWN:
            assert (await ask(address, path, [shown(address), *handshake], host=host)).status in (400, 421), host


async def test_a_page_is_known_only_as_a_whole(address: Address) -> None:
    for path, handshake in ((b"GET /v1/conversations", ()), (b"GET /v1/realtime", HANDSHAKE)):
        listed = [shown(address), *handshake, b"Origin: " + PAGE.encode()]
        assert (await ask(address, path, listed)).status in (101, 200)
        for origin in FOREIGN:
            answer = await ask(address, path, [shown(address), *handshake, b"Origin: " + origin])
            assert answer.status == 403, origin
            assert (await ask(address, path, [*listed, b"Origin: " + origin])).status in (400, 403), origin


def test_a_key_for_this_computer_is_none_for_who_only_begins_like_it() -> None:
    assert host_of("[::1]evil.example") is None
    assert key_host("http://[::1]evil.example/v1") not in ("[::1]", "http://[::1]")


async def test_no_page_of_this_server_loads_anything_from_elsewhere(address: Address) -> None:
    """FastAPI's pages of documentation would; and the description of the routes is for those with the token."""
    for path in (b"/docs", b"/redoc", b"/docs/oauth2-redirect"):
        assert (await ask(address, b"GET " + path, [])).status == 401
        assert (await ask(address, b"GET " + path, [shown(address)])).status == 404
    assert (await ask(address, b"GET /openapi.json", [])).status == 401
    described = await ask(address, b"GET /openapi.json", [shown(address)])
    assert described.status == 200
    assert described.headers["content-type"] == "application/json"
