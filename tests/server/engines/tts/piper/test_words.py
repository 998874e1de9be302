"""Words laid along the sounds of a voice."""
# ruff: noqa: RUF001

from __future__ import annotations

import pytest

from server.engines.tts.piper.words import Mark, Timed, marks
from server.engines.tts.speakable.stage import Speakable

ALONE = {"It": "ɪt", "was": "wʌz", "of": "ʌv", "the": "ðə", "best": "bɛst"}
ALONE |= {"eighteen": "eɪtin", "eighty-nine": "eɪɾi naɪn"}


def sounds(text: str) -> list[Timed]:
    """Ten samples each."""
    return [Timed(phoneme, 10) for phoneme in text]


def found_in(written: str, phonemes: str) -> list[Mark]:
    return marks(Speakable("en").say(written), sounds(phonemes), lambda word: ALONE[word].replace(" ", ""))


def laid(written: str, phonemes: str) -> list[tuple[str, int]]:
    """Each stretch of the text and the sample with which it begins."""
    found = found_in(written, phonemes)
    ends = [*(mark.place for mark in found[1:]), len(written)]
    return [(written[mark.place : end], mark.sample) for mark, end in zip(found, ends, strict=True)]


def test_each_word_has_its_sounds_and_each_space_its_pause() -> None:
    assert laid("It was. ", "^ɪt wʌz.$")[1:] == [("It", 0), (" ", 30), ("was.", 40), (" ", 70)]


def test_marks_of_markdown_go_with_their_word() -> None:
    assert [text for text, _ in laid("- **It** was 😀", "ɪt wʌz")] == ["", "- **It**", " ", "was", " 😀"]


def test_two_words_that_the_voice_speaks_as_one_are_told_apart() -> None:
    found = dict(laid("of the best", "ʌvðə bɛst"))
    assert (found["the"], found["best"]) == (20, 50)


def test_a_number_is_as_many_words_as_are_said_of_it() -> None:
    found = dict(laid("It was 1889 best", "ɪt wʌz eɪtin eɪɾi naɪn bɛst"))
    assert (found["was"], found["1889"], found["best"]) == (30, 70, 230)


@pytest.mark.parametrize("written", ["😀", ""])
def test_where_nothing_is_said_nothing_is_told(written: str) -> None:
    assert found_in(written, "") == []


def test_marks_never_go_back() -> None:
    found = found_in("It was 1889", "bɛst")
    assert found == sorted(found, key=lambda mark: (mark.place, mark.sample))
    assert all(mark.sample <= 40 for mark in found)
