"""Passages of documents in a prompt: beside the question, as data. Pure."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from server.documents.finder import as_data
from server.engines.tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

    from server.documents.finder import Quote
    from server.engines import PromptMessage


def cost_of(quotes: Sequence[Quote]) -> int:
    """Tokens that they take in a prompt; none where there are none."""
    return tokens(as_data(quotes, "")) if quotes else 0


def fitting(quotes: Sequence[Quote], room: int) -> list[Quote]:
    """As many of the first ones as fit in `room` tokens."""
    return next((list(quotes[:many]) for many in range(len(quotes), 0, -1) if cost_of(quotes[:many]) <= room), [])


def with_quotes(messages: Sequence[PromptMessage], quotes: Sequence[Quote]) -> list[PromptMessage]:
    """The prompt with the passages in front of the last question."""
    place = max((place for place, each in enumerate(messages) if each.role == "user"), default=None)
    if place is None:
        return list(messages)
    asked = replace(messages[place], text=as_data(quotes, messages[place].text))
    return [*messages[:place], asked, *messages[place + 1 :]]
