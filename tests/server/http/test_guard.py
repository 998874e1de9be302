"""Who is let in, before anything is read of a request."""

from __future__ import annotations

import pytest
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from starlette.types import Message, Scope

from server.http.guard import Guard

TOKEN = "correct horse"
LET_IN = 200


async def answer(*headers: tuple[str, str | bytes], path: str = "/v1/things") -> int:
    """The status of a request with exactly these headers."""
    page = Starlette(routes=[Route("/{path:path}", lambda _: PlainTextResponse("in"))])
    hosts, origins = frozenset({"voice.example"}), frozenset({"https://voice.example"})
    sent: list[Message] = []

    async def receive() -> Message:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Message) -> None:
        sent.append(message)

    raw = [(name.encode(), value if isinstance(value, bytes) else value.encode()) for name, value in headers]
    scope: Scope = {"type": "http", "method": "GET", "path": path, "query_string": b"", "headers": raw}
    await Guard(page, token=TOKEN, hosts=hosts, origins=origins)(scope, receive, send)
    status: int = sent[0]["status"]
    return status


HOST = ("host", "127.0.0.1:8790")
SHOWN = ("authorization", f"Bearer {TOKEN}")


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        "127.0.0.1:8790",
        "[::1]:8790",
        "10.0.0.5:80",
        "localhost:1",
        "LOCALHOST",
        "voice.example",
        "Voice.Example:443",
    ],
)
async def test_known_names_and_addresses_are_let_in(host: str) -> None:
    assert await answer(("host", host), SHOWN) == LET_IN


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "voice.example.evil.example",
        "127.0.0.1.evil.example",
        "",
        "[",
        "[::1",
        ":",
        b"\xff\x00",
        "localhost.evil",
    ],
)
async def test_foreign_names_are_misdirected(host: str | bytes) -> None:
    assert await answer(("host", host), SHOWN) == 421


async def test_a_request_has_one_host() -> None:
    assert await answer(SHOWN) == 421
    assert await answer(HOST, HOST, SHOWN) == 421


@pytest.mark.parametrize(
    "origin", ["https://evil.example", "null", "", "http://127.0.0.1:8790", b"\xff", "https://voice.example.evil"]
)
async def test_web_pages_are_forbidden_even_with_the_token(origin: str | bytes) -> None:
    assert await answer(HOST, SHOWN, ("origin", origin)) == 403
    assert await answer(HOST, SHOWN, ("origin", "https://voice.example"), ("origin", origin)) == 403


async def test_a_listed_page_is_let_in_with_the_token_alone() -> None:
    origin = ("origin", "https://voice.example")
    assert await answer(HOST, origin, SHOWN) == LET_IN
    assert await answer(HOST, origin) == 401


@pytest.mark.parametrize(
    "shown",
    [
        "",
        "Bearer",
        "Bearer ",
        "Bearer wrong",
        f"Bearer {TOKEN}x",
        f"Bearer {TOKEN[:-1]}",
        f"Basic {TOKEN}",
        TOKEN,
        f"Bearer, Bearer {TOKEN}",
        b"Bearer \xff\xfe",
    ],
)
async def test_a_wrong_token_is_unauthorized(shown: str | bytes) -> None:
    assert await answer(HOST, ("authorization", shown)) == 401


async def test_a_token_is_shown_once() -> None:
    assert await answer(HOST) == 401
    assert await answer(HOST, SHOWN, SHOWN) == 401
    assert await answer(HOST, ("authorization", f"bearer  {TOKEN} ")) == LET_IN


async def test_health_needs_no_token_but_a_known_name_and_no_page() -> None:
    assert await answer(HOST, path="/healthz") == LET_IN
    assert await answer(("host", "evil.example"), path="/healthz") == 421
    assert await answer(HOST, ("origin", "null"), path="/healthz") == 403


async def test_what_only_looks_like_an_open_path_needs_the_token() -> None:
    for path in ("/healthz/", "/docs/../v1/things", "//healthz", "/HEALTHZ"):
        assert await answer(HOST, path=path) == 401


def test_an_empty_token_guards_nothing_and_is_refused() -> None:
    with pytest.raises(ValueError, match="token"):
        Guard(Starlette(), token=" ", hosts=frozenset(), origins=frozenset())
