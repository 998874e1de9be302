"""What a speech model's sound takes longer through a server of ours than from its vendor, chunk by chunk, in one run.

The vendor, the server and the caller share one process, so that all stand on one clock; apart they would be quicker.
"""

from __future__ import annotations

import asyncio
import base64
import json
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

from websockets.asyncio.client import ClientConnection, connect
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed

from benchmarks.figures import percentile
from benchmarks.plan import Plan
from benchmarks.report import Row
from server.engines import SpeechModel
from server.engines.lineup import Lineup, Stage
from server.engines.speech.openai_realtime import OpenAIRealtime
from tests.servers.realtime_server import ask_in_writing, lineup, push_to_talk, serving, talking, tell

CHUNKS = 400
CHUNK = base64.b64encode(b"\x10\x00" * 960).decode()
"""40 ms."""
EVERY_SECONDS = 0.01
TARGET_MS = 15.0


class ClockedVendor:
    """Speaks as much of OpenAI's Realtime protocol as an answer takes, and notes when each chunk went out."""

    def __init__(self) -> None:
        self.sent: list[float] = []

    async def serve(self, socket: ServerConnection) -> None:
        with suppress(ConnectionClosed):
            async for frame in socket:
                if json.loads(frame)["type"] == "response.create":
                    await self._answer(socket)

    async def _answer(self, socket: ServerConnection) -> None:
        self.sent = []
        await _say(socket, "response.created", response={"id": "resp_1"})
        for _ in range(CHUNKS):
            await _say(socket, "response.output_audio_transcript.delta", response_id="resp_1", delta="word ")
            self.sent.append(time.perf_counter())
            await _say(socket, "response.output_audio.delta", response_id="resp_1", delta=CHUNK)
            await asyncio.sleep(EVERY_SECONDS)
        await _say(socket, "response.done", response={"id": "resp_1", "status": "completed"})


def run(_: Plan) -> list[Row]:
    direct, relayed = asyncio.run(_both())
    floor, measured = percentile(direct, 0.95), percentile(relayed, 0.95)
    what = "a speech model's chunk through us, p95, beyond the vendor's own"
    return [Row(what, measured - floor, "ms", None, TARGET_MS)]


async def _both() -> tuple[list[float], list[float]]:
    """Milliseconds of each chunk on its way: from the vendor, and through a server."""
    vendor = ClockedVendor()
    async with serve(vendor.serve, "127.0.0.1", 0) as listening:
        host = f"127.0.0.1:{next(iter(listening.sockets)).getsockname()[1]}"
        async with connect(f"ws://{host}/v1/realtime") as socket:
            await tell(socket, "response.create")
            direct = await _ways(socket, vendor)
        engines = lineup()
        speech: Stage[SpeechModel] = Stage("openai", OpenAIRealtime(url=f"http://{host}/v1"), host=host)
        with tempfile.TemporaryDirectory() as folder:
            through = Lineup(engines.stt, engines.llm, engines.tts, speech)
            async with serving(Path(folder), through) as address, talking(address) as socket:
                await push_to_talk(socket)
                await ask_in_writing(socket, "Speak.")
                relayed = await _ways(socket, vendor)
    return direct, relayed


async def _ways(socket: ClientConnection, vendor: ClockedVendor) -> list[float]:
    came: list[float] = []
    while True:
        event = json.loads(await socket.recv())
        if event["type"] == "response.output_audio.delta":
            came.append(time.perf_counter())
        if event["type"] == "response.done":
            return [1000 * (there - here) for here, there in zip(vendor.sent, came, strict=True)]


async def _say(socket: ServerConnection, kind: str, **fields: Any) -> None:
    await socket.send(json.dumps({"type": kind, **fields}))
