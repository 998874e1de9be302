"""The language that is spoken: what is missing for it here is offered, and fetched where somebody wants it."""

from __future__ import annotations

import asyncio
import os
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from desktop.i18n import DETECTED
from desktop.model.engines.fetch_offer import FetchOffer
from desktop.model.engines.languages import name_of
from desktop.model.notice import Notice
from desktop.tasks import BackgroundTasks

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.presenters.settings.models import ModelsPresenter
    from desktop.settings.spoken_pieces import Missing
    from desktop.settings.stored import SettingsFile
    from desktop.widgets.settings.models.spoken_card import SpokenCard
    from desktop.widgets.settings.settings_window import SettingsWindow
    from server.models.model import Model

WATCHED = ("language", "stt", "tts", "speech", "server_url")


class SpokenLanguage(QObject):
    """`told` says what is offered, None where nothing is missing; `now` is what was told last.

    `models` is called for whoever fetches. Nothing is looked up before somebody looks.
    """

    told = Signal(object)

    def __init__(self, settings: SettingsFile, models: Callable[[], ModelsPresenter], parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._models = models
        self._later = BackgroundTasks()
        self._looked = False
        self._missing: Missing | None = None
        self._refused = ""
        """The language for which nothing more was wanted."""
        self._coming: tuple[Model, ...] = ()
        self.now: FetchOffer | None = None
        settings.changed.connect(self._setting_changed)

    def attach(self, window: SettingsWindow) -> None:
        """Present the card of this window."""
        window.spoken_act_wanted.connect(lambda act: self.get() if act == "get" else self.leave())
        self.told.connect(window.set_spoken_offer)
        window.set_spoken_offer(self.now)

    def present(self, card: SpokenCard) -> None:
        """Present this card."""
        card.follow(self._settings)
        card.wanted.connect(self.get)
        card.refused.connect(self.leave)
        self.told.connect(card.show_offer)
        self.look()
        card.show_offer(self.now)

    @Slot()
    def look(self) -> None:
        """Find out what is missing now."""
        from desktop.settings.spoken_pieces import missing, wanted_language
        from server.models.catalog import catalog
        from server.models.machine import memory_megabytes

        self._looked = True
        if self._coming:
            return
        settings = self._settings.current
        here = self._models().here()
        self._missing = missing(settings, os.environ, here, catalog(), memory_megabytes())
        language = wanted_language(settings)
        self._tell(None if language == self._refused else self._offer(self._missing, language))

    @Slot()
    def get(self) -> None:
        """Fetch what is missing; it is used as soon as it is here."""
        if self._missing is not None and self._missing.models and not self._coming and self.now is not None:
            self._coming = self._missing.models
            self._show_progress(Notice("busy", self.tr("Waiting…")))
            self._later(self._fetch(self._coming))

    @Slot()
    def leave(self) -> None:
        """Not now, or no further."""
        from desktop.settings.spoken_pieces import wanted_language

        self._refused = wanted_language(self._settings.current)
        coming, self._coming = self._coming, ()
        for model in coming:
            self._models().cancel(model.name)
        self._tell(None)

    async def _fetch(self, models: tuple[Model, ...]) -> None:
        if self._coming is not models:
            return  # it was left before it began
        troubles = await asyncio.gather(*(self._fetch_one(model) for model in models))
        if self._coming is models:
            self._coming = ()
            self._left_to_language()
            self.look()
            self._show_progress(next(filter(None, troubles), None))

    async def _fetch_one(self, model: Model) -> Notice | None:
        """What went wrong; None where nothing did."""
        last = Notice("busy", "")

        def show(progress: Notice) -> None:
            nonlocal last
            last = replace(progress, text=f"{model.title}: {progress.text}") if progress.text else progress
            if last.text and self._coming:
                self._show_progress(last)

        await self._models().fetch(model.name, show)
        return last if last.is_trouble else None

    def _setting_changed(self, name: str) -> None:
        if name == "language":
            self._refused = ""
            self._left_to_language()
        if name in WATCHED and self._looked:
            self.look()

    def _left_to_language(self) -> None:
        from desktop.settings.spoken_pieces import left_to_language

        for piece, choice in left_to_language(self._settings.current, self._models().here()).items():
            self._settings.change(**{piece: choice})  # type: ignore[arg-type] # a stage and its choice

    # --- what is shown

    def _offer(self, missing: Missing, language: str) -> FetchOffer | None:
        if not missing.models and not missing.nobody:
            return None
        name = name_of(language) if language != DETECTED else self.tr("any language")
        lacks = {
            "stt": self.tr("Nothing that could be fetched hears {language} on this computer."),
            "tts": self.tr("There is no voice for {language} that could be fetched; answers are only shown."),
        }
        told = [self._piece(model) for model in missing.models]
        told += [lacks[piece].format(language=name) for piece in missing.nobody]
        if not missing.models:
            return FetchOffer(" ".join(told), "", possible=False)
        size = _size(sum(model.bytes or 0 for model in missing.models))
        title = self.tr("To talk in {language}: {size}, stays on this computer").format(language=name, size=size)
        return FetchOffer(title, " ".join((*told, self.tr("Fetched from Hugging Face."))))

    def _piece(self, model: Model) -> str:
        text = self.tr("{model} hears it ({size}).") if model.task == "stt" else self.tr("{model} speaks it ({size}).")
        name = model.title.rpartition(": ")[2]  # in front of it stands the language, in English
        return text.format(model=name, size=_size(model.bytes or 0))

    def _show_progress(self, progress: Notice | None) -> None:
        if self.now is not None:
            self._tell(replace(self.now, progress=progress))

    def _tell(self, offer: FetchOffer | None) -> None:
        if offer != self.now:
            self.now = offer
            self.told.emit(offer)


def _size(count: int) -> str:
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
