"""A key goes to the host it was entered for, and to none that only looks like it."""

# ruff: noqa: RUF001 the look-alikes are the point
from __future__ import annotations

from urllib.parse import urlsplit

import httpx
import httpx2
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from websockets.exceptions import InvalidURI
from websockets.uri import parse_uri

from server.protocol.addresses import key_host

HOST = "api.openai.com"
LOOK_ALIKES = (
    "https://аpi.openai.com",  # the first letter is Cyrillic
    "https://api.openai.com.evil.org",
    "https://evil.org/api.openai.com",
    "https://evil.org?api.openai.com",
    "https://evil.org#@api.openai.com",
    "https://evil.org/@api.openai.com",
    "https://api.openai.com@evil.org",
    "https://api.openai.com:443@evil.org",
    "https://api.openai.com%2eevil.org",
    "https://api.openai.com%00.evil.org",
    "https://api-openai.com",
    "https://apі.openai.com",
    "https://api.openai.com:8443",
    "http://api.openai.com",
    "ws://api.openai.com",
    "http://api.openai.com:443",
    "https://api.openai.com\u3002evil.org",
    "//evil.org/https://api.openai.com",
)
PIECES = [
    *("https://", "http://", "//", HOST, "evil.org", "user", "443", "80"),
    *("@", ":", "/", "\\", "?", "#", "%", "%40", "[", "]", ".", "\t", "\n", " ", "\0"),
    *("：", "／", "＠", "\u3002", "\u00ad", "\u200d"),
]


def httpx_host(url: str) -> str:
    return httpx.URL(url).host


def httpx2_host(url: str) -> str:
    return httpx2.URL(url).host


def websockets_host(url: str) -> str:
    return parse_uri(url.replace("http", "ws", 1)).host


def standard_host(url: str) -> str:
    return (urlsplit(url).hostname or "").rstrip("\t\r\n")


@pytest.mark.parametrize("url", LOOK_ALIKES)
def test_a_look_alike_has_no_key(url: str) -> None:
    assert key_host(url) != HOST


@given(st.lists(st.sampled_from(PIECES), max_size=8).map("".join))
@example("https://evil.org\\@api.openai.com")
@example("https://api.openai.com\\@evil.org")
@example("https://api.openai.com\t.evil.org")
@example("https://api.openai.com\\.evil.org")
def test_who_is_asked_is_who_the_key_belongs_to(url: str) -> None:
    """The key is looked up by one reader of addresses and sent by others; where those go elsewhere it would be lost."""
    if key_host(url) != HOST:
        return
    for read in (httpx_host, httpx2_host, websockets_host, standard_host):
        try:
            asked = read(url)
        except (httpx.InvalidURL, httpx2.InvalidURL, InvalidURI, ValueError):
            continue  # nobody is asked
        assert asked in ("", HOST), url
