"""Sleep is noticed by clocks that disagree, or by a loop that stood still; work and time that passes are not sleep."""

from __future__ import annotations

import asyncio

import pytest

from desktop.system.sleep_watch import LONGEST_DRIFT_SECONDS, LONGEST_STALL_SECONDS, SleepWatch
from tests.patience import PATIENCE

LOOK = 0.01


@pytest.mark.parametrize(
    ("clock", "wall", "woken"),
    [
        (LOOK, LOOK, 0),
        (1.0, 1.0, 0),
        (LOOK, 8 * 3600.0, 1),
        (LONGEST_STALL_SECONDS + 1, LONGEST_STALL_SECONDS + 1, 1),
        (LOOK, LOOK - 3600.0, 0),
        (LOOK, LONGEST_DRIFT_SECONDS - 1, 0),
    ],
)
async def test_a_jump_of_the_clocks(clock: float, wall: float, woken: int) -> None:
    times = [0.0, 0.0]
    wakes: list[None] = []
    looks = 0

    def look() -> float:
        nonlocal looks
        looks += 1
        return times[0]

    async def looked(often: int) -> None:
        async with asyncio.timeout(PATIENCE):
            while looks < often:
                await asyncio.sleep(0)

    watch = SleepWatch(lambda: wakes.append(None), clock=look, wall_clock=lambda: times[1], look_seconds=LOOK)
    await looked(1)
    times[:] = clock, wall
    await looked(5)
    watch.close()
    assert len(wakes) == woken, "once for each sleep"
