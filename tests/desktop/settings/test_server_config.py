"""What the bundled server and a conversation are told of the user's choice."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from msgspec import UNSET

from desktop.i18n import DETECTED
from desktop.model.engines.choices import StageChoice
from desktop.settings.declaration import Settings
from desktop.settings.server_config import for_server, greeting, instructions, persona
from server.protocol import events as e
from server.settings import read_settings


def test_what_is_left_open_is_left_to_the_server() -> None:
    assert for_server(Settings(), {}) == {}
    session = greeting(Settings()).session
    assert session.instructions is UNSET
    assert set(session.include or []) == {*e.OPTIONAL_EVENTS, e.TEXTS}


def test_what_was_chosen_of_a_teams_offers_is_told_to_that_server_alone() -> None:
    chosen = Settings(team_llm="Quick", team_stt="Exact", team_tts="Anna")
    assert "Quick" not in e.encode(greeting(chosen)).decode()
    stored, other = replace(chosen, server_url="https://v.example.org"), "https://for-one-run.example.org"
    assert "Quick" not in e.encode(greeting(stored, server_url=other)).decode()
    assert "Quick" in e.encode(greeting(stored, server_url=stored.server_url)).decode()
    session = json.loads(e.encode(greeting(replace(chosen, server_url="https://v.example.org"))))["session"]
    assert session["model"] == "Quick"
    assert session["audio"]["input"]["transcription"]["model"] == "Exact"
    assert session["audio"]["output"]["voice"] == "Anna"


def test_how_words_are_said_is_told_as_far_as_it_is_written_down() -> None:
    told = json.loads(e.encode(greeting(Settings(pronunciations="Nguyen = win\nJoe\nde: Joe = Dscho"))))
    assert told["session"]["sb_pronunciations"] == [
        {"word": "Nguyen", "say": "win"},
        {"word": "Joe", "say": "Dscho", "language": "de"},
    ]
    assert json.loads(e.encode(greeting(Settings())))["session"]["sb_pronunciations"] == []


def test_the_button_alone_says_when_somebody_speaks() -> None:
    """Whatever a server would do by itself."""
    sent = json.loads(e.encode(greeting(Settings())))
    assert sent["session"]["audio"]["input"]["turn_detection"] is None


def test_what_was_chosen_is_told() -> None:
    settings = Settings(
        stt=StageChoice(engine="deepgram", model="nova-3", fallback="none"),
        llm=StageChoice(engine="openai", url="https://example.org/v1", model="m"),
        tts=StageChoice(engine="deepgram", voice="aura-2-thalia-en"),
        language="de",
        keep_audio_mb="",
        keep_audio_days="90",
        rest_minutes="15",
    )
    told = for_server(settings, {"example.org": "k"})
    assert told == {
        "stt": "deepgram",
        "stt_model": "nova-3",
        "stt_fallback": "none",
        "llm": "openai",
        "llm_url": "https://example.org/v1",
        "llm_model": "m",
        "tts": "deepgram",
        "tts_voice": "aura-2-thalia-en",
        "language": "de",
        "keep_audio_mb": 0,
        "keep_audio_days": 90,
        "engine_rest_minutes": 15,
        "api_keys": {"example.org": "k"},
    }
    assert read_settings(**told).stt_model == "nova-3", "the server knows these names"


@pytest.mark.parametrize(
    ("settings", "begins"),
    [
        (Settings(), ""),
        (Settings(persona="teacher"), "You are a patient language teacher"),
        (Settings(persona="own", persona_text="Talk like a pirate."), "Talk like a pirate."),
        (Settings(persona="gone"), ""),
    ],
)
def test_the_persona(settings: Settings, begins: str) -> None:
    assert persona(settings).startswith(begins)
    assert bool(persona(settings)) == bool(begins)


ASSISTANT = "You are a helpful assistant. Answer in one short sentence."


@pytest.mark.parametrize(
    ("chosen", "told"),
    [
        ({"language": "en-GB"}, None),
        ({"language": "es", "persona": "assistant"}, f"{ASSISTANT} The user speaks Spanish. Answer in Spanish."),
        ({"language": "es"}, f"{ASSISTANT} The user speaks Spanish. Answer in Spanish."),
        ({"language": "es", "persona_text": "Be a pirate."}, "Be a pirate. The user speaks Spanish."),
        ({"language": "es", "server_url": "https://v.example.org"}, None),
        ({"language": DETECTED}, None),
    ],
)  # fmt: skip
def test_the_prompt_names_the_language_that_is_spoken(chosen: dict[str, Any], told: str | None) -> None:
    session = greeting(Settings(**chosen)).session
    assert session.instructions == (UNSET if told is None else told)


def test_what_the_environment_or_a_teams_server_says_holds_until_a_person_chooses(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def language_told(settings: Settings) -> str:
        sent: dict[str, Any] = json.loads(e.encode(greeting(settings)))
        return str(sent["session"]["audio"]["input"]["transcription"]["language"])

    monkeypatch.setattr("desktop.i18n.system_language", lambda: "es-MX")
    team = Settings(server_url="https://v.example.org")
    assert language_told(team) == ""
    assert greeting(team).session.instructions is UNSET
    assert language_told(replace(team, language="fr")) == "fr"
    monkeypatch.setenv("SB_VOICE_INSTRUCTIONS", "Be a pirate.")
    assert greeting(Settings()).session.instructions is UNSET
    monkeypatch.setenv("SB_VOICE_LANGUAGE", "de")
    assert for_server(Settings(), {}) == {}
    assert language_told(Settings()) == ""
    assert for_server(Settings(language="fr"), {}) == {"language": "fr"}


def test_a_teacher_may_answer_in_another_language() -> None:
    assert "Answer in Spanish" not in instructions(Settings(language="es", persona="teacher"))


def test_the_computers_own_language_is_told_where_none_was_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.i18n.system_language", lambda: "es-MX")
    assert for_server(Settings(), {}) == {"language": "es-MX"}
    sent = json.loads(e.encode(greeting(Settings())))
    assert sent["session"]["audio"]["input"]["transcription"]["language"] == "es-MX"
    assert for_server(Settings(language=DETECTED), {}) == {"language": DETECTED}
    sent = json.loads(e.encode(greeting(Settings(language=DETECTED))))
    assert sent["session"]["audio"]["input"]["transcription"]["language"] == ""
