"""One line for several servers: here two lobbies over one database, as two servers have them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from server.conversations.store.errors import StoreError
from server.conversations.store.store import Store
from server.protocol.texts import Text
from server.realtime import lobby
from server.realtime.lobby import Lobby, Seat
from tests.patience import PATIENCE
from tests.server.conversations.conftest import database, file  # noqa: F401
from tests.servers.realtime_server import hear, serving, talking
from tests.servers.storage.databases import Database


@asynccontextmanager
async def watched(here: Lobby) -> AsyncIterator[Lobby]:
    watching = asyncio.create_task(here.watch(list))
    try:
        yield here
    finally:
        watching.cancel()
        await asyncio.gather(watching, return_exceptions=True)


@asynccontextmanager
async def one_server(store: Store, seats: int) -> AsyncIterator[Lobby]:
    """It gives up its seats in the end."""
    here = Lobby(seats, store)
    async with watched(here):
        yield here
    await here.close()


@asynccontextmanager
async def two_servers(database: Database, seats: int = 1) -> AsyncIterator[tuple[Lobby, Lobby]]:  # noqa: F811
    async with AsyncExitStack() as open_, database.opened() as one, database.opened() as two:
        yield (
            await open_.enter_async_context(one_server(one, seats)),
            await open_.enter_async_context(one_server(two, seats)),
        )


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lobby, "LOOK_SECONDS", 0.01)


async def comes_true(what: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not what():
            await asyncio.sleep(0.005)


async def stands(*places: tuple[Seat, int]) -> None:
    """Return once each has that place; 0 is a seat."""
    await comes_true(lambda: all(seat.ticket.place == place for seat, place in places))


async def comes(where: Lobby, key: str, who: str, place: int) -> Seat:
    seat = where.seat(key, who, is_person=True)
    await stands((seat, place))
    await comes_true(lambda: seat.ticket.is_known)
    return seat


async def test_the_limit_holds_for_all_servers_and_the_place_is_true(database: Database) -> None:  # noqa: F811
    async with two_servers(database) as (here, there):
        ann = await comes(here, "a", "Ann", 0)
        bob, cid = await comes(there, "b", "Bob", 1), await comes(here, "c", "Cid", 2)
        await comes_true(lambda: here.waiting == there.waiting == 2)
        ann.leave()
        await stands((bob, 0), (cid, 1))
        bob.leave()
        await stands((cid, 0))


async def test_seats_are_shared_out_fairly_wherever_people_connect(database: Database) -> None:  # noqa: F811
    async with two_servers(database, 2) as (here, there):
        first, again = await comes(here, "a", "Ann", 0), await comes(there, "a2", "Ann", 0)
        third = await comes(there, "a3", "Ann", 1)
        bob = await comes(here, "b", "Bob", 1)
        await stands((third, 2))
        assert not first.ticket.is_lost
        again.leave()
        await stands((bob, 0), (third, 1))


async def test_who_comes_back_to_another_server_has_their_seat_and_their_place(database: Database) -> None:  # noqa: F811
    async with two_servers(database) as (here, there):
        before, waited = await comes(here, "a", "Ann", 0), await comes(here, "b", "Bob", 1)
        last = await comes(here, "c", "Cid", 2)
        back, waits = await comes(there, "a", "Ann", 0), await comes(there, "b", "Bob", 1)
        await comes_true(lambda: before.ticket.is_lost and waited.ticket.is_lost)
        before.leave()  # it is not theirs any more
        await stands((last, 2))
        back.leave()
        await stands((waits, 0), (last, 1))


async def test_what_a_dead_server_held_is_free_after_a_while(database: Database) -> None:  # noqa: F811
    async with two_servers(database) as (here, _), database.opened() as dies:
        async with watched(Lobby(1, dies)) as dead:
            await comes(dead, "a", "Ann", 0)
        bob = await comes(here, "b", "Bob", 1)
        await database.change("UPDATE seats SET alive_until = '2020-01-01 00:00:00' WHERE conversation_key = 'a'")
        await stands((bob, 0))
        await database.comes_to_hold("SELECT count(*), min(conversation_key) FROM seats", (1, "b"))


async def test_a_server_that_could_not_vouch_for_long_keeps_whom_it_has(database: Database) -> None:  # noqa: F811
    async with two_servers(database) as (there, _), database.opened() as slow:
        async with watched(Lobby(1, slow)) as here:
            ann = await comes(here, "a", "Ann", 0)
        await database.change("DELETE FROM seats")
        await comes(there, "b", "Bob", 0)  # for all that is known
        await comes(there, "c", "Cid", 1)
        async with watched(here):
            await comes(here, "d", "Dan", 2)
            assert ann.ticket.is_seated
            assert not ann.ticket.is_lost


async def test_a_database_that_cannot_be_asked_keeps_nobody_waiting(tmp_path: Path) -> None:
    class Unusable(Store):
        def changing(self, *_: object, **__: object) -> object:  # type: ignore[override]
            raise StoreError(Text("It cannot be used."))

    async with one_server(Unusable(f"sqlite:///{tmp_path / 'none'}"), 1) as here:
        await stands((here.seat("a", "Ann", is_person=True), 0), (here.seat("b", "Bob", is_person=True), 1))


async def test_no_address_is_kept_of_who_waits(database: Database) -> None:  # noqa: F811
    async with two_servers(database) as (here, _):
        await comes(here, "a", "192.0.2.7", 0)
        [(who,)] = database.rows("SELECT who FROM seats")
    assert len(who) == 64  # a digest


async def test_workers_of_one_machine_have_one_line(tmp_path: Path) -> None:
    given: dict[str, Any] = {"most_sessions": 1, "workers": 2}
    async with serving(tmp_path, **given) as one, serving(tmp_path, **given) as two:
        first, waits = talking(one), two.connect()
        async with first as talks, waits as second:
            told = await hear(second)
            assert (told["type"], told["place"], told["length"]) == ("sb.line.place", 1, 1)
            await talks.close()
            await hear(second, "session.created")
