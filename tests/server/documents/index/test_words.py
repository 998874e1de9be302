"""Words are found in any of their forms, in two languages."""

from __future__ import annotations

import pytest

from server.documents.index.words import stem, terms


@pytest.mark.parametrize(
    ("word", "other"),
    [("Penguins", "penguin"), ("Batterien", "Batterie"), ("charging", "charge"), ("Größe", "Größen"), ("café", "CAFE")],
)
def test_forms_of_a_word_are_one(word: str, other: str) -> None:
    assert stem(word) == stem(other)


def test_words_that_say_nothing_are_not_looked_for_unless_there_are_no_others() -> None:
    assert terms("Wie lange hält der Akku?") == [stem("lange"), stem("hält"), stem("Akku")]
    assert terms("who is it") == ["who", "is", "it"]
    assert terms("?!") == []
