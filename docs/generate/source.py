"""What a module's source says that is gone at run time: the docstrings of constants and fields, the texts of calls."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class DocumentedName:
    """A name that is assigned or declared, and the docstring right below it, in one line; empty where there is none."""

    name: str
    doc: str


def constants(path: Path) -> Iterator[DocumentedName]:
    """The names that a module assigns."""
    return _documented(_tree(path).body)


def fields(path: Path) -> dict[str, dict[str, str]]:
    """The docstrings of the fields of each class in a module."""
    classes = [node for node in ast.walk(_tree(path)) if isinstance(node, ast.ClassDef)]
    return {each.name: {field.name: field.doc for field in _documented(each.body)} for each in classes}


def attributes(path: Path, module: str) -> set[str]:
    """What a module uses of another one, as `module.NAME`."""
    return {
        node.attr
        for node in ast.walk(_tree(path))
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == module
    }


def refusals(path: Path, name: str) -> Iterator[tuple[str, str]]:
    """Code and sentence of each `name("code", Text("sentence"))`, also where the text has a name in the same module;
    the sentence is empty where it stands elsewhere."""
    tree = _tree(path)
    texts = [named for node in ast.walk(tree) if (named := _named_text(node)) is not None]
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(id=called), args=[ast.Constant(value=str(code)), told, *_]) if called == name:
                before = [text for line, named, text in sorted(texts) if _is_name(told, named) and line < node.lineno]
                yield code, _sentence(told) or (before[-1] if before else "")


def _named_text(node: ast.AST) -> tuple[int, str, str] | None:
    """In which line a text gets which name."""
    match node:
        case ast.Assign(targets=[ast.Name(id=name)], value=value, lineno=line) if sentence := _sentence(value):
            return line, name, sentence
    return None


def _is_name(node: ast.expr, name: str) -> bool:
    return isinstance(node, ast.Name) and node.id == name


def _sentence(told: ast.expr) -> str:
    match told:
        case ast.Call(func=ast.Name(id="Text"), args=[ast.Constant(value=str(source))]):
            return source
    return ""


def _documented(body: list[ast.stmt]) -> Iterator[DocumentedName]:
    for node, following in zip(body, [*body[1:], None], strict=True):
        match node:
            case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
                yield DocumentedName(name, _docstring(following))


def _docstring(node: ast.stmt | None) -> str:
    match node:
        case ast.Expr(value=ast.Constant(value=str(doc))):
            return " ".join(doc.split())
    return ""


def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))
