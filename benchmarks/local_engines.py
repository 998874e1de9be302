"""A spoken question to the engines that come with the app: how long until the answer sounds, and in which stage."""

from __future__ import annotations

import asyncio
import base64
import json
import os
import secrets
import signal
import tempfile
import time
import urllib.request
import wave
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import soxr
from websockets.asyncio.client import ClientConnection, connect

from benchmarks.figures import p50, p95
from benchmarks.plan import Plan
from benchmarks.processes import PATIENCE, ROOT, Broken, module, serving
from benchmarks.report import Row
from server.engines import catalog
from server.protocol.audio import FRAME_SECONDS, WIRE_RATE, size_of

LOCAL = {"SB_VOICE_STT": "moonshine", "SB_VOICE_LLM": "llama", "SB_VOICE_TTS": "piper"}
FIRST_SOUND_SECONDS = 0.6
SLOWER_BESIDE_PAINTING = 1.1
"""How many times as long it may take while the app's own window paints; a tenth is noise."""
BETWEEN = 0.5
"""Seconds between two questions, so that what was interrupted has really stopped."""
SENTENCE_SECONDS, PAUSE_REACH_SECONDS = 3.5, 0.8


@dataclass(frozen=True, slots=True)
class MeasuredTurn:
    """Milliseconds from the end of speech to the first sound, measured here, and what the server says of it."""

    first_sound: float
    hear: float
    think: float
    speak: float


def missing_engines() -> str | None:
    """What keeps the local engines from running here, in one sentence; None where nothing does."""
    for name, known in zip(
        LOCAL.values(), (catalog.TRANSCRIBERS, catalog.CHAT_MODELS, catalog.SYNTHESIZERS), strict=True
    ):
        if name not in known:
            return f"there is no engine called {name} yet"
        if packages := catalog.missing_packages(name):
            return f"not installed: {', '.join(packages)}"
    return None


def run(plan: Plan) -> list[Row]:
    if reason := missing_engines():
        raise Broken(reason)
    with tempfile.TemporaryDirectory(prefix="sb-bench-") as folder:
        token = secrets.token_urlsafe(16)
        database = f"sqlite:///{folder}/conversations.sqlite3"
        env = {**LOCAL, "SB_VOICE_TOKEN": token, "SB_VOICE_DATABASE_URL": database}
        with serving(module("server", "serve", "--port", "0", "--log-level", "warning"), env) as (url, _):
            _wait_until_ready(url)
            with serving(module("benchmarks.app.painting_window"), {"QT_QPA_PLATFORM": "offscreen"}) as (_, painter):
                alone, beside = asyncio.run(_turns(url, token, plan.turns, painter))
    return [*_rows(alone), _painting_row(alone, beside)]


def _painting_row(alone: list[MeasuredTurn], beside: list[MeasuredTurn]) -> Row:
    quiet, painting = (p50([turn.first_sound for turn in turns]) for turns in (alone, beside))
    what = "the same beside a window that paints, in times without"
    return Row(what, painting / quiet, "", target=SLOWER_BESIDE_PAINTING)


def _rows(turns: list[MeasuredTurn]) -> list[Row]:
    def row(what: str, values: list[float], target: float | None = None) -> Row:
        return Row(what, p50(values) / 1000, "s", target=target)

    first = [turn.first_sound for turn in turns]
    return [
        row(f"local engines, first sound, p50 of {len(turns)}", first, FIRST_SOUND_SECONDS),
        Row("local engines, first sound, p95", p95(first) / 1000, "s"),
        row("  of it hearing the end", [turn.hear for turn in turns]),
        row("  of it the first word", [turn.think for turn in turns]),
        row("  of it the first sound", [turn.speak for turn in turns]),
    ]


def _wait_until_ready(url: str) -> None:
    deadline = time.monotonic() + 3 * PATIENCE
    while time.monotonic() < deadline:
        with urllib.request.urlopen(f"{url}/healthz", timeout=PATIENCE) as answer:
            engines = json.load(answer)["engines"]
        for engine in engines.values():
            if engine["state"] == "failed":
                raise Broken(f"{engine['name']}: {engine.get('message', 'failed')}")
        if all(engine["state"] == "ready" for engine in engines.values()):
            return
        time.sleep(0.2)
    raise Broken("the local engines were not ready in time")


async def _turns(url: str, token: str, count: int, painter: int) -> tuple[list[MeasuredTurn], list[MeasuredTurn]]:
    """So many turns while the process `painter` stands still and as many while it paints, two and two by turns."""
    alone: list[MeasuredTurn] = []
    beside: list[MeasuredTurn] = []
    first, *questions = _questions(2 * count + 1)
    await _turn(url, token, first)  # it pays for what is read and compiled once
    try:
        for number, question in enumerate(questions):
            paints = number // 2 % 2 == 1
            os.kill(painter, signal.SIGCONT if paints else signal.SIGSTOP)
            (beside if paints else alone).append(await _turn(url, token, question))
    finally:
        os.kill(painter, signal.SIGCONT)
    return alone, beside


