"""Sleep is noticed by clocks that disagree, or by a loop that stood still; work and time that passes are not sleep."""

from __future__ import annotations

import asyncio

import pytest

from desktop.wake import LONGEST_DRIFT_SECONDS, LONGEST_STALL_SECONDS, SleepWatch

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
    watch = SleepWatch(
        lambda: wakes.append(None), clock=lambda: times[0], wall_clock=lambda: times[1], look_seconds=LOOK
    )
    await asyncio.sleep(LOOK / 2)
    times[:] = clock, wall
    await asyncio.sleep(LOOK * 5)
    watch.close()
    assert len(wakes) == woken, "once for each sleep"
