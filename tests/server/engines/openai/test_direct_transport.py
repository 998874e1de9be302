"""The way to a provider by aiohttp: what is asked and answered is as with the HTTP client's own."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx2
import pytest

from server.engines.openai.direct_transport import PORTION, DirectTransport
from tests.servers.networks.raw import Asked, raw_server, whole

CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"


@asynccontextmanager
async def client() -> AsyncIterator[httpx2.AsyncClient]:
    async with httpx2.AsyncClient(transport=DirectTransport(None, 60.0), timeout=httpx2.Timeout(0.5)) as opened:
        yield opened


async def ok(asked: Asked) -> AsyncIterator[bytes]:
    yield whole(200, b"{}")


async def test_a_large_request_arrives_whole_and_its_length_is_told() -> None:
    content = bytes(range(256)) * (PORTION // 100)
    async with raw_server(ok) as server, client() as asking:
        assert (await asking.post(server.url, content=content)).status_code == 200
        assert server.all_heard.endswith(b"\r\n\r\n" + content)
        assert f"Content-Length: {len(content)}".encode() in server.all_heard


async def test_a_file_is_uploaded() -> None:
    async with raw_server(ok) as server, client() as asking:
        await asking.post(server.url, files={"file": ("speech.wav", b"RIFF and more", "audio/wav")})
        assert b"RIFF and more" in server.all_heard


async def test_a_connection_is_kept_for_the_next_request() -> None:
    async with raw_server(ok) as server, client() as asking:
        for _ in range(3):
            await asking.get(server.url)
        assert len(server.heard) == 1


async def test_what_came_before_a_break_is_not_lost() -> None:
    async def answer(asked: Asked) -> AsyncIterator[bytes]:
        yield CHUNKED + b"5\r\nhello\r\n"
        raise ConnectionError

    async with raw_server(answer) as server, client() as asking, asking.stream("GET", server.url) as response:
        parts = response.aiter_raw()
        read = await anext(parts)
        with pytest.raises(httpx2.TransportError):
            await anext(parts)
    assert read == b"hello"


async def hang(asked: Asked) -> AsyncIterator[bytes]:
    await asyncio.Event().wait()
    yield b""


async def hang_up(asked: Asked) -> AsyncIterator[bytes]:
    raise ConnectionError
    yield b""


async def babble(asked: Asked) -> AsyncIterator[bytes]:
    yield b"This is no HTTP.\r\n\r\n"


@pytest.mark.parametrize(
    ("answer", "kind"),
    [(hang, httpx2.ReadTimeout), (hang_up, httpx2.RemoteProtocolError), (babble, httpx2.RemoteProtocolError)],
)
async def test_what_goes_wrong_has_the_names_of_the_http_client(
    answer: object, kind: type[httpx2.TransportError]
) -> None:
    async with raw_server(answer) as server, client() as asking:  # type: ignore[arg-type]
        with pytest.raises(kind):
            await asking.post(server.url, content=b"{}")


async def test_nobody_there_is_a_failure_to_connect() -> None:
    async with raw_server(ok) as server:
        gone = server.url
    async with client() as asking:
        with pytest.raises(httpx2.ConnectError):
            await asking.get(gone)
