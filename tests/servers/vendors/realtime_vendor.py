"""OpenAI Realtime on loopback, as its protocol is documented, faults on demand.

It "hears" what `heard` says of the seconds of sound, and answers as `answer` does to all items that it was told, in
whole words of `BYTES_A_WORD` of sound. Whoever breaks the protocol is told an `error`, which stands in `violations`.
"""

from __future__ import annotations

import asyncio
import base64
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed

RATE = 24_000
BYTES_A_WORD = RATE * 2 // 5
VENDOR_WORDS = "Vendor words that nobody should see"


@dataclass
class VendorFault:
    """What goes wrong in one session; by default nothing."""

    refuse: bool = False
    """Answer `response.create` with an error."""
    close_at_once: bool = False
    """Hang up before anything else, as with a session that is too old."""
    close_after_words: int | None = None
    """Hang up in the middle of an answer."""
    strays: bool = False
    """Sound of another response, what no client knows, and each event of the answer's end twice."""
    untranscribed: bool = False
    """Never tell what was heard."""
    hang_after_words: int | None = None
    """Say no more, and never that it is all."""
    rate: int = RATE
    """What it says its sound has."""
    expires: bool = False
    """Say that the session has lasted an hour, and hang up."""
    floods: bool = False
    """Send a message of more than anybody takes."""
    speaks_and_calls: bool = False
    """Speak while functions are called, and after it."""


@dataclass
class VendorSession:
    """What one client sent."""

    session: dict[str, Any] = field(default_factory=dict)
    items: list[dict[str, Any]] = field(default_factory=list)
    sound: bytes = b""
    closed: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def told(self) -> str:
        """All texts of its items, in order."""
        parts = [part for item in self.items for part in item.get("content", [])]
        return " | ".join(part.get("text") or part.get("transcript") or "" for part in parts)


