"""What is watched and known, kept for the app and the terminal."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from desktop.address import Address
from desktop.backend.documents.folder_scan import FileState
from desktop.backend.documents.watched_index import (
    UNREAD,
    FolderNested,
    KnownFile,
    WatchedFolder,
    WatchedIndex,
    server_name,
)

KNOWN = KnownFile(FileState(3, 5), "d", "1")


def test_a_folder_and_its_files_are_of_one_server_and_for_its_person_alone(tmp_path: Path) -> None:
    index = WatchedIndex(tmp_path / "data" / "watched.sqlite3")
    assert index.folders("") == []
    here, there = (WatchedFolder(server, os.fsdecode(b"/caf\xe9"), "notes") for server in ("", "https://team"))
    index.watch(here)
    index.put(here, os.fsdecode(b"/caf\xe9/\xff.md"), KNOWN)
    index.put(there, "/b.md", KNOWN)
    assert index.folders("") == [here]
    assert index.files(here) == {os.fsdecode(b"/caf\xe9/\xff.md"): KNOWN}
    assert index.folders("https://team") == []
    assert index.files(there) == {}, "it is not watched"
    assert stat.S_IMODE((tmp_path / "data" / "watched.sqlite3").stat().st_mode) == 0o600
    index.watch(here)
    anew = KnownFile(UNREAD, "", "1")
    assert index.files(here) == {os.fsdecode(b"/caf\xe9/\xff.md"): anew}, "all is looked at anew"
    assert index.unwatch(here)
    assert not index.unwatch(here)


def test_a_folder_in_a_watched_one_is_refused(tmp_path: Path) -> None:
    index = WatchedIndex(tmp_path / "watched.sqlite3")
    index.watch(WatchedFolder("", "/a/b", "notes"))
    for path in ("/a", "/a/b/c"):
        with pytest.raises(FolderNested, match=r"^/a/b$"):
            index.watch(WatchedFolder("", path, "notes"))
    for server, path in (("", "/a/bc"), ("https://team", "/a")):
        index.watch(WatchedFolder(server, path, "notes"))
    assert [each.path for each in index.folders("")] == ["/a/b", "/a/bc"]


def test_the_own_server_is_the_same_at_every_port() -> None:
    assert server_name(Address("http://127.0.0.1:4711", "t", launched=True)) == ""
    assert server_name(Address("http://127.0.0.1:4711", "t")) == "http://127.0.0.1:4711"
