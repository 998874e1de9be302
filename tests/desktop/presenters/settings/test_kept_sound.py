"""What the page of the sound tells of the sound that is kept, and how it is removed; against a real server."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import cast

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QApplication

from desktop.address import Address
from desktop.backend.choice import ServerChoice
from desktop.backend.link import ServerLink
from desktop.model.notice import Notice
from desktop.presenters.settings.kept_sound import KeptSoundPresenter
from desktop.widgets.settings.settings_window import SettingsWindow
from tests.patience import PATIENCE
from tests.servers.realtime_server import ask_aloud, hear_all, serving, talking

SECOND = bytes(range(256)) * 188


class Page(QObject):
    """The window, as far as the presenter knows it."""

    sound_removal_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.told: list[Notice] = []

    def set_kept_sound(self, notice: Notice) -> None:
        self.told.append(notice)

    async def tells(self, kind: str) -> str:
        """What it says once it says something of that kind."""
        async with asyncio.timeout(PATIENCE):
            while not self.told or self.told[-1].kind != kind:
                await asyncio.sleep(0.01)
        return self.told[-1].text


@asynccontextmanager
async def presented(folder: Path, *, team: bool = False, said: bool = True) -> AsyncIterator[Page]:
    async with serving(folder) as server:
        if said:
            async with talking(server) as socket:
                await ask_aloud(socket, SECOND)
                await hear_all(socket)
        page = Page()
        link = SimpleNamespace(address=Address(server.url, server.token))
        servers = SimpleNamespace(url=server.url if team else "")
        presenter = KeptSoundPresenter(cast("ServerLink", link), cast("ServerChoice", servers))
        presenter.attach(cast("SettingsWindow", page))
        presenter.show()
        yield page


async def test_what_is_kept_is_told_and_gone_after_the_second_press(qapp: QApplication, tmp_path: Path) -> None:
    QLocale.setDefault(QLocale.Language.English)
    async with presented(tmp_path) as page:
        assert (await page.tells("info")).startswith("The sound of 2 messages takes ")
        page.sound_removal_requested.emit()
        assert "Press again" in await page.tells("warning")
        page.sound_removal_requested.emit()
        assert await page.tells("ok") == "No sound is kept any more."


async def test_where_nothing_is_kept_nobody_is_warned(qapp: QApplication, tmp_path: Path) -> None:
    async with presented(tmp_path, said=False) as page:
        assert await page.tells("info") == "No sound is kept."
        page.sound_removal_requested.emit()
        await page.tells("ok")
        assert all(notice.kind != "warning" for notice in page.told)


async def test_what_a_team_keeps_is_not_removed_from_here(qapp: QApplication, tmp_path: Path) -> None:
    async with presented(tmp_path, team=True) as page:
        assert await page.tells("info") == "The team's server decides how much it keeps."
        page.told.clear()
        page.sound_removal_requested.emit()
        await page.tells("info")
        assert {notice.kind for notice in page.told} == {"info"}
