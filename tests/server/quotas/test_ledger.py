"""What people use, in both databases: counted once, whatever fails and whoever writes it."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest

from server.engines.receipt import AskedEngine, EngineUse
from server.people import register
from server.people.caller import Asker
from server.quotas import ledger, limits, presences
from server.quotas.allowances import MINUTE_MS, Name
from server.quotas.meter import Meter, PersonalAccount
from server.quotas.turns import MeteredTurn, OverQuota
from tests.servers.people import changing, person
from tests.servers.storage.databases import Database


async def asker(database: Database, name: str = "Ann") -> Asker:
    token = await person(database.url, name)
    async with changing(database.url) as connection:
        return await register.caller_of(connection, token)


async def allow(database: Database, name: str = "Ann", **most: int | None) -> None:
    async with changing(database.url) as connection:
        await limits.set_of_user(connection, name, most)  # type: ignore[arg-type]


async def used(database: Database, caller: Asker, name: Name = "voice_minutes_day") -> int:
    async with changing(database.url) as connection:
        return (await ledger.used_by(connection, caller.user_id, datetime.now(UTC))).amount(name)


@asynccontextmanager
async def meter(database: Database) -> AsyncIterator[Meter]:
    async with database.opened() as store:
        here = Meter(store)
        yield here
        await here.close()


def account(here: Meter, caller: Asker, key: str = "one") -> PersonalAccount:
    found = here.account(caller, key)
    assert found is not None
    return found


async def test_a_turn_that_is_written_again_and_in_any_order_counts_once(database: Database) -> None:
    caller = await asker(database)
    turn = MeteredTurn(caller.user_id, "voice", lambda: (9000, True))
    for amount in (1000, 9000, 4000, 9000):
        turn.amount = amount
        async with changing(database.url) as connection:
            await ledger.write(connection, [turn])
    assert await used(database, caller) == 9000


async def test_own_allowances_go_above_those_of_the_role(database: Database) -> None:
    caller = await asker(database)
    async with changing(database.url) as connection:
        await limits.set_of_role(connection, "member", {"tokens_day": 10, "sessions": 2, "requests_minute": 5})
        await limits.set_of_user(connection, "Ann", {"tokens_day": 20, "sessions": None})
        found = await limits.limits_of(connection, caller.user_id)
        assert found == {"tokens_day": 20, "requests_minute": 5}
        await limits.set_of_user(connection, "Ann", {}, ["tokens_day"])
        assert (await limits.limits_of(connection, caller.user_id) or {})["tokens_day"] == 10
        await limits.set_of_user(connection, "Ann", {}, ["sessions"])
        await register.set_role(connection, "Ann", "admin")
        assert await limits.limits_of(connection, caller.user_id) == {}
        await register.remove_user(connection, "Ann")
        assert await limits.limits_of(connection, caller.user_id) is None


async def test_a_turn_under_way_may_end_and_the_next_is_refused(database: Database) -> None:
    caller = await asker(database)
    await allow(database, voice_minutes_day=5000)
    async with meter(database) as here:
        said = [4000, False]
        mine = account(here, caller)
        turn = mine.voice(None, lambda: (said[0], bool(said[1])))
        assert await turn.allowed()
        said[:] = [8000, True]
        with pytest.raises(OverQuota) as refused:
            await mine.voice(None, lambda: (1, True)).allowed()
        assert refused.value.code == "quota_exceeded"
        assert "used up" in refused.value.message
    assert await used(database, caller) == 8000


async def test_what_is_said_again_after_a_break_counts_once(database: Database) -> None:
    caller = await asker(database)
    async with meter(database) as one, meter(database) as two:
        broken = account(one, caller).voice("item", lambda: (3000, False))
        await broken.allowed()
        await one.write()
        again = account(two, caller).voice("item", lambda: (5000, True))
        await again.allowed()
        again.commit(again=True)
        await two.write()
        assert await used(database, caller) == 5000
        await one.write()  # who notices late brings nothing back
        assert await used(database, caller) == 5000
        aside = account(two, caller, "another").voice("item", lambda: (700, True))
        await aside.allowed()
        aside.commit(again=True)
    assert await used(database, caller) == 5700


async def test_only_one_beginning_is_forgiven_however_often_somebody_hangs_up(database: Database) -> None:
    caller = await asker(database)
    async with meter(database) as here:
        for _ in range(3):
            await account(here, caller).voice("item", lambda: (2000, True)).allowed()
        for said in (2500, 2600):
            again = account(here, caller).voice("item", lambda said=said: (said, True))  # type: ignore[misc]
            await again.allowed()
            again.commit(again=True)
            await here.write()
    assert await used(database, caller) == 3 * 2000 + 2500 + 2600 - 2000


async def test_what_is_too_old_to_count_is_forgotten_and_this_month_is_not(database: Database) -> None:
    caller = await asker(database)
    async with meter(database) as here:
        for days in (0, 31, ledger.KEPT.days + 1):
            at = datetime.now(UTC) - timedelta(days=days)
            here.add(MeteredTurn(caller.user_id, "voice", lambda: (1000, True), at=at))
        await here.write()
        await here.forget_old()
    assert database.rows("select count(*) from usage_of_turns") == [(2,)]


async def test_what_was_nothing_counts_for_nothing(database: Database) -> None:
    caller = await asker(database)
    async with meter(database) as here:
        begun = account(here, caller).voice(None, lambda: (3000, True))
        await begun.allowed()
        await here.write()
        begun.withdraw()
        begun = account(here, caller).voice(None, lambda: (3000, True))
        begun.withdraw()
    assert await used(database, caller) == 0


async def test_a_server_that_was_killed_leaves_what_it_wrote_and_holds_nobody_up(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    caller = await asker(database)
    await allow(database, voice_minutes_day=10_000)
    async with changing(database.url) as connection:
        await ledger.begin(connection, MeteredTurn(caller.user_id, "voice", lambda: (0, False), amount=4000))
        with pytest.raises(OverQuota):  # it may need all that is left
            await ledger.begin(connection, MeteredTurn(caller.user_id, "voice", lambda: (0, False)))
        later = datetime.now(UTC) + ledger.LEASE
        monkeypatch.setattr(ledger, "now", lambda: later)
        await ledger.begin(connection, MeteredTurn(caller.user_id, "voice", lambda: (0, False), at=later))
    assert await used(database, caller) == 4000


@pytest.mark.parametrize("seed", range(3))
async def test_two_servers_that_race_overspend_by_one_turn_at_most(database: Database, seed: int) -> None:
    caller, chance = await asker(database), random.Random(seed)
    most, longest = 20 * MINUTE_MS, 5 * MINUTE_MS
    await allow(database, voice_minutes_day=most)

    async def talk(here: Meter, number: int) -> None:
        mine = account(here, caller, str(number))
        for _ in range(6):
            said = [0, False]
            begun = mine.voice(None, lambda said=said: (said[0], bool(said[1])))  # type: ignore[misc]
            try:
                await begun.allowed()
            except OverQuota:
                await asyncio.sleep(0)
                continue
            await asyncio.sleep(chance.random() / 50)
            said[:] = [chance.randint(0, longest), True]
            begun.commit(again=False)

    async with meter(database) as one, meter(database) as two:
        await asyncio.gather(*(talk(here, number) for here in (one, two) for number in range(3)))
    assert await used(database, caller) <= most + longest
    kept = database.rows("select sum(voice_ms) from usage_of_turns where kind = 'voice'")
    assert int(kept[0][0]) == await used(database, caller)


async def test_requests_in_a_minute_are_counted_exactly_however_many_servers_race(database: Database) -> None:
    caller = await asker(database)
    await allow(database, requests_minute=4)
    async with meter(database) as one, meter(database) as two:
        took = [EngineUse(AskedEngine("think", "openai", "api.openai.com"), 10, money=0.0025)]
        begun = [account(here, caller).reply(lambda: (10, True), lambda: took) for _ in range(5) for here in (one, two)]
        done = await asyncio.gather(*(each.allowed() for each in begun), return_exceptions=True)
        assert sum(isinstance(each, OverQuota) for each in done) == 6
    assert await used(database, caller, "tokens_day") == 40
    assert await used(database, caller, "money_month") == 10_000


async def test_no_more_sessions_than_allowed_and_a_conversation_is_one(database: Database) -> None:
    caller = await asker(database)
    await allow(database, sessions=2)
    async with meter(database) as one, meter(database) as two:
        first, second, third = account(one, caller, "a"), account(two, caller, "b"), account(two, caller, "c")
        await first.enter()
        await second.enter()
        with pytest.raises(OverQuota):
            await third.enter()
        await account(two, caller, "a").enter()  # comes back, on another server
        await first.leave()  # and is no more on this one
        with pytest.raises(OverQuota):
            await third.enter()
        await second.leave()
        await third.enter()
        async with changing(database.url) as connection:
            assert [row.name for row in await presences.sessions(connection)] == ["Ann", "Ann"]


async def test_sessions_are_allowed_by_the_role_unless_the_person_has_a_limit_of_their_own(database: Database) -> None:
    caller = await asker(database)
    async with changing(database.url) as connection:
        await limits.set_of_role(connection, "member", {"sessions": 1})
    async with meter(database) as here:
        await account(here, caller, "a").enter()
        with pytest.raises(OverQuota):
            await account(here, caller, "b").enter()
        await allow(database, sessions=None)
        await account(here, caller, "b").enter()
        await allow(database, sessions=2)
        with pytest.raises(OverQuota):
            await account(here, caller, "c").enter()
        async with changing(database.url) as connection:
            await register.remove_user(connection, "Ann")
        await account(here, caller, "c").enter()  # nobody is noted: their sockets are being closed
    assert database.rows("select count(*) from presences") == [(0,)]


async def test_what_a_person_used_goes_with_them(database: Database) -> None:
    caller = await asker(database)
    await allow(database, sessions=2)
    async with meter(database) as here:
        mine = account(here, caller)
        await mine.enter()
        begun = mine.voice(None, lambda: (3000, False))
        await begun.allowed()
        await here.write()
        async with changing(database.url) as connection:
            await register.remove_user(connection, "Ann")
        await here.write()
    for table in ("usage_of_turns", "presences", "user_quotas"):
        assert database.rows(f"select count(*) from {table}") == [(0,)]


async def test_what_each_model_took_is_counted_once_and_what_has_no_price_is_told(database: Database) -> None:
    caller = await asker(database)
    quick, house = AskedEngine("think", "openai", "api.openai.com", "Quick"), AskedEngine("think", "llama", "")
    first, second = EngineUse(quick, 10, 2.0, money=0.5), EngineUse(quick, 5, 1.0)
    took = [[first], [second], [EngineUse(house, 7)], [EngineUse(quick, 90)]]
    turns = [MeteredTurn(caller.user_id, "reply", lambda: (1, True), partial(list, mine)) for mine in took]
    turns[-1].is_withdrawn = True
    for tokens in (10, 11, 4):
        turns[0].took = partial(list, [EngineUse(quick, tokens, 2.0, money=0.5)])
        for turn in turns:
            turn.is_over = False
            turn.look()
        async with changing(database.url) as connection:
            await ledger.write(connection, turns)
            told = await ledger.used_of_models(connection)
    assert told == [
        ledger.ModelUse("think", "Quick", 2, 16, 3.0, 0, 0.5, 1),
        ledger.ModelUse("think", "llama", 1, 7, 0.0, 0, None, 1),
    ]
