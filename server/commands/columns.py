"""How rows of a database are told: in columns for a person, as JSON for a program."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


@dataclass(frozen=True, slots=True)
class Telling:
    """What a command has to say: `facts` for a program, `lines` for a person."""

    facts: Mapping[str, Any]
    lines: Sequence[str]


def table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """The rows under their heads, in columns."""
    widths = [max(len(row[place]) for row in (heads, *rows)) for place in range(len(heads))]
    return [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in (heads, *rows)
    ]


def moment(value: datetime | None) -> str:
    """A moment as a person reads it, in UTC."""
    return f"{value:%Y-%m-%d %H:%M}" if value is not None else "-"


def document(row: Mapping[Any, Any], *names: str) -> dict[str, Any]:
    """Those values of a row, as JSON has them."""
    return {name: _plain(row[name]) for name in names}


def _plain(value: object) -> object:
    return value.isoformat().replace("+00:00", "Z") if isinstance(value, datetime) else value
