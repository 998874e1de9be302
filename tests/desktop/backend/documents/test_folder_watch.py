"""A server's documents are as the files of a folder are, and none is read twice."""

from __future__ import annotations

import os
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from desktop.address import Address
from desktop.backend.documents import client as documents
from desktop.backend.documents import folder_watch
from desktop.backend.documents.folder_scan import FileState, FolderScan
from desktop.backend.documents.folder_watch import FolderGone, FolderWatch, changes, failures
from desktop.backend.documents.watched_index import KnownFile, WatchedFolder, WatchedIndex
from desktop.model.documents import Document
from tests.servers.realtime_server import serving
from tests.servers.storage.databases import SqliteFile

PASSED = 10.0
"""Seconds since a file was written: nobody writes it any more."""


class Watched:
    """A folder before a server of its own."""

    def __init__(self, folder: Path, address: Address) -> None:
        self.folder = folder
        self.address = address
        self.index = WatchedIndex(folder.parent / "watched.sqlite3")
        self.noted = WatchedFolder(address.url, str(folder), "notes")
        self.index.watch(self.noted)
        self.looked_at: list[str] = []
        self.watch = FolderWatch(self.index, self.noted, lambda path, _: self.looked_at.append(Path(path).name))

    def write(self, name: str, text: str, ago: float = PASSED) -> None:
        path = self.folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)
        os.utime(path, (time.time() - ago, time.time() - ago))

    async def look(self) -> None:
        self.looked_at.clear()
        while not await self.watch.look(self.address):
            pass
        await self.watch.settle(self.address)

    async def there(self) -> dict[str, str]:
        """The documents, and the id of each."""
        found = await documents.listed(self.address)
        assert {Path(each.path).name == each.name and each.collection for each in found} <= {"notes"}
        return {each.name: each.id for each in found if each.status == "ready"}


@asynccontextmanager
async def watching(folder: Path) -> AsyncIterator[Watched]:
    (folder / "server").mkdir()
    (folder / "notes").mkdir()
    async with serving(folder / "server") as server:
        yield Watched(folder / "notes", Address(server.url, server.token))


async def test_what_is_new_changed_renamed_and_gone_is_so_at_the_server(tmp_path: Path) -> None:
    async with watching(tmp_path) as watched:
        watched.write("old.md", "Of penguins.", ago=100)
        watched.write("new.md", "Of seagulls.")
        watched.write("broken.pdf", "No PDF.", ago=200)
        watched.write("empty.md", "", ago=300)
        await watched.look()
        assert watched.looked_at == ["new.md", "old.md", "broken.pdf", "empty.md"], "the newest first"
        before = await watched.there()
        await watched.look()
        assert watched.looked_at == [], "nothing is read twice"
        os.utime(watched.folder / "new.md", (5, 5))
        watched.write("old.md", "Of pelicans.")
        (watched.folder / "sub").mkdir()
        (watched.folder / "new.md").rename(watched.folder / "sub" / "moved.md")
        (watched.folder / "broken.pdf").unlink()
        await watched.look()
        after = await watched.there()
        assert set(after) == {"old.md", "moved.md"}
        assert after["old.md"] != before["old.md"]
        (watched.folder / "sub" / "moved.md").rename(watched.folder / "sub" / "again.md")
        await watched.look()
        assert (await watched.there())["again.md"] == after["moved.md"], "a new name is no new text"
        assert [hit["text"] for hit in await documents.search(watched.address, "pelicans penguins", 5, None)] == [
            "Of pelicans."
        ]
        assert "broken.pdf" not in [each.name for each in await documents.listed(watched.address)]


async def test_a_file_that_was_put_elsewhere_stays_there_when_it_changes(tmp_path: Path) -> None:
    async with watching(tmp_path) as watched:
        watched.write("a.md", "Of penguins.")
        watched.write("b.md", "Of seagulls.")
        await watched.look()
        there = await watched.there()
        await documents.put_into(watched.address, there["a.md"], "Work")
        await documents.remove(watched.address, there["b.md"])
        watched.write("a.md", "Of pelicans.", ago=5)
        watched.write("b.md", "Of gannets.", ago=5)
        await watched.look()
        found = {(each.name, each.collection) for each in await documents.listed(watched.address)}
        assert found == {("a.md", "Work"), ("b.md", "notes")}
        (watched.folder / "a.md").unlink()
        await watched.look()
        assert await documents.search(watched.address, "penguins pelicans", 5, None) == []


