"""The card of the language that is spoken."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.i18n import DETECTED
from desktop.model.engines.fetch_offer import FetchOffer
from desktop.settings.stored import SettingsFile
from desktop.widgets.settings.models.spoken_card import SpokenCard, language_name
from tests.desktop.widgets.settings.engines.test_persona_card import choose


@pytest.fixture
def card(qtbot: QtBot) -> SpokenCard:
    card = SpokenCard()
    qtbot.addWidget(card)
    return card


@pytest.mark.parametrize("tag", ["", DETECTED, "de", "pt-BR", "gsw-CH"])
def test_languages(tmp_path: Path, card: SpokenCard, tag: str) -> None:
    settings, spoken = SettingsFile(tmp_path / "settings.json"), []
    settings.change(language=tag)
    settings.changed.connect(lambda _: spoken.append(settings.current.language))
    card.follow(settings)
    language = card.box
    assert language.value == tag
    assert spoken == []
    choose(language, "fr")
    assert spoken == ["fr"]


@pytest.mark.parametrize(
    ("tag", "name"),
    [
        ("de", "Deutsch"),
        ("pt-BR", "Português (pt-BR)"),
        ("en", "English"),
        ("es", "Español"),
        ("fr", "Français"),
        ("ja", "日本語"),
        ("ar", "العربية"),
    ],
)
def test_language_names(tag: str, name: str) -> None:
    assert language_name(tag) == name


def test_what_is_missing_is_fetched_at_a_press_and_what_cannot_be_is_said(card: SpokenCard) -> None:
    pressed: list[str] = []
    card.wanted.connect(lambda: pressed.append("get"))
    card.refused.connect(lambda: pressed.append("leave"))
    card.show_offer(FetchOffer("To talk in Spanish: 224 MB", "Two models."))
    buttons = card.findChildren(QPushButton)
    assert [button.isHidden() for button in buttons] == [False, False]
    for button in buttons:
        button.click()
    assert pressed == ["get", "leave"]
    card.show_offer(FetchOffer("There is no voice.", "", possible=False))
    assert [button.isHidden() for button in buttons] == [True, True]
    card.show_offer(None)
    assert card._part.isHidden()
