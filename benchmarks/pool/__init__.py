"""Shared workers against workers for each user: the server's own waiting line in virtual time, beside the theory."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from benchmarks.plan import Plan
    from benchmarks.report import Row


def run(plan: Plan) -> list[Row]:
    """The rows of this part, as `adapters` has them."""
    from benchmarks.pool import part

    return part.run(plan)
