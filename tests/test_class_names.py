"""A class is called by a name of its own: who reads `Limits` shall not have to ask whose."""

from __future__ import annotations

import ast
from collections import defaultdict
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
HALVES = ("desktop", "server", "benchmarks")

TWICE = {"BackgroundTasks"}
"""The same thing in both halves, which meet only in `server.protocol`; that one knows no event loop."""


def classes(*folders: Path) -> dict[str, list[str]]:
    """Where each class is defined, by its name: files as they are called from the folder above."""
    found: dict[str, list[str]] = defaultdict(list)
    for folder in folders:
        for file in sorted(folder.rglob("*.py")):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(node, ast.ClassDef):
                    found[node.name].append(str(file.relative_to(folder.parent)))
    return found


@cache
def ours() -> dict[str, list[str]]:
    return classes(*(ROOT / half for half in HALVES))


def shared(found: dict[str, list[str]]) -> dict[str, list[str]]:
    """Names that stand for more than one class."""
    return {name: files for name, files in found.items() if len(files) > 1 and name not in TWICE}


def test_no_two_classes_share_a_name() -> None:
    assert shared(ours()) == {}


def test_what_is_excepted_really_stands_twice() -> None:
    found = ours()
    assert {name for name in TWICE if len(found[name]) == 2} == TWICE


@pytest.mark.parametrize("code", ["class Turn: ...\n", "def f():\n    class Turn: ...\n"])
def test_a_second_class_of_the_same_name_is_found(tmp_path: Path, code: str) -> None:
    for half in ("one", "two"):
        (tmp_path / half).mkdir()
        (tmp_path / half / "file.py").write_text(code)
    assert shared(classes(tmp_path / "one", tmp_path / "two")) == {"Turn": ["one/file.py", "two/file.py"]}
