"""One caller on a raw socket: frames are made beforehand, so that measuring takes as little time as can be."""

from __future__ import annotations

import asyncio
import base64
import json
import os
import random
import struct
import time
from collections.abc import Sequence
from typing import Self, cast
from urllib.parse import urlsplit

from benchmarks.load import script

FRAME_SECONDS = 0.02
TEXT, CLOSE, PING, PONG = 1, 8, 9, 10
PATIENCE = 10.0
"""Seconds without the awaited event after which a turn counts as failed."""

KIND = b'{"type":"'
SOUND = "response.output_audio.delta"


def frame(payload: bytes, code: int = TEXT) -> bytes:
    """A client's WebSocket frame. Its mask is zero: as long to take off as any other, and none to put on."""
    size = len(payload)
    if size < 126:
        head = struct.pack(">BB", 0x80 | code, 0x80 | size)
    elif size < 1 << 16:
        head = struct.pack(">BBH", 0x80 | code, 0xFE, size)
    else:
        head = struct.pack(">BBQ", 0x80 | code, 0xFF, size)
    return head + bytes(4) + payload


def appends(seconds: float) -> list[bytes]:
    """Someone talks: noise in frames of 20 ms."""
    size = int(FRAME_SECONDS * script.RATE) * 2
    count = round(seconds / FRAME_SECONDS)
    return [_append(os.urandom(size)) for _ in range(count)]


def room_noise(seconds: float) -> list[bytes]:
    """Nobody talks, but no room is without a sound: even noise of -60 dB, in frames of 20 ms."""
    chance = random.Random(1)
    size = int(FRAME_SECONDS * script.RATE)
    sounds = (
        struct.pack(f"<{size}h", *(round(chance.gauss(0, 33)) for _ in range(size)))
        for _ in range(round(seconds / FRAME_SECONDS))
    )
    return [_append(sound) for sound in sounds]


def detecting(tools: int) -> bytes:
    """The server is to detect turns, and may call so many functions."""
    functions = [
        {
            "type": "function",
            "name": f"look_{number}",
            "description": "Looks something up and says what it found, in one sentence.",
            "parameters": {"type": "object", "properties": {"what": {"type": "string"}, "where": {"type": "string"}}},
        }
        for number in range(tools)
    ]
    audio = {"input": {"turn_detection": {"type": "server_vad"}}}
    session = {"type": "realtime", "audio": audio, "tools": functions}
    return frame(json.dumps({"type": "session.update", "session": session}).encode())


def _append(sound: bytes) -> bytes:
    event = {"type": "input_audio_buffer.append", "audio": base64.b64encode(sound).decode()}
    return frame(json.dumps(event).encode())


PUSH_TO_TALK = frame(
    b'{"type":"session.update","session":{"type":"realtime","audio":{"input":{"turn_detection":null}}}}'
)
UNKNOWN = frame(b'{"type":"conversation.item.retrieve","item_id":"none"}')
ASK = frame(b'{"type":"input_audio_buffer.commit"}') + frame(b'{"type":"response.create"}')


class Hung(Exception):
    """The server did not say what was awaited, or hung up."""


