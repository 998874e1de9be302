"""Talking over a reply, on the wire and in real time: what interrupts it, what only turns it down, and how soon.

The server runs with its own detector and Moonshine; the client sends the sets of `overlap_set` while a reply plays. The
microphone hears no echo here: what a canceller leaves is measured where the canceller is.
"""

from __future__ import annotations

import asyncio
import base64
import json
import secrets
import tempfile
import time
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from websockets.asyncio.client import ClientConnection, connect

from benchmarks.figures import p50, p95
from benchmarks.plan import Plan
from benchmarks.processes import Broken, module, serving
from benchmarks.report import Row
from benchmarks.turns.overlap_set import Overlap, overlaps
from benchmarks.turns.speech import RATE, SentenceMaker, as_pcm, in_a_room, silence

AT_ONCE = 2
"""Talks at the same time."""
BEFORE_MS, AFTER_MS = 480, 1600
PIECE_MS = 20
MAYBE, STARTED, WITHDRAWN = "sb.speech.maybe_started", "input_audio_buffer.speech_started", "sb.speech.withdrawn"
SESSION = {
    "type": "realtime",
    "include": [MAYBE, WITHDRAWN],
    "sb_interruption": {"patience": "normal"},
    "audio": {
        "input": {
            "format": {"type": "audio/pcm", "rate": RATE},
            "transcription": {"language": "en"},
            "turn_detection": {"type": "server_vad", "create_response": False},
        }
    },
}


@dataclass
class Told:
    """Milliseconds from the first sample of a sound until each event came; what was said last counts."""

    overlap: Overlap
    at: dict[str, float] = field(default_factory=dict)

    @property
    def interrupted(self) -> bool:
        return STARTED in self.at

    @property
    def swelled_ms(self) -> float:
        """From its end until the reply was let be."""
        return self.at[WITHDRAWN] - len(self.overlap.sound) / 16


def run(plan: Plan) -> list[Row]:
    told = asyncio.run(_measured(1 if plan.repeats > 3 else 6))
    return list(_rows(told))


async def _measured(share: int) -> list[Told]:
    speaker = SentenceMaker()
    await speaker.load()
    made = await overlaps(speaker, share)
    await speaker.close()
    token = secrets.token_urlsafe(16)
    with tempfile.TemporaryDirectory(prefix="sb-bench-") as folder:
        env = {"SB_VOICE_TOKEN": token, "SB_VOICE_DATABASE_URL": f"sqlite:///{folder}/conversations.sqlite3"}
        with serving(module("benchmarks.turns.polite_server"), env) as (url, _):
            parts = [_talk(url, token, made[number::AT_ONCE]) for number in range(AT_ONCE)]
            return [told for part in await asyncio.gather(*parts) for told in part]


def _rows(told: Sequence[Told]) -> Iterator[Row]:
    meant, listening, noises = ([each for each in told if each.overlap.kind == kind] for kind in KINDS)
    cut = [each for each in told if each.interrupted]
    right = [each for each in meant if each.interrupted]
    yield Row("interruptions: those missed", 100 - _percent(right, meant), "%", target=2)
    yield Row("interruptions: false ones of all that cut", 100 - _percent(right, cut), "%", target=10)
    yield Row(
        "backchannels that cost a reply",
        _percent([each for each in listening if each.interrupted], listening),
        "%",
        target=5,
    )
    yield Row(
        "coughs, doors, claps and keys that cost a reply",
        _percent([each for each in noises if each.interrupted], noises),
        "%",
    )
    down = [each.at[MAYBE] for each in told if MAYBE in each.at and each.overlap.kind != "noise"]
    yield Row("told of a voice, p50", p50(down), "ms", target=200)
    yield Row("told of a voice, p95", p95(down), "ms", target=300)
    stop = [each.at[STARTED] for each in right]
    yield Row("told of an interruption, p50", p50(stop), "ms", target=450)
    yield Row("told of an interruption, p95", p95(stop), "ms", target=700)
    swelled = [each.swelled_ms for each in told if WITHDRAWN in each.at and not each.interrupted]
    yield Row("told that it was none, after its end, p50", p50(swelled), "ms", target=250)
    yield Row("told that it was none, after its end, p95", p95(swelled), "ms")


