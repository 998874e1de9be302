"""The box of what a team's server offers."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop.model.engines.team_offers import TeamOffer
from desktop.settings.stored import SettingsFile
from desktop.widgets.settings.engines.offer_card import OfferCard

OFFERS = (
    TeamOffer("think", "Usual", "", True),
    TeamOffer("think", "Quick", "q.example.org", False),
    TeamOffer("hear", "scripted", "", True),
)


def test_only_what_leaves_a_choice_is_shown_and_chosen(qapp: QApplication, tmp_path: Path) -> None:
    settings, card = SettingsFile(tmp_path / "settings.json"), OfferCard()
    card.follow(settings)
    assert card.isHidden()
    card.set_offers(OFFERS)
    assert not card.isHidden()
    assert [stage for stage, field in card._fields.items() if not field.isHidden()] == ["think"]
    box = card.boxes["think"]
    assert box.value == "Usual", "what counts where nobody has chosen"
    assert settings.current.team_llm == ""
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert settings.current.team_llm == "Quick"
    settings.change(team_llm="")
    assert box.value == "Usual"
    card.set_offers(())
    assert card.isHidden()
