"""Every sentence of the pages is there in German too, with the same names in it."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from server import pages, readiness
from server.pages.phrases import GERMAN, language_of, phrase
from server.protocol.texts import Text

HERE = Path(pages.__file__).parent
IN_TEMPLATES = re.compile(r"""\bt\(\s*(?:"([^"]+)"|'([^']+)')""")


def said() -> set[str]:
    templates = "".join(path.read_text(encoding="utf-8") for path in (HERE / "templates").glob("*.html"))
    found = {one or other for one, other in IN_TEMPLATES.findall(templates)}
    source = "".join((HERE / name).read_text(encoding="utf-8") for name in ("acts.py", "routes.py", "overview.py"))
    texts = {node.value for node in ast.walk(ast.parse(source.replace("from __future__ import annotations", "")))
             if isinstance(node, ast.Constant) and isinstance(node.value, str)}  # fmt: skip
    return found | {text for text in texts if re.fullmatch(r"[A-Z{].*[.:]", text)} - {"A form"}


def test_every_sentence_is_there_in_german() -> None:
    missing = {text for text in said() if text not in GERMAN and "\n" not in text and not _is_docstring(text)}
    assert missing == set()


def _is_docstring(text: str) -> bool:
    source = "".join(path.read_text(encoding="utf-8") for path in HERE.glob("*.py"))
    return f'"""{text}' in source


def test_so_is_why_a_server_is_not_ready() -> None:
    assert {str(told) for told in vars(readiness).values() if isinstance(told, Text)} <= set(GERMAN)


@pytest.mark.parametrize("english", GERMAN)
def test_the_german_names_what_the_english_does(english: str) -> None:
    names = re.compile(r"\{\w+\}")
    assert sorted(names.findall(GERMAN[english])) == sorted(names.findall(english))


@pytest.mark.parametrize(
    ("accepted", "language"),
    [
        ("", "en"),
        ("de", "de"),
        ("fr,de;q=0.5,en;q=0.4", "de"),
        ("en-GB,de;q=0.9", "en"),
        ("*;q=x", "en"),
        ("DE-at", "de"),
    ],
)
def test_which_language_a_browser_wants(accepted: str, language: str) -> None:
    assert language_of(accepted) == language


def test_what_is_named_is_put_in() -> None:
    assert phrase("de", "{name} was added.", name="Bob") == "Bob wurde hinzugefügt."
    assert phrase("en", "unknown {name}", name="x") == "unknown x"
