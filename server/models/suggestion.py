"""Which language model suits a computer, told by how fast its starter writes and by how much memory there is. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from server.models.machine import misfit

if TYPE_CHECKING:
    from collections.abc import Iterable

    from server.models.model import Model

FREE = ("Apache-2.0", "MIT")
"""Licences that ask nothing of whoever only uses the model: what is offered unasked has one of them."""
STARTER_BYTES = 94_000_000
LARGER_IS_BETTER_USED = 1.8
"""A larger model reads its weights that much faster than the starter: measured, 64 tokens a second of 94 MB on two
cores, and 22 of 491 MB."""
ENOUGH = 8.0
"""Tokens a second: twice what a voice speaks, for that takes a core of its own."""


def pace_of(model: Model, starter_pace: float) -> float:
    """About how many tokens a second it writes where the starter writes so many."""
    return starter_pace * STARTER_BYTES * LARGER_IS_BETTER_USED / model.bytes if model.bytes else 0.0


def suggested_mind(models: Iterable[Model], starter_pace: float, memory: int | None, language: str) -> Model | None:
    """The largest of the models that is quick enough, fits in so many megabytes and writes the language (its tag).

    None where there is none.
    """
    base = language.partition("-")[0].lower()
    fitting = [
        model
        for model in models
        if model.task == "llm"
        and not model.unusable
        and model.licence in FREE
        and model.agreed
        and (not base or base in model.languages)
        and not misfit(model, memory)
        and pace_of(model, starter_pace) >= ENOUGH
    ]
    return max(fitting, key=lambda model: model.bytes or 0, default=None)
