"""What a person writes down of how words are said is understood line by line."""

from __future__ import annotations

import pytest

from desktop.model.pronunciations import LONGEST, MOST, FaultyLine, pronunciations
from server.protocol.events import Pronunciation


def test_each_line_is_a_word_and_how_it_is_said() -> None:
    text = "Nguyen = win\n\n  SB Voice=ess bee voice \nde: Joe = Dscho\nNote: this = that\na = b = c"
    assert pronunciations(text) == (
        [
            Pronunciation("Nguyen", "win"),
            Pronunciation("SB Voice", "ess bee voice"),
            Pronunciation("Joe", "Dscho", "de"),
            Pronunciation("Note: this", "that"),
            Pronunciation("a", "b = c"),
        ],
        [],
    )


@pytest.mark.parametrize("line", ["Nguyen", "= win", "Nguyen =", "Nguyen = !", "?! = win", "de: = win"])
def test_a_line_without_a_word_or_its_sound_does_not_count(line: str) -> None:
    assert pronunciations(f"a = b\n{line}\nc = d") == (
        [Pronunciation("a", "b"), Pronunciation("c", "d")],
        [FaultyLine(2, "no_word")],
    )


def test_there_is_an_end_to_how_long_they_are_and_how_many() -> None:
    long = "a" * LONGEST
    assert pronunciations(f"{long} = b\n{long}a = b") == ([Pronunciation(long, "b")], [FaultyLine(2, "too_long")])
    found, faulty = pronunciations("\n".join(f"word{number} = b" for number in range(MOST + 1)))
    assert (len(found), faulty) == (MOST, [FaultyLine(MOST + 1, "too_many")])
