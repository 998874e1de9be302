"""What the environment chooses of the engines, as long as nothing is chosen in the settings."""

from __future__ import annotations

import os
from dataclasses import replace

from desktop.i18n import translate
from desktop.model.engines.choices import EngineOption, from_environment


def as_environment_says(stage: str, options: tuple[EngineOption, ...]) -> tuple[EngineOption, ...]:
    """The engines of a stage with what the environment sets for them.

    Where it names the engine that one comes first, without a name: to choose it is to leave the choice open.
    """
    url, fallback = _given(stage, "_URL"), _given(stage, "_FALLBACK") or _given(stage, "_BACKUP")
    offered = tuple(
        replace(
            option,
            default_model=_given(stage, "_MODEL"),
            default_voice=_given(stage, "_VOICE"),
            default_thinker=_given(stage, "_THINKS"),
            default_fallback=fallback if fallback != "auto" else "",
            default_url=(url or option.default_url) if option.default_url else "",
        )
        for option in options
    )
    engine = _given(stage)
    return (_left_open(stage, engine, offered), *offered) if engine else offered


def _left_open(stage: str, engine: str, options: tuple[EngineOption, ...]) -> EngineOption:
    named = next((option for option in options if option.name == engine), EngineOption(engine, engine, ""))
    told = translate(
        "engine_environment", "Set by {variable} in the environment until you choose another one here."
    ).format(variable=_variable(stage))
    return replace(
        named,
        name="",
        stands_for=engine,
        label=from_environment(named.label),
        description=f"{named.description} {told}".strip(),
    )


def _given(stage: str, what: str = "") -> str:
    return os.environ.get(_variable(stage) + what, "").strip()


def _variable(stage: str) -> str:
    return f"SB_VOICE_{stage.upper()}"
