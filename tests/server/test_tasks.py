"""Work in the background: known until it is done, and what goes wrong with it is logged without its text."""

from __future__ import annotations

import asyncio
import logging

import pytest

from server.tasks import BackgroundTasks, in_time, stopped
from tests.patience import PATIENCE


async def fail(words: str) -> None:
    raise ValueError(words)


@pytest.mark.parametrize("quiet", [False, True])
async def test_a_failure_is_logged_by_its_kind_alone(quiet: bool, caplog: pytest.LogCaptureFixture) -> None:
    tasks = BackgroundTasks(quiet=quiet)
    with caplog.at_level(logging.ERROR):
        tasks.spawn(fail("somebody said this"))
        await tasks.settle(5)
        await asyncio.sleep(0)  # the callbacks of a task run after those who wait for it may go on
    assert ("ValueError" in caplog.text) is not quiet
    assert "somebody" not in caplog.text


async def test_what_is_under_way_starts_more_and_all_of_it_is_waited_for() -> None:
    tasks, done = BackgroundTasks(), asyncio.Event()

    async def first() -> None:
        await asyncio.sleep(0)
        tasks.spawn(second())

    async def second() -> None:
        await asyncio.sleep(0)
        done.set()

    tasks.spawn(first())
    await tasks.settle(5)
    assert done.is_set()


async def test_what_takes_too_long_is_cancelled() -> None:
    tasks = BackgroundTasks()
    endless = tasks.spawn(asyncio.sleep(3600))
    await tasks.settle(0.01)
    with pytest.raises(asyncio.CancelledError):
        await endless


async def test_it_can_be_stopped_at_once() -> None:
    tasks = BackgroundTasks()
    endless = tasks.spawn(asyncio.sleep(3600))
    await tasks.cancel()
    assert endless.cancelled()


async def test_what_has_ended_is_not_waited_for() -> None:
    failed = asyncio.create_task(fail("somebody said this"))
    await asyncio.wait([failed])
    turns: list[int] = []
    asyncio.get_running_loop().call_soon(turns.append, 1)
    await stopped(failed)
    assert turns == []


async def test_what_is_under_way_is_stopped_and_waited_for() -> None:
    task = asyncio.create_task(asyncio.sleep(60))
    await stopped(task)
    assert task.cancelled()


async def test_what_is_done_in_time_gives_what_it_gives() -> None:
    async def work(turns: int) -> str:
        for _ in range(turns):
            await asyncio.sleep(0)
        return "done"

    assert await in_time(PATIENCE, work(0)) == "done"
    assert await in_time(PATIENCE, work(3)) == "done"


async def test_what_fails_in_time_fails_as_it_does() -> None:
    async def work(event: asyncio.Event) -> None:
        await event.wait()
        await fail("words")

    set_before = asyncio.Event()
    set_before.set()
    set_later = asyncio.Event()
    asyncio.get_running_loop().call_soon(set_later.set)
    for event in (set_before, set_later):
        with pytest.raises(ValueError, match="words"):
            await in_time(PATIENCE, work(event))


async def test_what_takes_too_long_is_stopped_and_may_tidy_up() -> None:
    tidied: list[bool] = []

    async def work() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(0)
            tidied.append(True)

    with pytest.raises(TimeoutError):
        await in_time(0.0, work())
    assert tidied


async def test_who_is_cancelled_meanwhile_has_the_work_cancelled() -> None:
    begun, stopped_work = asyncio.Event(), asyncio.Event()

    async def work() -> None:
        begun.set()
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            stopped_work.set()
            raise

    task = asyncio.create_task(in_time(PATIENCE, work()))
    await begun.wait()
    await stopped(task)
    assert task.cancelled()
    assert stopped_work.is_set()
