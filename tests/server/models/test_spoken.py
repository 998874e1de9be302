"""Which model hears and speaks a language."""

from __future__ import annotations

import pytest

from server.models.catalog import catalog
from server.models.model import Model, ModelFile
from server.models.spoken import ANY, does, here_for, is_built_in, to_fetch


def made(name: str, task: str, languages: list[str], size: int = 1) -> Model:
    files = [ModelFile(path=f"{name}.onnx", bytes=size)]
    runtime = "piper" if task == "tts" else "sherpa-onnx"
    return Model(name=name, title=name, task=task, languages=languages, runtime=runtime, files=files)  # type: ignore[arg-type] # one of the tasks


HERE = [
    made("many", "stt", ["en", "es", "de"], 9),
    made("spanish", "stt", ["es"], 5),
    made("madrid", "tts", ["es-ES"], 5),
    made("mexico", "tts", ["es-MX"], 6),
]


@pytest.mark.parametrize(
    ("task", "language", "name"),
    [
        ("stt", "es", "spanish"),
        ("stt", "de-AT", "many"),
        ("stt", ANY, "many"),
        ("stt", "fr", None),
        ("tts", "es", "madrid"),
        ("tts", "es-mx", "mexico"),
        ("tts", "es_AR", "madrid"),
        ("tts", "de", None),
    ],
)
def test_what_is_here_does_it_in_the_same_country_or_is_the_smallest(
    task: str, language: str, name: str | None
) -> None:
    found = here_for(HERE, task, language)
    assert (found.name if found else None) == name


def test_what_comes_with_the_program_knows_english() -> None:
    assert [is_built_in("stt", tag) for tag in ("", "en-GB", "es", ANY)] == [True, True, False, False]
    assert is_built_in("tts", ANY)


@pytest.mark.parametrize("language", ["es", "fr", "it", "pt", "pl", "de", "ar", "hi", "zh"])
def test_ears_and_a_voice_are_offered_that_fit(language: str) -> None:
    ears = to_fetch(catalog().values(), "stt", language, 4000)
    voice = to_fetch(catalog().values(), "tts", language, 4000)
    assert ears is not None
    assert voice is not None
    assert does(ears, language)
    assert does(voice, language)
    assert ears.licence == "MIT"
    assert (ears.memory or 0) < 1000


def test_nothing_is_offered_that_does_not_run_or_fit() -> None:
    assert to_fetch(catalog().values(), "tts", "ja", None) is None, "Kokoro has no runtime here"
    assert to_fetch(catalog().values(), "stt", "es", 100) is None
    mexican = to_fetch(catalog().values(), "tts", "es-MX", None)
    assert mexican is not None
    assert mexican.languages == ["es-MX"]
