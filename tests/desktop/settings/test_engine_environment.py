"""Where the environment chooses, the settings show what works, and that it is the environment."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox, QLabel
from pytestqt.qtbot import QtBot

from desktop.model.engines.choices import NO_FALLBACK, StageChoice
from desktop.settings.declaration import Settings
from desktop.settings.engine_options import engine_options
from desktop.settings.server_config import for_server
from desktop.widgets.settings.engines.stage_card import StageCard
from desktop.widgets.settings.parts.choice_box import ChoiceBox, SuggestionBox
from server.settings import read_settings


def shown(qtbot: QtBot, stage: str, choice: StageChoice | None = None) -> StageCard:
    card = StageCard(stage)
    qtbot.addWidget(card)
    card.set_engines(choice or StageChoice(), engine_options()[stage])
    card.show()
    return card


def box(card: StageCard, name: str) -> ChoiceBox:
    return next(found for found in card.findChildren(ChoiceBox) if found.accessibleName().endswith(f": {name}"))


def texts(card: StageCard) -> str:
    return " ".join(label.text() for label in card.findChildren(QLabel) if label.isVisible())


def test_without_it_nothing_is_said_of_it() -> None:
    options = [option for stage in engine_options().values() for option in stage]
    assert all(option.name and not option.stands_for for option in options)


@pytest.mark.parametrize(
    ("stage", "variable", "engine", "label"),
    [
        ("stt", "SB_VOICE_STT", "deepgram", "Deepgram"),
        ("llm", "SB_VOICE_LLM", "openai", "OpenAI or compatible"),
        ("tts", "SB_VOICE_TTS", "scripted", "scripted"),
    ],
)
def test_the_engine_that_works_is_shown(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, stage: str, variable: str, engine: str, label: str
) -> None:
    monkeypatch.setenv(variable, engine)
    card = shown(qtbot, stage)
    assert box(card, "Engine").currentText() == f"{label}, from the environment"
    assert f"{variable} in the environment until you choose another" in texts(card)
    fallbacks = box(card, "If it fails")
    assert fallbacks.findData(engine) < 0, "an engine does not stand in for itself"


def test_what_is_chosen_here_counts_above_it_as_the_server_has_it(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SB_VOICE_STT", "scripted")
    card = shown(qtbot, "stt", StageChoice("moonshine"))
    assert box(card, "Engine").value == "moonshine"
    assert "in the environment" not in texts(card)
    told = for_server(Settings(stt=StageChoice(engine="moonshine")), {})
    assert read_settings(**told).stt == "moonshine"


def test_the_choice_can_be_left_to_it_again(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SB_VOICE_STT", "scripted")
    card = shown(qtbot, "stt", StageChoice("moonshine"))
    heard: list[StageChoice] = []
    card.chosen.connect(heard.append)
    engines: QComboBox = box(card, "Engine")
    engines.setCurrentIndex(0)
    engines.activated.emit(0)
    assert heard == [StageChoice()]


@pytest.mark.parametrize("fallback", ["SB_VOICE_TTS_FALLBACK", "SB_VOICE_TTS_BACKUP"])
def test_models_voices_and_fallbacks_too(fallback: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SB_VOICE_TTS", "openai")
    monkeypatch.setenv("SB_VOICE_TTS_MODEL", "tts-9")
    monkeypatch.setenv("SB_VOICE_TTS_VOICE", "marin")
    monkeypatch.setenv("SB_VOICE_TTS_URL", "http://voice.test/v1")
    monkeypatch.setenv(fallback, NO_FALLBACK)
    card = shown(qtbot, "tts")
    boxes = [found for found in card.findChildren(SuggestionBox) if found.isVisible()]
    empty = {found.accessibleName(): found.line.placeholderText() for found in boxes}
    assert empty == {
        "Speaking: Model": "tts-9, from the environment",
        "Speaking: Voice": "marin, from the environment",
    }
    assert engine_options()["tts"][0].default_url == "http://voice.test/v1"
    assert box(card, "If it fails").currentText() == "No fallback: only say what went wrong"
    assert "Leave this empty if the server wants none" in texts(card)
