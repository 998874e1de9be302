"""Two machines: a server with its database in one network namespace, workers in another, and a cable between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from benchmarks.plan import Plan
    from benchmarks.report import Row


def run(plan: Plan) -> list[Row]:
    """The rows of this part, as `adapters` has them."""
    from benchmarks.two_machines import part

    return part.run(plan)
