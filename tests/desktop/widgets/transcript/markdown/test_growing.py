"""An answer reads the same whether it came at once or letter by letter, and each character knows its place."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.widgets.transcript.markdown.growing import GrowingAnswer, read_at_once
from desktop.widgets.transcript.markdown.paragraphs import Entry, Paragraph, Rows, Run
from tests.states.answer_states import ARABIC, GERMAN, RICH, WIDE

MARKDOWN = [
    "a", "b c", "**", "*", "_", "`", "```", "```py\n", "\n", "\n\n", "- ", "1. ", "2) ", "> ", "  ", "    ", "|",
    "| c |", "| a | b |\n|---|---|\n", "[x](", "https://e.org", ")", "](", "![", "<", "&amp;", "\\", "# ", "---\n",
    "~~", "\t", "\r\n", "\r", "\x00", "[ ] ", "\u202e", "😀", "===\n", "~~~\n", "10. ", "مرحبا", "\ud83d",
]  # fmt: skip
ISOLATES = ("\u2066", "\u2069")
CHANGED = set("\r\n\x00\t\u202e")
"""Characters in whose place another is shown."""


def paragraphs(entries: list[Entry]) -> Iterator[Paragraph]:
    for entry in entries:
        if isinstance(entry, Rows):
            yield from (cell for row in entry.cells for cell in row)
        else:
            yield entry


def runs(entries: list[Entry]) -> Iterator[Run]:
    for paragraph in paragraphs(entries):
        yield from paragraph.runs


def grown(text: str, step: int) -> Iterator[list[Entry]]:
    """What is shown after each piece of the text, and after its end."""
    answer, shown = GrowingAnswer(), list[Entry]()
    for end in range(step, len(text) + step, step):
        kept, entries = answer.read(text[:end], complete=False)
        shown = shown[:kept] + entries
        yield shown
    kept, entries = answer.read(text, complete=True)
    yield shown[:kept] + entries


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.lists(st.sampled_from(MARKDOWN), max_size=40).map("".join), st.integers(1, 6))
def test_a_grown_answer_is_what_it_would_be_at_once(text: str, step: int) -> None:
    *_, last = grown(text, step)
    assert list(runs(last)) == list(runs(read_at_once(text)))
    assert [one.frame for one in paragraphs(last)] == [one.frame for one in paragraphs(read_at_once(text))]


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.lists(st.sampled_from(MARKDOWN), max_size=40).map("".join), st.integers(1, 6))
def test_what_is_shown_literally_stands_where_it_says(text: str, step: int) -> None:
    for entries in (*grown(text, step), read_at_once(text)):
        for run in runs(entries):
            assert 0 <= run.begin <= run.end <= len(text)
            if run.literal:
                written = text[run.begin : run.end]
                assert len(written) == len(run.text)
                assert all(a == b or b in CHANGED for a, b in zip(run.text, written, strict=True))


@pytest.mark.parametrize("text", [RICH, GERMAN, ARABIC, WIDE])
def test_every_word_of_an_answer_is_shown_once_and_in_its_order(text: str) -> None:
    places = [run.begin for run in runs(read_at_once(text))]
    assert places == sorted(places)
    shown = "".join(paragraph.text for paragraph in paragraphs(read_at_once(text)))
    for word in ("bold", "Bay", "Flutberg", "Cuxhaven", "خليج", "--location", "tide(hours:"):
        assert shown.count(word) == text.count(word)


@pytest.mark.parametrize("text", [RICH, GERMAN, ARABIC, WIDE])
def test_marks_that_are_half_open_neither_flicker_nor_jump(text: str) -> None:
    """While it grows, what was shown stays, letter by letter."""
    for before, now in pairwise(grown(text, 1)):
        old, new = ("".join(run.text for run in runs(entries) if run.text not in ISOLATES) for entries in (before, now))
        assert new.startswith(old.rstrip()), (old[-40:], new[-40:])


@pytest.mark.parametrize("mark", ["**", "*", "`", "~~", "_", "__", "***", "**`"])
def test_half_open_words_look_as_they_will(mark: str) -> None:
    text = f"so {mark}much of it{mark[::-1]} then"
    for entries in grown(text, 1):
        [paragraph] = paragraphs(entries)
        assert not set(mark) & set(paragraph.text)
        looks = {run.look for run in paragraph.runs if "much" in run.text}
        assert looks <= {run.look for run in runs(read_at_once(text)) if "much" in run.text}


def test_a_link_leads_nowhere_until_its_address_is_whole() -> None:
    *growing, last = grown("see [the page](https://example.org/a/b) now", 1)
    for entries in growing[:-5]:
        assert {run.look.link for run in runs(entries)} <= {"", "https://example.org/a/b"}
    assert [run.text for run in runs(last) if run.look.link] == ["the page"]


def test_only_the_end_is_read_again() -> None:
    answer = GrowingAnswer()
    text = "A paragraph.\n\n- an item\n- another\n\n" * 50
    answer.read(text, complete=False)
    kept, entries = answer.read(text + "More", complete=False)
    assert kept > 100
    assert len(entries) <= 4
    for opening, line in (("```py\n", "x = 1\n"), ("| a | b |\n|---|---|\n", "| c | d |\n")):
        answer = GrowingAnswer()
        answer.read(opening + 300 * line, complete=False)
        kept, entries = answer.read(opening + 301 * line, complete=False)
        assert kept > 0
        assert len(list(paragraphs(entries))) < 150


def test_another_text_is_read_from_its_beginning() -> None:
    answer = GrowingAnswer()
    answer.read("one\n\ntwo\n\nthree\n\nfour", complete=False)
    kept, entries = answer.read("other", complete=False)
    assert kept == 0
    assert [run.text for run in runs(entries)] == ["other"]
