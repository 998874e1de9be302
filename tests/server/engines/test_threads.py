"""The threads of the engines that compute on this machine."""

from __future__ import annotations

import asyncio
import threading

import pytest

from server.engines.threads import cores, pool, run


def test_there_is_at_least_one_core() -> None:
    assert cores() >= 1


async def test_work_is_done_in_a_named_thread_and_fails_as_it_would_here() -> None:
    with pool("voice", 1) as threads:
        assert (await run(threads, lambda: threading.current_thread().name)).startswith("voice")
        with pytest.raises(ZeroDivisionError):
            await run(threads, lambda: 1 // 0)


async def test_work_that_is_given_up_before_it_begins_is_not_done() -> None:
    done: list[str] = []
    go_on = threading.Event()
    with pool("voice", 1) as threads:
        first = asyncio.create_task(run(threads, go_on.wait))
        second = asyncio.create_task(run(threads, done.append, "second"))
        await asyncio.sleep(0)
        second.cancel()
        await asyncio.wait([second])
        go_on.set()
        assert await first
    assert done == []
