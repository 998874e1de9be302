"""No program decides by what it tells a person: a sentence is neither compared, nor cut, nor searched.

Looked for in the source, as far as a text can be followed there: from `translate`, `tr`, `said`, `Text` and the
functions that return what these gave, through the names of one function and the fields that hold sentences.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
MAKERS = {"QT_TRANSLATE_NOOP", "Text", "said", "sentence_in", "tr", "translate"}
"""What a person is told comes from these."""
FIELDS = {"caption", "detail", "hint", "message", "problem", "remedy", "sentence"}
"""Attributes that hold such texts, in whichever class."""
SAME = {"capitalize", "casefold", "filled", "format", "lower", "lstrip", "rstrip", "strip", "told", "upper"}
"""Methods of a text after which it is still one."""
CUTS = {
    "count",
    "endswith",
    "find",
    "index",
    "partition",
    "removeprefix",
    "removesuffix",
    "replace",
    "rfind",
    "rindex",
    "rpartition",
    "rsplit",
    "split",
    "splitlines",
    "startswith",
}
PATTERNS = {"findall", "finditer", "fullmatch", "match", "search", "split", "sub"}
Function = ast.FunctionDef | ast.AsyncFunctionDef


def sources() -> list[Path]:
    return sorted(path for half in ("desktop", "server") for path in (ROOT / half).rglob("*.py"))


def called(node: ast.Call) -> str:
    match node.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


class Texts:
    """Which expressions of a function are texts for a person. `makers` are the functions that return such."""

    def __init__(self, function: ast.AST, makers: set[str]) -> None:
        self._makers = makers
        self.nodes = list(ast.walk(function))
        self._raised = {each.name for each in self.nodes if isinstance(each, ast.ExceptHandler)}
        self._assigned = list(assigned(self.nodes))
        self._names: set[str] = set()
        self.learn()

    def learn(self) -> None:
        """Find the names again: there may be more makers than there were."""
        before = -1
        while len(self._names) > before:
            before = len(self._names)
            self._names |= {name for name, value in self._assigned if self.holds(value)}

    @property
    def are_returned(self) -> bool:
        return any(isinstance(node, ast.Return) and self.holds(node.value) for node in self.nodes)

    def holds(self, node: ast.AST | None) -> bool:
        match node:
            case ast.Name(id=name):
                return name in self._names
            case ast.Attribute(attr=name):
                return name in FIELDS
            case ast.Call(func=ast.Name(id="str"), args=[ast.Name(id=name)]):
                return name in self._raised
            case ast.Call(func=ast.Attribute(value=value, attr=name)) if name in SAME:
                return self.holds(value)
            case ast.Call():
                attribute = isinstance(node.func, ast.Attribute)
                return called(node) in self._makers and not (attribute and called(node) == "translate")
            case ast.IfExp(body=body, orelse=other):
                return self.holds(body) or self.holds(other)
            case ast.BoolOp(values=values) | ast.JoinedStr(values=values):
                return any(self.holds(value) for value in values)
            case ast.FormattedValue(value=value) | ast.Await(value=value):
                return self.holds(value)
        return False


def assigned(nodes: list[ast.AST]) -> Iterator[tuple[str, ast.expr]]:
    """What is given a name there."""
    for node in nodes:
        match node:
            case (
                ast.Assign(targets=[ast.Name(id=name)], value=value)
                | ast.NamedExpr(target=ast.Name(id=name), value=value)
            ):
                yield name, value


def functions(tree: ast.AST) -> Iterator[Function]:
    return (node for node in ast.walk(tree) if isinstance(node, Function))


def makers(trees: list[ast.AST]) -> set[str]:
    """The names of all functions that return a text for a person."""
    known, before = set(MAKERS), 0
    candidates = [(each.name, Texts(each, known)) for tree in trees for each in functions(tree) if _gives_text(each)]
    while len(known) > before:
        before = len(known)
        for name, texts in candidates:
            if name not in known:
                texts.learn()
                if texts.are_returned:
                    known.add(name)
    return known


def _gives_text(function: Function) -> bool:
    return isinstance(function.returns, ast.Name) and function.returns.id in ("str", "Text")


def decisions(tree: ast.AST, known: set[str]) -> Iterator[int]:
    """The lines in which a text for a person is compared, cut or searched."""
    for function in functions(tree):
        texts = Texts(function, known)
        for node in texts.nodes:
            if isinstance(node, ast.expr | ast.stmt) and decides(node, texts):
                yield node.lineno


def decides(node: ast.expr | ast.stmt, texts: Texts) -> bool:
    match node:
        case ast.Compare(left=left, ops=ops, comparators=others):
            identity = any(isinstance(op, ast.Is | ast.IsNot) for op in ops)
            return not identity and any(texts.holds(each) for each in (left, *others))
        case ast.Call(func=ast.Attribute(value=ast.Name(id="re"), attr=name), args=args) if name in PATTERNS:
            return any(texts.holds(each) for each in args)
        case ast.Call(func=ast.Attribute(value=value, attr=name)) if name in CUTS:
            return texts.holds(value)
        case ast.Subscript(value=value, slice=ast.Slice()) | ast.Match(subject=value):
            return texts.holds(value)
    return False


def test_nothing_is_decided_by_a_sentence() -> None:
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in sources()}
    known = makers(list(trees.values()))
    found = [
        f"{path.relative_to(ROOT)}:{line}"
        for path, tree in trees.items()
        for line in sorted(set(decisions(tree, known)))
    ]
    assert found == []


@pytest.mark.parametrize(
    "line",
    [
        'return status.message.replace("; trying again", "")',
        'if status.message == "Lost.": pass',
        'told = translate("a", "Lost."); return told != status',
        'if self.tr("Lost.") in seen: pass',
        'if (told := self.tr("Lost.")) and told in seen: pass',
        'return lost().removesuffix(".")',
        "if message == lost(): pass",
        'return said(text).format(a=1).partition(".")[0]',
        'return re.search("again", self.tr("Lost."))',
        'return self.tr("Lost.")[:4]',
        'return f"{lost()} Again."[:4]',
        "match lost():\n        case str(): pass",
        "try: pass\n    except OSError as error:\n        return 'again' in str(error)",
        "if not problem.hint != other.hint: pass",
    ],
)
def test_what_would_be_a_decision_is_found(line: str) -> None:
    code = f'def lost() -> str:\n    return translate("a", "Lost.")\n\ndef decide(self, message):\n    {line}\n'
    tree = ast.parse(code)
    assert list(decisions(tree, makers([tree])))


@pytest.mark.parametrize(
    "line",
    [
        "return status.message",
        "if status.message: pass",
        "if status.failure.cause is Cause.LOST: pass",
        'return f"{status.message} {status.hint}".strip()',
        "if status.problem is not None: pass",
        'if message["type"] == "http": pass',
    ],
)
def test_what_only_shows_a_sentence_is_none(line: str) -> None:
    tree = ast.parse(f"def show(self, message):\n    {line}\n")
    assert not list(decisions(tree, makers([tree])))
