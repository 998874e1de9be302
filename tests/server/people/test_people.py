"""What the people of a running server go by, as it was a moment ago."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from server.conversations.store.store import Store
from server.people.people import BLOCKED_SECONDS, People
from server.people.shared import blocked
from tests.patience import PATIENCE


class SetClock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def looks(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """One for each look at the list."""
    found: list[object] = []
    phrases = blocked.phrases

    async def counted(connection: object) -> list[str]:
        found.append(connection)
        return await phrases(connection)  # type: ignore[arg-type]

    monkeypatch.setattr(blocked, "phrases", counted)
    return found


@asynccontextmanager
async def people(tmp_path: Path, clock: SetClock) -> AsyncIterator[tuple[Store, People]]:
    store = Store(f"sqlite:///{tmp_path}/some.sqlite3")
    await store.open()
    here = People(store, clock)
    try:
        yield store, here
    finally:
        await here.close()
        await store.close()


async def block(store: Store, phrase: str) -> None:
    async with store.changing() as connection:
        await blocked.block(connection, phrase)


async def test_all_who_ask_at_the_same_time_are_told_by_one_look(
    tmp_path: Path, clock: SetClock, looks: list[object]
) -> None:
    async with people(tmp_path, clock) as (store, here):
        await block(store, "first")
        looks.clear()
        told = await asyncio.gather(*(here.blocked() for _ in range(20)))
        assert len(looks) == 1
        assert {each.phrases for each in told} == {("first",)}


async def test_the_list_is_never_older_than_a_second(tmp_path: Path, clock: SetClock) -> None:
    async with people(tmp_path, clock) as (store, here):
        await here.blocked()
        await block(store, "first")
        clock.now += BLOCKED_SECONDS
        assert (await here.blocked()).phrases == ("first",)


async def test_who_asks_late_in_that_second_has_it_looked_at_for_the_next(
    tmp_path: Path, clock: SetClock, looks: list[object]
) -> None:
    async with people(tmp_path, clock) as (store, here):
        await here.blocked()
        await block(store, "first")
        looks.clear()
        clock.now += BLOCKED_SECONDS / 2
        assert (await here.blocked()).phrases == ()
        async with asyncio.timeout(PATIENCE):
            while not (await here.blocked()).phrases:
                await asyncio.sleep(0.005)
        assert len(looks) == 1
