"""The table: what was measured, the floor of the same run, and what DESIGN section 7 wants."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from benchmarks.figures import ratio

HEADINGS = ("what", "measured", "floor", "ratio", "target", "met?")
LEFT_ALIGNED = {0, 5}


@dataclass(frozen=True, slots=True)
class Row:
    """One figure. `target` is the most it may be; `why_not` says in one sentence why there is no figure."""

    what: str
    measured: float = math.nan
    unit: str = ""
    floor: float | None = None
    target: float | None = None
    why_not: str = ""

    @property
    def met(self) -> bool | None:
        if self.target is None or math.isnan(self.measured):
            return None
        return self.measured <= self.target

    @property
    def ratio(self) -> float | None:
        return ratio(self.measured, self.floor)


def table(rows: Sequence[Row]) -> str:
    """All rows under one another, in columns."""
    lines = [HEADINGS, *(_cells(row) for row in rows)]
    widths = [
        max(len(line[column]) for line in lines if column == 0 or len(line) > 2) for column in range(len(HEADINGS))
    ]
    lines.insert(1, tuple("-" * width for width in widths))
    return "\n".join(_line(line, widths) for line in lines)


def as_json(rows: Sequence[Row]) -> list[dict[str, object]]:
    """The rows for a file; what is not a number becomes null."""
    return [{**asdict(row), "measured": _or_none(row.measured), "ratio": row.ratio, "met": row.met} for row in rows]


def _cells(row: Row) -> tuple[str, ...]:
    if row.why_not:
        return (row.what, f"not measured: {row.why_not}")
    return (
        row.what,
        f"{_number(row.measured)} {row.unit}".strip(),
        _number(row.floor),
        "" if row.ratio is None else f"{row.ratio:.1f}x",
        "" if row.target is None else f"<= {row.target:g}",
        {True: "yes", False: "NO", None: ""}[row.met],
    )


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    if len(cells) == 2:
        return f"{cells[0]:<{widths[0]}}  {cells[1]}"
    aligned = [
        f"{cell:<{width}}" if column in LEFT_ALIGNED else f"{cell:>{width}}"
        for column, (cell, width) in enumerate(zip(cells, widths, strict=True))
    ]
    return "  ".join(aligned).rstrip()


def _number(value: float | None) -> str:
    if value is None or math.isnan(value):
        return ""
    return f"{value:.0f}" if abs(value) >= 100 else f"{value:.3g}" if abs(value) < 10 else f"{value:.1f}"


def _or_none(value: float) -> float | None:
    return None if math.isnan(value) else value