async def test_a_collection_that_is_renamed_while_a_file_goes_into_it_does_not_come_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add = documents.add

    async def overtaken(server: Address, file: Path, data: bytes, collection: str | None) -> Document:
        if file.name == "b.md":
            await documents.rename_collection(server, "notes", "papers")
        added = await add(server, file, data, collection)
        if file.name == "b.md":
            watched.watch.collection_renamed("papers")
        return added

    monkeypatch.setattr(documents, "add", overtaken)
    async with watching(tmp_path) as watched:
        watched.write("a.md", "Of penguins.", ago=20)
        await watched.look()
        watched.write("b.md", "Of seagulls.", ago=20)
        watched.write("c.md", "Of pelicans.", ago=30)
        await watched.look()
        assert watched.looked_at == ["b.md", "c.md"]
        assert await documents.collections(watched.address) == ["papers"]


async def test_what_was_being_read_when_the_server_ended_is_sent_again(tmp_path: Path) -> None:
    (tmp_path / "notes").mkdir()
    (tmp_path / "server").mkdir()
    async with serving(tmp_path / "server") as server:
        watched = Watched(tmp_path / "notes", Address(server.url, server.token))
        watched.write("a.md", "Of penguins.")
        watched.write("fake.pdf", "No PDF.")
        await watched.look()
        ((path, why),) = failures(watched.index.files(watched.noted))
        assert (Path(path).name, why) == ("fake.pdf", "This file is called a PDF but is none.")
        (database,) = (tmp_path / "server").glob("*.sqlite3")
        # As a server leaves it that is killed.
        await SqliteFile(database).change("UPDATE documents SET status = 'reading' WHERE name = 'a.md'")
        watched.watch = FolderWatch(watched.index, watched.noted, lambda path, _: watched.looked_at.append(path))
        await watched.look()
        assert watched.looked_at == [str(watched.folder / "a.md")]
        assert set(await watched.there()) == {"a.md"}
        assert [each.name for each in await documents.listed(watched.address)] == ["a.md", "fake.pdf"]


async def test_a_disk_that_is_gone_takes_no_document_with_it(tmp_path: Path) -> None:
    async with watching(tmp_path) as watched:
        watched.write("a.md", "Of penguins.")
        await watched.look()
        away = watched.folder.rename(tmp_path / "away")
        with pytest.raises(FolderGone):
            await watched.look()
        watched.folder.mkdir()
        with pytest.raises(FolderGone):
            await watched.look()
        assert set(await watched.there()) == {"a.md"}
        watched.folder.rmdir()
        away.rename(watched.folder)
        await watched.look()
        assert watched.looked_at == []


async def test_a_file_that_cannot_be_sent_says_why_and_is_tried_when_it_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with watching(tmp_path) as watched:
        watched.write("a.md", "Of penguins and more.")
        monkeypatch.setattr("desktop.backend.documents.files.MOST_BYTES", 5)
        await watched.look()
        ((path, why),) = failures(watched.index.files(watched.noted))
        assert (Path(path).name, "too large" in why) == ("a.md", True)
        await watched.look()
        assert watched.looked_at == []
        watched.write("a.md", "Less.")
        await watched.look()
        assert set(await watched.there()) == {"a.md"}


async def test_a_file_that_cannot_be_opened_is_tried_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def locked(_: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    async with watching(tmp_path) as watched:
        watched.write("a.md", "Of penguins.")
        with monkeypatch.context() as patched:
            patched.setattr(Path, "read_bytes", locked)
            await watched.look()
            await watched.look()
            assert watched.looked_at == [], "it is told once"
        ((_, why),) = failures(watched.index.files(watched.noted))
        assert why == "This file cannot be opened: Permission denied."
        await watched.look()
        assert set(await watched.there()) == {"a.md"}
        assert not any(failures(watched.index.files(watched.noted)))


def test_of_a_folder_that_is_closed_nothing_counts_as_gone() -> None:
    state = FileState(1, 1)
    known = {path: KnownFile(state, "", "d") for path in ("/a/x.md", "/a/closed/y.md")}
    found = changes(known, FolderScan({"/a/n.md": state, "/a/m.md": FileState(1, 2)}, ["/a/closed"]))
    assert (found.fresh, found.gone) == (["/a/m.md", "/a/n.md"], ["/a/x.md"])


def test_a_file_that_may_still_be_written_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time, "time", lambda: 100.0)
    written = {seconds: folder_watch._settled(FileState(1, int(seconds * 1e9))) for seconds in (98.0, 99.5, 101.0)}
    assert written == {98.0: True, 99.5: False, 101.0: True}
