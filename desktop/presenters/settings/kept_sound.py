"""How much sound the server keeps, told on the page of the sound, and removing all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from desktop.backend.http_client import NoAnswer
from desktop.backend.kept_sound import KeptSound, kept_sound, remove_kept_sound
from desktop.model.notice import Notice
from desktop.tasks import BackgroundTasks

if TYPE_CHECKING:
    from desktop.backend.choice import ServerChoice
    from desktop.backend.link import ServerLink
    from desktop.widgets.settings.settings_window import SettingsWindow


class KeptSoundPresenter(QObject):
    """Sound is removed at the second press: it is gone for good, and others hear from a team's server."""

    def __init__(self, link: ServerLink, servers: ServerChoice) -> None:
        super().__init__()
        self._link = link
        self._servers = servers
        self._window: SettingsWindow | None = None
        self._later = BackgroundTasks()
        self._warned = False

    def attach(self, window: SettingsWindow) -> None:
        """Present the page of this window."""
        self._window = window
        window.sound_removal_requested.connect(lambda: self._later(self._remove()))

    def show(self) -> None:
        """Have the page tell what is kept now."""
        self._warned = False
        self._later(self._tell_kept())

    async def _tell_kept(self) -> None:
        kept = await self._kept()
        if kept is not None:
            self._tell(Notice("info", self._worded(kept)))

    async def _kept(self) -> KeptSound | None:
        """None where nobody tells; why is on the page then."""
        if self._servers.url:
            self._tell(Notice("info", self.tr("The team's server decides how much it keeps.")))
            return None
        if (address := self._link.address) is None:  # it is not there yet
            return None
        try:
            return await kept_sound(address)
        except NoAnswer as problem:
            self._tell(Notice("error", str(problem)))
            return None

    async def _remove(self) -> None:
        kept, address = await self._kept(), self._link.address
        if kept is None or address is None:
            return
        if not self._warned and kept.items:
            self._warned = True
            told = self.tr("{kept} Press again to remove it for good; what was said stays as text.")
            self._tell(Notice("warning", told.format(kept=self._worded(kept))))
            return
        try:
            await remove_kept_sound(address)
        except NoAnswer as problem:
            self._tell(Notice("error", str(problem)))
            return
        self._warned = False
        self._tell(Notice("ok", self.tr("No sound is kept any more.")))

    def _worded(self, kept: KeptSound) -> str:
        if not kept.items:
            return self.tr("No sound is kept.")
        size = QLocale().formattedDataSize(kept.bytes, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
        return self.tr("The sound of {number} messages takes {size}.").format(
            number=QLocale().toString(kept.items), size=size
        )

    def _tell(self, notice: Notice) -> None:
        if self._window is not None:
            self._window.set_kept_sound(notice)
