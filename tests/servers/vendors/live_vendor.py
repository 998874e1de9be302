"""GPT-Live on loopback, as its official client's types describe it, faults on demand.

Its time is that of the sound it is sent. It "hears" what `heard` says of the seconds that are no silence, waits for a
fifth of a second of silence, and answers as `answer` does, in whole words of `BYTES_A_WORD` of sound: as fast as it
can, and silence for as long as it hears some. It tells no end of an answer, and cannot be stopped. Whoever breaks the
protocol is told an `error`, which stands in `violations`.
"""

from __future__ import annotations

import asyncio
import base64
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Any, get_args

from openai.types.live import ClientEventParam, ServerEvent
from pydantic import TypeAdapter, ValidationError
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed

RATE = 24_000
BYTES_A_WORD = RATE * 2 // 5
ENDS_AFTER = RATE * 2 // 5
"""Bytes of silence after which it answers."""
VENDOR_WORDS = "Vendor words that nobody should see"
VOICES = ("marin", "cedar")
SESSION = {"model", "instructions", "input", "audio", "delegation", "store"}
"""What a session may be told, of what we use; it takes no field that it does not know."""
TAKEN: TypeAdapter[Any] = TypeAdapter(ClientEventParam)
TOLD: TypeAdapter[Any] = TypeAdapter(get_args(ServerEvent)[0])


@dataclass
class LiveFault:
    """What goes wrong in one session; by default nothing."""

    never_starts: bool = False
    rate: int = RATE
    """What it says the sound has."""
    hang_up_after_words: int | None = None
    hang_after_words: int | None = None
    """Say no more, and keep the line."""
    expires: bool = False
    """Close the session for its age before it answers."""
    murmurs: bool = False
    """Say "mm-hmm" while the question still comes."""
    only_murmurs: bool = False
    """Say that, and then nothing for ever, not even silence."""
    strays: bool = False
    """What no client knows, and an error about something else in the middle."""
    words_first: bool = False
    """Tell all words before the first sound."""


@dataclass
class LiveSession:
    """What one client sent."""

    session: dict[str, Any] = field(default_factory=dict)
    sound: bytes = b""
    """All that is no silence."""
    appended: list[dict[str, Any]] = field(default_factory=list)
    heard: str = ""
    closed: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def told(self) -> str:
        """All texts of the conversation, in order, and what was heard."""
        texts = [part["text"] for item in self.session.get("input", []) for part in item["content"]]
        return " | ".join([*texts, self.heard] if self.heard else texts)


