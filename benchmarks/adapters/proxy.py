"""The floor: a bare proxy on aiohttp that makes the same calls to the same providers, and keeps nothing."""

from __future__ import annotations

import asyncio
import base64
import itertools
import json
import os
from http import HTTPStatus

import uvloop
from aiohttp import ClientConnectionResetError, ClientSession, ClientWebSocketResponse, TCPConnector, WSMsgType, web

from benchmarks.processes import GREETING

LISTEN = "/v2/listen?model=flux-general-en&encoding=linear16&sample_rate=16000"
SPEAK = "/v1/speak?model=aura-2-thalia-en&encoding=linear16&sample_rate=24000"
RATES = 24_000, 16_000
SENTENCE_ENDS = ".?!"

_numbers = itertools.count(1)


class BareProxy:
    """One caller, with sockets of its own to the recognition and to the voice."""

    def __init__(self, socket: web.WebSocketResponse, providers: ClientSession) -> None:
        self._socket = socket
        self._providers = providers
        self._messages: list[dict[str, str]] = []

    async def run(self) -> None:
        async with self._providers.ws_connect(LISTEN) as ears, self._providers.ws_connect(SPEAK) as voice:
            await self._say("session.created", session={"type": "realtime"})
            async with asyncio.TaskGroup() as tasks:
                listening = tasks.create_task(self._listen(ears, voice))
                async for message in self._socket:
                    await self._take(message.data, ears)
                listening.cancel()

    async def _take(self, frame: str, ears: ClientWebSocketResponse) -> None:
        event = json.loads(frame)
        if event["type"] == "input_audio_buffer.append":
            await ears.send_bytes(_resampled(base64.b64decode(event["audio"])))
        elif event["type"] == "input_audio_buffer.commit":
            await ears.send_str('{"type":"ForceEndTurn"}')
            await self._say("input_audio_buffer.committed", item_id="question")

    async def _listen(self, ears: ClientWebSocketResponse, voice: ClientWebSocketResponse) -> None:
        async for message in ears:
            event = json.loads(message.data)
            if event.get("event") == "EndOfTurn":
                kind = "conversation.item.input_audio_transcription.completed"
                await self._say(kind, item_id="question", transcript=event["transcript"])
                await self._answer(event["transcript"], voice)

    async def _answer(self, question: str, voice: ClientWebSocketResponse) -> None:
        self._messages.append({"role": "user", "content": question})
        await self._say("response.created", response={"id": "reply", "status": "in_progress"})
        speaking = asyncio.create_task(self._speak(voice))
        answer = sentence = ""
        body = {"model": "m", "messages": self._messages, "stream": True}
        async with self._providers.post("/v1/chat/completions", json=body) as response:
            async for line in response.content:
                if not line.startswith(b"data: {"):
                    continue
                if text := json.loads(line[6:])["choices"][0]["delta"].get("content"):
                    answer, sentence = answer + text, sentence + text
                    await self._say("response.output_audio_transcript.delta", item_id="answer", delta=text)
                    if sentence[-1] in SENTENCE_ENDS:
                        await voice.send_json({"type": "Speak", "text": sentence})
                        sentence = ""
        await voice.send_json({"type": "Flush"})
        await speaking
        self._messages.append({"role": "assistant", "content": answer})
        await self._say("response.done", response={"id": "reply", "status": "completed"})

    async def _speak(self, voice: ClientWebSocketResponse) -> None:
        async for message in voice:
            if message.type is WSMsgType.BINARY:
                delta = base64.b64encode(message.data).decode()
                await self._say("response.output_audio.delta", item_id="answer", delta=delta)
            elif '"Flushed"' in message.data:
                return

    async def _say(self, kind: str, **fields: object) -> None:
        event = {"type": kind, "event_id": f"event_{next(_numbers):x}", **fields}
        await self._socket.send_str(json.dumps(event, separators=(",", ":")))


def _resampled(pcm: bytes) -> bytes:
    """Two of three samples: what the recognition is sent is shorter, and this takes no time."""
    return pcm[: len(pcm) * RATES[1] // RATES[0] // 2 * 2]


async def main() -> None:
    wanted = f"Bearer {os.environ['SB_VOICE_TOKEN']}"
    key = {"Authorization": f"Bearer {os.environ['OPENAI_API_KEY']}"}
    # A session has three connections: by default the hundredth would wait for another to end, from 34 sessions on.
    connector = TCPConnector(limit=0)
    url = os.environ["SB_VOICE_LLM_URL"].removesuffix("/v1")
    async with ClientSession(url, headers=key, connector=connector) as providers:

        async def talk(request: web.Request) -> web.StreamResponse:
            if request.headers.get("Authorization") != wanted:
                return web.Response(status=HTTPStatus.UNAUTHORIZED)
            socket = web.WebSocketResponse(compress=False)
            await socket.prepare(request)
            try:
                await BareProxy(socket, providers).run()
            except* ClientConnectionResetError:  # callers may hang up midway
                pass
            return socket

        app = web.Application()
        app.add_routes([web.get("/v1/realtime", talk)])
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0, backlog=1024).start()
        print(f"{GREETING}http://127.0.0.1:{runner.addresses[0][1]}", flush=True)
        await asyncio.Event().wait()


if __name__ == "__main__":
    uvloop.run(main())