class Caller(asyncio.Protocol):
    """Connects, talks, listens. `kinds` counts the events that came, by type; times are `time.perf_counter()`."""

    patience = PATIENCE

    def __init__(self) -> None:
        self.kinds: dict[str, int] = {}
        self._transport: asyncio.Transport | None = None
        self._received = bytearray()
        self._upgraded = False
        self._awaited: dict[str, asyncio.Future[float]] = {}

    @classmethod
    async def connect(cls, url: str, token: str) -> tuple[Self, float]:
        """A caller with a button that was greeted, and the seconds that took from the first packet."""
        begun = time.perf_counter()
        place = urlsplit(url)
        _, caller = await asyncio.get_running_loop().create_connection(cls, str(place.hostname), place.port or 80)
        greeted = caller.expect("session.created")
        caller.write(handshake(place.netloc, token))
        ready = await caller.wait(greeted) - begun
        caller.write(PUSH_TO_TALK)
        return caller, ready

    def write(self, data: bytes) -> None:
        assert self._transport is not None
        self._transport.write(data)

    def expect(self, kind: str) -> asyncio.Future[float]:
        """When the next event of this type came; ask before it can come."""
        self._awaited[kind] = asyncio.get_running_loop().create_future()
        return self._awaited[kind]

    async def wait(self, moment: asyncio.Future[float]) -> float:
        try:
            # Not `wait_for`: on Python 3.11 that one may lose a cancellation.
            async with asyncio.timeout(self.patience):
                return await moment
        except TimeoutError:
            raise Hung("an awaited event did not come") from None

    async def turn(self, talk: Sequence[bytes]) -> float:
        """As `ask_aloud`; returns the seconds from the end of speech to the first sound."""
        asked, heard = await self.ask_aloud(talk)
        return heard - asked

    async def ask_aloud(self, talk: Sequence[bytes]) -> tuple[float, float]:
        """Talk in real time, ask, listen to the end. Returns when it asked, and when the first sound came."""
        begun = time.perf_counter()
        for number, said in enumerate(talk, 1):
            self.write(said)
            await asyncio.sleep(max(0.0, begun + number * FRAME_SECONDS - time.perf_counter()))
        sound, done = self.expect(SOUND), self.expect("response.done")
        asked = time.perf_counter()
        self.write(ASK)
        heard = await self.wait(sound)
        await self.wait(done)
        return asked, heard

    async def settled(self) -> None:
        """Wait until the server has taken in all that was written."""
        answered = self.expect("error")
        self.write(UNKNOWN)
        await self.wait(answered)

    def take(self, kind: str, payload: bytes) -> None:
        """For those who look into an event."""

    def hang_up(self) -> None:
        if self._transport is not None:
            self.write(frame(struct.pack(">H", 1000), CLOSE))
            self._transport.close()

    # --- asyncio.Protocol

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        # uvloop's transports are no subclasses of asyncio's.
        self._transport = cast("asyncio.Transport", transport)

    def connection_lost(self, error: Exception | None) -> None:
        for moment in self._awaited.values():
            if not moment.done():
                moment.set_exception(Hung("the server hung up"))
                moment.exception()  # nobody may be waiting any more

    def data_received(self, data: bytes) -> None:
        self._received += data
        if not self._upgraded and not self._upgrade():
            return
        while (complete := cut(self._received)) is not None:
            self._take(*complete)

    def _upgrade(self) -> bool:
        head, found, rest = bytes(self._received).partition(b"\r\n\r\n")
        if found and b" 101 " in head.split(b"\r\n")[0]:
            self._upgraded = True
            self._received = bytearray(rest)
        elif found:
            self._transport.abort()  # type: ignore[union-attr]
        return self._upgraded

    def _take(self, code: int, payload: bytes) -> None:
        if code == PING:
            self.write(frame(payload, PONG))
        elif code == TEXT:
            kind = payload[len(KIND) : payload.index(b'"', len(KIND))].decode()
            self.kinds[kind] = self.kinds.get(kind, 0) + 1
            self.take(kind, payload)
            if (moment := self._awaited.pop(kind, None)) is not None and not moment.done():
                moment.set_result(time.perf_counter())


def cut(received: bytearray) -> tuple[int, bytes] | None:
    """Take the first complete frame of a server off the buffer."""
    if len(received) < 2:
        return None
    size, begin = received[1], 2
    if size == 126:
        begin = 4
    elif size == 127:
        begin = 10
    if len(received) < begin:
        return None
    if begin > 2:
        size = int.from_bytes(received[2:begin], "big")
    if len(received) < begin + size:
        return None
    payload = bytes(received[begin : begin + size])
    code = received[0] & 15
    del received[: begin + size]
    return code, payload


def handshake(host: str, token: str) -> bytes:
    lines = (
        "GET /v1/realtime HTTP/1.1",
        f"Host: {host}",
        "Upgrade: websocket",
        "Connection: Upgrade",
        f"Sec-WebSocket-Key: {base64.b64encode(os.urandom(16)).decode()}",
        "Sec-WebSocket-Version: 13",
        f"Authorization: Bearer {token}",
    )
    return "\r\n".join([*lines, "", ""]).encode()
