"""Documents: how well and how quickly passages are found, and what reading costs; with texts of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from benchmarks.plan import Plan
    from benchmarks.report import Row


def run(plan: Plan) -> list[Row]:
    """The rows of this part, as `adapters` has them."""
    from benchmarks.documents import part

    return part.run(plan)
