"""The server on its real engine adapters, beside a bare proxy, against providers that speak the real protocols."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from benchmarks.plan import Plan
    from benchmarks.report import Row


def run(plan: Plan) -> list[Row]:
    """The rows of this part."""
    from benchmarks.adapters import part  # its modules are also started by their names, and then imported only once

    return part.run(plan)
