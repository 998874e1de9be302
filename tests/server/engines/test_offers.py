"""What people may choose, as the settings have it."""

from __future__ import annotations

import pytest

from server.engines.offers import Offer, named, offers_in


def test_each_line_is_a_name_and_a_model_with_what_else_is_said_of_it() -> None:
    written = """
    Quick = openai/gpt-5-mini
    From the hub = llama/org/model:Q4
    Piper = piper; Anna = openai/gpt-4o-mini-tts voice=coral url=https://tts.example.org/v1?a=b
    """
    assert offers_in(written) == [
        Offer("Quick", "openai", "gpt-5-mini"),
        Offer("From the hub", "llama", "org/model:Q4"),
        Offer("Piper", "piper"),
        Offer("Anna", "openai", "gpt-4o-mini-tts", url="https://tts.example.org/v1?a=b", voice="coral"),
    ]
    assert offers_in(" ;\n") == []


def test_prices_stand_behind_the_model() -> None:
    (offer,) = offers_in("Thorough = openai/gpt-5.5 text_in=1.25 text_out=10 day=2026-11-28")
    assert offer.prices is not None
    assert (offer.prices.text_in, offer.prices.text_out) == (1.25, 10)


@pytest.mark.parametrize("wrong", ["x" * 61 + " = openai", "a\tb = openai", "A = /model", "A = openai voice=a voice=b"])
def test_what_is_no_offer_is_refused(wrong: str) -> None:
    with pytest.raises(ValueError, match=r"is no|is none"):
        offers_in(wrong)


def test_letters_need_not_be_as_large_as_in_the_name() -> None:
    assert named(" quick ", ["Slow", "Quick"]) == "Quick"
    assert named("quicker", ["Quick"]) is None
