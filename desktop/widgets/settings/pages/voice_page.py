"""The page on who answers: the language, a card for a speech model, one for each stage of a turn, and the persona."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.address import Address
from desktop.model.engines.choices import EngineOption, KeyEntry, ModelOption, StageChoice
from desktop.model.engines.team_offers import TeamOffer
from desktop.model.notice import Notice
from desktop.widgets.controls.binding import Binding, SettingsSource
from desktop.widgets.settings.engines.local_servers import LocalServers
from desktop.widgets.settings.engines.offer_card import OfferCard
from desktop.widgets.settings.engines.persona_card import PersonaCard
from desktop.widgets.settings.engines.stage_card import StageCard
from desktop.widgets.settings.models.spoken_card import SpokenCard
from desktop.widgets.settings.parts.form import page_column
from desktop.widgets.settings.parts.verdict import Verdict
from server.protocol.roles import ROLES

COMPATIBLE = "openai"
"""The engine that speaks to model servers on this computer."""


class VoicePage(QWidget):
    """Every change counts from the next turn on."""

    try_requested = Signal(str, arguments=["stage"])
    models_wanted = Signal(str, object, arguments=["stage", "choice"])
    key_added = Signal(str, str, str, arguments=["provider", "host", "key"])
    cure_wanted = Signal(str, arguments=["cure"])
    """What helps against what a trial came to: another page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spoken = SpokenCard()
        self._persona = PersonaCard()
        self._cards: dict[str, StageCard] = {stage: StageCard(stage) for stage in ("speech", *ROLES)}
        self._servers = LocalServers()
        self._elsewhere = Verdict(boxed=True)
        self._offers = OfferCard()
        self._host = ""
        """Of the team's server."""
        self._arrange()
        self._connect()

    # Slots

    def follow(self, source: SettingsSource) -> None:
        """Show these settings from now on, and change them."""
        self.spoken.follow(source)
        self._persona.follow(source)
        self._offers.follow(source)
        for stage, card in self._cards.items():
            Binding(source, card, stage)

    @Slot(object)
    def set_engine_options(self, options: dict[str, tuple[EngineOption, ...]]) -> None:
        """What each stage has to choose from, the default first."""
        for stage, card in self._cards.items():
            card.set_options(options.get(stage, ()))

    @Slot(str, object)
    def set_models(self, stage: str, models: tuple[ModelOption, ...]) -> None:
        self._cards[stage].set_models(models)

    @Slot(str, str)
    def set_model_problem(self, stage: str, text: str) -> None:
        self._cards[stage].set_model_problem(text)

    @Slot(str, str, str)
    def set_try_result(self, stage: str, result: Notice) -> None:
        self._cards[stage].set_try_result(result)

    def set_key_result(self, provider: str, host: str, result: Notice) -> None:
        """Beside the card where the key was added."""
        for card in self._cards.values():
            card.set_key_result(provider, host, result)

    @Slot(object)
    def set_keys(self, keys: tuple[KeyEntry, ...]) -> None:
        for card in self._cards.values():
            card.set_keys(keys)

    @Slot(object)
    def set_server(self, url: str | None) -> None:
        """A team server chooses its own engines, so there is nothing to choose here."""
        for card in self._cards.values():
            card.setVisible(url is None)
        self._host = Address(url, "").host if url else ""
        self._tell_elsewhere()

    @Slot(object)
    def set_offers(self, offers: Sequence[TeamOffer]) -> None:
        """What a team's server lets one choose."""
        self._offers.set_offers(offers)
        self._tell_elsewhere()

    @Slot(object)
    def set_local_servers(self, servers: tuple[tuple[str, str], ...]) -> None:
        self._servers.set_servers(servers, self._cards["stt"].last_stop)

    @property
    def persona_card(self) -> PersonaCard:
        return self._persona

    def _tell_elsewhere(self) -> None:
        told = self.tr("{host} chooses its own engines and holds its own keys.").format(host=self._host)
        self._elsewhere.show_result(Notice("info", told if self._host and self._offers.isHidden() else ""))

    # Building

    def _arrange(self) -> None:
        text = self.tr("Changes take effect with your next question.")
        column = page_column(self, self.tr("Voice & models"), text)
        for widget in (self.spoken, self._elsewhere, self._offers, *self._cards.values(), self._persona):
            column.addWidget(widget)
        self._cards["llm"].add_above(self._servers)
        column.addStretch(1)

    def _connect(self) -> None:
        self._servers.chosen.connect(self._use_local_server)
        for stage, card in self._cards.items():
            card.try_requested.connect(lambda stage=stage: self.try_requested.emit(stage))
            card.models_wanted.connect(lambda choice, stage=stage: self.models_wanted.emit(stage, choice))
            card.key_added.connect(self.key_added)
            card.cure_wanted.connect(self.cure_wanted)

    def _use_local_server(self, _name: str, url: str) -> None:
        """Such a server has no usual model, so which ones it has is the next question."""
        card = self._cards["llm"]
        card.chosen.emit(StageChoice(COMPATIBLE, url=url))
        if card.choice.url == url:
            self.models_wanted.emit("llm", card.choice)
