"""Which models and voices the team's server offers: asked once it is there, shown on the page of the voice."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.backend.account import offers_at
from desktop.backend.http_client import NoAnswer
from desktop.model.engines.team_offers import SETTINGS, TeamOffer, choices, in_use
from desktop.tasks import BackgroundTasks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.backend.choice import ServerChoice
    from desktop.backend.link import ServerLink
    from desktop.settings.stored import SettingsFile
    from desktop.widgets.settings.settings_window import SettingsWindow

log = logging.getLogger(__name__)


class TeamModels(QObject):
    """What is chosen belongs to one server: at another one nothing is, and nothing that is offered no more is asked."""

    changed = Signal()
    """Something else is offered now."""

    def __init__(self, settings: SettingsFile, servers: ServerChoice, link: ServerLink) -> None:
        super().__init__()
        self._settings = settings
        self._servers = servers
        self._link = link
        self._window: SettingsWindow | None = None
        self._later = BackgroundTasks()
        self.offers: Sequence[TeamOffer] = ()
        settings.changed.connect(self._setting_changed)

    def attach(self, window: SettingsWindow) -> None:
        """Show it on the page of this window."""
        self._window = window
        window.set_team_offers(self.offers)

    def look(self) -> None:
        """Ask the server that is used now."""
        url = self._servers.url
        if not url or url != self._settings.current.server_url or self._link.address is None:
            self._tell(())  # what is chosen for one run alone is kept nowhere
        else:
            self._later(self._ask())

    async def _ask(self) -> None:
        address = self._link.address
        assert address is not None
        try:
            offers = await offers_at(address)
        except NoAnswer as problem:  # older servers offer nothing
            log.info("which models there are was not told: %s", problem.status or "no answer")
            return
        if address == self._link.address:
            self._tell(offers)

    def _tell(self, offers: Sequence[TeamOffer]) -> None:
        offers = tuple(offers)
        if offers:
            self._forget_gone(offers)
        if offers != self.offers:
            self.offers = offers
            if self._window is not None:
                self._window.set_team_offers(offers)
            self.changed.emit()

    def _forget_gone(self, offers: Sequence[TeamOffer]) -> None:
        current = self._settings.current
        gone = {
            name: ""
            for stage, name in SETTINGS.items()
            if (chosen := getattr(current, name)) and in_use(choices(offers, stage), chosen) != chosen
        }
        if gone:
            self._choose(gone)

    def _setting_changed(self, name: str) -> None:
        if name == "server_url":
            self._choose(dict.fromkeys(SETTINGS.values(), ""))
            self._tell(())

    def _choose(self, names: dict[str, str]) -> None:
        self._settings.change(keep=True, **names)
