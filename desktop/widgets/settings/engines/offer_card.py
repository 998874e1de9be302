"""What one chooses of the models and voices that a team's server offers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop.bidi import isolated
from desktop.model.engines.team_offers import SETTINGS, TeamOffer, choices, in_use
from desktop.widgets.controls.binding import Binding, SettingsSource
from desktop.widgets.settings.parts.choice_box import ChoiceBox
from desktop.widgets.settings.parts.form import Card, Field, Form


class OfferBox(ChoiceBox):
    """Where nothing was chosen it shows what counts then."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offers: Sequence[TeamOffer] = ()
        self._chosen = ""

    def set_offers(self, offers: Sequence[TeamOffer]) -> None:
        """What there is to choose from."""
        self._offers = offers
        blocked = self.blockSignals(True)
        self.clear()
        for offer in offers:
            where = isolated(offer.host) if offer.host else self.tr("on the team's server")
            self.add(offer.name, offer.name, where)
        self.blockSignals(blocked)
        self.show_value(self._chosen)

    def show_value(self, value: str) -> None:
        self._chosen = value
        super().show_value(in_use(self._offers, value))


class OfferCard(Card):
    """A box for each stage that leaves a choice; hidden where none does."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Your team's models"),
            self.tr("What your team's server lets you choose; it holds the keys."),
            "voice",
        )
        labels = {"hear": self.tr("Hears"), "think": self.tr("Thinks"), "speak": self.tr("Speaks")}
        self.boxes = {stage: OfferBox() for stage in labels}
        self._fields = {stage: Field(labels[stage], box) for stage, box in self.boxes.items()}
        self.column.addWidget(Form(*self._fields.values()))
        self.set_offers(())

    def follow(self, source: SettingsSource) -> None:
        """Show these settings from now on, and change them."""
        for stage, box in self.boxes.items():
            Binding(source, box, SETTINGS[stage])

    def set_offers(self, offers: Sequence[TeamOffer]) -> None:
        """All that the server offers now."""
        for stage, box in self.boxes.items():
            offered = choices(offers, stage)
            box.set_offers(offered)
            self._fields[stage].setVisible(bool(offered))
        self.setVisible(any(choices(offers, stage) for stage in self.boxes))
