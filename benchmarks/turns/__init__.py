"""How well turns end and replies are interrupted: on sets of speech that are made here, the same each time."""

from __future__ import annotations

from benchmarks.local_engines import missing_engines
from benchmarks.plan import Plan
from benchmarks.processes import Broken
from benchmarks.report import Row
from benchmarks.turns import endings, overlaps


def run(plan: Plan) -> list[Row]:
    if reason := missing_engines():
        raise Broken(reason)
    return [*endings.run(plan), *overlaps.run(plan)]
