"""Deepgram on loopback: `listen` v1 and v2, `speak` v1 and v2, as their protocols are documented, faults on demand.

It "hears" the words of `heard`, one for each `WORD_SECONDS` of sound that is not silence, and "says" a text as
`BYTES_A_CHARACTER` of sound. A client that breaks the protocol is shut out as the real one does it, and what it did
is in `violations`.
"""

from __future__ import annotations

import asyncio
import json
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from http import HTTPStatus
from secrets import token_hex
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlsplit

from websockets.asyncio.server import serve
from websockets.exceptions import ConnectionClosed

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from websockets.asyncio.server import ServerConnection
    from websockets.http11 import Request, Response

KEY = f"dg-test-{token_hex(8)}"
"""New in each run: a search for it in all processes of the machine finds no other run's."""
VENDOR_WORDS = "Vendor words that nobody should see"
WORD_SECONDS = 0.5
BYTES_A_CHARACTER = 24_000 * 2 // 16
FLUSHES_A_MINUTE = 20
ROUNDING_MS = 5


@dataclass
class Plan:
    """How one socket is served; by default as the real one does it."""

    status: int = 101
    """Anything else refuses the handshake, with `headers`."""
    headers: dict[str, str] = field(default_factory=dict)
    hang: bool = False
    """Take everything and answer nothing."""
    cut_after: int | None = None
    """Break the connection after so many messages of the client."""
    cut_after_sound: int | None = None
    """The same after so many bytes of sound went out."""
    close_code: int | None = None
    """Break it with this code, else without a word."""
    strays: list[str] = field(default_factory=list)
    """Raw text frames sent before anything else."""
    mute: bool = False
    """Give no final text, no sound."""
    error: dict[str, Any] | None = None
    """A message sent instead of the final text or the sound."""
    hears_late: bool = False
    """Say of a complete reply, too, which words were played when it was interrupted."""
    keeps_words: bool = False
    """Leave interruptions unanswered."""


class DeepgramApi:
    """What was asked and how it will be served; when `plans` is used up, sockets are served as they should."""

    def __init__(self) -> None:
        self.url = ""
        self.heard = ["what", "is", "the", "capital", "of", "france"]
        self.over = 0.1
        """How likely Flux takes each turn for over."""
        self.idle_seconds = 10.0
        """After so long without a message a listening socket is closed with NET-0001."""
        self.plans: list[Plan] = []
        self.opened: list[dict[str, str]] = []
        """The query of each socket, its path under `path`."""
        self.messages: list[list[dict[str, Any] | bytes]] = []
        """What came over each socket."""
        self.open_sockets = 0
        self.violations: list[str] = []

    def kinds(self, socket: int = -1) -> list[str]:
        """The types of the messages of one socket, sound left out."""
        return [message["type"] for message in self.messages[socket] if isinstance(message, dict)]

    def sound(self, socket: int = -1) -> bytes:
        """All sound that came over one socket."""
        return b"".join(message for message in self.messages[socket] if isinstance(message, bytes))

    def text(self, socket: int = -1) -> str:
        """All text that was to be spoken on one socket."""
        return "".join(m["text"] for m in self.messages[socket] if isinstance(m, dict) and m["type"] == "Speak")

    def check(self, connection: ServerConnection, request: Request) -> Response | None:
        plan = self.plans[0] if self.plans else Plan()
        status = 401 if request.headers.get("Authorization") != f"Token {KEY}" else plan.status
        if status == 101:
            return None
        if self.plans:
            self.plans.pop(0)
        response = connection.respond(HTTPStatus(status), json.dumps({"err_code": "X", "err_msg": VENDOR_WORDS}))
        response.headers["dg-error"] = VENDOR_WORDS
        for name, value in plan.headers.items():
            response.headers[name] = value
        return response

    async def serve(self, connection: ServerConnection) -> None:
        assert connection.request is not None
        path = urlsplit(connection.request.path)
        plan = self.plans.pop(0) if self.plans else Plan()
        self.opened.append({"path": path.path, **dict(parse_qsl(path.query))})
        self.messages.append([])
        socket = _SERVED[path.path](self, plan, connection, self.messages[-1])
        self.open_sockets += 1
        try:
            await socket.run()
        except ConnectionClosed:
            pass
        finally:
            self.open_sockets -= 1