async def _turn(url: str, token: str, question: bytes) -> MeasuredTurn:
    """One question in a new conversation, interrupted once it was answered with sound."""
    async with asyncio.timeout(2 * PATIENCE), _talking(url, token) as socket:
        push_to_talk = {"input": {"turn_detection": None}}
        session = {"type": "realtime", "include": ["sb.turn.timings"], "audio": push_to_talk}
        await _say(socket, "session.update", session=session)
        await _speak(socket, question)
        ended = time.perf_counter()
        await _say(socket, "input_audio_buffer.commit")
        await _say(socket, "response.create")
        await _event(socket, "response.output_audio.delta")
        first_sound = (time.perf_counter() - ended) * 1000
        await _say(socket, "response.cancel")
        timings = await _event(socket, "sb.turn.timings")
    await asyncio.sleep(BETWEEN)
    return MeasuredTurn(first_sound, timings["hear_ms"], timings["think_ms"], timings["speak_ms"])


@asynccontextmanager
async def _talking(url: str, token: str) -> AsyncIterator[ClientConnection]:
    address = url.replace("http", "ws", 1) + "/v1/realtime"
    headers = {"Authorization": f"Bearer {token}"}
    async with connect(address, additional_headers=headers, compression=None, proxy=None, max_size=None) as socket:
        await _event(socket, "session.created")
        yield socket


async def _speak(socket: ClientConnection, pcm: bytes) -> None:
    """As slowly as a person."""
    size = size_of(FRAME_SECONDS, WIRE_RATE)
    begun = time.perf_counter()
    for number, start in enumerate(range(0, len(pcm), size), 1):
        sound = base64.b64encode(pcm[start : start + size]).decode()
        await _say(socket, "input_audio_buffer.append", audio=sound)
        await asyncio.sleep(max(0.0, begun + number * FRAME_SECONDS - time.perf_counter()))


async def _say(socket: ClientConnection, kind: str, **fields: object) -> None:
    await socket.send(json.dumps({"type": kind, **fields}))


async def _event(socket: ClientConnection, kind: str) -> dict[str, Any]:
    """The next event of this type. Raises `Broken` where the turn failed instead."""
    async for frame in socket:
        event: dict[str, Any] = json.loads(frame)
        if event["type"] == kind:
            return event
        if event["type"] == "error":
            raise Broken(event["error"]["message"])
        if event["type"] == "response.done":
            raise Broken(f"the reply ended as {event['response']['status']} before any {kind}")
    raise Broken("the server hung up")


def _questions(count: int) -> list[bytes]:
    """Sentences that a person says, at the wire's rate, no two alike in a row: the model must not know the last one."""
    read_aloud = _sentences(_speech(_read_aloud()))
    own = _speech(speech_file())
    return [read_aloud[number // 2 % len(read_aloud)] if number % 2 else own for number in range(count)]


def _speech(path: Path) -> bytes:
    with wave.open(str(path)) as wav:
        rate = wav.getframerate()
        samples = np.frombuffer(wav.readframes(wav.getnframes()), dtype="<i2")
        mono = samples.reshape(-1, wav.getnchannels())[:, 0]
    resampled = soxr.resample(mono, rate, WIRE_RATE)
    return bytes(resampled.astype("<i2").tobytes())


def _sentences(pcm: bytes) -> list[bytes]:
    """The recording cut where the speaker pauses, about every `SENTENCE_SECONDS`."""
    block = WIRE_RATE // 10
    samples = np.frombuffer(pcm, dtype="<i2")
    loudness = np.abs(samples[: len(samples) // block * block].reshape(-1, block).astype(float)).mean(axis=1)
    each, reach = int(SENTENCE_SECONDS * 10), int(PAUSE_REACH_SECONDS * 10)
    cuts = [at - reach + int(loudness[at - reach : at + reach].argmin()) for at in range(each, len(loudness), each)]
    # A cut lies in the middle of its quiet block.
    ends = [cut * block + block // 2 for cut in cuts]
    return [samples[begin:end].tobytes() for begin, end in pairwise([0, *ends])]


def speech_file() -> Path:
    """Our own spoken question."""
    return ROOT / "resources" / "speech" / "question.wav"


def _read_aloud() -> Path:
    """A person reads from a book: it comes with the engine that hears."""
    package = find_spec("moonshine_voice")
    assert package is not None
    assert package.origin is not None
    return Path(package.origin).parent / "assets" / "two_cities.wav"
