"""Deepgram and OpenAI on loopback, as fast as they can be served here, with the script's delays.

`listen` v2 and `speak` v1 as the official SDK uses them by default, and streamed chat completions.
"""

from __future__ import annotations

import asyncio
import json
import math
import time
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING, Any

from aiohttp import ClientConnectionResetError, WSMsgType, web

from benchmarks.load import script

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from benchmarks.adapters.moments import Moments, TalkTurns

KEY = "benchmark-key-that-opens-nothing"
UPDATE_BYTES = 16_000
"""How much sound `listen` hears between two of its updates: half a second."""

SOUND_BYTES = 4_800
"""In one piece of sound: a tenth of a second."""

TONE = b"".join(round(8_000 * math.sin(2 * math.pi * 220 * at / script.RATE)).to_bytes(2, "little", signed=True)
                for at in range(2 * script.RATE))  # fmt: skip
"""What the voice says: a tone, for noise is taken for what it is and not played."""

FIRST, REST = "The tide of {word} is going out.", script.ANSWER
"""What the model answers: a sentence with the turn's word, and more."""


class MeasuredProviders:
    """What the providers heard and said is noted in `turns`."""

    def __init__(self, turns: TalkTurns) -> None:
        self._turns = turns

    @asynccontextmanager
    async def opened(self) -> AsyncIterator[int]:
        """The port on which all of them are served."""
        app = web.Application(client_max_size=2**24)
        app.add_routes(
            [
                web.get("/v2/listen", self._listen),
                web.get("/v1/speak", self._speak),
                web.post("/v1/chat/completions", self._chat),
                web.get("/v1/models", _models),
            ]
        )
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0, backlog=1024)
        await site.start()
        try:
            yield runner.addresses[0][1]
        finally:
            await runner.cleanup()

    async def _listen(self, request: web.Request) -> web.StreamResponse:
        socket = web.WebSocketResponse(compress=False)
        await socket.prepare(request)
        await socket.send_json({"type": "Connected", "request_id": "r", "sequence_id": 0})
        turn, word, heard, told = 0, "", 0, 0
        async for message in socket:
            if message.type is WSMsgType.BINARY:
                heard += len(message.data)
                if not word or heard - told >= UPDATE_BYTES:
                    event, word, told = ("Update", word, heard) if word else ("StartOfTurn", self._turns.begin(), heard)
                    await socket.send_str(_turn_info(event, turn, f"What of {word}"))
            elif "ForceEndTurn" in message.data:
                moments = self._turns.of(word)
                assert moments is not None
                moments.finalized = time.perf_counter()
                await asyncio.sleep(script.HEAR_SECONDS)
                moments.heard = time.perf_counter()
                await socket.send_str(_turn_info("EndOfTurn", turn, f"What of {word}?", trigger="manual"))
                turn, word, heard, told = turn + 1, "", 0, 0
            elif "CloseStream" in message.data:
                break
        await socket.close()
        return socket

    async def _speak(self, request: web.Request) -> web.StreamResponse:
        socket = web.WebSocketResponse(compress=False)
        await socket.prepare(request)
        await socket.send_json(
            {"type": "Metadata", "request_id": "r", "model_name": "m", "model_version": "v", "model_uuid": "u"}
        )
        pending, speaking = "", False
        async for message in socket:
            asked = json.loads(message.data)
            if asked["type"] == "Speak":
                pending += asked["text"]
                if not speaking and "." not in pending:
                    continue
                moments = None if speaking else self._turns.of(pending)
                await _say(socket, pending, moments)
                pending, speaking = "", True
            elif asked["type"] == "Flush":
                await _say(socket, pending, None if speaking else self._turns.of(pending))
                await socket.send_json({"type": "Flushed", "sequence_id": 1})
                pending, speaking = "", False
            elif asked["type"] == "Clear":
                pending, speaking = "", False
                await socket.send_json({"type": "Cleared", "sequence_id": 1})
            elif asked["type"] == "Close":
                break
        await socket.close()
        return socket

    async def _chat(self, request: web.Request) -> web.StreamResponse:
        asked = await request.json()
        moments = self._turns.of(_text(asked["messages"][-1]["content"]))
        assert moments is not None, "the model was asked without the turn's words"
        moments.prompted = time.perf_counter()
        word = _text(asked["messages"][-1]["content"]).rstrip("?").rsplit(" ", 1)[-1]
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
        with suppress(ClientConnectionResetError):  # callers may hang up midway
            await response.prepare(request)
            await self._write(response, word, moments)
        return response

    async def _write(self, response: web.StreamResponse, word: str, moments: Moments) -> None:
        first = FIRST.format(word=word)
        pieces = [piece if not number else f" {piece}" for number, piece in enumerate(f"{first} {REST}".split(" "))]
        ends = len(first.split(" ")) - 1
        for number, piece in enumerate(pieces):
            await asyncio.sleep(script.TOKEN_SECONDS if number else script.FIRST_TOKEN_SECONDS)
            if number == ends:
                moments.written = time.perf_counter()
            await response.write(_chunk(piece))
        await response.write(_chunk(None) + b"data: [DONE]\n\n")
        await response.write_eof()


async def _say(socket: web.WebSocketResponse, text: str, moments: Moments | None) -> None:
    if moments is not None:
        moments.spoken = time.perf_counter()
        await asyncio.sleep(script.FIRST_SOUND_SECONDS)
        moments.sounded = time.perf_counter()
    samples = round(len(text) * script.SECONDS_PER_CHARACTER * script.RATE)
    for begin in range(0, 2 * samples, SOUND_BYTES):
        await socket.send_bytes(TONE[: min(SOUND_BYTES, 2 * samples - begin)])


def _turn_info(event: str, turn: int, transcript: str, **more: Any) -> str:
    words = [{"word": word, "confidence": 0.9} for word in transcript.split()]
    return json.dumps(
        {
            "type": "TurnInfo",
            "request_id": "r",
            "sequence_id": 1,
            "event": event,
            "turn_index": turn,
            "audio_window_start": 0.0,
            "audio_window_end": 1.0,
            "transcript": transcript,
            "words": words,
            "end_of_turn_confidence": 0.1,
            **more,
        }
    )


def _chunk(text: str | None) -> bytes:
    choice = {"index": 0, "delta": {"content": text} if text else {}, "finish_reason": None if text else "stop"}
    chunk = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice]}
    return b"data: " + json.dumps(chunk).encode() + b"\n\n"


def _text(content: Any) -> str:
    return content if isinstance(content, str) else "".join(part.get("text", "") for part in content)


async def _models(request: web.Request) -> web.Response:
    return web.json_response({"object": "list", "data": [{"id": "m", "object": "model"}]})
