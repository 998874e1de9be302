"""A signal says what it carries: two values of one type in the wrong order would be noticed by nobody else."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def signals(tree: ast.AST) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Signal":
            yield node


def named(signal: ast.Call) -> bool:
    """Whether each value has a name of its own, where there are several or any has one."""
    names = next((each.value for each in signal.keywords if each.arg == "arguments"), None)
    if names is None:
        return len(signal.args) < 2
    told = ast.literal_eval(names)
    return len(told) == len(signal.args) == len(set(told)) and all(each.isidentifier() for each in told)


@cache
def trees() -> list[tuple[str, ast.Module]]:
    """Of the sources in which there are signals, or one is sent."""
    sources = {path: path.read_text(encoding="utf-8") for path in sorted((ROOT / "desktop").rglob("*.py"))}
    return [
        (str(path.relative_to(ROOT)), ast.parse(source))
        for path, source in sources.items()
        if "Signal(" in source or ".emit" in source
    ]


def carried() -> dict[str, set[int]]:
    """How many values the signals of a name carry."""
    found: dict[str, set[int]] = {}
    for _, tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                for signal in signals(node.value):
                    found.setdefault(node.targets[0].id, set()).add(len(signal.args))
    return found


def emitted(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    """Each `something.NAME.emit(…)` whose values can be counted."""
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Attribute(attr="emit", value=ast.Attribute(attr=name))):
                if not any(isinstance(each, ast.Starred) for each in node.args):
                    yield name, node


def test_a_signal_is_given_as_many_values_as_it_carries() -> None:
    """No type checker sees it, and Qt says it only when it happens."""
    known = carried()
    found = []
    for path, tree in trees():
        for name, call in emitted(tree):
            if name in known and len(call.args) not in known[name]:
                found.append(f"{path}:{call.lineno}")
    assert found == []


def test_signals_name_what_they_carry() -> None:
    found = [f"{path}:{each.lineno}" for path, tree in trees() for each in signals(tree) if not named(each)]
    assert found == []


@pytest.mark.parametrize(
    ("code", "good"),
    [
        ("Signal()", True),
        ("Signal(bool)", True),
        ('Signal(str, arguments=["text"])', True),
        ('Signal(str, str, arguments=["url", "token"])', True),
        ("Signal(str, str)", False),
        ('Signal(str, str, arguments=["url"])', False),
        ('Signal(str, str, arguments=["url", "url"])', False),
        ('Signal(str, str, arguments=["url", "the token"])', False),
    ],
)
def test_what_names_its_values(code: str, good: bool) -> None:
    (signal,) = signals(ast.parse(code))
    assert named(signal) is good
