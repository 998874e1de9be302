"""What a client sends over the socket, be it no text, no frame or far too much: it is closed or told, in a line."""

from __future__ import annotations

import asyncio
import json
import struct
import zlib

import pytest

from tests.patience import PATIENCE
from tests.servers.networks.raw_client import HANDSHAKE, Raw, answered, head, raw, status_of
from tests.servers.realtime_server import TOKEN, Address, ChildServer, ask_in_writing, hear_all, talking

SHOWN = f"Authorization: Bearer {TOKEN}"
TEXT, BINARY, CONTINUED, PING = 0x1, 0x2, 0x0, 0x9
MASK = b"\0\0\0\0"
MANY = 20_000


def frame(data: bytes, opcode: int = TEXT, *, fin: bool = True, reserved: int = 0) -> bytes:
    """As a client sends it."""
    first = (0x80 if fin else 0) | reserved | opcode
    if len(data) < 126:
        return struct.pack("!BB", first, 0x80 | len(data)) + MASK + data
    return struct.pack("!BBQ", first, 0x80 | 127, len(data)) + MASK + data


async def shake(connection: Raw, *headers: str) -> str:
    """The head with which the handshake was answered."""
    await connection.send(head("GET /v1/realtime", SHOWN, *HANDSHAKE, *headers))
    return (await connection.reader.readuntil(b"\r\n\r\n")).decode()


def close_code(end: bytes) -> int | None:
    """The code of the close frame at the very end; None where there is none."""
    at = end.rfind(b"\x88")
    return int.from_bytes(end[at + 2 : at + 4], "big") if at >= 0 else None


@pytest.mark.parametrize(
    ("sent", "code", "lines"),
    [
        (frame(b"\xff\xfe"), 1007, 1),
        (frame(b'{"type": "\xed\xa0\x80"}'), 1007, 1),
        (frame(b"\xc3", fin=False) + frame(b"x", CONTINUED), 1007, 1),
        (frame(struct.pack("!H", 1000) + b"\xff", 0x8), 1007, 0),
        (frame(zlib.compress(b"\0" * 1_000_000), reserved=0x40), 1002, 0),
        (frame(b"x", CONTINUED), 1002, 0),
        (frame(b"x" * 200, PING), 1002, 0),
        (b"\x81\x02xx", 1002, 0),
        (struct.pack("!BBQ", 0x81, 0x80 | 127, 2**62) + MASK, 1009, 0),
    ],
    ids=["no text", "a surrogate", "half a letter", "a reason", "compressed", "a rest", "a big ping", "bare", "huge"],
)
async def test_what_is_no_text_or_no_frame_closes_with_a_code_and_one_line(
    address: Address, server: ChildServer, sent: bytes, code: int, lines: int
) -> None:
    said = len(server.output)
    async with raw(address) as connection:
        await shake(connection)
        await connection.send(sent)
        assert close_code(await connection.ended()) == code
    async with asyncio.timeout(
        PATIENCE
    ):  # what it says comes by another way, and is not to be taken for the next one's
        while len(server.output) - said < lines:
            await asyncio.sleep(0.01)
    assert len(server.output) - said <= 1


async def test_no_compression_is_agreed_on(address: Address) -> None:
    async with raw(address) as connection:
        answer = await shake(connection, "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits")
    assert "101" in answer
    assert "extensions" not in answer.lower()


@pytest.mark.parametrize(
    "sent",
    [
        head("POST /v1/realtime", SHOWN, *HANDSHAKE),
        head("GET /v1/realtime", SHOWN, *HANDSHAKE, "X: " + "y" * 20_000),
        head("GET /v1/realtime", SHOWN, *HANDSHAKE, *(f"X-{number}: y" for number in range(500))),
        head("GET /v1/realtime?" + "x" * 20_000, SHOWN, *HANDSHAKE),
        head("GET /v1/realtime", SHOWN, *HANDSHAKE[:-1]),
        head("GET /v1/realtime", SHOWN, *HANDSHAKE[:-1], "Sec-WebSocket-Key: \xff\xfe"),
        head("GET /v1/realtime", SHOWN, *HANDSHAKE, "Content-Length: 5") + b"hello",
        head("GET /v1/realtime", SHOWN, "Upgrade: h2c", "Connection: Upgrade, close"),
    ],
    ids=["a POST", "a long header", "many headers", "a long path", "no key", "no text", "a body", "h2c"],
)
async def test_a_handshake_that_is_none_is_refused_and_closed(
    address: Address, server: ChildServer, sent: bytes
) -> None:
    said = len(server.output)
    assert status_of(await answered(address, sent)) in range(400, 432)
    assert len(server.output) - said <= 2


async def test_frames_before_the_server_agreed_are_no_error_of_ours(address: Address) -> None:
    """With a token and without."""
    for shown in (SHOWN, "X: y"):
        for early in (frame(b"\xff"), frame(b"x", CONTINUED), b"\xff" * 100):
            async with raw(address) as connection:
                await connection.send(head("GET /v1/realtime", shown, *HANDSHAKE))
                await connection.send(early)
                await connection.answer()
    async with talking(address) as socket:
        await ask_in_writing(socket, "Hello")
        assert (await hear_all(socket))[-1]["response"]["status"] == "completed"


FLOODS = {
    "tiny events": frame(b"{}") * MANY,
    "pings": frame(b"", PING) * MANY,
    "pieces of one event": frame(b"", fin=False) + frame(b"", CONTINUED, fin=False) * MANY,
    "large events that are none": frame(b'{"type": "x", "a": "' + b"x" * 3_000_000 + b'"}') * 4,
    "deep events": frame(b'{"type": "session.update", "session": ' + b"[" * 100_000) * 20,
}


@pytest.mark.parametrize("kind", FLOODS)
async def test_a_flood_of_one_client_leaves_the_others_their_turn(address: Address, kind: str) -> None:
    async def flood() -> None:
        async with raw(address) as connection:
            await shake(connection)
            reading = asyncio.create_task(connection.ended())
            await connection.send(FLOODS[kind])
            reading.cancel()
            await asyncio.gather(reading, return_exceptions=True)

    async with talking(address) as socket, asyncio.TaskGroup() as floods:
        floods.create_task(flood())
        for _ in range(5):
            await ask_in_writing(socket, "Hello")
            assert (await hear_all(socket))[-1]["response"]["status"] == "completed"


async def test_a_cut_off_event_leaves_the_session_as_it_was(address: Address) -> None:
    async with talking(address) as socket:
        await socket.send(json.dumps({"type": "session.update"})[:-3])
        assert (await hear_all(socket, "error"))[-1]["error"]["code"] == "invalid_json"
