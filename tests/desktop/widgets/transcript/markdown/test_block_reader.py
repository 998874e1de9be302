"""What Markdown becomes: paragraphs, lists, quotations, code and tables; what is too much for that stays as written."""

from __future__ import annotations

import pytest

from desktop.widgets.transcript.markdown.block_reader import DEEPEST, MOST_CELLS
from desktop.widgets.transcript.markdown.growing import GrowingAnswer, read_at_once
from desktop.widgets.transcript.markdown.paragraphs import GAP, Entry, Paragraph, ParagraphKind, Rows


def told(text: str) -> list[tuple[object, ...]]:
    """ParagraphKind, indentation, quotations and words of each paragraph, without gaps."""
    return told_of(read_at_once(text))


def told_of(entries: list[Entry]) -> list[tuple[object, ...]]:
    return [
        (entry.kind.value, entry.indent, entry.quotes, entry.text)
        for entry in entries
        if isinstance(entry, Paragraph) and entry is not GAP
    ]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("one\ntwo", [("text", 0, 0, "one\ntwo")]),
        ("# Title #", [("heading", 0, 0, "Title")]),
        ("text\n===", [("text", 0, 0, "text\n===")]),
        ("text\n---", [("text", 0, 0, "text"), ("rule", 0, 0, "")]),
        ("- a\n- b\n  - c", [("text", 1, 0, "•\ta"), ("text", 1, 0, "•\tb"), ("text", 2, 0, "◦\tc")]),
        ("3. a\n3. b", [("text", 1, 0, "3.\ta"), ("text", 1, 0, "4.\tb")]),
        ("- [ ] a\n- [x] b", [("text", 1, 0, "☐\ta"), ("text", 1, 0, "☑\tb")]),
        ("- a\n\n  b", [("text", 1, 0, "•\ta"), ("text", 1, 0, "b")]),
        ("-", [("text", 1, 0, "•\t")]),
        ("> a\n> > b", [("text", 0, 1, "a"), ("text", 0, 2, "b")]),
        ("```py\nx\n\ty\n```", [("code", 0, 0, "x"), ("code", 0, 0, "\ty")]),
        ("    x", [("code", 0, 0, "x")]),
        ("- ```\n  x\n  ```", [("text", 1, 0, "•\t"), ("code", 0, 0, "x")]),
        ("```", [("code", 0, 0, "")]),
        ("<b>x</b><!-- y --><img src='z'>", [("text", 0, 0, "<b>x</b><!-- y --><img src='z'>")]),
        ("[a]: https://b.org\n[a]", [("text", 0, 0, "[a]: https://b.org\n[a]")]),
        ("![what](https://b.org/c.png)", [("text", 0, 0, "what (https://b.org/c.png)")]),
        ("![what](file:///c.png)", [("text", 0, 0, "![what](file:///c.png)")]),
        ("[x](JavaScript:alert(1))", [("text", 0, 0, "[x](JavaScript:alert(1))")]),
        ("&lt;&#65;&nosuch;", [("text", 0, 0, "<A&nosuch;")]),
        ("\\*a\\*", [("text", 0, 0, "*a*")]),
        ("", [("text", 0, 0, "")]),
    ],
)
def test_blocks(text: str, shown: list[tuple[object, ...]]) -> None:
    assert told(text) == shown


def test_a_table_has_a_gap_before_and_behind() -> None:
    before, rows, behind = read_at_once("| a | b \\| c |\n|:-:|--:|\n| **1** | |\n| 2 |")
    assert before is behind is GAP
    assert isinstance(rows, Rows)
    assert [[cell.text for cell in row] for row in rows.cells] == [["a", "b | c"], ["1", ""], ["2", ""]]
    assert [cell.align for cell in rows.cells[1]] == ["center", "right"]
    assert rows.cells[0][0].runs[0].look.bold, "the head"


def test_a_table_begins_on_the_side_of_its_script() -> None:
    [_, rows, _] = read_at_once("| مكان | ارتفاع |\n|---|---|\n| a | b |")
    assert isinstance(rows, Rows)
    assert rows.from_right
    assert [cell.text for cell in rows.side_by_side(1)] == ["b", "a"]


def test_code_and_addresses_keep_their_direction_among_other_words() -> None:
    assert told("قل `f()` الآن")[0][3] == "قل \u2066f()\u2069 الآن"
    assert told("say `f()` now")[0][3] == "say f() now"


@pytest.mark.parametrize(
    "text", ["> " * 10_000 + "a", "- " * 10_000 + "a", "".join("  " * n + "- a\n" for n in range(60))]
)
def test_what_is_nested_too_deep_is_shown_as_it_was_written(text: str) -> None:
    shown = told(text)
    assert [kind for kind, *_ in shown] == ["text"]
    assert len(str(shown[0][3])) >= len(text.rstrip()) - 1
    assert DEEPEST < 20


@pytest.mark.parametrize("columns", [2, 30, 31, 5_000])
def test_cells_that_nobody_filled_in_are_not_laid_out_without_end(columns: int) -> None:
    text = "|" + "a|" * columns + "\n|" + "-|" * columns + "\n" + "b\n" * 1_500
    entries = read_at_once(text)
    assert sum(len(entry.cells) * columns for entry in entries if isinstance(entry, Rows)) <= MOST_CELLS
    assert str(told(text)[-1][3]).endswith("b\nb\nb"), "what is too much is shown as it was written"
    answer, shown = GrowingAnswer(), list[Entry]()
    for end in range(500, len(text) + 500, 500):
        kept, grown = answer.read(text[:end], complete=end >= len(text))
        shown = shown[:kept] + grown
    assert [line for _, _, _, words in told_of(shown) for line in str(words).split("\n")] == [
        line for _, _, _, words in told(text) for line in str(words).split("\n")
    ]


def test_lines_of_one_block_of_code_belong_together() -> None:
    lines = [entry for entry in read_at_once("```a b\n1\n2\n3\n```\n\n```\n4\n```") if isinstance(entry, Paragraph)]
    assert [line.kind for line in lines] == [ParagraphKind.CODE] * 4
    assert [line.panel == lines[0].panel for line in lines] == [True, True, True, False]
    assert [(line.first, line.last) for line in lines] == [(True, False), (False, False), (False, True), (True, True)]
    assert [line.language for line in lines] == ["a", "a", "a", ""]
