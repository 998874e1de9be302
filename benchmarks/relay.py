"""What a speech model's sound takes longer through a server of ours than from its vendor, chunk by chunk, in one run.

The vendor, the server and the caller share one process, so that all stand on one clock; apart they would be quicker.
"""

from __future__ import annotations

import asyncio
import base64
import json
import tempfile
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from websockets.asyncio.client import ClientConnection, connect
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed

from benchmarks.figures import p95
from benchmarks.plan import Plan
from benchmarks.report import Row
from server.engines import Manner, ReplyPlayback, Speech, SpeechModel
from server.engines.lineup import Stage
from server.engines.scripted import ScriptedSynthesizer
from server.engines.speech.gemini_live import PATH, GeminiLive
from server.engines.speech.gpt_live import GptLive
from server.engines.speech.openai_realtime import OpenAIRealtime
from tests.servers.realtime_server import Address, ask_in_writing, lineup, push_to_talk, serving, talking

CHUNKS = 400
PCM = b"\x00\x10" * 960
"""40 ms that can be heard."""
CHUNK = base64.b64encode(PCM).decode()
EVERY_SECONDS = 0.01
TARGET_MS = 15.0
OUR_SOUND, OUR_END = "response.output_audio.delta", "response.done"

Event = dict[str, Any]


@dataclass(frozen=True)
class Dialect:
    """As much of a vendor's protocol as one answer takes."""

    name: str
    path: str
    model: Callable[[str], SpeechModel]
    """What speaks it here, with the vendor at that host."""
    opening: tuple[Event, Event]
    """What begins a session, and what the vendor says to that."""
    asking: Event
    begin: Event | None
    word: Event
    sound: Event
    end: Event


DIALECTS = (
    Dialect(
        "OpenAI Realtime, or who speaks it",
        "/v1/realtime",
        lambda host: OpenAIRealtime(url=f"http://{host}/v1"),
        ({"type": "session.update"}, {"type": "session.updated"}),
        {"type": "response.create"},
        {"type": "response.created", "response": {"id": "resp_1"}},
        {"type": "response.output_audio_transcript.delta", "response_id": "resp_1", "delta": "word "},
        {"type": OUR_SOUND, "response_id": "resp_1", "delta": CHUNK},
        {"type": OUR_END, "response": {"id": "resp_1", "status": "completed"}},
    ),
    Dialect(
        "GPT-Live",
        "/v1/live/sessions",
        lambda host: GptLive(url=f"http://{host}/v1", model="any"),
        ({"type": "session.start"}, {"type": "session.started", "session": {}}),
        {"type": "session.instructions.append"},
        None,
        {"type": "session.output_transcript.delta", "delta": "word ", "start_ms": 0, "end_ms": 1},
        {"type": "session.output_audio.delta", "delta": CHUNK},
        {"type": "session.usage.updated"},
    ),
    Dialect(
        "Gemini Live",
        PATH,
        lambda host: GeminiLive(url=f"http://{host}", model="any"),
        ({"setup": {}}, {"setupComplete": {}}),
        {"realtimeInput": {"activityEnd": {}}},
        None,
        {"serverContent": {"outputTranscription": {"text": "word "}}},
        {
            "serverContent": {
                "modelTurn": {"parts": [{"inlineData": {"mimeType": "audio/pcm;rate=24000", "data": CHUNK}}]}
            }
        },
        {"serverContent": {"turnComplete": True}},
    ),
)


@dataclass
class SendingTimes:
    """When each chunk of an answer went out."""

    sent: list[float] = field(default_factory=list)

    def tick(self) -> None:
        """The next one goes out now."""
        self.sent.append(time.perf_counter())


@dataclass
class ClockedVendor:
    """Answers in a dialect, at an even pace."""

    dialect: Dialect
    clock: SendingTimes

    async def serve(self, socket: ServerConnection) -> None:
        opening, greeting = self.dialect.opening
        with suppress(ConnectionClosed):
            async for frame in socket:
                kind = _kind(json.loads(frame))
                if kind == _kind(opening):
                    await socket.send(json.dumps(greeting))
                elif kind == _kind(self.dialect.asking):
                    await self._answer(socket)

    async def _answer(self, socket: ServerConnection) -> None:
        word, sound, end = map(json.dumps, (self.dialect.word, self.dialect.sound, self.dialect.end))
        if self.dialect.begin is not None:
            await socket.send(json.dumps(self.dialect.begin))
        for _ in range(CHUNKS):
            await socket.send(word)
            self.clock.tick()
            await socket.send(sound)
            await asyncio.sleep(EVERY_SECONDS)
        await socket.send(end)


