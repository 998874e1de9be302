"""Who joined and who has which place, in the memory of one server and in the database of several."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager

import msgspec
import pytest

from server.engines.apart.messages import Ready
from server.engines.joined.postgresql import PostgresqlRegistry, address_for_driver
from server.engines.joined.registry import (
    SILENT_SECONDS,
    MemoryRegistry,
    RegistryUnavailable,
    WorkerCard,
    WorkerRegistry,
)
from tests.patience import PATIENCE

Opened = Callable[[], WorkerRegistry]


def card(name: str, places: int = 2) -> WorkerCard:
    return WorkerCard(name, "llm", "scripted", Ready(0, 1000), "ws://127.0.0.1:1", "secret", "", places)


@asynccontextmanager
async def registries(request: pytest.FixtureRequest, kind: str) -> AsyncIterator[list[WorkerRegistry]]:
    """One registry as two servers see it."""
    both: list[WorkerRegistry]
    if kind == "memory":
        both = [MemoryRegistry()] * 2
    else:
        url = request.getfixturevalue("postgresql").database()
        both = [PostgresqlRegistry(url), PostgresqlRegistry(url)]
    try:
        yield both
    finally:
        for each in both:
            await each.close()


@pytest.mark.parametrize("kind", ["memory", "postgresql"])
async def test_nobody_gets_a_place_that_another_has_and_the_least_busy_worker_is_first(
    request: pytest.FixtureRequest, kind: str
) -> None:
    async with registries(request, kind) as (one, other):
        await one.put(card("a"))
        await other.put(card("b"))
        assert await one.lease("stt", []) is None
        leases = await asyncio.gather(*(each.lease("llm", []) for each in (one, other, one, other, one)))
        taken = [(each.card.id, each.number) for each in leases if each is not None]
        assert sorted(taken) == [("a", 0), ("a", 1), ("b", 0), ("b", 1)]
        lease = leases[0]
        assert lease is not None
        woken = asyncio.create_task(other.changed("llm", 10 * PATIENCE))
        await asyncio.sleep(0)
        await one.give_back(lease)
        await asyncio.wait_for(woken, PATIENCE)
        assert await other.lease("llm", [lease.card.key]) is None
        assert await other.lease("llm", []) == lease


@pytest.mark.parametrize("kind", ["memory", "postgresql"])
async def test_who_leaves_gets_nothing_new_and_who_left_is_gone(request: pytest.FixtureRequest, kind: str) -> None:
    async with registries(request, kind) as (one, other):
        await one.put(card("a"))
        assert [each.id for each in await other.cards()] == ["a"]
        await one.put(msgspec.structs.replace(card("a"), leaving=True))
        assert await other.lease("llm", []) is None
        assert (await other.cards())[0].leaving
        await other.remove("a")
        assert await one.cards() == []


@pytest.mark.parametrize("kind", ["memory", "postgresql"])
async def test_every_server_sees_how_busy_each_worker_is(request: pytest.FixtureRequest, kind: str) -> None:
    async with registries(request, kind) as (one, other):
        await other.put(card("b"))
        await one.put(card("a"))
        lease = await one.lease("llm", ["b/llm"])
        assert lease is not None
        seen = await other.standings()
        assert [(each.card.id, each.busy, each.card.places) for each in seen] == [("a", 1, 2), ("b", 0, 2)]
        assert all(0 <= each.silent_seconds <= SILENT_SECONDS for each in seen)
        await one.give_back(lease)
        assert [each.busy for each in await other.standings()] == [0, 0]


async def test_who_says_nothing_any_more_gets_nothing(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("server.engines.joined.registry.SILENT_SECONDS", -1.0)
    registry = MemoryRegistry()
    await registry.put(card("a"))
    assert await registry.lease("llm", []) is None
    url = request.getfixturevalue("postgresql").database()
    async with registries(request, "postgresql"):
        shared = PostgresqlRegistry(url)
        await shared.put(card("a"))
        request.getfixturevalue("postgresql").execute(
            url, "UPDATE engine_workers SET seen_at = now() - interval '1 hour'"
        )
        assert await shared.lease("llm", []) is None
        assert await shared.cards() == []
        await shared.close()


async def test_a_place_that_could_not_be_given_back_is_free_again_and_one_in_use_is_not(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("server.engines.joined.postgresql.LEASE_SECONDS", 0.1)
    database = request.getfixturevalue("postgresql")
    url = database.database()
    async with AsyncExitStack() as opened:
        one, other = PostgresqlRegistry(url), PostgresqlRegistry(url)
        for each in (one, other):
            opened.push_async_callback(each.close)
        await one.put(card("a"))
        used, lost = await one.lease("llm", []), await one.lease("llm", [])
        assert used is not None
        assert lost is not None
        await asyncio.to_thread(database.execute, url, "ALTER TABLE engine_places RENAME TO lost")
        with pytest.raises(RegistryUnavailable):
            await one.give_back(lost)
        await asyncio.to_thread(database.execute, url, "ALTER TABLE lost RENAME TO engine_places")
        await asyncio.to_thread(database.execute, url, "UPDATE engine_places SET until = now() - interval '1 hour'")
        held = "SELECT number FROM engine_places WHERE until > now()"
        async with asyncio.timeout(PATIENCE):
            while not (found := database.execute(url, held)):
                await asyncio.sleep(0.01)
        assert found == [(used.number,)]
        again = await other.lease("llm", [])
        assert again is not None
        assert again.number == lost.number


async def test_a_server_that_ended_holds_nothing(request: pytest.FixtureRequest) -> None:
    async with registries(request, "postgresql") as (one, other):
        await one.put(card("a", places=1))
        assert await one.lease("llm", []) is not None
        assert await other.lease("llm", []) is None
        await one.close()
        assert await other.lease("llm", []) is not None


async def test_a_database_that_does_not_answer_is_told_as_such() -> None:
    registry = PostgresqlRegistry("postgresql://nobody@/nothing?host=/nowhere")
    with pytest.raises(RegistryUnavailable):
        await registry.cards()
    await registry.close()


def test_the_driver_is_told_the_database_in_its_own_words() -> None:
    assert address_for_driver("postgresql+asyncpg://me@db/x?ssl=require") == "postgresql://me@db/x?sslmode=require"
