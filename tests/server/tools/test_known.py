"""Questions that a computer simply knows."""

from __future__ import annotations

import pytest

from server.tools.calculator import Calculator
from server.tools.known.questions import recognised
from server.tools.known.sentences import sentence


@pytest.mark.parametrize(
    ("question", "german", "answer"),
    [
        ("What is six times seven?", False, "That is 42."),
        ("What's twenty-five plus 17?", False, "That is 42."),
        ("How much is 15% of 80?", False, "That is 12."),
        ("Calculate 1,000 divided by 8.", False, "That is 125."),
        ("12 * 12", False, "That is 144."),
        ("What is the square root of 81?", False, "That is 9."),
        ("Wie viel ist dreiundzwanzig mal zwei?", True, "Das ergibt 46."),
        ("Was ist 7 geteilt durch 2?", True, "Das ergibt 3,5."),
        ("Wie viel sind 15 Prozent von 80?", True, "Das ergibt 12."),
        ("How many kilometers are 10 miles?", False, "That is 16.09344 kilometers."),
        ("What is 100 degrees Fahrenheit in Celsius?", False, "That is 37.7777777778 celsius."),
        ("Wie viele Gramm sind 2,5 Kilogramm?", True, "Das ergibt 2500 gramm."),
    ],
)
async def test_a_sum_is_recognised_and_answered(question: str, german: bool, answer: str) -> None:
    known = recognised(question, german=german)
    assert known is not None
    assert sentence(known, await Calculator().run(known.arguments), german=german) == answer


@pytest.mark.parametrize(
    ("question", "wants"),
    [
        ("What time is it?", "time"),
        ("Hey, can you tell me what time is it please?", "time"),
        ("Wie spät ist es?", "time"),
        ("Wieviel Uhr ist es jetzt?", "time"),
        ("What's the date today?", "date"),
        ("What day is it?", "date"),
        ("Welcher Wochentag ist heute?", "date"),
        ("Den Wievielten haben wir heute?", "date"),
    ],
)
def test_time_and_date_are_recognised(question: str, wants: str) -> None:
    known = recognised(question, german=False)
    assert known is not None
    assert known.wants == wants


def test_moments_are_told_in_both_languages() -> None:
    moment = "Saturday, 2026-11-28, 12:05:00 (UTC+0100)"
    for question, english, german in (
        ("What time is it?", "It is 12:05.", "Es ist 12:05 Uhr."),
        ("What day is it?", "Today is Saturday, November 28, 2026.", "Heute ist Samstag, der 28. November 2026."),
    ):
        known = recognised(question, german=False)
        assert known is not None
        assert sentence(known, moment, german=False) == english
        assert sentence(known, moment, german=True) == german


@pytest.mark.parametrize(
    "question",
    [
        "What is love?",
        "What is the time complexity of quicksort?",
        "What time is it in the story when she wakes?",
        "How many people are in 3 cities?",
        "Is 7 prime?",
        "My number is 555-1234",
        "What is 1984 about?",
        "2026-11-28 was a nice day",
        "What is 5?",
        "Was ist der Mai?",
        "What is 1 / 0?",
        "",
        "7 " * 200,
    ],
)
def test_what_takes_more_is_left_to_the_model(question: str) -> None:
    assert recognised(question, german=False) is None
