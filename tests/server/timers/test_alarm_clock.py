"""Timers are told when they are due: once, to whom they belong, also after a restart and a sleep."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from server.conversations.store.store import Store
from server.people.register import add_user
from server.timers import alarm_clock
from server.timers.alarm_clock import AlarmClock
from server.timers.kept import KeptTimers
from server.timers.moments import Timer
from server.timers.timer_tool import TimerTool
from server.tools.tool import ToolFailed
from tests.servers.storage.databases import Database


class Ear:
    """A session; `quiet` says whether there is room."""

    def __init__(self, *, hears_timers: bool = True) -> None:
        self.hears_timers = hears_timers
        self.quiet = asyncio.Event()
        self.quiet.set()
        self.told: list[str] = []
        self.rang = asyncio.Event()

    async def room(self) -> None:
        await self.quiet.wait()

    async def remind(self, timer: Timer, now: datetime) -> None:
        self.told.append(timer.text)
        self.rang.set()


class Time:
    """It passes when it is told to."""

    def __init__(self) -> None:
        self.now = datetime(2030, 5, 1, 12, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture(autouse=True)
def _looks_often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(alarm_clock, "LOOK_SECONDS", 0.005)


def clock(store: Store, time: Time) -> AlarmClock:
    return AlarmClock(KeptTimers(store), time)


async def test_a_timer_is_told_once_when_it_is_due_and_there_is_room(database: Database) -> None:
    time, ear = Time(), Ear()
    async with database.opened() as store:
        alarm = clock(store, time)
        tool = TimerTool(alarm).of("", "conv")
        await tool.run('{"action": "set", "text": "tea", "in_seconds": 180}')
        ear.quiet.clear()
        with alarm.listening("", ear):
            time.now += timedelta(seconds=181)  # as a sleep does: no clock of the process has run
            while not alarm._ringing:
                await asyncio.sleep(0)
            assert not ear.told
            ear.quiet.set()
            await ear.rang.wait()
        with alarm.listening("", Ear()) as _:
            await asyncio.sleep(0.02)
        await alarm.close()
        assert await tool.run('{"action": "list"}') == "No timer is set."
    assert ear.told == ["tea"]


async def test_what_was_due_while_nobody_was_there_and_the_server_was_down_is_told_at_the_next_connect(
    database: Database,
) -> None:
    time, ear, other = Time(), Ear(), Ear()
    async with database.opened() as store:
        async with store.changing() as connection:
            ann = (await add_user(connection, "ann", "member")).id
            ben = (await add_user(connection, "ben", "member")).id
        tool = TimerTool(clock(store, time)).of(ann, "conv")
        listed = await tool.run('{"action": "set", "text": "the oven", "at": "12:30"}')
        assert "due 2030-05-01 12:30" in listed
        gone = (await tool.run('{"action": "set", "text": "never", "in_seconds": 9}')).split()[1].strip(":")
        await tool.run(f'{{"action": "cancel", "timer_id": "{gone}"}}')
        with pytest.raises(ToolFailed):
            await TimerTool(clock(store, time)).of(ben, "conv").run(f'{{"action": "cancel", "timer_id": "{gone}"}}')
    time.now += timedelta(hours=3)
    async with database.opened() as store:
        alarm = clock(store, time)
        with alarm.listening(ben, other), alarm.listening(ann, ear):
            await ear.rang.wait()
        await alarm.close()
    assert (ear.told, other.told) == (["the oven"], [])


async def test_a_timer_waits_for_a_session_that_tells_of_timers(database: Database) -> None:
    time, first, last = Time(), Ear(), Ear(hears_timers=False)
    async with database.opened() as store:
        alarm = clock(store, time)
        await TimerTool(alarm).run('{"action": "set", "text": "tea", "in_seconds": 9}')
        await TimerTool(alarm).run('{"action": "set", "text": "egg", "in_seconds": 99}')
        time.now += timedelta(seconds=10)
        with alarm.listening("", first), alarm.listening("", last):
            await first.rang.wait()
            first.hears_timers = False
            time.now += timedelta(seconds=99)
            await asyncio.sleep(0.02)
            last.hears_timers = True
            await last.rang.wait()
        await alarm.close()
    assert (first.told, last.told) == (["tea"], ["egg"])


@pytest.mark.parametrize("how", ["leaves", "speaks", "the server ends"])
async def test_a_timer_is_kept_when_there_is_no_room_any_more_once_it_is_taken(
    database: Database, how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    time, ear, other = Time(), Ear(), Ear()
    async with database.opened() as store:
        alarm = clock(store, time)
        await TimerTool(alarm).run('{"action": "set", "text": "tea", "in_seconds": 9}')
        time.now += timedelta(seconds=10)
        taking, take = asyncio.Event(), alarm.kept.take

        async def slowly(person_id: str, timer_id: str) -> bool:
            ear.quiet.clear()
            taken = await take(person_id, timer_id)
            taking.set()
            return taken

        monkeypatch.setattr(alarm.kept, "take", slowly)
        with alarm.listening("", ear):
            await taking.wait()
            assert not ear.told
            if how == "speaks":
                ear.quiet.set()
                await ear.rang.wait()
            elif how == "the server ends":
                await alarm.close()
        ear.quiet.set()
        if how == "leaves":
            monkeypatch.undo()
            with alarm.listening("", other):
                await other.rang.wait()
        await alarm.close()
        left = [timer.text for _, timer in await alarm.kept.of([""])]
    assert (ear.told + other.told, left) == (([], ["tea"]) if how == "the server ends" else (["tea"], []))
