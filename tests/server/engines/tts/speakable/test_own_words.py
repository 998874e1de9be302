"""What a person wants to hear for some words is said for these, and the text stays what was written."""

from __future__ import annotations

import pytest

from server.engines import Manner, OwnWord
from server.engines.tts.speakable.stage import Speakable

OWN = (
    OwnWord("Nguyen", "win"),
    OwnWord("SB Voice", "ess bee voice"),
    OwnWord("SB", "south bank"),
    OwnWord("C++", "see plus plus"),
    OwnWord("km", "clicks", "en"),
    OwnWord("Joe", "dscho", "de-DE"),
    OwnWord("Joe", "everyone's Joe"),
    OwnWord("東京", "Tokyo"),
    OwnWord("sinir", "nerve"),
    OwnWord("İstanbul", "Stambul"),
    OwnWord(" 10  µm ", "ten microns"),
)


@pytest.mark.parametrize(
    ("language", "written", "said"),
    [
        ("en", "Nguyen's dog, NGUYEN and nguyen.", "win's dog, win and win."),
        ("en", "Nguyens and unNguyen", "Nguyens and unNguyen"),
        ("en", "**SB**  Voice, SB\nVoice and SB.", "ess bee voice, ess bee voice and south bank."),
        ("en", "C++ is not C+++", "see plus plus is not see plus plus plus"),
        ("en", "Six km, not 6 km.", "Six clicks, not six kilometers."),
        ("de", "Joe kommt.", "dscho kommt."),
        ("fr", "Joe est là.", "everyone's Joe est là."),
        ("en", "In 東京.", "In Tokyo."),
        ("ja", "東京都に行く。", "Tokyo 都に行く。"),
        ("xx", "Nguyen.", "win."),
        ("tr", "İstanbul sinir.", "Stambul nerve."),
        ("de", "Das sind 10 \u03bcm.", "Das sind ten microns."),
        (None, "My friend Nguyen is here with you and me.", "My friend win is here with you and me."),
    ],
)
def test_it_is_said_in_place_of_the_word(language: str | None, written: str, said: str) -> None:
    spoken = Speakable(language, Manner(pronunciations=OWN)).say(written)
    assert spoken.text == said
    assert spoken.written == written
    assert (spoken.parts[0].begin, spoken.parts[-1].end) == (0, len(written))


def test_the_words_said_are_laid_along_the_word_written() -> None:
    """What is heard of it, and the mark on what is being said, stay those of the text."""
    spoken = Speakable("en", Manner(pronunciations=OWN)).say("Try SB Voice now.")
    stretches = {spoken.written[each.begin : each.end]: each.words for each in spoken.stretches()}
    assert stretches == {"Try": 1, "SB Voice": 3, "now.": 1}


@pytest.mark.parametrize("word", ["sinir", "Kilim", "size", "\ufb01n"])
@pytest.mark.parametrize("written", ["s\u0131n\u0131r", "KILIM", "\u017fize", "K\u0131l\u0131m", "FIN"])
def test_whatever_letters_count_as_the_same_something_is_said(word: str, written: str) -> None:
    """Which those are, patterns and `lower` see differently."""
    assert Speakable("en", Manner(pronunciations=(OwnWord(word, "word"),))).say(written).text
