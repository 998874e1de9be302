"""`offers`, as whoever runs a server types it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from server.__main__ import main

OFFERS = "Quick = openai/small; Elsewhere = openai/big url=http://10.0.0.9:11434"


@pytest.fixture(autouse=True)
def scripted(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SB_VOICE_DATABASE_URL", f"sqlite:///{tmp_path / 'offers.sqlite3'}")
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


def test_offers_are_added_and_taken_back_in_the_table_of_the_admin_page(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    def says(*arguments: str, code: int = 0) -> Any:
        assert main([*arguments, "--json"]) == code
        told = capsys.readouterr()
        return json.loads(told.err if code else told.out)

    monkeypatch.setenv("SB_VOICE_LLM_OFFERS", OFFERS)
    says("offers")
    assert not (tmp_path / "offers.sqlite3").exists(), "to look makes no database"
    made = says("offers", "add", "Very quick", "--engine", "openai", "--model", "tiny")
    assert made == {"stage": "think", "name": "Very quick", "engine": "openai", "model": "tiny", "voice": None}
    says("offers", "add", "Joe", "--stage", "speak", "--engine", "scripted")
    says("offers", "add", "quick", "--engine", "scripted")
    told = says("offers", "list")
    assert [(each["name"], each["added"]) for each in told["offers"]] == [
        ("scripted", False),
        ("Quick", False),
        ("Elsewhere", False),
        ("Very quick", True),
        ("Joe", True),
    ]
    assert told["unused"] == [{"stage": "think", "name": "quick", "engine": "scripted", "model": None}]
    assert main(["offers"]) == 0
    assert "added, not used here" in capsys.readouterr().out
    assert "error" in says("offers", "add", "Bad", "--engine", "nobody", code=2)
    assert "error" in says("offers", "remove", "Joe", code=2), "it speaks"
    assert says("offers", "remove", "very QUICK") == {"stage": "think", "name": "Very quick"}
    says("offers", "remove", "joe", "--stage", "speak")
    assert [each["name"] for each in says("offers")["offers"] if each["added"]] == []
    acts = [each["act"] for each in says("audit")["entries"]]
    assert acts == ["offered_no_more", "offered_no_more", "offered", "offered", "offered"]
