"""Bodies and lengths: what is large is refused before it is read, what is ambiguous ends the connection."""

from __future__ import annotations

import asyncio
import json

import pytest

from server.http.intake import MAX_BODY
from server.process.serving import MAX_HEAD
from tests.servers.networks.raw_client import answered, head, raw, status_of
from tests.servers.realtime_server import TOKEN, Address, ChildServer, ask_in_writing, hear_all, talking

SHOWN = f"Authorization: Bearer {TOKEN}"
JSON = "Content-Type: application/json"
LAST = "Connection: close"
ROUTES = (
    "POST /v1/conversations",
    "PATCH /v1/conversations/1",
    "GET /v1/conversations",
    "PUT /nowhere",
    "GET /healthz",
)


def chunk(data: bytes) -> bytes:
    return b"%x\r\n%s\r\n" % (len(data), data)


@pytest.mark.parametrize("line", ROUTES)
async def test_a_large_body_is_refused_before_it_is_sent(address: Address, line: str) -> None:
    for length in (MAX_BODY + 1, 30_000_000, 10**19):
        async with raw(address) as connection:
            await connection.send(head(line, SHOWN, JSON, f"Content-Length: {length}"))
            assert await connection.status() == 413


@pytest.mark.parametrize("line", ROUTES)
async def test_chunks_are_refused_as_soon_as_they_are_too_many(address: Address, line: str) -> None:
    async with raw(address) as connection:
        await connection.send(head(line, SHOWN, JSON, "Transfer-Encoding: chunked"))
        for _ in range(5):
            await connection.send(chunk(b" " * 16_384))
        assert await connection.status() == 413


async def test_the_rest_of_what_was_refused_is_dropped_and_the_connection_goes_on(address: Address) -> None:
    async with raw(address) as connection:
        refused = head("POST /v1/conversations", SHOWN, JSON, "Content-Length: 1000000")
        await connection.send(refused + b" " * 1_000_000 + head("GET /healthz", LAST))
        answers = await connection.ended()
    assert status_of(answers) == 413
    assert b'"body_too_large"' in answers
    assert b"HTTP/1.1 200 OK" in answers


@pytest.mark.parametrize("length", [MAX_BODY - 1, MAX_BODY])
async def test_a_body_that_is_just_small_enough_is_read(address: Address, length: int) -> None:
    body = b'{"title": "x"}'.ljust(length)
    begin = head("POST /v1/conversations", SHOWN, JSON, LAST, f"Content-Length: {length}")
    assert status_of(await answered(address, begin, body)) == 201
    begin = head("POST /v1/conversations", SHOWN, JSON, LAST, "Transfer-Encoding: chunked")
    assert status_of(await answered(address, begin, chunk(body[:100]), chunk(body[100:]), chunk(b""))) == 201


async def test_thirty_megabytes_of_many_keep_nobody_waiting(address: Address) -> None:
    """Whether they are announced or not; the talks go on beside them."""
    body = json.dumps({"title": "x" * 30_000_000}).encode()
    announced = head("POST /v1/conversations", SHOWN, JSON, f"Content-Length: {len(body)}")
    unannounced = head("POST /v1/conversations", SHOWN, JSON, "Transfer-Encoding: chunked")
    async with talking(address) as socket, asyncio.TaskGroup() as flood:
        for begin, sent in ((announced, body), (unannounced, chunk(body))):
            flood.create_task(refused(address, begin, sent))
        for _ in range(5):
            await ask_in_writing(socket, "Hello")
            assert (await hear_all(socket))[-1]["response"]["status"] == "completed"


async def refused(address: Address, begin: bytes, body: bytes) -> None:
    async with raw(address) as connection:
        await connection.send(begin + body)
        assert await connection.status() == 413


@pytest.mark.parametrize("second", ["Content-Length: 5", "Content-Length: 0", "content-length: 40"])
async def test_two_lengths_end_the_connection(address: Address, second: str) -> None:
    """Else what follows could be one request here and part of another one's body in a proxy."""
    smuggled = head("GET /healthz")
    for line in ("POST /v1/conversations", "GET /healthz"):
        begin = head(line, SHOWN, JSON, "Transfer-Encoding: chunked", second)
        answers = await answered(address, begin + chunk(b"") + smuggled)
        assert status_of(answers) == 400
        assert answers.count(b"HTTP/1.1") == 1


@pytest.mark.parametrize(
    "headers",
    [
        ("Content-Length: 5", "Content-Length: 6"),
        ("Content-Length: -1",),
        ("Content-Length: +5",),
        ("Content-Length: 5, 5x",),
        ("Content-Length: \xb2",),
        ("Transfer-Encoding: gzip, chunked",),
        ("Transfer-Encoding: chunked", "Transfer-Encoding: chunked"),
        ("Transfer-Encoding : chunked",),
        ("X" * 300_000 + ": y",),
        ("bad\x00name: y",),
    ],
)
async def test_a_head_that_is_none_ends_the_connection(address: Address, headers: tuple[str, ...]) -> None:
    answers = await answered(address, head("POST /v1/conversations", SHOWN, *headers), head("GET /healthz"))
    if answers or sum(map(len, headers)) < MAX_HEAD:  # else it may be cut off while it is still talking
        assert status_of(answers) in (400, 501)
    assert answers.count(b"HTTP/1.1") <= 1


NESTED = b'{"title": ' + b"[" * 30_000 + b"]" * 30_000 + b"}"


@pytest.mark.parametrize(
    "body",
    [
        b"\xff\xfe",
        b'{"title": "\xff"}',
        b'{"title": "\xed\xa0\x80"}',
        b"{" * 60_000,
        NESTED,
        b'{"title": 1e999999}',
        b"",
    ],
    ids=["no text", "no UTF-8", "half a character", "braces", "nested", "a huge number", "nothing"],
)
async def test_a_body_that_is_no_json_is_told_so(address: Address, server: ChildServer, body: bytes) -> None:
    said = len(server.output)
    for line in ("POST /v1/conversations", "PATCH /v1/conversations/3f6f3b4e-8a3c-4a53-a5a4-2b8f3f1e0c11"):
        answer = await answered(address, head(line, SHOWN, JSON, LAST, f"Content-Length: {len(body)}"), body)
        assert status_of(answer) in (400, 422)
        assert b"application/problem+json" in answer
    assert len(server.output) - said <= 2


async def test_a_query_or_header_that_is_no_text_is_no_error_of_ours(address: Address, server: ChildServer) -> None:
    said = len(server.output)
    for line, header in (
        ("GET /v1/conversations?q=%ff%fe", "X: y"),
        ("GET /v1/conversations?q=%ED%A0%80", "X: y"),
        ("GET /v1/conversations?cursor=%ff", "X: y"),
        ("GET /v1/conversations?limit=%ff", "X: y"),
        ("GET /v1/conversations/%ff/items", "X: y"),
        ("GET /v1/conversations", "If-None-Match: \xff"),
        ("GET /%ff%fe", "X: \xff"),
    ):
        assert status_of(await answered(address, head(line, SHOWN, LAST, header))) in (200, 400, 404, 422)
    assert status_of(await answered(address, b"GET /\xff\xfe HTTP/1.1\r\nHost: localhost\r\n\r\n")) == 400
    assert len(server.output) - said <= 1
