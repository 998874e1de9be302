"""An OpenAI-compatible API on loopback: real HTTP, server-sent events and sound, errors as the real one words them,
faults on demand. Plain asyncio, so that a connection can also be cut where no web framework would let it."""

from __future__ import annotations

import asyncio
import json
from contextlib import asynccontextmanager
from email import message_from_bytes
from secrets import token_hex
from typing import TYPE_CHECKING, Any

from tests.servers.vendors.openai_answers import (
    MODEL,
    VENDOR_WORDS,
    Answer,
    chat_events,
    failure,
    sound_of,
    text_in,
    too_long,
    transcript_events,
    whole,
)

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator

__all__ = ["KEY", "MODEL", "VENDOR_WORDS", "Answer", "OpenAIApi", "failure", "openai_api", "text_in", "whole"]

KEY = f"sk-test-{token_hex(8)}"
"""New in each run: a search for it in all processes of the machine finds no other run's."""


class OpenAIApi:
    """What was asked and what will be answered; when `answers` is used up, the default is given."""

    def __init__(self) -> None:
        self.url = ""
        self.answers: list[Answer] = []
        self.listing: Answer | None = None
        """The answer to `GET /v1/models`, instead of the one model there is."""
        self.requests: list[dict[str, Any]] = []
        """The bodies of what was posted; an upload's fields, its file as bytes."""
        self.open_to_all = False
        """Whether no key is needed, as on one's own machine."""
        self.context: int | None = None
        """How many tokens a chat may have; a longer one is refused. Four letters are one, and any other sign."""
        self.connections = 0
        self.left = asyncio.Event()
        """Set when a client has left an endless stream, or one that stalls."""

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        try:
            while request := await _request(reader):
                if not await self._respond(*request, reader, writer):
                    break
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    async def _respond(
        self,
        target: str,
        headers: dict[str, str],
        body: bytes,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
    ) -> bool:
        """Whether the connection goes on."""
        answer = self._answer(target, headers, body)
        if answer.hang_up:
            return False
        if answer.mute:
            await self._wait_for_leaving(reader)
            return False
        if answer.error is not None:
            _send(writer, answer.status, json.dumps({"error": answer.error}).encode(), answer.headers)
            return True
        if answer.body is not None:
            _send(writer, answer.status, answer.body, answer.headers)
            return True
        return await self._stream(target, answer, reader, writer)

    def _answer(self, target: str, headers: dict[str, str], body: bytes) -> Answer:
        if target == "GET /v1/models":
            answer = self.listing or whole({"object": "list", "data": [{"id": MODEL, "object": "model"}]})
        else:
            self.requests.append(_fields(headers, body))
            answer = self.answers.pop(0) if self.answers else Answer()
            if self.context is not None and self._tokens() > self.context:
                answer = too_long(self.context, self._tokens())
        if self.open_to_all or answer.hang_up or answer.mute or headers.get("authorization") == f"Bearer {KEY}":
            return answer
        return failure(401, "invalid_api_key")

    def _tokens(self) -> int:
        text = "".join(message["content"] for message in self.requests[-1].get("messages", []))
        return sum(character.isascii() for character in text) // 4 + sum(not character.isascii() for character in text)

    async def _stream(
        self, target: str, answer: Answer, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> bool:
        asked = self.requests[-1]
        if answer.raw is not None:
            return await self._send_chunks(answer, answer.raw, b"", "text/event-stream", reader, writer)
        if target == "POST /v1/audio/speech":
            return await self._send_chunks(answer, _sound(answer, asked["input"]), b"", "audio/pcm", reader, writer)
        if target == "POST /v1/audio/transcriptions" and asked.get("stream") != "true":
            _send(writer, 200, json.dumps({"text": "".join(answer.words)}).encode())
            return True
        events = transcript_events(answer) if target.endswith("transcriptions") else chat_events(answer)
        chunks = [_event(event) for event in (events if answer.events is None else answer.events)]
        end = b"" if answer.unmarked else _event("[DONE]")
        return await self._send_chunks(answer, chunks, end, "text/event-stream", reader, writer)

    async def _send_chunks(
        self,
        answer: Answer,
        chunks: list[bytes],
        end: bytes,
        content_type: str,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
    ) -> bool:
        kind = answer.headers.get("Content-Type", content_type)
        await asyncio.sleep(answer.pause)
        writer.write(f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nTransfer-Encoding: chunked\r\n\r\n".encode())
        for chunk in chunks:
            await asyncio.sleep(answer.pause)
            _send_chunk(writer, chunk)
            await writer.drain()
        if answer.endless:
            await self._go_on(chunks[-1], reader, writer)
        if answer.stall:
            await self._wait_for_leaving(reader)
        if answer.cut or answer.stall:
            await writer.drain()
            return False
        if end:
            _send_chunk(writer, end)
        _send_chunk(writer, b"")
        await writer.drain()
        return True

    async def _go_on(self, chunk: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        gone = asyncio.create_task(reader.read(1))
        while not gone.done():
            _send_chunk(writer, chunk)
            await asyncio.wait([gone], timeout=0.01)
        self.left.set()

    async def _wait_for_leaving(self, reader: asyncio.StreamReader) -> None:
        await reader.read(1)
        self.left.set()


@asynccontextmanager
async def openai_api(tls: ssl.SSLContext | None = None) -> AsyncIterator[OpenAIApi]:
    """The API on a free port; its base URL is in `url`."""
    api = OpenAIApi()
    server = await asyncio.start_server(api.serve, "127.0.0.1", 0, ssl=tls)
    api.url = f"http{'s' if tls else ''}://127.0.0.1:{server.sockets[0].getsockname()[1]}/v1"
    try:
        yield api
    finally:
        server.close()


async def _request(reader: asyncio.StreamReader) -> tuple[str, dict[str, str], bytes] | None:
    head = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
    pairs = (line.split(":", 1) for line in head[1:] if line)
    headers = {name.lower(): value.strip() for name, value in pairs}
    body = await reader.readexactly(int(headers.get("content-length", 0)))
    return head[0].rpartition(" ")[0], headers, body


def _fields(headers: dict[str, str], body: bytes) -> dict[str, Any]:
    kind = headers.get("content-type", "")
    if not kind.startswith("multipart/form-data"):
        fields: dict[str, Any] = json.loads(body)
        return fields
    message = message_from_bytes(f"Content-Type: {kind}\r\n\r\n".encode() + body)
    parts: list[Any] = list(message.walk())[1:]
    return {
        part.get_param("name", header="content-disposition"): part.get_payload(decode=True)
        if part.get_filename()
        else part.get_payload(decode=True).decode()
        for part in parts
    }


def _sound(answer: Answer, text: str) -> list[bytes]:
    """In chunks that fit no sample."""
    if answer.sound is not None:
        return answer.sound
    pcm = sound_of(text)
    return [pcm[begin : begin + 777] for begin in range(0, len(pcm), 777)]


def _event(data: str) -> bytes:
    return f"data: {data}\n\n".encode()


def _send(writer: asyncio.StreamWriter, status: int, body: bytes, headers: dict[str, str] | None = None) -> None:
    lines = {"Content-Type": "application/json", "Content-Length": str(len(body)), **(headers or {})}
    head = "".join(f"{name}: {text}\r\n" for name, text in lines.items())
    writer.write(f"HTTP/1.1 {status} Status\r\n{head}\r\n".encode() + body)


def _send_chunk(writer: asyncio.StreamWriter, data: bytes) -> None:
    writer.write(f"{len(data):x}\r\n".encode() + data + b"\r\n")
