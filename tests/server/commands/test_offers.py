"""`offers`, as whoever runs a server types it."""

from __future__ import annotations

import json

import pytest

from server.__main__ import main

OFFERS = "Quick = openai/small; Elsewhere = openai/big url=http://10.0.0.9:11434"


@pytest.fixture(autouse=True)
def scripted(monkeypatch: pytest.MonkeyPatch) -> None:
    for role in ("STT", "LLM", "TTS"):
        monkeypatch.setenv(f"SB_VOICE_{role}", "scripted")


def test_what_is_on_offer_is_told_without_a_key(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SB_VOICE_LLM_OFFERS", OFFERS)
    monkeypatch.setenv("OPENAI_API_KEY", "sk-secret")
    assert main(["offers", "--json"]) == 0
    said = capsys.readouterr().out
    assert "sk-secret" not in said
    told = [(each["stage"], each["name"], each["host"], each["default"]) for each in json.loads(said)["offers"]]
    assert told == [
        ("think", "scripted", None, True),
        ("think", "Quick", "api.openai.com", False),
        ("think", "Elsewhere", "10.0.0.9:11434", False),
    ]
    assert main(["offers"]) == 0
    assert "Quick" in capsys.readouterr().out


def test_where_there_is_nothing_it_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["offers"]) == 0
    assert "Nothing is on offer" in capsys.readouterr().out


def test_what_is_no_offer_is_told_in_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SB_VOICE_TTS_OFFERS", "Anna")
    assert main(["offers", "--json"]) == 2
    assert "SB_VOICE_TTS_OFFERS" in json.loads(capsys.readouterr().err)["error"]
