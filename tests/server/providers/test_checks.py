"""Testing a key, against servers that answer as OpenAI and Deepgram do."""

from __future__ import annotations

import asyncio
import socket
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import pytest

from server.protocol.texts import Text
from server.providers.checks import KeyCheck, check_key
from tests.servers.networks.certificates import self_signed
from tests.servers.vendors.openai_api import KEY, MODEL, VENDOR_WORDS, Answer, failure, openai_api, whole

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from server.providers.checks import Provider

BOTH: list[Provider] = ["openai", "deepgram"]


async def checked(
    *answers: Answer, listing: Answer | None = None, key: str = KEY, model: str | None = None
) -> KeyCheck:
    async with openai_api() as api:
        api.answers = list(answers)
        api.listing = listing
        return await check_key("openai", api.url, key, model=model)


async def test_a_key_that_works() -> None:
    assert await checked() == KeyCheck("works", Text("The key works."))
    assert (await checked(model=MODEL)).outcome == "works"


@pytest.mark.parametrize(
    ("listing", "outcome"),
    [
        (failure(401, "invalid_api_key"), "wrong_key"),
        (failure(402, None), "no_credit"),
        (failure(429, "insufficient_quota"), "no_credit"),
        (failure(403, None), "not_allowed"),
        (failure(429, "rate_limit_exceeded"), "error"),
        (failure(500, None), "error"),
        (whole(b"<html>Log in</html>", "text/html"), "error"),
        (Answer(hang_up=True), "unreachable"),
    ],
)
async def test_tells_apart_what_the_list_of_models_shows(listing: Answer, outcome: str) -> None:
    result = await checked(listing=listing)
    assert result.outcome == outcome
    assert VENDOR_WORDS not in result.message
    assert KEY not in result.message
    assert result.message.endswith(".")


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        (failure(429, "insufficient_quota", kind="insufficient_quota"), "no_credit"),
        (failure(402, None), "no_credit"),
        (failure(404, "model_not_found"), "error"),
        (failure(400, None), "works"),
        (Answer(words=[]), "works"),
    ],
)
async def test_credit_is_found_out_with_one_token(answer: Answer, outcome: str) -> None:
    assert (await checked(answer, model=MODEL)).outcome == outcome


@pytest.mark.parametrize("key", ["sk-wrong", "sk-•••", "sk\nx"])
async def test_a_wrong_key_is_not_repeated(key: str) -> None:
    result = await checked(key=key)
    assert result.outcome == "wrong_key"
    assert key not in result.message


@pytest.mark.parametrize("provider", BOTH)
async def test_no_key_is_a_wrong_key(provider: Provider) -> None:
    assert (await check_key(provider, None, " ")).outcome == "wrong_key"


@pytest.mark.parametrize("provider", BOTH)
async def test_tells_apart_why_nobody_answers(provider: Provider) -> None:
    with socket.socket() as reserved:
        reserved.bind(("127.0.0.1", 0))
        refused = f"http://127.0.0.1:{reserved.getsockname()[1]}"
        assert (await check_key(provider, refused, KEY)).outcome == "unreachable"
    assert (await check_key(provider, "https://nowhere.invalid", KEY)).outcome == "no_network"
    assert (await check_key(provider, "ftp://127.0.0.1", KEY)).outcome == "unreachable"
    async with openai_api(self_signed()) as api:
        assert (await check_key(provider, api.url, KEY)).outcome == "no_tls"


class Deepgram:
    """Answers each request with one status."""

    def __init__(self, status: int) -> None:
        self.status = status
        self.asked = ""

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.asked = (await reader.readuntil(b"\r\n\r\n")).decode()
        body = b'{"err_code": "SOME", "err_msg": "Vendor words that nobody should see"}'
        writer.write(f"HTTP/1.1 {self.status} Status\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body)
        writer.close()


@asynccontextmanager
async def deepgram(status: int) -> AsyncIterator[tuple[Deepgram, str]]:
    api = Deepgram(status)
    server = await asyncio.start_server(api.serve, "127.0.0.1", 0)
    try:
        yield api, f"127.0.0.1:{server.sockets[0].getsockname()[1]}"
    finally:
        server.close()


@pytest.mark.parametrize(
    ("status", "outcome"),
    [
        (200, "works"),
        (401, "wrong_key"),
        (402, "no_credit"),
        (403, "not_allowed"),
        (429, "error"),
        (500, "error"),
    ],
)
async def test_tells_apart_what_deepgram_answers(status: int, outcome: str) -> None:
    async with deepgram(status) as (_, host):
        result = await check_key("deepgram", f"ws://{host}", KEY)
    assert result.outcome == outcome
    assert VENDOR_WORDS not in result.message


@pytest.mark.parametrize("url", ["http://{}", "ws://{}/", "http://{}/v1"])
async def test_deepgram_is_shown_the_key_in_its_own_way(url: str) -> None:
    async with deepgram(200) as (api, host):
        await check_key("deepgram", url.format(host), f" {KEY} ")
    assert api.asked.startswith("GET /v1/auth/token HTTP/1.1\r\n")
    assert f"Authorization: Token {KEY}\r\n" in api.asked
