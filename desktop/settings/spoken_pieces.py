"""What is missing on this computer for the language that is spoken, and what was chosen that does not know it. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from desktop.i18n import DETECTED, spoken_language
from desktop.model.engines.choices import NO_SPEECH_MODEL, StageChoice
from server.models.model import RUNTIMES
from server.models.spoken import does, here_for, is_built_in, to_fetch

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.settings.declaration import Settings
    from server.models.model import Model

Piece = Literal["stt", "tts"]
PIECES: tuple[Piece, ...] = ("stt", "tts")
BUILT_IN: dict[Piece, str] = {"stt": "moonshine", "tts": "piper"}
"""The engines that bring a model of their own."""


@dataclass(frozen=True, slots=True)
class Missing:
    """Models that would do it, and what nothing does that could be fetched."""

    models: tuple[Model, ...] = ()
    nobody: tuple[Piece, ...] = ()


def wanted_language(settings: Settings) -> str:
    """As a tag; `DETECTED` where it is found out each time, and empty where nobody knows."""
    return settings.language if settings.language == DETECTED else spoken_language(settings.language)


def missing(
    settings: Settings,
    environment: Mapping[str, str],
    here: Mapping[str, Model],
    known: Mapping[str, Model],
    memory: int | None,
) -> Missing:
    """For who hears and speaks on this computer; others know what they can. `here` are models by name, `known` all
    that could be fetched, and `memory` is in megabytes."""
    language = wanted_language(settings)
    if settings.server_url or settings.speech.engine not in ("", NO_SPEECH_MODEL):
        return Missing()
    lacking = [
        piece
        for piece in PIECES
        if _is_local(piece, settings, environment)
        and not is_built_in(piece, language)
        and here_for(here.values(), piece, language) is None
        and not _may_do(_choice(settings, piece), here, language)
    ]
    found = {piece: to_fetch(known.values(), piece, language, memory) for piece in lacking}
    return Missing(
        tuple(model for model in found.values() if model is not None),
        tuple(piece for piece, model in found.items() if model is None),
    )


def left_to_language(settings: Settings, here: Mapping[str, Model]) -> dict[str, StageChoice]:
    """The stages whose chosen model does not know the language though another one here does: left to the language."""
    language = wanted_language(settings)
    changed: dict[str, StageChoice] = {}
    for piece in PIECES:
        choice = _choice(settings, piece)
        model = here.get(choice.model)
        able = is_built_in(piece, language) or here_for(here.values(), piece, language) is not None
        if language and able and choice.engine in RUNTIMES and model is not None and not _may_know(model, language):
            changed[piece] = replace(choice, engine="", model="", voice="")
    return changed


def _choice(settings: Settings, piece: Piece) -> StageChoice:
    choice: StageChoice = getattr(settings, piece)
    return choice


def _is_local(piece: Piece, settings: Settings, environment: Mapping[str, str]) -> bool:
    engine = _choice(settings, piece).engine or environment.get(f"SB_VOICE_{piece.upper()}", "") or BUILT_IN[piece]
    return engine == BUILT_IN[piece] or engine in RUNTIMES


def _may_do(choice: StageChoice, here: Mapping[str, Model], language: str) -> bool:
    """Whether the model that was chosen knows the language, or is a file of which nobody knows."""
    model = here.get(choice.model)
    return bool(choice.model) if model is None else _may_know(model, language)


def _may_know(model: Model, language: str) -> bool:
    """Of one that a person brought nobody knows which languages it knows."""
    return not model.languages or does(model, language)
