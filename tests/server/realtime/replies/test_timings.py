"""What a turn cost: by the prices of all that worked for it, and unknown where nobody knows."""

from __future__ import annotations

from contextvars import copy_context

from server.conversations.item_notes import costs_in, written
from server.engines import TokenCount
from server.engines.prices import Prices
from server.engines.receipt import RECEIPT, AskedEngine, EngineUse, Receipt, hand, spoke
from server.realtime.replies.timings import TurnClock, costs_of

CHEAP = Prices(minute=0.6, characters=15, currency="EUR", day="2026-11-28")


def costs(
    *took: EngineUse, before: tuple[tuple[float | None, bool], ...] = ()
) -> tuple[float | None, str | None, float | None, int]:
    earlier = [
        {
            "input_tokens": 1,
            "output_tokens": 1,
            "heard_seconds": 0,
            "spoken_seconds": 0,
            "money": money,
            "currency": money and "EUR",
            **({"unpriced": True} if unpriced else {}),
        }
        for money, unpriced in before
    ]
    told = costs_of("resp", TokenCount(10, 5), (60.0, 30.0), took, earlier)
    return told.money, told.currency, told.conversation.money, told.conversation.unpriced_turns


def test_who_hears_and_speaks_is_paid_beside_who_answers() -> None:
    receipt = Receipt()
    context = copy_context()  # tests that follow have none
    context.run(RECEIPT.set, receipt)
    voice, ears = (
        AskedEngine("speak", "openai", "api.openai.com", "Anna", CHEAP),
        AskedEngine("hear", "deepgram", "d", "", CHEAP),
    )
    context.run(hand, AskedEngine("hear", "openai", "api.openai.com", "", CHEAP), "sound")
    context.run(hand, ears, "sound")
    context.run(spoke, voice, 1000, 20.0)
    context.run(spoke, voice, 1000, 10.0)
    assert receipt.heard(60.0) == [EngineUse(ears, 0, 60.0, 0, 0.6)], "the first one failed"
    assert receipt.spoken == [EngineUse(voice, 0, 30.0, 2000, 0.3 + 0.03)]
    answered = EngineUse(AskedEngine("think", "openai", "api.openai.com", "Quick", CHEAP), 15, money=0.5)
    assert costs(answered, *receipt.heard(60.0), *receipt.spoken) == (1.43, "EUR", 1.43, 0)


def test_a_model_elsewhere_without_a_price_makes_the_turn_unknown_and_one_here_is_free() -> None:
    spoken = EngineUse(AskedEngine("speak", "openai", "api.openai.com", "Anna", CHEAP), seconds=1, money=0.25)
    elsewhere = EngineUse(AskedEngine("think", "openai", "api.openai.com", "Quick"), 15)
    here = EngineUse(AskedEngine("think", "llama", ""), 15)
    assert costs(elsewhere, spoken, before=((0.5, False),)) == (None, "EUR", 0.5, 1), "the currency is that of the sum"
    assert costs(here, spoken, before=((0.5, False), (None, True))) == (0.25, "EUR", 0.75, 1)
    assert elsewhere.is_unknown
    assert not here.is_unknown


def test_a_turn_that_stayed_here_is_none_whose_price_is_not_known() -> None:
    here = EngineUse(AskedEngine("think", "llama", ""), 15)
    assert costs(here) == (None, None, None, 0)
    assert costs(here, before=((None, False), (0.5, False))) == (None, "EUR", 0.5, 0)


async def test_it_is_kept_with_a_turn_that_its_price_is_not_known_whoever_of_it_has_none() -> None:
    priced = EngineUse(AskedEngine("think", "openai", "api.openai.com", "Quick", CHEAP), 15, money=0.5)
    ears = EngineUse(AskedEngine("hear", "deepgram", "api.deepgram.com"), seconds=60.0)
    told = costs_of("resp", TokenCount(10, 5), (60.0, 30.0), [priced, ears], [])
    assert (told.money, told.unpriced, told.conversation.unpriced_turns) == (0.5, True, 1)
    kept = costs_in(written([], TurnClock(0.0, 0.0, 0.0, 0.0).timings("resp"), costs=told))
    assert kept is not None
    after = costs_of("next", TokenCount(10, 5), (60.0, 30.0), [priced], [kept])
    assert (after.unpriced, after.conversation.unpriced_turns) == (False, 1)
