"""What words say about a turn, in English and in German, and of both where the language is not known."""

from __future__ import annotations

import pytest

from server.turn_detection.ending.words import COUNTS, UNKNOWN, WordsSoFar


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("I'd like to book a flight to", "en"),
        ("Remind me tomorrow and", "en-GB"),
        ("So what I want is, um", "en"),
        ("Let me think.", "en"),
        ("My number is four two three", "en"),
        ("It is 4 2", "en"),
        ("Turn it off,", "en"),
        ("Well...", "en"),
        ("Ich hätte gern einen Tisch für", "de"),
        ("Stell einen Wecker und", "de-AT"),
        ("Kannst du mir, ähm", "de"),
        ("Meine Nummer ist null acht", "de"),
        ("I bought it because", None),
        ("Das ist so, weil", None),
    ],
)
def test_who_promises_more_has_not_finished(text: str, language: str | None) -> None:
    assert WordsSoFar(text, language).likelihood < UNKNOWN


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("What time is it?", "en"),
        ("how tall is the eiffel tower", "en"),
        ("Stop.", "en"),
        ("Thank you!", "en"),
        ("I had a look at the garden.", "en"),
        ("Wie spät ist es?", "de"),
        ("wie hoch ist der eiffelturm", "de"),
        ("Nein.", "de"),
        ("Danke schön.", None),
    ],
)
def test_who_asked_or_said_a_whole_thing_may_have_finished(text: str, language: str | None) -> None:
    assert WordsSoFar(text, language).likelihood > UNKNOWN


@pytest.mark.parametrize("text", ["", "  ", "I saw a dog", "мы идём", "?!"])
def test_other_words_say_nothing(text: str) -> None:
    assert WordsSoFar(text, None).likelihood == UNKNOWN


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Mm-hmm.", "en"),
        ("Yeah, right.", "en"),
        ("Oh okay, I see", "en"),
        ("Yes yes yes", "en"),
        ("Mhm.", "de"),
        ("Ja, genau!", "de"),
        ("Ach so, okay.", "de"),
        ("Genau.", None),
        ("Right.", None),
    ],
)
def test_some_words_only_show_that_somebody_listens(text: str, language: str | None) -> None:
    assert WordsSoFar(text, language).only_listens


@pytest.mark.parametrize(
    "text", ["", "Stop", "Yeah but wait", "No", "Okay, next question", "Ja, aber", "yes " * 100, "Nein", "Right there"]
)
def test_others_want_something(text: str) -> None:
    assert not WordsSoFar(text, None).only_listens


def test_words_that_the_reply_says_are_its_echo_and_two_are_no_sign() -> None:
    said = "The capital of France is Paris, on the Seine."
    assert WordsSoFar("capital of France", "en").repeats(said)
    assert WordsSoFar("Paris on the", "en").repeats(said)
    assert not WordsSoFar("of France", "en").repeats(said)
    assert not WordsSoFar("capital of Spain", "en").repeats(said)
    assert not WordsSoFar("capital of France", "en").repeats("")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Stop", "en"),
        ("No, the other one", "en"),
        ("Hold on.", "en"),
        ("Okay, but", "en"),
        ("Right, wait", "en"),
        ("Yeah, and then", "en"),
        ("Hör auf!", "de"),
        ("Ja, aber", "de"),
    ],
)
def test_some_words_interrupt_however_short_they_are(text: str, language: str) -> None:
    assert WordsSoFar(text, language).is_order


@pytest.mark.parametrize("text", ["", "Mm-hmm", "Yeah, right", "The", "Holding on", "Yeah, for", "But", "Ja"])
def test_others_do_not(text: str) -> None:
    assert not WordsSoFar(text, "en").is_order


@pytest.mark.parametrize("text", ["The code is seven", "four two", "Die Nummer ist drei"])
def test_digits_that_are_being_told_go_on(text: str) -> None:
    assert WordsSoFar(text, None).likelihood == COUNTS


@pytest.mark.parametrize("text", ["Yes, the second one.", "Will I be there by eight?", "A table for four."])
def test_a_number_alone_is_no_sign_of_more(text: str) -> None:
    assert WordsSoFar(text, "en").likelihood > 0.5


def test_it_is_known_how_many_words_only_listen_before_others_follow() -> None:
    counts = {"Yeah, I see how": 3, "Yes": 1, "Stop": 0, "": 0}
    assert {text: WordsSoFar(text, "en").listening_first for text in counts} == counts
