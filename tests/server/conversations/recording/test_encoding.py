"""Sound that waits to be encoded."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from server.conversations.recording import encoding
from server.conversations.recording.encoding import EncodingLine
from tests.patience import PATIENCE


class Audience:
    """Whether somebody waits for an answer, and how often that was asked."""

    def __init__(self) -> None:
        self.waits = False
        self.asked = 0

    def awaited(self) -> bool:
        self.asked += 1
        return self.waits

    async def is_asked(self) -> None:
        async with asyncio.timeout(PATIENCE):
            while self.asked < 2:
                await asyncio.sleep(0.005)


@pytest.fixture
def audience(monkeypatch: pytest.MonkeyPatch) -> Audience:
    monkeypatch.setattr(encoding, "REST_SECONDS", 0.0)
    monkeypatch.setattr(encoding, "LOOK_SECONDS", 0.005)
    return Audience()


@asynccontextmanager
async def working(audience: Audience) -> AsyncIterator[EncodingLine]:
    line = EncodingLine(audience.awaited)
    line.open()
    yield line
    line.close()


async def made(work: asyncio.Future[str]) -> str:
    async with asyncio.timeout(PATIENCE):
        return await work


async def test_nothing_is_encoded_while_somebody_waits_for_an_answer(audience: Audience) -> None:
    async with working(audience) as line:
        audience.waits = True
        work = line.add(lambda: "made")
        await audience.is_asked()
        assert not work.done()
        audience.waits = False
        assert await made(work) == "made"


async def test_it_is_not_held_back_for_ever(audience: Audience, monkeypatch: pytest.MonkeyPatch) -> None:
    async with working(audience) as line:
        monkeypatch.setattr(encoding, "HOLD_SECONDS", 0.05)
        audience.waits = True
        assert await made(line.add(lambda: "made")) == "made"


async def test_much_sound_is_not_held_back(audience: Audience, monkeypatch: pytest.MonkeyPatch) -> None:
    async with working(audience) as line:
        monkeypatch.setattr(encoding, "MAX_HELD", 1000)
        audience.waits = True
        first, second = line.add(lambda: "first", 600), line.add(lambda: "second", 600)
        assert await made(first) == "first"
        await audience.is_asked()
        assert not second.done(), "what is left is little again"


async def test_who_wants_it_now_has_it_now(audience: Audience) -> None:
    async with working(audience) as line:
        audience.waits = True
        work = line.add(lambda: "made")
        await audience.is_asked()
        async with line.hurried():
            assert await made(work) == "made"


async def test_two_who_want_it_now_are_served_until_both_have_it(audience: Audience) -> None:
    async with working(audience) as line:
        audience.waits = True
        async with line.hurried():
            async with line.hurried():
                pass
            assert await made(line.add(lambda: "made")) == "made"


async def test_what_fails_holds_up_nothing(audience: Audience) -> None:
    async with working(audience) as line:

        def fail() -> str:
            raise ArithmeticError

        failing, work = line.add(fail), line.add(lambda: "made")
        assert await made(work) == "made"
        with pytest.raises(ArithmeticError):
            await failing
        assert line.size == 0


async def test_in_the_end_nobody_waits_for_what_is_left(audience: Audience) -> None:
    line = EncodingLine(audience.awaited)
    line.open()
    work = line.add(lambda: "made")
    line.close()
    with pytest.raises(asyncio.CancelledError):
        await work