@dataclass
class _Socket:
    api: DeepgramApi
    plan: Plan
    connection: ServerConnection
    messages: list[dict[str, Any] | bytes]
    sound_sent: int = 0

    async def run(self) -> None:
        for stray in self.plan.strays:
            await self.connection.send(stray)
        if not self.plan.hang:
            await self.greet()
        while True:
            try:
                async with asyncio.timeout(self.idle_seconds()):
                    raw = await self.connection.recv()
            except TimeoutError:
                await self.connection.close(1011, "NET-0001")
                return
            self.messages.append(raw if isinstance(raw, bytes) else json.loads(raw))
            if self.plan.cut_after is not None and len(self.messages) >= self.plan.cut_after:
                await self.cut()
                return
            if not self.plan.hang and await self.take(self.messages[-1]):
                await self.connection.close()
                return

    def idle_seconds(self) -> float | None:
        return None

    async def cut(self) -> None:
        if self.plan.close_code is not None:
            await self.connection.close(self.plan.close_code, VENDOR_WORDS)
        else:
            self.connection.transport.abort()

    async def send(self, type_: str, **fields: Any) -> None:
        await self.connection.send(json.dumps({"type": type_, **fields}))

    async def send_sound(self, pcm: bytes) -> bool:
        """Whether the connection still stands."""
        limit = self.plan.cut_after_sound
        for begin in range(0, len(pcm), 3200):
            if limit is not None and self.sound_sent >= limit:
                await self.cut()
                return False
            await self.connection.send(pcm[begin : begin + 3200])
            self.sound_sent += 3200
        return True

    async def refuse(self, what: Any) -> bool:
        """The message is not of this protocol."""
        self.api.violations.append(str(what))
        await self.connection.close(1008, "DATA-0000")
        return True

    async def greet(self) -> None: ...

    async def take(self, message: dict[str, Any] | bytes) -> bool:
        """Answer one message; whether the socket is done."""
        raise NotImplementedError


