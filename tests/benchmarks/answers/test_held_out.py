"""The held-out questions are others than those by which the starter was tuned, and each can be answered rightly."""

from __future__ import annotations

from benchmarks.answers.held_out import HELD_OUT
from benchmarks.answers.question_set import QUESTIONS
from server.engines.llm.llama import EXAMPLES


def test_no_question_stands_in_both_sets_or_among_the_examples() -> None:
    asked = [question.text.lower() for question in (*HELD_OUT, *QUESTIONS)]
    shown = {message.text.lower() for message in EXAMPLES}
    assert len(set(asked)) == len(asked)
    assert not shown & set(asked)


def test_a_right_answer_is_told_from_a_wrong_one() -> None:
    by_text = {question.text: question for question in HELD_OUT}
    sum_ = by_text["What is 23 plus 19?"]
    assert sum_.is_answered("That is 42.")
    assert not sum_.is_answered("23 plus 19 is 142.")
    assert by_text["Convert 10 miles to kilometres."].is_answered("That is 16.09344 km.")
