"""What becomes of what somebody typed. That it finds the right things is tested with the routes."""

from __future__ import annotations

import pytest

from server.conversations.archive.search import Search


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("lentils", '"lentils"*'),
        ("red lentils", '"red" "lentils"*'),
        ("word " * 40, '"word"*'),
        ("Word WORD word", '"word"*'),
        ("now and now", '"and" "now"*'),
    ],
)
def test_each_word_is_looked_for_once(typed: str, words: str) -> None:
    search = Search.of(typed, "sqlite")
    assert search is not None
    assert search.words == words


@pytest.mark.parametrize("typed", ["", "  ", "\"'(*", "\x00"])
def test_nothing_to_look_for(typed: str) -> None:
    assert Search.of(typed, "sqlite") is None
    assert Search.of(typed, "postgresql") is None
