"""What is translated is whole: no text is missing, and no placeholder got lost on the way."""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import pytest
from PySide6.QtCore import QTranslator

from bundle.translations import FOLDER, ROOT, collect, texts_in, texts_of_server

SHORT = 20
"""A text of a widget with at most so many letters stands on a button or a label."""
ROOM = 10
"""So many letters more than 1.6 times the English it may have: `Get` is short."""
LANGUAGES = sorted(file.stem for file in FOLDER.glob("*.ts"))


ELSEWHERE = {"ja": {".": "。", "?": "\uff1f", ":": "\uff1a"}, "ar": {"?": "؟"}}
"""How a sentence ends where it is not written as in English."""


class Entry(NamedTuple):
    context: str
    source: str
    translation: str
    finished: bool


def entries(file: Path) -> Iterator[Entry]:
    for context in ET.parse(file).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            yield Entry(name, message.findtext("source", ""), translation.text or "", not translation.get("type"))


@cache
def collected() -> dict[str, set[tuple[str, str]]]:
    """Context and source of the app's texts as they are now, by language: one run for all, for each takes seconds."""
    with TemporaryDirectory() as folder:
        files = [Path(folder) / f"{language}.ts" for language in LANGUAGES]
        for file in files:
            head = f'<?xml version="1.0"?><!DOCTYPE TS><TS version="2.1" language="{file.stem}"/>'
            file.write_text(head, encoding="utf-8")
        collect(*files)
        return {file.stem: {(entry.context, entry.source) for entry in entries(file)} for file in files}


@cache
def said_by_the_server() -> frozenset[str]:
    return frozenset(texts_of_server())


def test_there_is_a_second_language() -> None:
    assert "de" in LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_app_is_in_the_file_and_none_that_is_gone(language: str) -> None:
    texts, kept = collected()[language], {entry[:2] for entry in entries(FOLDER / f"{language}.ts")}
    assert texts - kept == set(), "run `make translations`"
    assert kept - texts == set(), "run `make translations`"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(language: str) -> None:
    assert [entry for entry in entries(FOLDER / f"{language}.ts") if not (entry.finished and entry.translation)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_that_the_server_can_say_is_translated(language: str) -> None:
    known = {entry.source for entry in entries(FOLDER / f"{language}.ts") if entry.context == "server"}
    assert said_by_the_server() - known == set(), "run `make translations`"


def test_a_text_of_the_server_is_written_out_where_it_is_made() -> None:
    """`mypy` sees to it that nothing but a `Text` is told to a person; here it is seen that it can be found."""
    head = "from server.protocol.texts import Text\n"
    assert list(texts_in(head + 'Text("It " "is {x}.", x=1)', "a.py")) == ["It is {x}."]
    for hidden in ('Text(f"It is {x}.")', "Text(it)", 'Text("It " + x)', "Text(*it)", "Text()"):
        with pytest.raises(ValueError, match=r"a\.py:2: a text is written out"):
            list(texts_in(head + hidden, "a.py"))


def test_the_values_of_a_text_are_those_that_it_names() -> None:
    """One that is filled later names values that it has not got yet."""
    for path in sorted((ROOT / "server").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(func=ast.Name("Text"), args=[ast.Constant(str(source))], keywords=[_, *_] as given):
                    assert {each.arg for each in given} == set(re.findall(r"\{(\w+)\}", source)), source


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_mnemonics_tags_and_commands_agree(language: str) -> None:
    marks = re.compile(r"\{[^{}]*\}|%n|%L?\d|&(?=\w)|</?\w+[^<>]*>|\n|`[^`]*`")
    for entry in entries(FOLDER / f"{language}.ts"):
        assert sorted(marks.findall(entry.source)) == sorted(marks.findall(entry.translation)), entry


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_stands_on_a_button_stays_short(language: str) -> None:
    """Not much longer than the English; whether it fits is seen in `test_large_letters.py`."""
    for entry in entries(FOLDER / f"{language}.ts"):
        short = len(entry.source) <= SHORT and not entry.source.endswith((".", "}"))
        if short and entry.context[0].isupper():
            assert len(entry.translation) <= 1.6 * len(entry.source) + ROOM, entry


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_ending_is_that_of_the_source(language: str) -> None:
    """A sentence stays one, and so does something that opens more."""
    signs = {mark: (mark, *ELSEWHERE.get(language, {}).get(mark, "")) for mark in ".…?:"}
    for entry in entries(FOLDER / f"{language}.ts"):
        for mark, its in signs.items():
            assert entry.source.endswith(mark) == entry.translation.endswith(its), entry


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_app_loads_is_what_was_translated(language: str) -> None:
    translator = QTranslator()
    assert translator.load(language, str(FOLDER))
    for entry in entries(FOLDER / f"{language}.ts"):
        assert translator.translate(entry.context, entry.source) == entry.translation, "run `make translations`"
