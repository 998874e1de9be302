"""What every driver does: it plays the scenes that it is asked for, and says of each on stdout what came of it.

A driver runs where the clients are installed, and knows nothing of our code. Where the server is and the key come in
the variables that the clients read themselves, `OPENAI_BASE_URL` and `OPENAI_API_KEY`.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
import traceback
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import Any, Self

RATE = 24_000
FRAME_SECONDS = 0.02
PATIENCE = 20.0
"""After so long what should have been seen counts as not coming."""
SCENE_SECONDS = 45.0
"""After so long a scene counts as hung."""
POLL_SECONDS = 0.02
SILENCE_SECONDS = 1.0
"""What follows speech before somebody speaks again."""

INSTRUCTIONS = "Answer in rhymes."
AT_LENGTH = "Talk at length."
VOICE = "cedar"
HELLO = "hello there"
STORY = "tell me a story"
HEARD = "I heard"
"""What the scripted ear begins with, and so what a reply to speech repeats."""
ENOUGH = "that is enough"
WEATHER = 'please get_weather {"city": "Paris"}'

Facts = dict[str, Any]
Scene = Callable[[], Awaitable[Facts]]


def play(scenes: Mapping[str, Scene]) -> None:
    """Play the scenes named on the command line, one after another."""
    for name in sys.argv[1:]:
        try:
            facts = asyncio.run(asyncio.wait_for(scenes[name](), SCENE_SECONDS))
        except BaseException:
            facts = {"broke": traceback.format_exc()}
        print(json.dumps({"scene": name, **facts}, default=str), flush=True)
    os._exit(0)  # whatever threads a client leaves


def speech() -> bytes:
    """Somebody speaking: PCM16, mono, at `RATE`."""
    return Path(os.environ["SPEECH"]).read_bytes()


def realtime_url() -> str:
    """Where the WebSocket is, for clients that want to be told."""
    return os.environ["OPENAI_BASE_URL"].replace("http", "ws", 1) + "/realtime"


async def say(send: Callable[[bytes], Awaitable[object]], pcm: bytes, rate: int = RATE) -> None:
    """Send sound as fast as a microphone gives it, and silence after it."""
    step = round(rate * FRAME_SECONDS) * 2
    pcm += bytes(round(rate * SILENCE_SECONDS) * 2)
    begin = asyncio.get_running_loop().time()
    for number, place in enumerate(range(0, len(pcm) - step + 1, step)):
        await send(pcm[place : place + step])
        await asyncio.sleep(begin + (number + 1) * FRAME_SECONDS - asyncio.get_running_loop().time())


class OpenMicrophone:
    """Sends silence as long as the block runs, and in between what is said."""

    def __init__(self, send: Callable[[bytes], Awaitable[object]], rate: int = RATE) -> None:
        self._send = send
        self._step = round(rate * FRAME_SECONDS) * 2
        self._waiting = bytearray()

    async def __aenter__(self) -> Self:
        self._running = asyncio.create_task(self._run())
        return self

    async def __aexit__(self, *_: object) -> None:
        self._running.cancel()
        await asyncio.gather(self._running, return_exceptions=True)

    def say(self, pcm: bytes) -> None:
        self._waiting += pcm

    async def _run(self) -> None:
        clock = asyncio.get_running_loop().time
        due = clock()
        while True:
            frame = bytes(self._waiting[: self._step])
            del self._waiting[: self._step]
            await self._send(frame.ljust(self._step, b"\0"))
            due += FRAME_SECONDS
            await asyncio.sleep(due - clock())


async def until(holds: Callable[[], object], facts: Callable[[], Facts]) -> None:
    """Return when it holds. Raises `TimeoutError` with the facts where it does not come to."""
    deadline = asyncio.get_running_loop().time() + PATIENCE
    while not holds():
        if asyncio.get_running_loop().time() > deadline:
            raise TimeoutError(str(facts()))
        await asyncio.sleep(POLL_SECONDS)


class Seen:
    """What a client was told, read off the server's events as it hands them on."""

    def __init__(self) -> None:
        self.replies: dict[str, str] = {}
        """The words of each reply, by its id."""
        self.done: dict[str, str] = {}
        """How each reply ended."""
        self.reasons: list[str | None] = []
        self.heard: list[str] = []
        self.errors: list[str] = []
        self.types: list[str] = []
        """Each kind of event once, as they came."""
        self.sound = 0

    async def until(self, holds: Callable[[], object]) -> None:
        await until(holds, self.facts)

    @property
    def endings(self) -> list[str]:
        """How the replies ended, as they began."""
        return list(self.done.values())

    async def ends(self, number: int = 1) -> None:
        """Return when so many replies have ended."""
        await self.until(lambda: len(self.done) >= number)

    async def answers(self, number: int) -> None:
        """Return when the reply of that number, counted from one, says what was heard."""
        await self.until(lambda: len(self.replies) >= number and HEARD in list(self.replies.values())[number - 1])

    def facts(self, **more: Any) -> Facts:
        last = list(self.replies.values())[-1] if self.replies else ""
        facts = {"reply": last, "heard": self.heard, "errors": self.errors, "sound": self.sound}
        return {**facts, "done": self.endings, "reasons": self.reasons, "types": self.types, **more}

    def take(self, event: Mapping[str, Any]) -> None:
        kind = event["type"]
        if kind not in self.types:
            self.types.append(kind)
        match kind:
            case "response.created":
                self.replies[event["response"]["id"]] = ""
            case "response.output_audio_transcript.delta" | "response.output_text.delta":
                self.replies[event["response_id"]] += event["delta"]
            case "response.output_audio.delta":
                self.sound += len(event["delta"])
            case "response.done":
                details = event["response"].get("status_details") or {}
                self.done[event["response"]["id"]] = event["response"]["status"]
                self.reasons.append(details.get("reason"))
            case "conversation.item.input_audio_transcription.completed":
                self.heard.append(event["transcript"])
            case "error":
                self.errors.append(f"{event['error']['code']}: {event['error']['message']} {event['error']['param']}")
