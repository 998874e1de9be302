"""Where words go is said as it is: by stage, under the environment, a stand-in and a team's server."""

from __future__ import annotations

import os
from dataclasses import replace

import pytest

from desktop.model.engines.choices import StageChoice
from desktop.settings.declaration import Settings
from desktop.settings.whereabouts import Whereabouts, whereabouts

HERE = {"hear": "moonshine", "think": "llama", "speak": "piper"}
PRIVATE = Whereabouts("Private: all on this computer", private=True)
CLOUD = StageChoice("openai")
LAN = StageChoice("openai", url="http://192.168.1.20:8000/v1")
OLLAMA = StageChoice("openai", url="http://127.0.0.1:11434/v1")
DEEPGRAM = StageChoice("deepgram")


@pytest.fixture(autouse=True)
def clean(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith("SB_VOICE_"):
            monkeypatch.delenv(name)


@pytest.mark.parametrize(
    ("chosen", "engines", "sentence"),
    [
        ({}, {}, PRIVATE.sentence),
        ({"llm": OLLAMA}, {"think": "openai"}, PRIVATE.sentence),
        ({"llm": CLOUD}, {"think": "openai"}, "Thinks at api.openai.com"),
        ({"llm": LAN}, {"think": "openai"}, "Thinks at 192.168.1.20:8000"),
        (
            {"stt": DEEPGRAM, "llm": CLOUD, "tts": DEEPGRAM},
            {"hear": "deepgram", "think": "openai", "speak": "deepgram"},
            "Hears and speaks at api.deepgram.com · Thinks at api.openai.com",
        ),
        (
            {"stt": CLOUD, "llm": CLOUD, "tts": CLOUD},
            dict.fromkeys(HERE, "openai"),
            "Hears, thinks and speaks at api.openai.com",
        ),
        ({"llm": replace(CLOUD, fallback="llama")}, {"think": "openai"}, "Thinks at api.openai.com"),
        ({"llm": replace(LAN, fallback="openai")}, {"think": "openai"}, "Thinks at 192.168.1.20:8000"),
        ({"stt": StageChoice(fallback="deepgram")}, {}, "On this computer · if that fails at api.deepgram.com"),
        ({"stt": replace(CLOUD, fallback="deepgram")}, {"hear": "openai"},
         "Hears at api.openai.com · if that fails at api.deepgram.com"),
        # The server has not exchanged it yet: what it says counts, not what was chosen.
        ({"llm": StageChoice("llama")}, {"think": "openai"}, "Thinks at api.openai.com"),
        ({"llm": CLOUD}, {}, PRIVATE.sentence),
        # An engine that nobody knows is never called private.
        ({}, {"think": "somebody"}, "Thinks at somebody"),
    ],
)  # fmt: skip
def test_by_stage(chosen: dict[str, StageChoice], engines: dict[str, str], sentence: str) -> None:
    told = whereabouts(Settings(**chosen), "", HERE | engines)  # type: ignore[arg-type]
    assert told.sentence == sentence
    assert told.private is (sentence == PRIVATE.sentence)


@pytest.mark.parametrize(
    ("variables", "engines", "sentence"),
    [
        ({"LLM": "openai"}, {"think": "openai"}, "Thinks at api.openai.com"),
        ({"LLM": "openai", "LLM_URL": "https://llm.example.org/v1"}, {"think": "openai"}, "Thinks at llm.example.org"),
        ({"LLM": "openai", "OPENAI_URL": "http://127.0.0.1:1/v1"}, {"think": "openai"}, PRIVATE.sentence),
        ({"STT": "deepgram", "DEEPGRAM_URL": "wss://dg.example.org"}, {"hear": "deepgram"}, "Hears at dg.example.org"),
        ({"SPEECH": "openai"}, {"speech": "openai"}, "Hears, thinks and speaks at api.openai.com"),
        ({"SPEECH_URL": "ws://127.0.0.1:1/v1"}, {"speech": "openai"}, PRIVATE.sentence),
        (
            {"SPEECH": "gemini", "LLM": "openai"},
            {"speech": "gemini", "think": "openai"},
            "Hears, thinks and speaks at generativelanguage.googleapis.com · if that fails at api.openai.com",
        ),
        ({"TTS_FALLBACK": "openai"}, {}, "On this computer · if that fails at api.openai.com"),
        ({"TTS_FALLBACK": "none"}, {}, PRIVATE.sentence),
    ],
)
def test_under_the_environment(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], engines: dict[str, str], sentence: str
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(f"SB_VOICE_{name}", value)
    assert whereabouts(Settings(), "", HERE | engines).sentence == sentence


def test_a_team_server_is_named_whatever_is_chosen_here() -> None:
    told = whereabouts(Settings(), "https://voice.example.org", HERE)
    assert told == Whereabouts("All goes to voice.example.org", False, "voice.example.org", thinks_elsewhere=True)


def test_it_is_known_whom_one_waits_for() -> None:
    assert whereabouts(Settings(), "", HERE).thinker == "SmolLM2 on llama.cpp"
    assert whereabouts(Settings(llm=CLOUD), "", HERE | {"think": "openai"}).thinker == "api.openai.com"


def test_nothing_is_said_before_the_server_named_its_engines() -> None:
    assert whereabouts(Settings(), "", {}) == Whereabouts("", private=False)
