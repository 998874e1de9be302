"""Whom a key belongs to."""

from __future__ import annotations

import pytest

from server.protocol.addresses import key_host


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
