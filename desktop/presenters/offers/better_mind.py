"""Offers whoever is new the language model that suits this computer, while the starter thinks. Nothing is fetched
unasked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from desktop.backend.http_client import NoAnswer
from desktop.backend.provider_client import ProviderClient
from desktop.model.engines.fetch_offer import FetchOffer
from desktop.model.notice import Notice
from desktop.presenters.offers.local_offer import STARTER
from desktop.tasks import BackgroundTasks
from server.protocol.roles import WIRE_NAMES

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.backend.choice import ServerChoice
    from desktop.backend.link import ServerLink
    from desktop.presenters.offers.local_offer import LocalOffer
    from desktop.presenters.settings.models import ModelsPresenter
    from desktop.talk.controller import Controller
    from server.models.model import Model
    from server.protocol import events as e


class BetterMind(QObject):
    """`told` says what is offered, None where nothing is; `now` is what was told last. `noticed` says that it thinks,
    or what went wrong when the welcome was left already.

    `models` is called for whoever fetches, and `language` says what is spoken, as a tag.
    """

    told = Signal(object)
    noticed = Signal(Notice)

    def __init__(
        self,
        controller: Controller,
        servers: ServerChoice,
        link: ServerLink,
        local: LocalOffer,
        models: Callable[[], ModelsPresenter],
        language: Callable[[], str],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._servers = servers
        self._link = link
        self._local = local
        self._models = models
        self._language = language
        self._wanted = False
        self._ready = False
        """Whether the starter thinks, and can."""
        self._looked = False
        self._seen = True
        """Whether what is told is shown: until the welcome is left."""
        self._later = BackgroundTasks()
        self._model: Model | None = None
        self.now: FetchOffer | None = None
        controller.engines_told.connect(self._take)

    def look(self) -> None:
        """Somebody is new here: find out what suits, as soon as the starter can be asked."""
        self._wanted = True
        self._begin()

    def look_away(self) -> None:
        """The welcome was left: what comes of a download is told by `noticed` alone."""
        self._seen = False

    @Slot()
    def get(self) -> None:
        """Fetch it, and have it think."""
        if self._model is not None and self.now is not None and not self.now.comes:
            self._tell(replace(self.now, progress=Notice("busy", self.tr("Waiting…"))))
            self._later(self._fetch(self._model))

    @Slot()
    def leave(self) -> None:
        """Not now."""
        if self._model is not None and self.now is not None and self.now.comes:
            self._models().cancel(self._model.name)
        self._tell(None)

    @Slot(object)
    def _take(self, engines: Mapping[str, e.EngineStatus]) -> None:
        thinker = engines.get(WIRE_NAMES["llm"])
        self._ready = (
            not self._servers.url and thinker is not None and (thinker.name, thinker.state) == (STARTER, "ready")
        )
        self._begin()

    def _begin(self) -> None:
        if self._wanted and self._ready and not self._looked:
            self._looked = True
            self._later(self._look())

    async def _look(self) -> None:
        address = self._link.bundled_address
        if address is None:
            return
        try:
            pace = await ProviderClient(address).pace()
        except NoAnswer:
            return
        self._offer(pace)

    def _offer(self, pace: float) -> None:
        from server.models.catalog import catalog
        from server.models.machine import memory_megabytes
        from server.models.suggestion import suggested_mind

        self._model = suggested_mind(catalog().values(), pace, memory_megabytes(), self._language())
        if self._model is None or self._local.now.text:
            return  # one choice is enough: what runs here already need not be fetched
        size = QLocale().formattedDataSize(self._model.bytes or 0, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
        title = self.tr("A better mind: {size}, stays on this computer").format(size=size)
        text = self.tr("{model} knows more than the starter, which is often wrong. It is fetched from Hugging Face.")
        self._tell(FetchOffer(title, text.format(model=self._model.title)))

    async def _fetch(self, model: Model) -> None:
        models = self._models()
        before = models.choice(model.task)
        fetched = await models.fetch(model.name, lambda progress: self._show_progress(model, progress))
        if fetched is None or self.now is None:
            return  # it did not come, or was refused when it had all but come
        self._tell(None)
        if models.use_instead(fetched, before):
            self.noticed.emit(Notice("ok", self.tr("{model} thinks from now on.").format(model=model.title)))

    def _show_progress(self, model: Model, progress: Notice) -> None:
        if self.now is None:
            return
        if self._seen or progress.kind == "busy":
            self._tell(replace(self.now, progress=progress if progress.text else None))
            return
        self._tell(None)
        if progress.text:
            self.noticed.emit(replace(progress, text=f"{model.title}: {progress.text}"))

    def _tell(self, offer: FetchOffer | None) -> None:
        if offer != self.now:
            self.now = offer
            self.told.emit(offer)
