"""The sound of one utterance, kept so that it can be sent once more."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from server.engines.stt import recording
from server.engines.stt.recording import PIECE, SECOND, UtteranceRecording

if TYPE_CHECKING:
    from collections.abc import AsyncIterator


async def streamed(*parts: bytes) -> AsyncIterator[bytes]:
    for part in parts:
        yield part


async def read(sound: UtteranceRecording) -> bytes:
    pcm = b""
    while piece := await sound.piece(len(pcm)):
        pcm += piece
    return pcm


async def test_can_be_read_again_and_again() -> None:
    sound = UtteranceRecording(streamed(b"ab" * 5000, b"cd" * 50_000))
    assert await read(sound) == b"ab" * 5000 + b"cd" * 50_000
    assert await read(sound) == b"ab" * 5000 + b"cd" * 50_000
    await sound.close()


async def test_waits_until_a_piece_is_worth_sending_but_not_at_the_end() -> None:
    more = asyncio.Event()

    async def slow() -> AsyncIterator[bytes]:
        yield bytes(PIECE - 2)
        await more.wait()
        yield bytes(2)
        yield b"end!"

    sound = UtteranceRecording(slow())
    waiting = asyncio.create_task(sound.piece(0))
    await asyncio.sleep(0.01)
    assert not waiting.done()
    more.set()
    first = await waiting
    assert len(first) >= PIECE
    assert (first + await sound.piece(len(first))).endswith(b"end!")
    await sound.close()


async def test_forgets_the_beginning_of_what_is_very_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recording, "KEPT_SECONDS", 2)
    sound = UtteranceRecording(streamed(*[bytes(SECOND)] * 5))
    while await sound.piece(5 * SECOND):
        pass
    assert not sound.is_whole
    assert sound.seconds == 5
    await sound.close()


@pytest.mark.parametrize(
    ("pcm", "silent"), [(b"", True), (b"\0\x10" * 800, True), (bytes(SECOND), True), (b"\0\x10" * 16_000, False)]
)
async def test_knows_silence(pcm: bytes, silent: bool) -> None:
    sound = UtteranceRecording(streamed(pcm))
    await read(sound)
    assert sound.is_silent == silent
    assert sound.is_empty == (not pcm)
    await sound.close()
