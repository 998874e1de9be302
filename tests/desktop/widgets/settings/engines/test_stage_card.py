"""The choice of a speech model: beside the three stages, without a stand-in of its own."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.model.engines.choices import NO_SPEECH_MODEL, StageChoice
from desktop.settings.declaration import Settings
from desktop.settings.engine_options import engine_options
from desktop.settings.server_config import for_server
from desktop.settings.whereabouts import whereabouts
from desktop.widgets.settings.engines.stage_card import StageCard
from server.engine_selection import EngineSelection
from server.protocol.roles import ROLES
from server.settings import read_settings

NAMES = {"hear": "moonshine", "think": "llama", "speak": "piper"}


@pytest.mark.parametrize(
    ("choice", "host", "key_host"),
    [
        (StageChoice("openai", model="some-model"), "api.openai.com", "api.openai.com"),
        (StageChoice("openai", url="https://talk.example/v1"), "talk.example", "talk.example"),
        (StageChoice("gemini", model="some-model"), "generativelanguage.googleapis.com", None),
        (StageChoice("openai", url="http://127.0.0.1:8765"), "", None),
    ],
    ids=["OpenAI", "an address", "Gemini", "another server here"],
)
def test_the_choice_takes_effect_with_its_key_and_the_line_says_where_words_go(
    choice: StageChoice, host: str, key_host: str | None
) -> None:
    settings = Settings(speech=choice)
    told = for_server(settings, {key_host or host: "a-key"} if host else {})
    lineup = EngineSelection(read_settings(token="a" * 40, **told)).lineup
    assert lineup.speech is not None
    assert lineup.speech.name == choice.engine
    where = whereabouts(settings, "", {**NAMES, "speech": choice.engine})
    assert where.thinks_elsewhere == bool(host)
    if host:
        assert where.sentence == f"Hears, thinks and speaks at {host}"
    else:
        assert where.private


def test_none_leaves_it_to_the_three_whatever_the_environment_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SB_VOICE_SPEECH", "openai")
    told = for_server(Settings(speech=StageChoice(NO_SPEECH_MODEL)), {})
    assert EngineSelection(read_settings(token="a" * 40, **told)).lineup.speech is None


def test_the_card_asks_for_a_model_and_offers_no_stand_in(qtbot: QtBot) -> None:
    card = StageCard("speech")
    qtbot.addWidget(card)
    card.set_engines(StageChoice(), engine_options()["speech"])
    card.show()
    assert not card.last_stop.isVisible(), "there is nothing to try"
    card.set_engines(StageChoice("gemini"), engine_options()["speech"])
    assert card.last_stop.isVisible()
    assert card.choice.fallback == ""
    assert set(engine_options()) == {"speech", *ROLES}
