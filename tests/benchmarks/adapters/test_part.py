"""The load on the real adapters: both servers go through whole turns. No times: those are for `make bench`."""

from __future__ import annotations

import sys

import pytest

from benchmarks.adapters.part import run
from benchmarks.plan import Plan

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="processes are measured on Linux")


def test_a_short_run_measures_every_part_of_a_turn() -> None:
    rows = run(Plan(levels=(1,), seconds=1.0, rounds=1))
    assert [row.what for row in rows] == [
        "real adapters, 1 session, overhead p50",
        "real adapters, 1 session, overhead p95",
        *(f"  of it {part}, p50" for part in ("up", "think", "split", "down")),
        "  without kept sound, p95",
    ]
    assert all(row.measured > 0 for row in rows)
    assert all(row.floor is not None and row.floor > 0 for row in rows)