class RealtimeVendor:
    """`faults` are used up one a session; `key` is demanded where it is set."""

    def __init__(self) -> None:
        self.url = ""
        self.key = ""
        self.heard: Callable[[float], str] = lambda seconds: f"The vendor heard {seconds:.1f} seconds."
        self.answer: Callable[[VendorSession], str] = lambda session: f"You said: {session.told.split(' | ')[-1]}"
        self.sound = b"\x10\x00" * (BYTES_A_WORD // 2)
        """Of a word."""
        self.faults: list[VendorFault] = []
        self.sessions: list[VendorSession] = []
        self.violations: list[str] = []
        self.greets = True
        """Whether a session is told that it was created."""
        self.calls: list[dict[str, Any]] = []
        """Functions that are called instead of an answer."""

    @property
    def asked(self) -> list[VendorSession]:
        """The sessions in which something was said."""
        return [each for each in self.sessions if each.items]

    async def serve(self, socket: ServerConnection) -> None:
        assert socket.request is not None
        if self.key and socket.request.headers.get("Authorization") != f"Bearer {self.key}":
            await socket.close(3000)
            return
        with suppress(ConnectionClosed):
            await _VendorTalk(self, socket).run()


class _VendorTalk:
    def __init__(self, vendor: RealtimeVendor, socket: ServerConnection) -> None:
        self.vendor = vendor
        self.socket = socket
        self.state = VendorSession()
        self.fault = VendorFault()
        self.buffer = b""

    async def say(self, kind: str, **fields: Any) -> None:
        await self.socket.send(json.dumps({"type": kind, "event_id": "event_x", **fields}))

    async def run(self) -> None:
        self.vendor.sessions.append(self.state)
        if self.vendor.greets:
            greeting = {"type": "realtime", "object": "realtime.session", "id": "sess_1"}
            await self.say("session.created", session=greeting)
        try:
            async for frame in self.socket:
                event = json.loads(frame)
                if event["type"] == "session.update" and not self.state.session:
                    self.fault = self.vendor.faults.pop(0) if self.vendor.faults else VendorFault()
                if self.fault.close_at_once:
                    await self.socket.close(1001)
                    return
                await self.take(event)
        finally:
            self.state.closed.set()

    async def take(self, event: dict[str, Any]) -> None:
        match event["type"]:
            case "session.update":
                self.state.session = {**self.state.session, **event["session"]}
                pcm = {"type": "audio/pcm", "rate": self.fault.rate}
                await self.say("session.updated", session={**event["session"], "audio": {"output": {"format": pcm}}})
            case "conversation.item.create":
                self.state.items.append(event["item"])
                await self.say("conversation.item.added", item={"id": f"item_{len(self.state.items)}", **event["item"]})
            case "input_audio_buffer.append":
                self.buffer += base64.b64decode(event["audio"])
            case "input_audio_buffer.commit":
                await self.commit()
            case "response.create":
                await self.respond()
            case kind:
                await self.violate(f"unknown: {kind}")

    async def violate(self, what: str) -> None:
        self.vendor.violations.append(what)
        await self.say("error", error={"type": "invalid_request_error", "code": "invalid", "message": VENDOR_WORDS})

    async def commit(self) -> None:
        if len(self.buffer) < RATE * 2 // 10:
            await self.violate("input_audio_buffer_commit_empty")
            return
        self.state.sound, self.buffer = self.buffer, b""
        words = self.vendor.heard(len(self.state.sound) / RATE / 2)
        part = {"type": "input_audio", "transcript": words}
        self.state.items.append({"type": "message", "role": "user", "content": [part]})
        await self.say("input_audio_buffer.committed", item_id="item_q")
        if not self.fault.untranscribed and self.state.session["audio"]["input"].get("transcription") is not None:
            completed = "conversation.item.input_audio_transcription.completed"
            await self.say(completed, item_id="item_q", content_index=0, transcript=words)

    async def respond(self) -> None:
        if self.fault.refuse:
            await self.say("error", error={"type": "server_error", "code": "internal", "message": VENDOR_WORDS})
            return
        if self.fault.expires:
            expired = {"type": "invalid_request_error", "code": "session_expired", "message": VENDOR_WORDS}
            await self.say("error", error=expired)
            await self.socket.close(1001)
            return
        await self.say("response.created", response={"id": "resp_1", "status": "in_progress"})
        if self.fault.floods:
            await self.say("response.output_audio.delta", response_id="resp_1", delta="A" * 17 * 2**20)
        if self.vendor.calls and not any(item["type"] == "function_call_output" for item in self.state.items):
            for call in self.vendor.calls:
                if self.fault.speaks_and_calls:
                    await self.speak()
                await self.say(
                    "response.output_item.done", response_id="resp_1", item={"type": "function_call", **call}
                )
        elif not await self.speak():
            return
        for _ in range(2 if self.fault.strays else 1):
            await self.say("response.done", response={"id": "resp_1", "status": "completed", "usage": USAGE})

    async def speak(self) -> bool:
        """Whether it came to an end."""
        aloud = self.state.session.get("output_modalities") == ["audio"]
        for number, word in enumerate(self.vendor.answer(self.state).split(" ")):
            if number == self.fault.close_after_words:
                await self.socket.close(1001)
                return False
            if number == self.fault.hang_after_words:
                return False
            ids = {"response_id": "resp_1", "item_id": "item_a", "output_index": 0, "content_index": 0}
            delta = f" {word}" if number else word
            kind = "response.output_audio_transcript.delta" if aloud else "response.output_text.delta"
            await self.say(kind, **ids, delta=delta)
            if aloud:
                sound = base64.b64encode(self.vendor.sound).decode()
                await self.say("response.output_audio.delta", **ids, delta=sound)
                if self.fault.strays:
                    await self.say("response.output_audio.delta", **{**ids, "response_id": "resp_0"}, delta=sound)
                    await self.say("of.tomorrow", anything=1)
        return True


USAGE = {
    "total_tokens": 300,
    "input_tokens": 200,
    "output_tokens": 100,
    "input_token_details": {"text_tokens": 50, "audio_tokens": 150, "cached_tokens": 20},
    "output_token_details": {"text_tokens": 30, "audio_tokens": 70},
}


@asynccontextmanager
async def realtime_vendor() -> AsyncIterator[RealtimeVendor]:
    """Running on a free port."""
    vendor = RealtimeVendor()
    async with serve(vendor.serve, "127.0.0.1", 0, max_size=None) as server:
        port = next(iter(server.sockets)).getsockname()[1]
        vendor.url = f"http://127.0.0.1:{port}/v1"
        yield vendor
