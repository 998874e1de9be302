"""Offers a model server that runs on this computer, while the starter model thinks: in the welcome, and once below an
answer.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop.backend.http_client import NoAnswer
from desktop.backend.provider_client import ProviderClient
from desktop.model.engines.choices import StageChoice
from desktop.model.notice import Notice
from desktop.settings.engine_options import engine_options
from desktop.tasks import BackgroundTasks
from server.protocol.roles import WIRE_NAMES

if TYPE_CHECKING:
    from desktop.backend.choice import ServerChoice
    from desktop.backend.link import ServerLink
    from desktop.settings.stored import SettingsFile
    from desktop.talk.controller import Controller
    from server.protocol import events as e

STARTER = "llama"
"""The model that comes with the app, by its engine."""
NOTHING = Notice("info", "")


class LocalOffer(QObject):
    """`told` says what is offered, an empty notice where nothing is; `now` is what was told last. `answered` is the
    same below the first answer of the starter, once for ever."""

    told = Signal(Notice)
    answered = Signal(Notice)

    def __init__(
        self, controller: Controller, settings: SettingsFile, servers: ServerChoice, link: ServerLink, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._servers = servers
        self._link = link
        self._looked = False
        self._starter = False
        """Whether it thinks now."""
        self._choice: StageChoice | None = None
        self._later = BackgroundTasks()
        self.now = NOTHING
        controller.engines_told.connect(self._take)
        controller.reply_finished.connect(self._finished)

    def use(self) -> None:
        """Have that server think from now on."""
        if self._choice is not None:
            self._settings.change(llm=replace(self._choice, fallback=self._settings.current.llm.fallback))
            self._tell(NOTHING)

    @Slot(object)
    def _take(self, engines: Mapping[str, e.EngineStatus]) -> None:
        thinker = engines.get(WIRE_NAMES["llm"])
        self._starter = not self._servers.url and thinker is not None and thinker.name == STARTER
        if self._starter and not self._looked:
            self._looked = True
            self._later(self._look())
        elif not self._starter:
            self._tell(NOTHING)

    async def _look(self) -> None:
        """Whether there is one, with a model that can talk."""
        compatible = next((option for option in engine_options()["llm"] if option.lists_models), None)
        address = self._link.bundled_address
        if address is None or compatible is None:
            return
        client = ProviderClient(address)
        try:
            for name, url in await client.local_servers():
                if models := await client.chat_models(url, ""):
                    self._choice = StageChoice(compatible.name, models[0], url)
                    told = self.tr("{name} runs on this computer; it may answer better than the starter.")
                    self._tell(Notice("info", told.format(name=name), cure="local"))
                    return
        except NoAnswer:
            return

    @Slot(str, str)
    def _finished(self, _reply: str, status: str) -> None:
        if self.now.cure and self._starter and status == "completed" and not self._settings.current.local_offered:
            self._settings.change(local_offered=True)
            self.answered.emit(self.now)

    def _tell(self, notice: Notice) -> None:
        if notice != self.now:
            self.now = notice
            self.told.emit(notice)
