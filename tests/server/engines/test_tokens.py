"""Texts are estimated at no fewer tokens than models count."""

from __future__ import annotations

import pytest

from server.engines import PromptMessage
from server.engines.tokens import cost, tokens


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("", 0),
        ("What is the capital of France?", 7),
        ("Привет, как дела?", 7),
        ("你好,世界", 4),
        ("日本語はとても難しいです。", 12),
        ("👍🏽👍🏽", 8),
        ("\ud800", 1),
    ],
)
def test_the_estimate_is_on_the_safe_side(text: str, counted: int) -> None:
    """Against what OpenAI's tokenizers (cl100k, o200k) make of it."""
    assert counted <= tokens(text) <= 3 * counted + 2


def test_a_message_costs_more_than_its_text() -> None:
    assert cost(PromptMessage("user", "")) > 0
