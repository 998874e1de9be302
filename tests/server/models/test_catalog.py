"""The catalog is whole: what it says of each model can be used, and whoever mistypes a name is told another."""

from __future__ import annotations

import re

import pytest

from server.models.catalog import catalog, named
from server.models.errors import ModelsError
from server.models.model import RUNTIMES, as_facts

BASES = (
    "en",
    "zh",
    "hi",
    "es",
    "ar",
    "fr",
    "bn",
    "pt",
    "ru",
    "id",
    "ur",
    "de",
    "mr",
    "te",
    "tr",
    "vi",
    "it",
    "fa",
    "sw",
    "pl",
)


def test_each_model_says_what_a_person_asks_and_is_pinned() -> None:
    for model in catalog().values():
        assert model.title
        assert model.languages
        assert model.licence
        assert model.licence_url.startswith("https://")
        assert re.fullmatch("[0-9a-f]{40}", model.revision), model.name
        assert model.memory
        assert model.speed
        assert model.bytes
        names = [file.local for file in model.files]
        assert len(set(names)) == len(names)
        assert bool(model.agreed) == any(file.sha256 for file in model.files), model.name


def test_there_are_several_families_of_minds_and_voices_in_twenty_languages() -> None:
    models = catalog().values()
    assert len({model.repo.partition("/")[0] for model in models if model.task == "llm"}) >= 4
    voices = {tag.partition("-")[0] for model in models if model.runtime == "piper" for tag in model.languages}
    assert voices.issuperset(BASES)
    assert {model.task for model in models} >= {"stt", "llm", "tts", "turn", "embed"}


def test_what_nothing_here_runs_says_so() -> None:
    for model in catalog().values():
        facts = as_facts(model)
        assert facts["usable"] == (model.runtime in RUNTIMES)
        assert bool(facts["why_not"]) != facts["usable"]


def test_a_model_is_found_by_its_name_and_its_title() -> None:
    assert named("Qwen2.5 0.5B") is named(" QWEN2.5-0.5b") is catalog()["qwen2.5-0.5b"]


@pytest.mark.parametrize(
    ("name", "told"), [("qwen2.6-0.5b", "Did you mean"), ("", "no model"), ("x\ny" * 90, "no model")]
)
def test_another_name_is_told_for_a_wrong_one(name: str, told: str) -> None:
    with pytest.raises(ModelsError, match=told) as failed:
        named(name)
    assert len(str(failed.value).splitlines()) == 1
