"""Prices as the settings have them, and what a turn costs by them."""

from __future__ import annotations

import pytest

from server.engine_selection import EngineSelection
from server.engines import TokenCount
from server.engines.prices import prices_in
from server.settings import SettingsError, read_settings


def test_a_turn_costs_its_tokens_and_its_minutes() -> None:
    prices = prices_in(
        "text_in=4 cached_in=1 sound_in=32, text_out=24 sound_out=64 minute=0.6 currency=EUR day=2026-11-28"
    )
    count = TokenCount(1000, 500, cached=300, read_sound=600, written_sound=400)
    assert prices.money(count, 30) == pytest.approx((100 * 4 + 300 * 1 + 600 * 32 + 100 * 24 + 400 * 64) / 1e6 + 0.3)


@pytest.mark.parametrize("wrong", ["text_in=4", "text_in=-1 day=2026-11-28", "tea=4 day=2026-11-28", "day=today"])
def test_prices_that_are_none_or_have_no_day_are_refused_by_name(wrong: str) -> None:
    settings = read_settings(token="a" * 40, speech="openai", speech_prices=wrong)
    with pytest.raises(SettingsError, match="SB_VOICE_SPEECH_PRICES"):
        EngineSelection(settings)