class _Listening(_Socket):
    voiced = 0
    """Bytes of sound in the open utterance that are not silence."""
    told = 0

    def idle_seconds(self) -> float | None:
        return self.api.idle_seconds

    def words(self) -> str:
        count = -(-self.voiced // int(WORD_SECONDS * 32_000))
        return " ".join(self.api.heard[:count])

    def listen(self, pcm: bytes) -> None:
        if len(pcm) % 2:
            self.api.violations.append("half a sample")
        if pcm.strip(b"\0"):
            self.voiced += len(pcm)


class _ListenV1(_Listening):
    async def take(self, message: dict[str, Any] | bytes) -> bool:
        if isinstance(message, bytes):
            self.listen(message)
            await self.results(is_final=False)
        elif message["type"] == "Finalize":
            if self.plan.error:
                await self.connection.send(json.dumps(self.plan.error))
            elif not self.plan.mute:
                await self.results(is_final=True, from_finalize=True)
            self.voiced = 0
        elif message["type"] == "CloseStream":
            await self.send("Metadata", request_id="r", duration=1.0, channels=1)
            return True
        elif message["type"] != "KeepAlive":
            return await self.refuse(message)
        return False

    async def results(self, *, is_final: bool, from_finalize: bool = False) -> None:
        words = [{"word": word, "start": 0.0, "end": 0.1, "confidence": 0.9} for word in self.words().split()]
        await self.send(
            "Results",
            channel_index=[0, 1],
            duration=1.0,
            start=0.0,
            is_final=is_final,
            speech_final=False,
            from_finalize=from_finalize,
            channel={"alternatives": [{"transcript": self.words(), "confidence": 0.9, "words": words}]},
            metadata={"request_id": "r", "model_uuid": "m", "model_info": {"name": "n", "version": "v", "arch": "a"}},
        )


class _ListenV2(_Listening):
    sequence = 0
    turn = 0
    is_open = False

    async def greet(self) -> None:
        await self.send("Connected", request_id="r", sequence_id=0)

    async def take(self, message: dict[str, Any] | bytes) -> bool:
        if isinstance(message, bytes):
            self.listen(message)
            await self.update()
        elif message["type"] == "ForceEndTurn":
            if self.plan.error:
                await self.connection.send(json.dumps(self.plan.error))
            elif self.is_open and not self.plan.mute:
                await self.info("EndOfTurn", trigger="manual")
                self.turn, self.is_open, self.voiced = self.turn + 1, False, 0
        elif message["type"] == "CloseStream":
            return True
        else:
            return await self.refuse(message)
        return False

    async def update(self) -> None:
        starts = not self.is_open and bool(self.voiced)
        self.is_open = self.is_open or starts
        await self.info("StartOfTurn" if starts else "Update")

    async def info(self, event: str, **fields: Any) -> None:
        self.sequence += 1
        await self.send(
            "TurnInfo",
            request_id="r",
            sequence_id=self.sequence,
            event=event,
            turn_index=self.turn,
            audio_window_start=0.0,
            audio_window_end=1.0,
            transcript=self.words(),
            words=[{"word": word, "confidence": 0.9} for word in self.words().split()],
            end_of_turn_confidence=self.api.over,
            **fields,
        )


class _Speaking(_Socket):
    pending = ""
    said = 0

    async def take(self, message: dict[str, Any] | bytes) -> bool:
        if isinstance(message, bytes):
            return await self.refuse("sound for a voice")
        if message["type"] == "Speak":
            if not message.get("text") or len(message["text"]) > 2000:
                return await self.refuse(message)
            self.pending += message["text"]
            return await self.say_sentences()
        return await self.control(message["type"])

    async def control(self, kind: str) -> bool:
        raise NotImplementedError

    async def say_sentences(self) -> bool:
        """What is whole is said at once, as the real one does it."""
        end = max(self.pending.rfind(mark) for mark in ".?!") + 1
        sentence, self.pending = self.pending[:end], self.pending[end:]
        return bool(sentence) and not await self.say(sentence)

    async def say(self, text: str) -> bool:
        if self.plan.mute or not text.strip():
            return True
        return await self.send_sound(b"\1\2" * (len(text) * BYTES_A_CHARACTER // 2))


class _SpeakV1(_Speaking):
    sequence = 0
    flushes: list[float] | None = None

    async def greet(self) -> None:
        await self.send("Metadata", request_id="r", model_name="m", model_version="v", model_uuid="u")

    async def control(self, kind: str) -> bool:
        if kind == "Close":
            return True
        if kind == "Clear":
            self.pending = ""
            await self.send("Cleared", sequence_id=self.sequence)
            return False
        if kind != "Flush":
            return await self.refuse(kind)
        return await self.flush()

    async def flush(self) -> bool:
        now = asyncio.get_running_loop().time()
        self.flushes = [at for at in self.flushes or [] if at > now - 60]
        if len(self.flushes) >= FLUSHES_A_MINUTE:
            self.api.violations.append("too many flushes")
            await self.send("Warning", code="FLUSH_LIMIT", description="Flush limit reached")
            return False
        self.flushes.append(now)
        text, self.pending = self.pending, ""
        if self.plan.error:
            await self.connection.send(json.dumps(self.plan.error))
        elif await self.say(text):
            self.sequence += 1
            await self.send("Flushed", sequence_id=self.sequence)
        return False


class _SpeakV2(_Speaking):
    """One turn after the other. `clock_ms` is what was played of those before this one, as the client says."""

    turn = 0
    is_open = False
    text = ""
    """What this turn says, so far."""
    turn_bytes = 0
    clock_ms = 0
    last_interrupt = 0

    async def greet(self) -> None:
        await self.send("Connected", request_id="r", model_name="m", model_version="v", model_uuids=["u"])

    async def say(self, text: str) -> bool:
        if text.strip() and not self.is_open:
            self.start_turn()
            await self.send("SpeechStarted", speech_id=self.speech_id)
        self.text += text
        if text.strip() and not self.plan.mute:
            self.turn_bytes += len(text) * BYTES_A_CHARACTER
        return await super().say(text)

    def start_turn(self) -> None:
        self.clock_ms += self.turn_ms
        self.turn, self.is_open, self.text, self.turn_bytes = self.turn + 1, True, "", 0

    @property
    def turn_ms(self) -> int:
        return self.turn_bytes // 48

    @property
    def speech_id(self) -> str:
        return f"dg_sp_{self.turn:012x}"

    async def control(self, kind: str) -> bool:
        if kind == "Close":
            await self.send("SessionMetadata", total_audio_duration_ms=self.clock_ms + self.turn_ms)
            return True
        if kind == "Interrupt":
            await self.interrupt()
        elif kind == "Flush":
            await self.flush()
        else:
            return await self.refuse(kind)
        return False

    async def interrupt(self) -> None:
        message = self.messages[-1]
        assert isinstance(message, dict)
        offset = message.get("playback_offset")
        played = self.played(offset) if offset is not None else self.clock_ms + self.turn_ms
        if not self.turn_ms and not self.clock_ms:
            await self.warn("NO_AUDIO_GENERATED")
        elif not self.is_open and not self.plan.hears_late:
            await self.warn("NO_ACTIVE_SPEECH")
        elif offset is not None and played <= self.last_interrupt:
            await self.warn("INVALID_INTERRUPT_OFFSET")
        elif not self.plan.keeps_words:
            await self.interrupted(played, split=offset is not None)

    def played(self, offset: Any) -> int:
        """Milliseconds of the session's sound. More than there was, or another unit, is a mistake of the client."""
        value = offset.get("value") if isinstance(offset, dict) and offset.get("type") == "time_ms" else None
        if not isinstance(value, int) or value > self.clock_ms + self.turn_ms + ROUNDING_MS:
            self.api.violations.append(f"offset {offset} at {self.clock_ms} + {self.turn_ms}")
            return 0
        return value

    async def interrupted(self, played: int, *, split: bool) -> None:
        words = {}
        if split:
            text = self.text + self.pending
            heard = text[: (played - self.clock_ms) * 48 // BYTES_A_CHARACTER]
            heard = heard if text[len(heard) : len(heard) + 1] in ("", " ") else heard.rpartition(" ")[0]
            words = {"text_spoken": heard, "text_remaining": text[len(heard) :]}
        self.clock_ms, self.turn_bytes, self.last_interrupt = played, 0, played
        self.pending, self.is_open = "", False
        await self.send("SpeechInterrupted", audio_played_ms=played, metadata=self.metadata(), **words)

    async def warn(self, code: str) -> None:
        await self.send("Warning", code=code, description="ignored")

    async def flush(self) -> None:
        text, self.pending = self.pending, ""
        if self.plan.error:
            await self.connection.send(json.dumps(self.plan.error))
        elif await self.say(text):
            await self.send("Flushed", speech_id=self.speech_id)
            await self.send("SpeechMetadata", **self.metadata())
            self.is_open = False

    def metadata(self) -> dict[str, Any]:
        return {"speech_id": self.speech_id, "audio_duration_ms": self.turn_ms, "input_character_count": 1}


_SERVED = {"/v1/listen": _ListenV1, "/v2/listen": _ListenV2, "/v1/speak": _SpeakV1, "/v2/speak": _SpeakV2}


@asynccontextmanager
async def deepgram_api() -> AsyncIterator[DeepgramApi]:
    """The API on a free port; its base URL is in `url`."""
    api = DeepgramApi()
    async with serve(
        api.serve, "127.0.0.1", 0, process_request=api.check, ping_interval=None, compression=None
    ) as server:
        api.url = f"http://127.0.0.1:{next(iter(server.sockets)).getsockname()[1]}"
        with suppress(asyncio.CancelledError):
            yield api
        server.close()


def left_behind() -> list[str]:
    """The tasks of an engine or of the SDK that still run."""
    tasks = [str(task) for task in asyncio.all_tasks()]
    ours = ("/server/engines/", "/websockets/asyncio/connection", "/deepgram/")
    return [task for task in tasks if any(part in task for part in ours) and "/tests/" not in task]
