"""Which models hear and speak a language: of those that are here, and of those that could be fetched. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from server.models.machine import misfit
from server.models.suggestion import FREE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from server.models.model import Model

ANY = "*"
"""In place of a language: what is spoken is found out each time."""
BUILT_IN = "en"
"""What the models hear and speak that come with the program."""


def base(tag: str) -> str:
    """The language of a BCP 47 tag, without its country."""
    return tag.replace("_", "-").partition("-")[0].lower()


def does(model: Model, language: str) -> bool:
    """Whether it hears or speaks that language; `ANY` is done by what hears several."""
    return len(model.languages) > 1 if language == ANY else base(language) in map(base, model.languages)


def is_built_in(task: str, language: str) -> bool:
    """Whether what comes with the program does; a voice speaks whatever was found out as well as it can."""
    return base(language) in ("", BUILT_IN) or (language == ANY and task == "tts")


def here_for(models: Iterable[Model], task: str, language: str) -> Model | None:
    """Of models that are here the one that does the task in that language: a voice of the same country, else the
    smallest. None where there is none."""
    able = [model for model in models if model.task == task and model.engine and does(model, language)]
    return min(able, key=lambda model: (not _same(model, language), model.bytes or 0, model.name), default=None)


def to_fetch(models: Iterable[Model], task: str, language: str, memory: int | None) -> Model | None:
    """What is offered where nothing here does it: for hearing the best that answers soon, a voice of the same country.

    It runs here and fits in so many megabytes; None where there is none.
    """
    able = [
        model
        for model in models
        if model.task == task
        and not model.unusable
        and model.engine
        and model.speed != "slow"
        and does(model, language)
        and not misfit(model, memory)
        and (task != "stt" or (model.licence in FREE and model.agreed))
    ]
    return max(able, key=lambda model: (_same(model, language), _is_free(model), model.bytes or 0), default=None)


def _same(model: Model, language: str) -> bool:
    return language.replace("_", "-").lower() in (tag.lower() for tag in model.languages)


def _is_free(model: Model) -> bool:
    """Whether it may be used for anything, as far as its licence is known here."""
    return bool(model.agreed) and "-NC" not in model.licence
