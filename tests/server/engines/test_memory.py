"""Memory goes back to the system once it is quiet, and not while somebody works."""

from __future__ import annotations

import asyncio
import gc
import sys
import threading
from pathlib import Path

import pytest

from server.engines.lineup import Stage
from server.engines.memory import MemoryReturn, memory_return, trim
from server.engines.scripted import ScriptedTranscriber


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
    back.wait()
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
