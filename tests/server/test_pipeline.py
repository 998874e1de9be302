"""Think and say: in order, at once, and stopped wherever it is."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence

import pytest

from server.engines import Message, Speech
from server.errors import ChatFailed, StageFailed, SynthesisFailed
from server.pipeline import MAX_PIECES_AHEAD, reply_aloud, reply_in_text

PROMPT = [Message("user", "Hi")]


class Model:
    """Writes the pieces; an exception among them is raised."""

    def __init__(self, *pieces: str | Exception, endless: bool = False) -> None:
        self.pieces = pieces
        self.endless = endless
        self.written = 0
        self.stopped = False

    async def load(self) -> None: ...

    async def close(self) -> None: ...

    async def stream(self, messages: Sequence[Message], *, max_tokens: int | None = None) -> AsyncIterator[str]:
        try:
            for piece in self.pieces:
                if isinstance(piece, Exception):
                    raise piece
                yield piece
            while self.endless:
                self.written += 1
                yield "x"
                await asyncio.sleep(0)
        finally:
            self.stopped = True


class Voice:
    """Says each piece as it comes; fails before piece number `fails_at`, or waits for `go` before the first."""

    sample_rate = 24_000

    def __init__(self, *, fails_at: int | None = None, go: asyncio.Event | None = None) -> None:
        self.fails_at = fails_at
        self.go = go
        self.stopped = False

    async def load(self) -> None: ...

    async def close(self) -> None: ...

    async def speak(self, text: AsyncIterator[str], *, voice: str | None = None) -> AsyncIterator[Speech]:
        try:
            if self.go is not None:
                await self.go.wait()
            number = 0
            async for piece in text:
                if number == self.fails_at:
                    raise SynthesisFailed("no_voice", "The voice failed.")
                number += 1
                yield Speech(b"\x00\x00", piece)
        finally:
            self.stopped = True


async def aloud(model: Model, voice: Voice, said: Callable[[Speech], None] = lambda _: None) -> list[str]:
    log: list[str] = []

    async def wrote(piece: str) -> None:
        log.append(piece)

    async def speak(speech: Speech) -> None:
        log.append(speech.text.upper())
        said(speech)

    try:
        await reply_aloud(PROMPT, model, voice, wrote, speak, max_tokens=None, voice=None)
    except StageFailed as failure:
        log.append(failure.code)
    return log


async def test_a_reply_in_text_is_passed_on_piece_by_piece() -> None:
    log: list[str] = []

    async def wrote(piece: str) -> None:
        log.append(piece)

    await reply_in_text(PROMPT, Model("a", "b\ud800"), wrote, max_tokens=None)
    assert log == ["a", "b?"]


@pytest.mark.parametrize("pieces", [[], [""]])
async def test_an_empty_reply_is_a_failure(pieces: list[str]) -> None:
    async def wrote(piece: str) -> None: ...

    with pytest.raises(ChatFailed) as failure:
        await reply_in_text(PROMPT, Model(*pieces), wrote, max_tokens=None)
    assert failure.value.code == "empty_reply"


async def test_everything_written_is_said_in_order() -> None:
    log = await aloud(Model("a", "b", "c"), Voice())
    assert [entry for entry in log if entry.islower()] == ["a", "b", "c"]
    assert [entry for entry in log if entry.isupper()] == ["A", "B", "C"]


async def test_what_was_written_before_the_model_failed_is_still_said() -> None:
    log = await aloud(Model("a", "b", ChatFailed("gone", "It is gone.")), Voice())
    assert log[-2:] == ["B", "gone"]


async def test_a_failing_voice_stops_the_model() -> None:
    model = Model("a", "b", endless=True)
    log = await aloud(model, Voice(fails_at=1))
    assert log[-1] == "no_voice"
    assert model.stopped


async def test_the_model_is_never_far_ahead_of_the_voice() -> None:
    model, go = Model(endless=True), asyncio.Event()
    reply = asyncio.create_task(aloud(model, Voice(go=go)))
    while model.written <= MAX_PIECES_AHEAD:
        await asyncio.sleep(0)
    for _ in range(100):
        await asyncio.sleep(0)
    assert model.written == MAX_PIECES_AHEAD + 1
    reply.cancel()
    await asyncio.gather(reply, return_exceptions=True)


async def test_a_voice_that_ends_early_does_not_leave_the_reply_hanging() -> None:
    class Curt(Voice):
        async def speak(self, text: AsyncIterator[str], *, voice: str | None = None) -> AsyncIterator[Speech]:
            async for piece in text:
                yield Speech(b"", piece)
                return

    pieces = ["x"] * (MAX_PIECES_AHEAD + 5)
    async with asyncio.timeout(5):
        assert "X" in await aloud(Model(*pieces), Curt())


@pytest.mark.parametrize("said_first", range(4))
async def test_cancelling_stops_model_and_voice_wherever_they_are(said_first: int) -> None:
    model, voice = Model("a", "b", endless=True), Voice()
    count, reached = 0, asyncio.Event()

    def said(_: Speech) -> None:
        nonlocal count
        count += 1
        if count >= said_first:
            reached.set()

    reply = asyncio.create_task(aloud(model, voice, said))
    if said_first:
        await reached.wait()
    else:
        await asyncio.sleep(0)
    reply.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reply
    if said_first:
        assert model.stopped
        assert voice.stopped
    assert asyncio.all_tasks() == {asyncio.current_task()}
