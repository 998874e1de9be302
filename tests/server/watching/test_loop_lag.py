"""How late the event loop is."""

from __future__ import annotations

import asyncio
import time

from server.watching.loop_lag import watch_lag
from tests.patience import PATIENCE


async def test_who_holds_the_loop_up_is_seen() -> None:
    told: list[float] = []
    every, held_up = 0.02, 0.1
    watching = asyncio.create_task(watch_lag(told.append, every))
    async with asyncio.timeout(PATIENCE):
        while not told:
            await asyncio.sleep(0)
        before = len(told)
        time.sleep(held_up)
        while len(told) == before:
            await asyncio.sleep(0)
    watching.cancel()
    assert max(told) >= held_up - every