class ClockedVoice(ScriptedSynthesizer):
    """What speaks on another server of ours: says whatever it is in the same chunks."""

    def __init__(self, clock: SendingTimes) -> None:
        super().__init__()
        self._clock = clock

    async def speak(
        self,
        text: AsyncIterator[str],
        *,
        voice: str | None = None,
        playback: ReplyPlayback | None = None,
        manner: Manner | None = None,
    ) -> AsyncIterator[Speech]:
        words = "".join([piece async for piece in text])
        for number in range(CHUNKS):
            self._clock.tick()
            yield Speech(PCM, "" if number else words)
            await asyncio.sleep(EVERY_SECONDS)


def run(_: Plan) -> list[Row]:
    return asyncio.run(_measured())


async def _measured() -> list[Row]:
    rows = []
    for dialect in DIALECTS:
        async with _vendor(dialect) as (host, clock):
            direct = await _direct(dialect, host, clock)
            rows.append(_row(dialect.name, direct, await _relayed(dialect.model(host), clock)))
    clock = SendingTimes()
    with tempfile.TemporaryDirectory() as folder:
        async with serving(Path(folder), lineup(tts=ClockedVoice(clock))) as far:
            direct = await _spoken(far, clock)
            model = OpenAIRealtime(url=far.url, api_key=far.token)
            rows.append(_row("another SB Voice", direct, await _relayed(model, clock)))
    return rows


def _row(name: str, direct: list[float], relayed: list[float]) -> Row:
    return Row(f"a chunk of {name} through us, p95, beyond what it takes directly", p95(relayed) - p95(direct), "ms",
               p95(direct), TARGET_MS)  # fmt: skip


@asynccontextmanager
async def _vendor(dialect: Dialect) -> AsyncIterator[tuple[str, SendingTimes]]:
    clock = SendingTimes()
    async with serve(ClockedVendor(dialect, clock).serve, "127.0.0.1", 0) as listening:
        yield f"127.0.0.1:{next(iter(listening.sockets)).getsockname()[1]}", clock


async def _direct(dialect: Dialect, host: str, clock: SendingTimes) -> list[float]:
    clock.sent.clear()
    async with connect(f"ws://{host}{dialect.path}") as socket:
        opening, greeting = dialect.opening
        await socket.send(json.dumps(opening))
        assert json.loads(await socket.recv()) == greeting
        await socket.send(json.dumps(dialect.asking))
        return await _ways(socket, clock, dialect.sound.__eq__, dialect.end.__eq__)


async def _relayed(model: SpeechModel, clock: SendingTimes) -> list[float]:
    """Through a server of ours with that model."""
    engines = lineup()
    engines.exchange("speech", Stage("speech", model))
    with tempfile.TemporaryDirectory() as folder:
        async with serving(Path(folder), engines) as address:
            return await _spoken(address, clock)


async def _spoken(address: Address, clock: SendingTimes) -> list[float]:
    """By a server of ours, asked in writing."""
    clock.sent.clear()
    async with talking(address) as socket:
        await push_to_talk(socket)
        await ask_in_writing(socket, "Speak.")
        return await _ways(
            socket, clock, lambda event: event["type"] == OUR_SOUND, lambda event: event["type"] == OUR_END
        )


async def _ways(
    socket: ClientConnection, clock: SendingTimes, sounds: Callable[[Event], object], ends: Callable[[Event], object]
) -> list[float]:
    """Milliseconds that each chunk of an answer was on its way."""
    came: list[float] = []
    while True:
        event = json.loads(await socket.recv())
        if sounds(event):
            came.append(time.perf_counter())
        if ends(event):
            return [1000 * (there - here) for here, there in zip(clock.sent, came, strict=True)]


def _kind(event: Event) -> str:
    """Its type; of an event of Gemini's what it holds."""
    if "type" in event:
        return str(event["type"])
    ((name, content),) = event.items()
    return f"{name} {sorted(content)}" if name == "realtimeInput" else name
