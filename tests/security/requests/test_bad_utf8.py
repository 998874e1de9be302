"""Bytes that are no UTF-8, wherever a client can put them: refused in words, and at most a line in the log."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from uuid import uuid4

import pytest
from websockets.exceptions import ConnectionClosed
from websockets.frames import Frame, Opcode

from tests.patience import PATIENCE
from tests.servers.networks.raw_requests import HANDSHAKE, ask, shown
from tests.servers.realtime_server import Address, ChildServer, hear, talking, tell

BAD = (b"\xff", b"\xc3", b"\xed\xa0\x80", b"\xc0\xaf", b"\xf5\x80\x80\x80", b"a\xfe\xff")
"""No UTF-8: a byte that never is, a beginning alone, half a surrogate pair, too long a form, beyond Unicode."""

INVALID = "Invalid UTF-8"
"""In what the server says of a text frame that is none."""
JSON = b"Content-Type: application/json"
ONE = f"/v1/conversations/{uuid4()}".encode()


def in_percents(text: bytes) -> bytes:
    return b"".join(b"%%%02x" % byte for byte in text)


ADDRESSES: tuple[Callable[[bytes], bytes], ...] = (
    lambda bad: b"GET /" + bad,
    lambda bad: b"GET /v1/conversations/" + bad,
    lambda bad: b"GET /v1/conversations?q=" + bad,
    lambda bad: b"GET /v1/conversations?" + bad + b"=1",
    lambda bad: b"GET /v1/conversations?cursor=" + bad,
    lambda bad: b"GET " + ONE + b"/items/" + bad + b"/audio",
)
SOCKETS: tuple[Callable[[bytes], bytes], ...] = (
    lambda bad: b"GET /v1/realtime?conversation_id=" + bad,
    lambda bad: b"GET /v1/realtime?" + bad,
    lambda bad: b"GET /v1/" + bad,
)
BODIES: tuple[Callable[[bytes], bytes], ...] = (
    lambda bad: bad,
    lambda bad: b'{"title": "' + bad + b'"}',
    lambda bad: bad + b'{"title": "x"}',
)
HEADERS = (b"If-None-Match", b"If-Match", b"Accept", b"User-Agent", b"Cookie", b"X-Request-Id", b"Accept-Language")


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ChildServer]:
    """One for all; what it said in the end is looked at when it has ended."""
    with ChildServer(tmp_path_factory.mktemp("server")) as server:
        yield server
    assert calm(server.text)


async def test_addresses_are_utf8(server: ChildServer) -> None:
    address = server.address()
    for bad in BAD:
        for asked in ADDRESSES:
            assert (await ask(address, asked(bad), [shown(address)])).status == 400
            assert (await ask(address, asked(in_percents(bad)), [shown(address)])).status == 400
        for asked in SOCKETS:
            assert (await ask(address, asked(bad), [shown(address), *HANDSHAKE])).status == 400
            assert (await ask(address, asked(in_percents(bad)), [shown(address), *HANDSHAKE])).status == 400


async def test_who_shows_no_token_is_told_of_nothing_else(server: ChildServer) -> None:
    assert (await ask(server.address(), b"GET /v1/conversations?q=%ff", [])).status == 401


async def test_bodies_are_utf8(server: ChildServer) -> None:
    address = server.address()
    for bad in BAD:
        for body in BODIES:
            answer = await ask(address, b"POST /v1/conversations", [shown(address), JSON], body(bad))
            assert answer.status in (400, 422), body(bad)
            assert answer.headers["content-type"] == "application/problem+json"
            odd = b"Content-Type: application/json; charset=" + bad
            assert (await ask(address, b"POST /v1/conversations", [shown(address), odd], body(bad))).status < 500


async def test_headers_may_hold_any_bytes(server: ChildServer) -> None:
    address = server.address()
    for bad in BAD:
        for name in HEADERS:
            header = name + b": " + bad
            assert (await ask(address, b"GET /v1/conversations", [shown(address), header])).status == 200
            assert (await ask(address, b"GET " + ONE, [shown(address), header])).status == 404
            assert (await ask(address, b"GET /v1/realtime", [shown(address), header, *HANDSHAKE])).status == 101
        header = b"Sec-WebSocket-Protocol: " + bad
        assert (await ask(address, b"GET /v1/realtime", [shown(address), header, *HANDSHAKE])).status == 400
        assert (await ask(address, b"GET /v1/realtime", [b"Authorization: Bearer " + bad])).status == 401


@pytest.mark.parametrize("pieces", [1, 2])
async def test_a_text_frame_that_is_no_utf8_closes_its_connection_alone(server: ChildServer, pieces: int) -> None:
    address = server.address()
    told = server.text.count(INVALID)
    async with talking(address) as other:
        for bad in BAD:
            assert await closed_after(address, bad, pieces) == 1007
        await tell(other, "session.update", session={"type": "realtime"})
        await hear(other, "session.updated")
    async with asyncio.timeout(PATIENCE):
        while server.text.count(INVALID) < told + len(BAD):
            await asyncio.sleep(0.01)
    assert server.text.count(INVALID) == told + len(BAD)


async def test_a_reason_to_close_that_is_no_utf8_is_a_goodbye_too(server: ChildServer) -> None:
    address = server.address()
    for bad in BAD:
        async with talking(address) as socket:
            socket.transport.write(Frame(Opcode.CLOSE, b"\x03\xe8" + bad).serialize(mask=True))
            async with asyncio.timeout(PATIENCE):
                await socket.wait_closed()
            assert socket.close_code == 1007


async def closed_after(address: Address, bad: bytes, pieces: int) -> int | None:
    """The code with which the server closes after it was sent this as text."""
    async with talking(address) as socket:
        for number, part in enumerate((b'{"type": "', bad)[-pieces:]):
            opcode = Opcode.CONT if number else Opcode.TEXT
            socket.transport.write(Frame(opcode, part, fin=number == pieces - 1).serialize(mask=True))
        with pytest.raises(ConnectionClosed):
            await hear(socket, "error")
        return socket.close_code


def calm(output: str) -> bool:
    """No traceback, and nothing but what the server says by itself and single lines of warning."""
    lines = output.splitlines()
    return all(line.startswith("listening on ") or " WARNING " in line or " ERROR " in line for line in lines)
