"""The page of faults names all of them, and tests that there are."""

from __future__ import annotations

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "faults.md").read_text(encoding="utf-8")
NAMED = re.findall(r"`(tests/[\w/]+\.py)(?:::(\w+))?`", PAGE)


def names_in(path: str) -> set[str]:
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    return {each.name for each in tree.body if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef)}


def test_every_fault_is_there_once() -> None:
    told = [int(number) for number in re.findall(r"^- \*\*S(\d+):", PAGE, re.MULTILINE)]
    assert sorted(told) == list(range(1, 25))


def test_every_test_that_is_named_is_there() -> None:
    assert len(NAMED) > 24
    assert [(path, name) for path, name in NAMED if name and name not in names_in(path)] == []