class LiveVendor:
    """`faults` are used up one a session; `key` is demanded where it is set."""

    def __init__(self) -> None:
        self.url = ""
        self.key = ""
        self.heard: Callable[[float], str] = lambda seconds: f"The vendor heard {seconds:.1f} seconds."
        self.answer: Callable[[LiveSession], str] = lambda session: f"You said: {session.told.split(' | ')[-1]}"
        self.calls: list[dict[str, Any]] = []
        """Functions that its other model calls instead of the next answer, after a word of it."""
        self.delegates = False
        """Whether it asks its client to do something before the next answer."""
        self.sound = b"\x00\x10" * (BYTES_A_WORD // 2)
        """Of a word."""
        self.faults: list[LiveFault] = []
        self.sessions: list[LiveSession] = []
        self.violations: list[str] = []

    @property
    def asked(self) -> list[LiveSession]:
        """The sessions that were begun."""
        return [each for each in self.sessions if each.session]

    async def serve(self, socket: ServerConnection) -> None:
        assert socket.request is not None
        assert socket.request.path == "/v1/live/sessions"
        if self.key and socket.request.headers.get("Authorization") != f"Bearer {self.key}":
            await socket.close(3000)
            return
        with suppress(ConnectionClosed):
            await _LiveTalk(self, socket).run()


class _LiveTalk:
    def __init__(self, vendor: LiveVendor, socket: ServerConnection) -> None:
        self.vendor = vendor
        self.socket = socket
        self.state = LiveSession()
        self.fault = LiveFault()
        self.bytes = self.silence = 0
        self.speaking: asyncio.Task[None] | None = None

    @property
    def now(self) -> int:
        """Milliseconds of the session."""
        return self.bytes * 1000 // (RATE * 2)

    async def say(self, kind: str, **fields: Any) -> None:
        event = {"type": kind, "event_id": "event_x", **fields}
        if not self.fault.strays:
            TOLD.validate_python(event)
        await self.socket.send(json.dumps(event))

    async def run(self) -> None:
        self.vendor.sessions.append(self.state)
        try:
            async for frame in self.socket:
                event = json.loads(frame)
                try:
                    TAKEN.validate_python(event)
                except ValidationError as error:
                    await self.violate(f"{event.get('type')}: {error}", "")
                    continue
                if (event["type"] == "session.start") == bool(self.state.session):
                    await self.violate(f"{event['type']}: the session is started first, and once", "")
                    continue
                await self.take(event)
        finally:
            if self.speaking is not None:
                self.speaking.cancel()
            self.state.closed.set()

    async def violate(self, what: str, param: str) -> None:
        self.vendor.violations.append(what)
        error = {"type": "invalid_request_error", "code": "invalid", "message": VENDOR_WORDS, "param": param}
        await self.say("error", error=error)

    async def take(self, event: dict[str, Any]) -> None:
        match event["type"]:
            case "session.start":
                await self.start(event["session"])
            case "session.input_audio.append":
                await self.hear(base64.b64decode(event["audio"]))
            case "session.instructions.append" | "session.commentary.append":
                self.state.appended.append(event)
                await self.say(event["type"] + "ed", start_ms=self.now, end_ms=self.now)
                self.speak()
            case kind:
                await self.violate(f"not used by us: {kind}", "")

    async def start(self, session: dict[str, Any]) -> None:
        if not SESSION.issuperset(session) or any(len(each["content"]) != 1 for each in session["input"]):
            await self.violate(f"session: {sorted(session)}", "session")
            return
        if len(session["input"]) > 128 or session["audio"].get("output", {}).get("voice", "marin") not in VOICES:
            await self.violate("the voice or the history", "session.audio.output.voice")
            return
        self.state.session = session
        self.fault = self.vendor.faults.pop(0) if self.vendor.faults else LiveFault()
        if self.fault.never_starts:
            return
        shown = {**session, "id": "live_1", "expires_at": 1, "status": "active"}
        shown["audio"] = {**shown["audio"], "format": {"type": "audio/pcm", "rate": self.fault.rate}}
        await self.say("session.started", session=shown)

    async def hear(self, pcm: bytes) -> None:
        self.bytes += len(pcm)
        if any(pcm):
            if (self.fault.murmurs or self.fault.only_murmurs) and not self.state.sound:
                await self.say_word("Mm-hmm. ")
            self.state.sound += pcm
            self.silence = 0
            return
        if self.fault.only_murmurs:
            return
        self.silence += len(pcm)
        if self.speaking is not None and self.speaking.done():  # its sound is silence, as what it hears
            await self.say("session.output_audio.delta", delta=base64.b64encode(pcm).decode())
        if self.state.sound and not self.state.heard and self.silence >= ENDS_AFTER:
            await self.tell_heard()
            self.speak()

    async def tell_heard(self) -> None:
        self.state.heard = self.vendor.heard(len(self.state.sound) / RATE / 2)
        for word in self.state.heard.split(" "):
            await self.say("session.input_transcript.delta", delta=f" {word}", start_ms=self.now, end_ms=self.now)

    def speak(self) -> None:
        if self.speaking is None or self.speaking.done():
            self.speaking = asyncio.create_task(self.answer())

    async def answer(self) -> None:
        if self.fault.expires:
            await self.close("expired")
            return
        if self.vendor.calls:
            calls, self.vendor.calls = self.vendor.calls, []
            await self.call(calls)
            return
        if self.vendor.delegates:
            self.vendor.delegates = False
            delegation = {"id": "item_d", "type": "delegation", "target": "client"}
            await self.say("session.delegation.created", delegation=delegation, offset_ms=self.now)
            return
        words = self.vendor.answer(self.state).split(" ")
        if self.fault.words_first:
            for number, word in enumerate(words):
                await self.say_transcript(f" {word}" if number else word, number)
        for number, word in enumerate(words):
            if number == self.fault.hang_up_after_words:
                await self.socket.close(1011)
                return
            if number == self.fault.hang_after_words:
                return
            if self.fault.strays and number:
                await self.say("session.of_tomorrow", anything=1)
                await self.say("error", error={"type": "invalid", "code": "x", "message": VENDOR_WORDS})
            await self.say_word(f" {word}" if number else word, number, transcript=not self.fault.words_first)
        await self.say("session.usage.updated", usage={"seconds": self.now / 1000})

    async def call(self, calls: list[dict[str, Any]]) -> None:
        """Its other model calls functions, which the voice does not wait for."""
        assert self.state.session["delegation"]["type"] == "responses"
        delegation = {"id": "item_d", "type": "delegation", "target": "responses", "response_id": "resp_1"}
        await self.say("session.delegation.created", delegation=delegation, offset_ms=self.now)
        await self.say_word("Well, ")
        for call in calls:
            item = {"type": "function_call", **call}
            event = {"type": "response.output_item.done", "item": item}
            await self.say("response.event", delegation_id="item_d", event=event)
        await self.say("response.event", delegation_id="item_d", event={"type": "response.completed"})

    async def say_word(self, word: str, number: int = 0, *, transcript: bool = True) -> None:
        if transcript:
            await self.say_transcript(word, number)
        await self.say("session.output_audio.delta", delta=base64.b64encode(self.vendor.sound).decode())

    async def say_transcript(self, word: str, number: int) -> None:
        start = 1000 + number * 200
        await self.say("session.output_transcript.delta", delta=word, start_ms=start, end_ms=start + 200)

    async def close(self, reason: str) -> None:
        shown = {**self.state.session, "id": "live_1", "expires_at": 1, "status": "active"}
        await self.say("session.closed", reason=reason, session=shown, usage={"seconds": 1.0})
        await self.socket.close(1000)


@asynccontextmanager
async def live_vendor() -> AsyncIterator[LiveVendor]:
    """Running on a free port."""
    vendor = LiveVendor()
    async with serve(vendor.serve, "127.0.0.1", 0, max_size=None) as server:
        port = next(iter(server.sockets)).getsockname()[1]
        vendor.url = f"http://127.0.0.1:{port}/v1"
        yield vendor
