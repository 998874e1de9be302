"""Lists of models as servers really write them."""

from __future__ import annotations

import pytest

from server.engines.openai.models import first_chat_model, listed


@pytest.mark.parametrize(
    ("answer", "names"),
    [
        ({"object": "list", "data": [{"id": "a"}, {"id": "b"}]}, ["a", "b"]),
        ({"models": [{"name": "a"}, {"model": "b"}]}, ["a", "b"]),
        ({"data": None, "models": [{"name": "a"}]}, ["a"]),
        ([{"id": "a"}], ["a"]),
        ({"data": []}, []),
        ({"data": None}, []),
        ({"data": [{"id": None}, 5, {"id": ""}]}, []),
    ],
)
def test_the_names_are_found(answer: object, names: list[str]) -> None:
    models = listed(answer)
    assert models is not None
    assert [model["id"] for model in models] == names


@pytest.mark.parametrize("answer", [None, "models", 17, {"hello": 1}, {"data": "none"}])
def test_what_is_no_list_is_none(answer: object) -> None:
    assert listed(answer) is None


@pytest.mark.parametrize(
    "other",
    [
        {"id": "text-embedding-3-small"}, {"id": "nomic-embed-text:latest"}, {"id": "BAAI/bge-m3"}, {"id": "whisper-1"},
        {"id": "tts-1"}, {"id": "kokoro"}, {"id": "dall-e-3"}, {"id": "a-reranker"}, {"id": "x", "type": "embedding"},
        {"id": "omni-moderation-latest"}, {"id": "llama-guard-3"}, {"id": "y", "task": "text-to-speech"},
    ],
)  # fmt: skip
def test_a_model_that_does_not_chat_is_passed_over(other: dict[str, str]) -> None:
    assert first_chat_model([other, {"id": "qwen3:8b", "type": "llm"}]) == "qwen3:8b"
    assert first_chat_model([other]) is None


@pytest.mark.parametrize(
    "name", ["gpt-4o", "llama3.2", "gemma-3-1b-it", "mistral", "deepseek-r1:7b", "phi4", "test-model"]
)
def test_those_that_chat_are_taken(name: str) -> None:
    assert first_chat_model([{"id": name}]) == name
