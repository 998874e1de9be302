"""Memory goes back to the system once it is quiet, and not while somebody works."""

from __future__ import annotations

import asyncio
import gc
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from server.engines import PromptMessage
from server.engines.apart.messages import Done, Think
from server.engines.apart.work import Bench
from server.engines.lineup import Stage
from server.engines.memory import MemoryReturn, memory_return, trim
from server.engines.scripted import ScriptedChatModel, ScriptedTranscriber


async def test_it_is_given_back_once_it_was_quiet_and_once_alone() -> None:
    given = threading.Semaphore(0)
    back = MemoryReturn(given.release, 0.0)
    for _ in range(3):
        back.soon()
    assert await asyncio.to_thread(given.acquire, timeout=30)
    assert not given.acquire(blocking=False)


async def test_who_works_again_is_not_held_up_by_it() -> None:
    given: list[bool] = []
    back = MemoryReturn(lambda: given.append(True), 0.0)
    back.soon()
    back.begin()
    after = asyncio.Event()
    asyncio.get_running_loop().call_later(0.0, after.set)
    await after.wait()
    assert not given


async def test_an_engine_that_was_loaded_or_has_worked_has_it_given_back() -> None:
    stage = Stage("scripted", ScriptedTranscriber())
    await stage.start()
    assert memory_return.waits
    async with stage.lent():
        assert not memory_return.waits
    assert memory_return.waits
    memory_return.wait()
    await stage.close()


@pytest.mark.skipif(sys.platform != "linux", reason="only its C library keeps what was freed")
def test_what_was_freed_is_the_systems_again() -> None:
    kept = [bytes(1000) for _ in range(100_000)]
    pins = kept[::100]
    held = _resident()
    del kept
    gc.collect()
    trim()
    assert held - _resident() > 50_000_000
    assert pins


def _resident() -> int:
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096


async def test_it_waits_for_all_who_work_whoever_has_ended_or_was_loaded_meanwhile() -> None:
    back = MemoryReturn(lambda: None, 60.0)
    back.begin()
    back.begin()
    back.end()
    back.soon()
    assert not back.waits, "another one works yet"
    back.end()
    assert back.waits
    back.wait()


class OneTask:
    """A server that gives an engine in a process of its own one thing to think about, and then hangs up."""

    def __init__(self) -> None:
        self.seen: list[bool] = []
        self._asked = iter([Think(1, [PromptMessage("user", "Hi")], None, {}, None)])
        self._done = asyncio.Event()

    def say(self, message: object) -> None:
        self.seen.append(memory_return.waits)
        if isinstance(message, Done):
            self._done.set()

    async def hear(self) -> object:
        for message in self._asked:
            return message
        await self._done.wait()
        return None

    async def settled(self) -> None:
        pass


async def test_no_memory_is_given_back_while_an_engine_works_in_its_own_process() -> None:
    memory_return.wait()
    line: Any = OneTask()
    await Bench(line, ScriptedChatModel()).work()
    assert not any(line.seen)
    assert memory_return.waits
    memory_return.wait()
