"""Whom a server believes what it says of a client."""

from __future__ import annotations

from pathlib import Path

import pytest

from server.http.proxies import trusted_proxies
from server.settings import SettingsError
from tests.servers.networks.raw_requests import Answer, ask
from tests.servers.realtime_server import TOKEN, Address, serving, settings

BEFORE = b"Authorization: Bearer "
SHOWN = BEFORE + TOKEN.encode()


@pytest.mark.parametrize("listed", ["10.0.0.300", "proxy.example", "10.0.0.5/24", "*", "10.0.0.1;10.0.0.2"])
def test_what_is_no_address_and_no_network_is_refused(listed: str, tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="SB_VOICE_TRUSTED_PROXIES is wrong"):
        trusted_proxies(settings(tmp_path, trusted_proxies=f"10.0.0.1, {listed}"))


def test_a_socket_for_both_kinds_of_addresses_tells_the_older_ones_in_another_way(tmp_path: Path) -> None:
    found = trusted_proxies(settings(tmp_path, trusted_proxies="10.0.0.0/24, ,::1"))
    assert found == ["10.0.0.0/24", "::ffff:10.0.0.0/120", "::1/128"]


async def knock(address: Address, forwarded: bytes, key: bytes = b"wrong", *more: bytes) -> Answer:
    """Show a key, with what a proxy says of where that comes from."""
    return await ask(address, b"GET /v1/conversations", [BEFORE + key, b"X-Forwarded-For: " + forwarded, *more])


async def test_limits_by_address_are_for_clients_and_not_for_the_trusted_proxy(tmp_path: Path) -> None:
    async with serving(tmp_path, trusted_proxies="127.0.0.1", wrong_tokens=3) as address:
        for _ in range(3):
            assert (await knock(address, b"198.51.100.7")).status == 401
        assert (await knock(address, b"198.51.100.7", TOKEN.encode())).status == 429
        assert (await knock(address, b"203.0.113.9", TOKEN.encode())).status == 200
        assert (await ask(address, b"GET /v1/conversations", [SHOWN])).status == 200


async def test_what_a_client_itself_says_before_the_proxy_s_word_changes_nothing(tmp_path: Path) -> None:
    async with serving(tmp_path, trusted_proxies="127.0.0.1", wrong_tokens=3) as address:
        for number in range(3):
            assert (await knock(address, b"10.9.8.%d, 198.51.100.7" % number)).status == 401
        assert (await knock(address, b"203.0.113.9, 198.51.100.7", TOKEN.encode())).status == 429
        separate = (b"X-Forwarded-For: 198.51.100.7",)
        assert (await knock(address, b"203.0.113.9", TOKEN.encode(), *separate)).status == 429


async def test_nobody_else_is_believed(tmp_path: Path) -> None:
    async with serving(tmp_path, trusted_proxies="10.0.0.0/8", wrong_tokens=3) as address:
        for number in range(3):
            assert (await knock(address, b"198.51.100.%d" % number)).status == 401
        assert (await knock(address, b"203.0.113.9", TOKEN.encode())).status == 429
        plain = await ask(address, b"GET /healthz", [b"X-Forwarded-Proto: https"])
        assert "strict-transport-security" not in plain.headers


async def test_a_proxy_that_speaks_tls_has_browsers_stay_with_it(tmp_path: Path) -> None:
    async with serving(tmp_path, trusted_proxies="127.0.0.0/8") as address:
        secure = await ask(address, b"GET /healthz", [b"X-Forwarded-Proto: https"])
        assert secure.headers["strict-transport-security"] == "max-age=31536000"
        for proto in (b"http", b"javascript", b""):
            plain = await ask(address, b"GET /healthz", [b"X-Forwarded-Proto: " + proto])
            assert "strict-transport-security" not in plain.headers


@pytest.mark.parametrize(
    "said", [b"", b",", b"unknown", b"[::1", b"::1, _hidden", b"\xff\xfe", b"1" * 4000, b"a," * 900]
)
async def test_nonsense_from_a_proxy_breaks_nothing(tmp_path: Path, said: bytes) -> None:
    async with serving(tmp_path, trusted_proxies="127.0.0.1") as address:
        assert (await knock(address, said, TOKEN.encode())).status in (200, 400)
