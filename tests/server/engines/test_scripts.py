"""Writing systems and who reads them."""

# ruff: noqa: RUF001 other scripts
from __future__ import annotations

import pytest

from server.engines.scripts import language_of, script_of, scripts_of


@pytest.mark.parametrize(
    ("character", "script"),
    [("a", "Latin"), ("é", "Latin"), ("ß", "Latin"), ("я", "Cyrillic"), ("你", "Han"), ("の", "Kana"), ("한", "Hangul"),
     ("ع", "Arabic"), ("א", "Hebrew"), ("λ", "Greek"), ("ह", "Devanagari"), ("ไ", "Thai"), ("5", None), (" ", None),
     ("😀", None), ("。", None), ("²", None), ("ꓐ", "Other")],
)  # fmt: skip
def test_a_letter_has_a_script(character: str, script: str | None) -> None:
    assert script_of(character) == script


@pytest.mark.parametrize(
    ("tag", "scripts"),
    [
        ("en-US", {"Latin"}),
        ("zh_CN", {"Latin", "Han"}),
        ("ja", {"Latin", "Han", "Kana"}),
        ("uk", {"Latin", "Cyrillic"}),
    ],
)
def test_a_voice_reads_the_scripts_of_its_language_and_latin(tag: str, scripts: set[str]) -> None:
    assert scripts_of(tag) == frozenset(scripts)
    assert scripts_of(None) is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("日本語です", "Japanese"),
        ("中文", "Chinese"),
        ("привет", "Russian"),
        ("Київ", "Ukrainian"),
        ("abc", "another script"),
    ],
)
def test_a_text_has_the_language_that_is_most_often_written_so(text: str, language: str) -> None:
    assert language_of(text) == language
