"""The choice of a speech model: beside the three stages, without a stand-in of its own."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.model.engines.choices import NO_SPEECH_MODEL, ModelOption, StageChoice
from desktop.settings.declaration import Settings
from desktop.settings.engine_options import engine_options
from desktop.settings.server_config import for_server
from desktop.settings.whereabouts import whereabouts
from desktop.widgets.settings.engines.stage_card import StageCard
from desktop.widgets.settings.parts.choice_box import SuggestionBox
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
        (StageChoice("live", model="some-model", thinks="another"), "api.openai.com", None),
    ],
    ids=["OpenAI", "an address", "Gemini", "another server here", "GPT-Live"],
)
def test_the_choice_takes_effect_with_its_key_and_the_line_says_where_words_go(
    choice: StageChoice, host: str, key_host: str | None
) -> None:
    settings = Settings(speech=choice)
    told = for_server(settings, {key_host or host: "a-key"} if host else {})
    lineup = EngineSelection(read_settings(token="a" * 40, **told)).lineup
    assert lineup.speech is not None
    assert lineup.speech.name == choice.engine
    assert getattr(lineup.speech.unloaded, "_thinks", "") == choice.thinks
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


def test_gpt_live_alone_takes_a_model_for_tools_and_is_offered_those_that_do_not_speak(qtbot: QtBot) -> None:
    card = StageCard("speech")
    qtbot.addWidget(card)
    card.set_engines(StageChoice("live", "a-live-model", thinks="thinker"), engine_options()["speech"])
    card.show()
    card.set_models((ModelOption("a-live-model"), ModelOption("thinker", beside=True)))
    model, thinker = (box(card, name) for name in ("Model", "Model for tools"))
    assert (thinker.isVisible(), thinker.typed) == (True, "thinker")
    assert [offered.itemText(1) for offered in (model, thinker)] == ["a-live-model", "thinker"]
    assert [offered.count() for offered in (model, thinker)] == [2, 2]
    chosen: list[StageChoice] = []
    card.chosen.connect(chosen.append)
    thinker.setEditText("another")
    thinker.line.editingFinished.emit()
    assert chosen == [StageChoice("live", "a-live-model", thinks="another")]
    card.set_engines(StageChoice("openai", "speaks"), engine_options()["speech"])
    assert not thinker.isVisible()


def box(card: StageCard, name: str) -> SuggestionBox:
    return next(each for each in card.findChildren(SuggestionBox) if each.accessibleName() == f"Speech model: {name}")
