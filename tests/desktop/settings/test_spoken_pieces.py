"""What is missing for the language that is spoken, and what was chosen that does not know it."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from desktop.i18n import DETECTED
from desktop.model.engines.choices import StageChoice
from desktop.settings.declaration import Settings
from desktop.settings.spoken_pieces import Missing, left_to_language, missing, wanted_language
from server.models.catalog import catalog
from server.models.model import Model

EARS, VOICE = catalog()["whisper-base"], catalog()["piper-es-es-sharvard-medium"]
LARGE = 32_000


def lacks(here: list[Model] | None = None, environment: dict[str, str] | None = None, **chosen: Any) -> Missing:
    models = {model.name: model for model in here or []}
    return missing(Settings(**chosen), environment or {}, models, catalog(), LARGE)


def test_spanish_lacks_ears_and_a_voice_until_they_are_here() -> None:
    assert [model.task for model in lacks(language="es").models] == ["stt", "tts"]
    assert [model.task for model in lacks([EARS], language="es").models] == ["tts"]
    assert lacks([EARS, VOICE], language="es") == Missing()


@pytest.mark.parametrize("language", ["", "en", "en-GB"])
def test_english_lacks_nothing(language: str) -> None:
    assert lacks(language=language) == Missing()


def test_what_is_found_out_each_time_needs_ears_alone() -> None:
    assert [model.task for model in lacks(language=DETECTED).models] == ["stt"]
    assert wanted_language(Settings(language=DETECTED)) == DETECTED


def test_what_nobody_speaks_is_said() -> None:
    assert lacks(language="ja").nobody == ("tts",)


@pytest.mark.parametrize(
    "chosen",
    [
        {"server_url": "https://voice.example.org"},
        {"speech": StageChoice("openai", "gpt-realtime")},
        {"stt": StageChoice("deepgram"), "tts": StageChoice("openai")},
        {"stt": StageChoice("sherpa-onnx", "/own/model.onnx"), "tts": StageChoice("piper", "/own/voice.onnx")},
    ],
)
def test_others_know_what_they_can(chosen: dict[str, Any]) -> None:
    assert lacks(language="es", **chosen) == Missing()


def test_the_environment_may_say_who_does_it() -> None:
    clouds = {"SB_VOICE_STT": "deepgram", "SB_VOICE_TTS": "deepgram"}
    assert lacks(environment=clouds, language="es") == Missing()


def test_a_chosen_model_of_another_language_is_left_to_the_language() -> None:
    german = catalog()["piper-de-de-thorsten-medium"]
    here = {model.name: model for model in (EARS, VOICE, german)}
    chosen = Settings(language="es", tts=StageChoice("piper", german.name), stt=StageChoice("sherpa-onnx", EARS.name))
    assert left_to_language(chosen, here) == {"tts": StageChoice()}
    assert left_to_language(Settings(language="fr", tts=StageChoice("piper", german.name)), here) == {}


def test_a_model_that_a_person_brought_stays_whatever_language_is_spoken() -> None:
    """Of such a one nobody knows which languages it knows."""
    own = msgspec.structs.replace(VOICE, name="my-voice", languages=[])
    chosen = StageChoice("piper", "my-voice")
    here = {model.name: model for model in (own, EARS, VOICE)}
    assert left_to_language(Settings(language="es", tts=chosen), here) == {}
    assert lacks([own, EARS], language="es", tts=chosen) == Missing()
