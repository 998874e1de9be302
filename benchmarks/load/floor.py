"""The floor: a bare proxy that does the same visible work by hand, with no framework, no checks and no memory."""

from __future__ import annotations

import asyncio
import binascii
import contextlib
import itertools
import os
from http import HTTPStatus

import uvloop
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request, Response

from benchmarks.load import script
from benchmarks.load.garbage import collect_when_asked

APPEND = '{"type":"input_audio_buffer.append"'
AUDIO = '"audio":"'

NOISE = os.urandom(2 * script.RATE)
"""A second of sound to answer with."""

_numbers = itertools.count(1)


class ScriptedProxy:
    """One caller. Whatever the server says about a turn is said here too, as often and as long."""

    def __init__(self, socket: ServerConnection) -> None:
        self._socket = socket
        self._heard = 0
        self._reply: asyncio.Task[None] | None = None

    async def run(self) -> None:
        await self._say("session.created", '"session":{"type":"realtime"}')
        async for frame in self._socket:
            await self._take(str(frame))
        if self._reply is not None:
            self._reply.cancel()

    async def _take(self, frame: str) -> None:
        if frame.startswith(APPEND):
            begin = frame.index(AUDIO) + len(AUDIO)
            self._heard += len(binascii.a2b_base64(frame[begin : frame.index('"', begin)]))
        elif frame.startswith('{"type":"input_audio_buffer.commit"'):
            await self._say("input_audio_buffer.committed", '"item_id":"question"')
        elif frame.startswith('{"type":"response.create"'):
            self._reply = asyncio.create_task(self._answer())

    async def _answer(self) -> None:
        try:
            await self._produce()
        except* ConnectionClosed:
            pass  # callers may hang up midway

    async def _produce(self) -> None:
        await self._say("response.created", '"response":{"id":"reply","status":"in_progress"}')
        await asyncio.sleep(script.HEAR_SECONDS)
        await self._say(
            "conversation.item.input_audio_transcription.completed",
            f'"item_id":"question","transcript":"{self._heard}"',
        )
        written: asyncio.Queue[str | None] = asyncio.Queue()
        async with asyncio.TaskGroup() as both:
            both.create_task(self._write(written))
            both.create_task(self._speak(written))
        await self._say("response.done", '"response":{"id":"reply","status":"completed"}')
        self._heard = 0

    async def _write(self, written: asyncio.Queue[str | None]) -> None:
        for index, word in enumerate(script.words()):
            await asyncio.sleep(script.TOKEN_SECONDS if index else script.FIRST_TOKEN_SECONDS)
            await self._say(
                "response.output_audio_transcript.delta", f'"response_id":"reply","item_id":"answer","delta":"{word}"'
            )
            written.put_nowait(word)
        written.put_nowait(None)

    async def _speak(self, written: asyncio.Queue[str | None]) -> None:
        pause = script.FIRST_SOUND_SECONDS
        while (word := await written.get()) is not None:
            await asyncio.sleep(pause)
            pause = 0
            for size in script.sounds(word):
                delta = binascii.b2a_base64(NOISE[:size], newline=False).decode()
                await self._say(
                    "response.output_audio.delta", f'"response_id":"reply","item_id":"answer","delta":"{delta}"'
                )

    async def _say(self, kind: str, rest: str) -> None:
        await self._socket.send(f'{{"type":"{kind}","event_id":"event_{next(_numbers):x}",{rest}}}')


async def main() -> None:
    """Serve on a free port of this machine until ended."""
    collect_when_asked()
    wanted = f"Bearer {os.environ['SB_VOICE_TOKEN']}"

    def guard(socket: ServerConnection, request: Request) -> Response | None:
        if request.headers.get("Authorization") == wanted:
            return None
        return socket.respond(HTTPStatus.UNAUTHORIZED, "The token is missing or wrong.\n")

    async def talk(socket: ServerConnection) -> None:
        with contextlib.suppress(ConnectionClosed):
            await ScriptedProxy(socket).run()

    async with serve(talk, "127.0.0.1", 0, compression=None, process_request=guard) as server:
        print(f"listening on http://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
        await server.serve_forever()


if __name__ == "__main__":
    uvloop.run(main())
