"""How a command tells what it did: in lines for a person, or as one JSON document for a program."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

FAILED = 1
"""The exit code of a command that could not do what it was told; 2 says that it was told something wrong."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command has to say: `document` for a program, `lines` for a person."""

    document: Any
    lines: Sequence[str]


def say(answer: Answer, *, as_json: bool) -> None:
    """Write it to stdout."""
    print(json.dumps(answer.document, default=_plain, ensure_ascii=False) if as_json else "\n".join(answer.lines))


def complain(code: str, message: str, *, as_json: bool) -> int:
    """Tell why it was not done; returns the exit code."""
    if as_json:
        print(json.dumps({"error": {"code": code, "message": message}}, ensure_ascii=False))
    else:
        sys.stderr.write(f"sb-voice-server: {message}\n")
    return FAILED


def table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """The rows under their heads, in columns."""
    widths = [max(len(row[place]) for row in (heads, *rows)) for place in range(len(heads))]
    return [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in (heads, *rows)
    ]


def moment(value: datetime | None) -> str:
    """A moment as a person reads it, in UTC."""
    return f"{value:%Y-%m-%d %H:%M}" if value is not None else "-"


def document(row: Mapping[str, Any], *names: str) -> dict[str, Any]:
    """Those values of a row, as JSON has them."""
    return {name: row[name] for name in names}


def _plain(value: object) -> str:
    if isinstance(value, datetime):
        return value.isoformat().replace("+00:00", "Z")
    raise TypeError(type(value).__name__)
