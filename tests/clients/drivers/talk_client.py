"""Hugging Face's `speech-to-speech talk`, with a microphone and a speaker of ours in place of the computer's."""

from __future__ import annotations

import asyncio
import io
import json
import os
import sys
import threading
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, redirect_stdout
from types import SimpleNamespace
from typing import Any

from speech_to_speech.api.openai_realtime.audio_client import RealtimeAudioClientConfig, listen_and_play_realtime

from tests.clients.drivers.shared import (
    AT_LENGTH,
    INSTRUCTIONS,
    RATE,
    VOICE,
    Facts,
    Seen,
    play,
    realtime_url,
    speech,
)


class Stream:
    """A device that gives or takes sound as fast as real ones do; `said` is what the microphone hears next."""

    said = bytearray()

    def __init__(self, *, blocksize: int, samplerate: int, callback: Callable[..., None], **_: object) -> None:
        self._frames = blocksize
        self._seconds = blocksize / samplerate
        self._callback = callback
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._ended.set()

    def close(self) -> None:
        self._thread.join()

    def _run(self) -> None:
        due = time.monotonic()
        while not self._ended.is_set():
            self._callback(self._block(), self._frames, None, None)
            due += self._seconds
            time.sleep(max(due - time.monotonic(), 0))

    def _block(self) -> bytearray:
        raise NotImplementedError


class Microphone(Stream):
    def _block(self) -> bytearray:
        block = Stream.said[: 2 * self._frames]
        del Stream.said[: 2 * self._frames]
        return block.ljust(2 * self._frames, b"\0")


class Speaker(Stream):
    def _block(self) -> bytearray:
        return bytearray(2 * self._frames)


class Terminal(io.TextIOBase):
    """Reads the events off what the client prints."""

    def __init__(self, seen: Seen) -> None:
        self._seen = seen
        self._line = ""

    def write(self, text: str) -> int:
        *lines, self._line = (self._line + text).split("\n")
        for line in lines:
            _, found, event = line.partition("EVENT: {")
            if found:
                self._seen.take(json.loads(f"{{{event}"))
        return len(text)


@asynccontextmanager
async def talking(**options: Any) -> AsyncIterator[Seen]:
    sys.modules["sounddevice"] = SimpleNamespace(RawInputStream=Microphone, RawOutputStream=Speaker)  # type: ignore[assignment]
    config = RealtimeAudioClientConfig(
        url=realtime_url(),
        api_key=os.environ["OPENAI_API_KEY"],
        send_rate=RATE,
        recv_rate=RATE,
        print_json=True,
        **options,
    )
    seen = Seen()
    ended = threading.Event()
    with redirect_stdout(Terminal(seen)):
        running = asyncio.create_task(listen_and_play_realtime(config, stop_event=ended))
        yield seen
        ended.set()
        await running


async def hands_free() -> Facts:
    async with talking(instructions=INSTRUCTIONS, voice=VOICE) as seen:
        await seen.until(lambda: "session.updated" in seen.types)
        Stream.said += speech()
        await seen.ends()
        return seen.facts()


async def barge_in() -> Facts:
    async with talking(instructions=AT_LENGTH) as seen:
        await seen.until(lambda: "session.updated" in seen.types)
        Stream.said += speech()
        await seen.until(lambda: seen.sound)
        Stream.said += speech()
        await seen.answers(2)
        return seen.facts(cut="turn_detected" in seen.reasons)


if __name__ == "__main__":
    play({"hands_free": hands_free, "barge_in": barge_in})
