"""What lies in a watched folder is a document a moment later, and the page tells how it is."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from desktop.address import Address
from desktop.backend.documents import client as documents
from desktop.backend.documents.watched_index import WatchedIndex
from desktop.backend.link import ServerLink
from desktop.model.documents import DocumentEntry
from desktop.model.notice import Notice
from desktop.presenters.documents import watching as presenter_module
from desktop.presenters.documents.watching import WatchedFoldersPresenter
from desktop.widgets.settings.pages.documents_page import DocumentsPage
from desktop.widgets.settings.settings_window import SettingsWindow
from tests.desktop.conversations.desk import until
from tests.servers.realtime_server import serving


class FakeWindow(QObject):
    """The settings, as far as the presenter knows them; what they are told a real page shows."""

    document_act_wanted = Signal(str, str)
    document_folder_wanted = Signal()
    collection_shown = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.page = DocumentsPage()
        self.page.wanted.connect(self.document_act_wanted)
        self.entries: tuple[DocumentEntry, ...] = ()
        self.told: list[Notice] = []

    def isVisible(self) -> bool:  # noqa: N802
        return True

    def set_documents_told(self, told: Notice, _: bool) -> None:
        self.told.append(told)

    def set_watched_folders(self, entries: tuple[DocumentEntry, ...]) -> None:
        self.page.set_watched(entries)
        self.entries = entries


async def test_a_watched_folder_is_kept_like_its_files_until_it_is_given_up(
    qapp: QApplication, qasync_loop: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(presenter_module, "LOOK_SECONDS", 0.05)
    notes = tmp_path / "notes"
    notes.mkdir()
    (tmp_path / "server").mkdir()
    changes: list[None] = []
    async with serving(tmp_path / "server") as server:
        address = Address(server.url, server.token)
        link = SimpleNamespace(address=address)
        index = WatchedIndex(tmp_path / "watched.sqlite3")
        presenter = WatchedFoldersPresenter(cast(ServerLink, link), lambda: changes.append(None), index)
        window = FakeWindow()
        presenter.attach(cast(SettingsWindow, window))
        presenter.begin()
        (notes / "a.md").write_text("Of penguins.")
        await presenter.watch(f"{notes}/")
        assert [each.path for each in index.folders(address.url)] == [str(notes)], "as its files' paths begin"
        await presenter.watch(str(tmp_path))
        assert [each.kind for each in window.told] == ["error"]
        assert len(index.folders(address.url)) == 1, "a folder around it is refused"
        await until(lambda: window.entries and window.entries[0].notice.text == "Files: 1")
        assert [each.name for each in await documents.listed(address)] == ["a.md"]
        assert changes
        link.address = Address("http://127.0.0.1:9", "another")
        presenter.show()
        await until(lambda: not window.entries)
        link.address = address
        presenter.show()
        await until(lambda: window.entries)
        presenter._show_collection("Birds")
        await presenter.watch(str(notes))
        (notes / "b.md").write_text("Of seagulls.")
        await until(lambda: window.entries[0].notice.text == "Files: 2" and "Birds" in window.entries[0].facts)
        (watch,) = (each for each in presenter._watches.values() if each.folder.collection == "Birds")
        (before,) = index.folders(address.url)
        presenter.collection_renamed("Birds", "Fowl")
        assert presenter._watch_of(before, is_news=False) is watch, "a round that began before is about the same"
        assert watch.folder.collection == "Fowl", "also in a look under way"
        await until(lambda: [each.collection for each in index.folders(address.url)] == ["Fowl"])
        await until(lambda: "Fowl" in window.entries[0].facts)
        assert [each for each in presenter._watches.values() if each.folder.collection == "Fowl"] == [watch]
        notes.rename(tmp_path / "away")
        await until(lambda: window.entries[0].notice.kind == "warning")
        window.page._folders.by_id[str(notes)].button.click()
        await until(lambda: not window.entries)
        assert [each.name for each in await documents.listed(address)] == ["b.md", "a.md"], "what was read stays"
        assert index.folders(address.url) == []
        presenter.close()