KINDS = ("interruption", "backchannel", "noise")


def _percent(some: Sequence[Told], all_: Sequence[Told]) -> float:
    return 100 * len(some) / len(all_) if all_ else float("nan")


async def _talk(url: str, token: str, made: Sequence[Overlap]) -> list[Told]:
    async with _connected(url, token) as socket:
        return [await _over(socket, overlap, number) for number, overlap in enumerate(made)]


@asynccontextmanager
async def _connected(url: str, token: str) -> AsyncIterator[ClientConnection]:
    address = url.replace("http", "ws", 1) + "/v1/realtime"
    async with connect(address, additional_headers={"Authorization": f"Bearer {token}"}, max_size=None) as socket:
        await _tell(socket, "session.update", session=SESSION)
        await _until(socket, "session.updated")
        yield socket


async def _over(socket: ClientConnection, overlap: Overlap, seed: int) -> Told:
    """Have a reply begun, and be heard over it."""
    await _tell(socket, "conversation.item.create", item=_asked())
    await _tell(socket, "response.create")
    item_id = (await _until(socket, "response.output_audio.delta"))["item_id"]
    told = Told(overlap)
    begun = asyncio.get_running_loop().create_future()
    listening = asyncio.create_task(_note(socket, told, begun))
    sound = in_a_room(np.concatenate((silence(BEFORE_MS), overlap.sound, silence(AFTER_MS))), seed)
    await _send(socket, as_pcm(sound), begun)
    listening.cancel()
    await asyncio.gather(listening, return_exceptions=True)
    await _tell(socket, "input_audio_buffer.clear")
    await _tell(socket, "response.cancel")
    await _tell(socket, "conversation.item.truncate", item_id=item_id, content_index=0, audio_end_ms=10)
    await _tell(socket, "conversation.item.retrieve", item_id="none", event_id="over")
    while (await _until(socket, "error"))["error"].get("event_id") != "over":
        pass
    return told


async def _send(socket: ClientConnection, pcm: bytes, begun: asyncio.Future[float]) -> None:
    """As it would be spoken; `begun` is told when the first sample of what is said over the reply is sent."""
    piece = RATE * 2 * PIECE_MS // 1000
    start = time.monotonic()
    for number, begin in enumerate(range(0, len(pcm), piece), 1):
        await asyncio.sleep(max(0.0, start + number * PIECE_MS / 1000 - time.monotonic()))
        if number * PIECE_MS > BEFORE_MS and not begun.done():
            begun.set_result(start + BEFORE_MS / 1000)
        await _tell(socket, "input_audio_buffer.append", audio=base64.b64encode(pcm[begin : begin + piece]).decode())


async def _note(socket: ClientConnection, told: Told, begun: asyncio.Future[float]) -> None:
    while True:
        event = json.loads(await socket.recv())
        if event["type"] in (MAYBE, STARTED, WITHDRAWN):
            first = event["type"] not in told.at or event["type"] == WITHDRAWN
            if first:
                told.at[event["type"]] = (time.monotonic() - await begun) * 1000


async def _tell(socket: ClientConnection, kind: str, **fields: Any) -> None:
    await socket.send(json.dumps({"type": kind, **fields}))


async def _until(socket: ClientConnection, kind: str) -> dict[str, Any]:
    async with asyncio.timeout(30):
        while True:
            event: dict[str, Any] = json.loads(await socket.recv())
            if event["type"] == kind:
                return event
            if event["type"] == "error" and "not_active" not in str(event) and "none" not in str(event):
                raise Broken("the server refused what a client may ask for")


def _asked() -> dict[str, Any]:
    return {"type": "message", "role": "user", "content": [{"type": "input_text", "text": "What is the tide doing?"}]}
