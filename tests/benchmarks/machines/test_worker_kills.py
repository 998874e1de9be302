"""What the benchmark that kills engines' processes counts."""

from __future__ import annotations

from benchmarks.machines.worker_kills import killed


async def test_a_turn_whose_engine_is_killed_is_answered_or_ended_with_a_sentence() -> None:
    found = await killed(3)
    assert found.lost == 0
    assert found.answered + found.told == 3
