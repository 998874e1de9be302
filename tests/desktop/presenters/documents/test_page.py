"""Files and folders become documents of the server in use; what cannot be is told beside each file."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtCore import QLocale, QMimeData, QObject, QPointF, Qt, QUrl, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication

from desktop.address import Address
from desktop.backend.documents import client as documents
from desktop.backend.link import ServerLink
from desktop.model.documents import Document, DocumentEntry
from desktop.model.notice import Notice
from desktop.presenters.console.attachments import AttachmentPresenter
from desktop.presenters.documents import page as presenter_module
from desktop.presenters.documents.dropping import take_dropped
from desktop.presenters.documents.page import DocumentsPresenter
from desktop.talk.controller import Controller
from desktop.widgets.main_window import MainWindow
from desktop.widgets.settings.documents.collection_bar import NEW, CollectionBar
from desktop.widgets.settings.pages.documents_page import MOST_ROWS, DocumentsPage
from desktop.widgets.settings.settings_window import SettingsWindow
from tests.desktop.conversations.desk import until
from tests.server.documents import files
from tests.servers.realtime_server import serving


class FakeWindow(QObject):
    """The settings, as far as the presenter knows them; what they are told a real page shows."""

    document_act_wanted = Signal(str, str)
    documents_choice_wanted = Signal(bool)
    documents_dropped = Signal(list)
    documents_stop_wanted = Signal()
    document_put_wanted = Signal(str, str)
    collection_shown = Signal(str)
    collection_renamed = Signal(str, str)
    collection_dissolved = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.page = DocumentsPage()
        self.page.wanted.connect(self.document_act_wanted)
        self.page.dropped.connect(self.documents_dropped)
        self.page.put_wanted.connect(self.document_put_wanted)
        self.page.collection_shown.connect(self.collection_shown)
        self.page.collection_renamed.connect(self.collection_renamed)
        self.page.collection_dissolved.connect(self.collection_dissolved)
        self.told = Notice("info", "")
        self.seen: list[str] = []
        self.entries: tuple[DocumentEntry, ...] = ()

    def set_documents(self, entries: tuple[DocumentEntry, ...]) -> None:
        self.page.set_documents(entries)
        self.entries = entries

    def set_documents_told(self, notice: Notice, stoppable: bool) -> None:
        self.page.set_documents_told(notice, stoppable)
        self.told = notice

    def show_collection(self, collection: str) -> None:
        self.page.show_collection(collection)

    def isVisible(self) -> bool:  # noqa: N802
        return True

    def set_documents_seen(self, text: str) -> None:
        self.page.set_seen(text)
        self.seen.append(text)

    def press(self, name: str) -> None:
        (entry,) = (each for each in self.entries if each.name == name)
        self.page._rows.by_id[entry.id].button.click()


@pytest.fixture(autouse=True)
def _looks_often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(presenter_module, "LOOK_SECONDS", 0.01)


@asynccontextmanager
async def at(folder: Path) -> AsyncIterator[tuple[FakeWindow, DocumentsPresenter]]:
    """The page before a server of its own."""
    (folder / "server").mkdir()
    async with serving(folder / "server") as server:
        link = SimpleNamespace(address=Address(server.url, server.token))
        presenter = DocumentsPresenter(cast(ServerLink, link))
        window = FakeWindow()
        presenter.attach(cast(SettingsWindow, window))
        yield window, presenter


async def test_what_is_dropped_is_read_listed_and_removed(
    qapp: QApplication, qasync_loop: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(presenter_module, "WAITING_TOLD_MS", 10_000_000)
    told: list[Notice] = []
    folder = tmp_path / "papers"
    (folder / ".git").mkdir(parents=True)
    (folder / "birds.pdf").write_bytes(files.pdf("Of seagulls.", "Of penguins."))
    (folder / "fake.pdf").write_text("This is no PDF.")
    (folder / ".git" / "hidden.md").write_text("No.")
    async with at(tmp_path) as (window, presenter):
        presenter.noticed.connect(told.append)
        main = MainWindow()
        take_dropped(main, AttachmentPresenter(main, cast(Controller, Controlled())), presenter)
        main.dropEvent(dropped(folder))
        await until(lambda: told)
        assert (told[0].kind, told[0].cure) == ("warning", "documents")
        states = [(each.name, each.notice.kind) for each in window.entries]
        assert states == [("fake.pdf", "error"), ("birds.pdf", "info")]
        assert "called a PDF" in window.entries[0].notice.text
        assert "Pages: 2" in window.entries[1].facts
        window.press("birds.pdf")
        await until(lambda: len(window.entries) == 1)
        main.deleteLater()


async def test_who_drops_files_that_take_long_hears_so_and_how_many_there_are_then(
    qapp: QApplication, qasync_loop: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(presenter_module, "WAITING_TOLD_MS", 0)
    told: list[Notice] = []
    for number in range(3):
        (tmp_path / f"note {number}.md").write_text(f"Note {number}.")
    async with at(tmp_path) as (_, presenter):
        await presenter.add([str(tmp_path / "note 0.md")])
        presenter.noticed.connect(told.append)
        await presenter.add([str(tmp_path / "note 1.md"), str(tmp_path / "note 2.md")], tells=True)
    assert [each.kind for each in told] == ["info", "ok"]
    assert "Reading" in told[0].text
    assert "3" in told[1].text, "all that there are, not only those"


async def test_a_file_that_never_gets_there_is_told_and_dismissed(
    qapp: QApplication, qasync_loop: object, tmp_path: Path
) -> None:
    async with at(tmp_path) as (window, presenter):
        await presenter.add([str(tmp_path / "gone.pdf")])
        assert [(entry.act, entry.notice.kind) for entry in window.entries] == [("forget", "error")]
        window.press("gone.pdf")
        await until(lambda: not window.entries)
        await presenter.add([str(tmp_path / "server")])
        assert window.told.kind == "warning"


async def test_how_far_a_new_model_is_stands_there_until_it_has_seen_all(
    qapp: QApplication, qasync_loop: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(presenter_module, "SEEN_SECONDS", 0.01)
    told = iter([(5, 1200), (1200, 1200)])

    async def seen(_: Address) -> tuple[int, int]:
        return next(told)

    monkeypatch.setattr("desktop.backend.documents.client.seen", seen)
    async with at(tmp_path) as (window, presenter):
        presenter.show()
        await until(lambda: len(window.seen) == 2)
        assert window.seen == [
            f"Found by meaning so far: 5 of {QLocale().toString(1200)} passages, the others by their words.",
            "",
        ]


def dropped(path: Path) -> QDropEvent:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    data.setText(str(path))
    nothing, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    drop = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, left, nothing)
    KEPT.append(data)
    return drop


KEPT: list[QMimeData] = []
"""Qt does not keep what an event refers to."""


class Controlled(QObject):
    """A controller of which nothing is asked."""

    engines_told = Signal(object)
    message_returned = Signal(str, object)


def test_of_ten_thousand_the_first_are_shown_and_the_others_found(qapp: QApplication) -> None:
    page = DocumentsPage()
    entries = tuple(
        DocumentEntry(str(each), f"letter {each:05}.pdf", "", "remove", Notice("info", "")) for each in range(10_000)
    )
    page.set_documents(entries)
    assert len(page._rows.by_id) == MOST_ROWS
    page._found.setText("09999")
    assert list(page._rows.by_id) == ["9999"]
    first = page._rows.by_id["9999"]
    page.set_documents(entries[9_000:])
    assert page._rows.by_id["9999"] is first, "the keyboard stays where it is"


async def test_what_waits_for_a_server_goes_to_no_other(
    qapp: QApplication, qasync_loop: object, tmp_path: Path
) -> None:
    async with at(tmp_path) as (window, presenter):
        presenter._queue.append((tmp_path / "secret.md", presenter_module._Target(None)))
        presenter._failed[tmp_path / "broken.pdf"] = "It is broken."
        presenter.server_changed()
        await until(lambda: window.entries == () and not presenter._works)
        assert not presenter._queue


async def test_a_name_that_is_no_utf_8_stops_no_other_file(
    qapp: QApplication, qasync_loop: object, tmp_path: Path
) -> None:
    folder = tmp_path / "papers"
    folder.mkdir()
    odd = folder / os.fsdecode(b"caf\xe9.md")
    odd.write_text("Of coffee.")
    (folder / "tea.md").write_text("Of tea.")
    async with at(tmp_path) as (window, presenter):
        await presenter.add([str(folder)])
        await until(lambda: len(window.entries) == 2)
        assert "tea.md" in {each.name for each in window.entries}


async def test_documents_are_put_into_a_collection_that_is_renamed_and_deleted(
    qapp: QApplication, qasync_loop: object, tmp_path: Path
) -> None:
    for name in ("birds.md", "lease.md"):
        (tmp_path / name).write_text(f"Of {name}.")
    renamed: list[tuple[str, str]] = []
    async with at(tmp_path) as (window, presenter):
        presenter.collection_renamed.connect(lambda *names: renamed.append(names))
        bar = window.page._collections

        def collections() -> dict[str, str]:
            return {each.name: each.collection for each in window.entries}

        await presenter.add([str(tmp_path / "birds.md")])
        begin(bar, "House")
        window.page.dropEvent(dropped(tmp_path / "lease.md"))
        await until(lambda: collections() == {"birds.md": "documents", "lease.md": "House"})
        await until(lambda: not presenter._works)
        assert [row._entry.name for row in window.page._rows.by_id.values()] == ["lease.md"], "those of it are shown"
        bar.choice._choose("")
        row = next(each for each in window.page._rows.by_id.values() if each._entry.name == "birds.md")
        row.collection._choose("House")
        await until(lambda: set(collections().values()) == {"House"})
        bar.choice._choose("House")
        bar.rename.click()
        bar.name.setText("  Flat  12 ")
        bar.keep.click()
        await until(lambda: set(collections().values()) == {"Flat 12"} and bar.shown == "Flat 12")
        bar.dissolve.click()
        await until(lambda: set(collections().values()) == {"documents"} and bar.shown == "")
        assert renamed == [("House", "Flat 12"), ("Flat 12", "documents")]
        assert not bar.own


async def test_files_on_their_way_into_a_collection_that_is_renamed_bring_the_old_one_not_back(
    qapp: QApplication, qasync_loop: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    notes = tmp_path / "notes"
    notes.mkdir()
    for name in ("1.md", "2.md", "3.md"):
        (notes / name).write_text(f"Of {name}.")
    add, sent, let = documents.add, asyncio.Event(), asyncio.Event()

    async def held(server: Address, file: Path, data: bytes, collection: str | None) -> Document:
        if file.name == "2.md":
            sent.set()
            await let.wait()
        return await add(server, file, data, collection)

    monkeypatch.setattr(documents, "add", held)
    async with at(tmp_path) as (window, presenter):
        adding = asyncio.create_task(presenter.add([str(notes)], "House"))
        await sent.wait()
        window.collection_renamed.emit("House", "Flat")
        await until(lambda: bool(presenter._sending._waiters))
        let.set()
        await adding
        await until(lambda: [each.collection for each in window.entries] == ["Flat"] * 3)
        assert await documents.collections(presenter._server()) == ["Flat"]


def begin(bar: CollectionBar, name: str) -> None:
    """Begin a collection, as a person does."""
    bar.choice._choose(NEW)
    bar.name.setText(name)
    bar.name.returnPressed.emit()
