"""An OpenAI-compatible API on loopback: real HTTP and server-sent events, errors as the real one words them, faults
on demand. Plain asyncio, so that a connection can also be cut where no web framework would let it."""

from __future__ import annotations

import asyncio
import json
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

KEY = "sk-test-7f3a"
MODEL = "test-model"
VENDOR_WORDS = "Vendor words that nobody should see"


@dataclass
class Answer:
    """How one request is answered; by default with `words` as a real server streams them."""

    status: int = 200
    error: dict[str, Any] | None = None
    headers: dict[str, str] = field(default_factory=dict)
    words: list[str] = field(default_factory=lambda: ["Pa", "ris", "."])
    events: list[str] | None = None
    """Raw data of server-sent events, instead of those that `words` make."""
    cut: bool = False
    """Close the connection without ending the stream."""
    endless: bool = False
    """Go on with the last word until the client leaves."""
    hang_up: bool = False
    """Close the connection without a word."""


def failure(status: int, code: str | None, *, kind: str = "invalid_request_error", **headers: str) -> Answer:
    """An error as OpenAI sends it."""
    error = {"message": VENDOR_WORDS, "type": kind, "param": None, "code": code}
    return Answer(status, error, {name.replace("_", "-"): value for name, value in headers.items()})


class OpenAIApi:
    """What was asked and what will be answered; when `answers` is used up, the default is given."""

    def __init__(self) -> None:
        self.url = ""
        self.answers: list[Answer] = []
        self.requests: list[dict[str, Any]] = []
        self.connections = 0
        self.left = asyncio.Event()
        """Set when a client has left an endless stream."""

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
        if target == "GET /v1/models":
            _send_json(writer, 200, {"object": "list", "data": [{"id": MODEL, "object": "model"}]})
            return True
        self.requests.append(json.loads(body))
        answer = self.answers.pop(0) if self.answers else Answer()
        if answer.hang_up:
            return False
        if headers.get("authorization") != f"Bearer {KEY}":
            answer = failure(401, "invalid_api_key")
        if answer.error is not None:
            _send_json(writer, answer.status, {"error": answer.error}, answer.headers)
            return True
        return await self._stream(answer, reader, writer)

    async def _stream(self, answer: Answer, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n")
        for event in answer.events if answer.events is not None else _events(answer):
            _send_chunk(writer, f"data: {event}\n\n".encode())
            await writer.drain()
        if answer.endless:
            await self._go_on(answer, reader, writer)
        if not answer.cut:
            _send_chunk(writer, b"data: [DONE]\n\n")
            _send_chunk(writer, b"")
        await writer.drain()
        return not answer.cut

    async def _go_on(self, answer: Answer, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        gone = asyncio.create_task(reader.read(1))
        while not gone.done():
            _send_chunk(writer, f"data: {_chunk(answer.words[-1])}\n\n".encode())
            await asyncio.wait([gone], timeout=0.01)
        self.left.set()


@asynccontextmanager
async def openai_api() -> AsyncIterator[OpenAIApi]:
    """The API on a free port; its base URL is in `url`."""
    api = OpenAIApi()
    server = await asyncio.start_server(api.serve, "127.0.0.1", 0)
    api.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/v1"
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


def _send_json(writer: asyncio.StreamWriter, status: int, value: Any, headers: dict[str, str] | None = None) -> None:
    body = json.dumps(value).encode()
    lines = {"Content-Type": "application/json", "Content-Length": str(len(body)), **(headers or {})}
    head = "".join(f"{name}: {text}\r\n" for name, text in lines.items())
    writer.write(f"HTTP/1.1 {status} Status\r\n{head}\r\n".encode() + body)


def _send_chunk(writer: asyncio.StreamWriter, data: bytes) -> None:
    writer.write(f"{len(data):x}\r\n".encode() + data + b"\r\n")


def _events(answer: Answer) -> list[str]:
    last = [] if answer.cut or answer.endless else [_chunk(None, "stop")]
    return [_chunk(""), *map(_chunk, answer.words), *last]


def _chunk(text: str | None, finish_reason: str | None = None) -> str:
    delta = {} if text is None else {"role": "assistant", "content": text}
    choice = {"index": 0, "delta": delta, "logprobs": None, "finish_reason": finish_reason}
    return json.dumps(
        {"id": "chatcmpl-1", "object": "chat.completion.chunk", "created": 1, "model": MODEL, "choices": [choice]}
    )
