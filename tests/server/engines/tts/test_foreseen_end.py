"""When the end of a sentence is foreseen, and what of it comes true."""

from __future__ import annotations

import pytest

from server.engines.tts.foreseen_end import ForeseenEnd


def foreseen(*pieces: str) -> ForeseenEnd:
    """What is foreseen of a reply whose words are certain as soon as a blank follows."""
    end, text = ForeseenEnd(), ""
    for piece in pieces:
        text += piece
        said = text.rfind(" ") + 1
        end.foresee(text[said:], said)
    return end


@pytest.mark.parametrize("last", ["out.", "out!", "out?", "Seine."])
def test_the_mark_behind_a_plain_word_is_foreseen_to_be_the_end(last: str) -> None:
    assert foreseen("It", " is", f" {last[:-1]}", last[-1]).text == last


@pytest.mark.parametrize(
    "pieces", [list("Save it to notes."), ["Ask", " Dr", "."], ["Part", " XIV", "."], ["In", " 2026", "."]]
)
def test_none_is_foreseen_in_letters_and_behind_what_is_shortened(pieces: list[str]) -> None:
    assert foreseen(*pieces).text == ""


@pytest.mark.parametrize(
    ("said", "is_open", "is_wrong"),
    [("", True, False), ("out", True, False), ("out. ", False, False), ("out dot txt", False, True)],
)
def test_it_comes_true_or_not_with_what_is_said(said: str, is_open: bool, is_wrong: bool) -> None:
    end = foreseen("It is", " out.")
    end.is_given = True
    end.compare(said)
    assert (bool(end.text), end.is_wrong) == (is_open, is_wrong)


def test_it_is_wrong_where_the_reply_ends_otherwise() -> None:
    end = foreseen("It is", " out.")
    end.is_given = True
    end.compare("out", whole=True)
    assert end.is_wrong


def test_what_nobody_took_is_not_wrong() -> None:
    end = foreseen("It is", " out.")
    end.compare("out dot txt")
    assert not end.is_wrong


def test_only_one_is_foreseen() -> None:
    end = foreseen("It is", " out.")
    end.give_up()
    assert not end.foresee("again.", 20)
