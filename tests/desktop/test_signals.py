"""A signal says what it carries: two values of one type in the wrong order would be noticed by nobody else."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
IN_THE_MAKING = {
    "desktop/widgets/settings/engines/persona_card.py",
    "desktop/widgets/settings/pages/general_page.py",
    "desktop/widgets/settings/pages/voice_page.py",
    "desktop/widgets/settings/settings_window.py",
}
"""Files whose signals are about to go, or to be named, with the settings that say what changed."""


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


def test_signals_name_what_they_carry() -> None:
    found = []
    for path in sorted((ROOT / "desktop").rglob("*.py")):
        name = str(path.relative_to(ROOT))
        tree = ast.parse(path.read_text(encoding="utf-8"))
        found += [f"{name}:{each.lineno}" for each in signals(tree) if not named(each) and name not in IN_THE_MAKING]
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
