"""Whom a key belongs to."""

from __future__ import annotations

import pytest

from server.protocol.addresses import host_of, is_this_computer, key_host, names_host, network_of, origin_of


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("", ""),
        ("https://Api.OpenAI.com/v1", "api.openai.com"),
        ("api.openai.com", "api.openai.com"),
        ("https://api.openai.com:443/v1", "api.openai.com"),
        ("wss://api.deepgram.com", "api.deepgram.com"),
        ("https://example.org:8443", "example.org:8443"),
        ("http://example.org", "http://example.org"),
        ("ws://example.org:80/x", "http://example.org"),
        ("HTTP://Example.org:8080/v1", "http://example.org:8080"),
        ("http://192.168.1.5:11434", "http://192.168.1.5:11434"),
        ("http://127.0.0.1:11434/v1", "127.0.0.1:11434"),
        ("http://localhost:1234", "localhost:1234"),
        ("localhost:1234", "localhost:1234"),
        ("http://[::1]:8000", "[::1]:8000"),
        ("https://[2001:db8::1]", "[2001:db8::1]"),
        ("http://[", "http://["),
        ("https://example.org:99999", "https://example.org:99999"),
    ],
)
def test_a_key_belongs_to_a_name_and_a_port_and_not_to_clear_text(url: str, host: str) -> None:
    assert key_host(url) == host


@pytest.mark.parametrize(
    ("authority", "host"),
    [
        ("Voice.Example.org", "voice.example.org"),
        ("localhost:8790", "localhost"),
        ("127.0.0.1:8790", "127.0.0.1"),
        ("[::1]", "::1"),
        ("[FE80::1%eth0]:1", "fe80::1%eth0"),
        ("[::1]evil.example", None),
        ("[127.0.0.1]", None),
        ("[1::2::3]", None),
        ("localhost:evil.example", None),
        ("localhost:123456", None),
        ("a b", None),
        ("", None),
    ],
)
def test_an_authority_names_one_host_or_nobody(authority: str, host: str | None) -> None:
    assert host_of(authority) == host
    assert names_host(f"user:word@{authority}") is (host is not None)


def test_an_address_with_something_behind_its_brackets_is_kept_as_another_name() -> None:
    assert key_host("https://[::1]evil.example") == "https://[::1]evil.example"


@pytest.mark.parametrize(("host", "here"), [("localhost", True), ("127.8.8.8", True), ("::1", True), ("evil", False)])
def test_which_names_are_this_computer(host: str, here: bool) -> None:
    assert is_this_computer(host) is here


@pytest.mark.parametrize(
    ("address", "who"),
    [
        ("192.0.2.1", "192.0.2.1"),
        ("::ffff:192.0.2.1", "192.0.2.1"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("2001:db8:1:2:ffff::", "2001:db8:1:2::/64"),
        ("no address", "no address"),
    ],
)
def test_who_has_many_addresses_counts_as_one(address: str, who: str) -> None:
    assert network_of(address) == who


@pytest.mark.parametrize(
    "url",
    ["https://Shop.test", "HTTPS://shop.test:443/mcp?a=b", " https://me:hush@shop.test./", "https://shop.test:0443"],
)
def test_an_origin_has_one_spelling(url: str) -> None:
    assert origin_of(url) == "https://shop.test"


@pytest.mark.parametrize(
    ("url", "origin"),
    [
        ("http://[::1]:80/mcp", "http://[::1]"),
        ("http://shop.test:443", "http://shop.test:443"),
        ("https://shop.test:80", "https://shop.test:80"),
        ("https://shop.test@evil.test", "https://evil.test"),
        ("wss://shop.test", ""),
        ("https://shop.test:99999", ""),
        ("https://shop.test:0", ""),
        ("https://[shop.test", ""),
        ("https:///mcp", ""),
        ("", ""),
    ],
)
def test_another_place_has_another_origin(url: str, origin: str) -> None:
    assert origin_of(url) == origin
