"""The data of the settings: what may be a key, whom it is for, and which personas come with the app."""

from __future__ import annotations

import pytest

from desktop.address import InvalidAddress
from desktop.model.engines.choices import KEY_LIMIT, EngineOption, bundled_personas, key_problem, parse_host


@pytest.mark.parametrize(
    ("key", "word"),
    [
        ("sk-proj-abc_DEF.123~+/=", ""),
        ("", ""),
        ("k" * KEY_LIMIT, ""),
        ("k" * (KEY_LIMIT + 1), "twice"),
        ("two words", "spaces"),
        ("two\nlines", "line breaks"),
        ("tab\there", "spaces"),
        ("schlüssel", "plain"),
        ("bell\a", "plain"),
        ("wide\u00a0space", "spaces"),
    ],
)
def test_what_may_be_a_key(key: str, word: str) -> None:
    assert word in key_problem(key)
    assert bool(key_problem(key)) is bool(word)
    assert not key or key not in key_problem(key)


@pytest.mark.parametrize(
    ("typed", "host"),
    [
        ("api.openai.com", "api.openai.com"),
        (" API.OpenAI.com ", "api.openai.com"),
        ("https://openrouter.ai/api/v1", "openrouter.ai"),
        ("http://localhost:11434/v1", "localhost:11434"),
        ("[::1]:8000", "[::1]:8000"),
        ("http://example.org/v1", "http://example.org"),
    ],
)
def test_hosts(typed: str, host: str) -> None:
    assert parse_host(typed) == host


@pytest.mark.parametrize("typed", ["my server", "host:port", "ftp://x"])
def test_wrong_hosts(typed: str) -> None:
    with pytest.raises(InvalidAddress):
        parse_host(typed)


@pytest.mark.parametrize(
    ("url", "host"),
    [("", "api.openai.com"), ("https://openrouter.ai/api/v1", "openrouter.ai"), ("http://H:1/v1", "http://h:1")],
)
def test_whom_a_key_is_sent_to(url: str, host: str) -> None:
    engine = EngineOption("openai", "OpenAI", "", "openai", default_url="https://api.openai.com/v1")
    assert engine.host(url) == host


def test_the_personas_are_made_for_being_spoken() -> None:
    personas = bundled_personas()
    assert [persona.name for persona in personas] == ["assistant", "concise", "teacher", "thinking"]
    for persona in personas:
        assert 20 < len(persona.text) < 700, persona.name
        assert "\n" not in persona.text
        assert persona.name == "assistant" or "read aloud" in persona.text
