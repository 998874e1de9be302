"""Watched folders: looked at again and again while the app is open, chosen and given up on the documents' page."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Slot
from PySide6.QtWidgets import QFileDialog

from desktop.backend.documents.folder_watch import FolderGone, FolderWatch, failures
from desktop.backend.documents.watched_index import FolderNested, WatchedFolder, WatchedIndex, server_name, whole_path
from desktop.backend.http_client import NoAnswer
from desktop.model.documents import COLLECTION, DocumentEntry
from desktop.model.notice import Notice
from desktop.tasks import BackgroundTasks

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.address import Address
    from desktop.backend.link import ServerLink
    from desktop.widgets.settings.settings_window import SettingsWindow

LOOK_SECONDS = 2.0
"""Between two looks at the folders."""
SOON_SECONDS = 0.5
"""The same where there is more to send, or somebody may still be writing."""
RARELY_SECONDS = 20.0
SHARE = 40
"""So many times longer than a look takes, up to `RARELY_SECONDS`: it is no more than this part of a core."""
EACH = 10
"""Files after which it is told how many are left."""


class WatchedFoldersPresenter(QObject):
    """Each folder belongs to the server that was in use when it was chosen, and goes to no other."""

    def __init__(self, link: ServerLink, changed: Callable[[], None], index: WatchedIndex | None = None) -> None:
        super().__init__()
        self._link = link
        self._changed = changed
        self._index = index or WatchedIndex()
        self._window: SettingsWindow | None = None
        self._later = BackgroundTasks()
        self._watches: dict[tuple[str, str], FolderWatch] = {}
        """By server and path; which collection a folder is in, its watch knows soonest."""
        self._renames = self._renaming = 0
        """How many collections were renamed, and how many of these are not noted yet."""
        self._states: dict[WatchedFolder, Notice] = {}
        self._looked_at: FolderWatch | None = None
        self._looking: asyncio.Task[None] | None = None
        self._hurry = asyncio.Event()
        self._into = ""
        """The collection that the page shows."""
        self._has_news = False
        """Whether files were sent in this look."""

    def attach(self, window: SettingsWindow) -> None:
        """Present the page of this window."""
        self._window = window
        window.document_folder_wanted.connect(self._choose)
        window.document_act_wanted.connect(self._act)
        window.collection_shown.connect(self._show_collection)

    def begin(self) -> None:
        """Look from now on."""
        self._looking = self._later(self._look_on())

    def close(self) -> None:
        """Look no more."""
        if self._looking is not None:
            self._looking.cancel()

    def show(self) -> None:
        """Have the page show what is watched now."""
        self._later(self._show())

    async def watch(self, path: str) -> None:
        """Watch a folder for the server in use."""
        if (address := self._link.address) is not None:
            folder = WatchedFolder(server_name(address), whole_path(path), self._into or COLLECTION)
            if await self._noted(lambda: self._index.watch(folder)):
                self._states[folder] = Notice("busy", self.tr("Looking for files…"))
                self._watches[_key(folder)] = FolderWatch(self._index, folder, self._tell_left)
            await self._show()
            self._hurry.set()

    async def unwatch(self, path: str) -> None:
        """Watch it no longer; its documents stay."""
        if (address := self._link.address) is not None:
            folder = WatchedFolder(server_name(address), path, COLLECTION)
            await self._noted(lambda: self._index.unwatch(folder))
            await self._show()

    @Slot(str, str)
    def collection_renamed(self, old: str, new: str) -> None:
        """What comes into its folders goes on to be in it."""
        if (address := self._link.address) is not None:
            of_it = (server_name(address), old)
            for watch in self._watches.values():
                if (watch.folder.server, watch.folder.collection) == of_it:
                    watch.collection_renamed(new)
        self._renames += 1
        self._renaming += 1
        self._later(self._rename(old, new))

    async def _rename(self, old: str, new: str) -> None:
        try:
            if (address := self._link.address) is not None:
                server = server_name(address)
                await self._noted(lambda: self._index.rename_collection(server, old, new))
        finally:
            self._renaming -= 1
        await self._show()

    def _show_collection(self, collection: str) -> None:
        self._into = collection

    def _choose(self) -> None:
        if path := QFileDialog.getExistingDirectory(self._window, self.tr("Watch a folder")):
            self._later(self.watch(path))

    def _act(self, act: str, path: str) -> None:
        if act == "unwatch":
            self._later(self.unwatch(path))

    async def _look_on(self) -> None:
        while True:
            pause = await self._look_at_all()
            with suppress(TimeoutError):
                async with asyncio.timeout(pause):
                    await self._hurry.wait()
            self._hurry.clear()

    async def _look_at_all(self) -> float:
        """Returns in how many seconds to look again."""
        address, pause, renames = self._link.address, LOOK_SECONDS, self._renames
        for folder in await self._folders() if address is not None else ():
            if address is None or address != self._link.address:
                break
            watch = self._looked_at = self._watch_of(folder, is_news=renames == self._renames and not self._renaming)
            is_all = await self._look_at(address, watch)
            pause = min(pause, SOON_SECONDS) if not is_all else pause
            pause = max(pause, SHARE * watch.scan_seconds)
        return min(pause, RARELY_SECONDS)

    def _watch_of(self, folder: WatchedFolder, *, is_news: bool) -> FolderWatch:
        """`is_news`: what is noted of the folder is not older than what its watch knows."""
        watch = self._watches.setdefault(_key(folder), FolderWatch(self._index, folder, self._tell_left))
        if is_news and watch.folder.collection != folder.collection:
            watch.collection_renamed(folder.collection)
        return watch

    async def _look_at(self, address: Address, watch: FolderWatch) -> bool:
        """Whether that was all of it for now."""
        before, self._has_news, is_all = self._states.get(watch.folder), False, True
        try:
            is_all = await watch.look(address)
            notice = await self._outcome(watch.folder)
        except FolderGone:
            told = self.tr("It cannot be looked at now; what was read of it stays.")
            notice = Notice("warning", told)
        except NoAnswer as problem:
            notice = Notice("error", str(problem))
        except (sqlite3.Error, OSError) as problem:
            notice = self._unusable(problem)
        self._states[watch.folder] = notice
        if self._has_news or notice != before:
            await self._show()
            self._changed()
        return is_all

    async def _outcome(self, folder: WatchedFolder) -> Notice:
        files = await asyncio.to_thread(self._index.files, folder)
        unread = list(failures(files))
        told = self.tr("Files: {number}").format(number=QLocale().toString(len(files)))
        if not unread:
            return Notice("info", told)
        (path, why), *more = unread
        told = f"{told} · {Path(path).name}: {why}"
        if more:
            others = self.tr("Others that could not be sent: {number}").format(number=QLocale().toString(len(more)))
            told = f"{told} {others}"
        return Notice("warning", told)

    def _tell_left(self, _: str, left: int) -> None:
        self._has_news = True
        if self._looked_at and left % EACH == 0 and left and self._window is not None and self._window.isVisible():
            told = self.tr("Reading; {number} to go").format(number=QLocale().toString(left))
            self._states[self._looked_at.folder] = Notice("busy", told)
            self.show()

    async def _folders(self) -> list[WatchedFolder]:
        """Those of the server in use."""
        if (address := self._link.address) is None:
            return []
        try:
            return await asyncio.to_thread(self._index.folders, server_name(address))
        except (sqlite3.Error, OSError):
            return []

    async def _noted(self, work: Callable[[], object]) -> bool:
        try:
            await asyncio.to_thread(work)
        except FolderNested as other:
            told = self.tr("This folder lies in a watched one, or has one in it: {folder}.")
            return self._refused(Notice("error", told.format(folder=other.path)))
        except (sqlite3.Error, OSError) as problem:
            return self._refused(self._unusable(problem))
        return True

    def _refused(self, told: Notice) -> bool:
        if self._window is not None:
            self._window.set_documents_told(told, False)
        return False

    def _unusable(self, problem: Exception) -> Notice:
        told = self.tr("The list of watched folders cannot be used: {why}.")
        return Notice("error", told.format(why=type(problem).__name__))

    async def _show(self) -> None:
        if self._window is None:
            return
        nothing = Notice("info", "")

        def facts(folder: WatchedFolder) -> str:
            return folder.path if folder.collection == COLLECTION else f"{folder.path} · {folder.collection}"

        self._window.set_watched_folders(
            tuple(
                DocumentEntry(each.path, Path(each.path).name, facts(each), "unwatch", self._states.get(each, nothing))
                for each in await self._folders()
            )
        )


def _key(folder: WatchedFolder) -> tuple[str, str]:
    return folder.server, folder.path
