"""`sb-voice documents watch` and `unwatch`: folders whose files are documents, as they come, change and go."""

from __future__ import annotations

import asyncio
import sqlite3
from typing import TYPE_CHECKING, Any

from desktop.backend.documents.folder_watch import FolderGone, FolderWatch, failures
from desktop.backend.documents.watched_index import FolderNested, WatchedFolder, WatchedIndex, server_name, whole_path
from desktop.commands.answers import NotDone, say_json
from desktop.model.documents import COLLECTION
from desktop.terminal import complain, say

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Mapping

    from desktop.address import Address

PAUSE_SECONDS = 0.5
"""Between two looks at files that somebody may still write."""
EACH = 100
"""Files of which one line tells."""


async def watch(options: argparse.Namespace, server: Address) -> int:
    """Watch the folders, and have all that is in them read. 1 where a file could not be. Raises `NotDone`."""
    index = WatchedIndex()
    try:
        if not options.paths:
            return _tell_watched(options, index.folders(server_name(server)))
        failed = 0
        told: list[dict[str, Any]] = []
        for path in _whole(options.paths):
            folder = WatchedFolder(server_name(server), path, options.collection or COLLECTION)
            _note(index, folder)
            await _look(server, index, folder, quiet=options.json)
            files = index.files(folder)
            unread = dict(failures(files))
            failed += len(unread)
            told.append({"path": path, "files": len(files), "failed": unread})
            if not options.json:
                _tell_unread(unread)
                say(f"{path} is watched: {len(files)} files. The app looks at it while it is open.")
    except (sqlite3.Error, OSError) as error:
        raise NotDone(f"The list of watched folders cannot be used: {error}.") from None
    if options.json:
        say_json({"watched": told})
    return 1 if failed else 0


async def unwatch(options: argparse.Namespace, server: Address) -> int:
    """Look at the folders no longer. Raises `NotDone` where one is not watched."""
    index = WatchedIndex()
    paths = _whole(options.paths)
    try:
        watched = {each.path for each in index.folders(server_name(server))}
        if (unknown := next((path for path in paths if path not in watched), None)) is not None:
            raise NotDone(f"{unknown} is not watched.")
        for path in paths:
            index.unwatch(WatchedFolder(server_name(server), path, ""))
    except (sqlite3.Error, OSError) as error:
        raise NotDone(f"The list of watched folders cannot be used: {error}.") from None
    if options.json:
        say_json({"unwatched": paths})
    else:
        for path in paths:
            say(f"{path} is watched no longer. What was read of it stays; `documents remove` deletes it.")
    return 0


def _note(index: WatchedIndex, folder: WatchedFolder) -> None:
    try:
        index.watch(folder)
    except FolderNested as other:
        raise NotDone(f"{folder.path} lies in a watched folder, or has one in it: {other}.") from None


async def _look(server: Address, index: WatchedIndex, folder: WatchedFolder, *, quiet: bool) -> None:
    """Until all is read. Raises `NotDone`, `NoAnswer`, `sqlite3.Error`, `OSError`."""

    def tell(_: str, left: int) -> None:
        if not quiet and left and left % EACH == 0:
            say(f"{left} files to go")

    watched = FolderWatch(index, folder, tell)
    try:
        while True:
            if await watched.look(server) and await watched.settle(server):
                break
            await asyncio.sleep(PAUSE_SECONDS)
    except FolderGone as error:
        raise NotDone(f"The folder {folder.path} cannot be looked at: {error or 'it is empty'}.") from None


def _whole(paths: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(whole_path(each) for each in paths))


def _tell_watched(options: argparse.Namespace, folders: Iterable[WatchedFolder]) -> int:
    if options.json:
        say_json({"watched": [{"path": each.path, "collection": each.collection} for each in folders]})
        return 0
    shown = [each.path for each in folders]
    for path in shown or ["No folder is watched."]:
        say(path)
    return 0


def _tell_unread(unread: Mapping[str, str]) -> None:
    for path, why in unread.items():
        complain(f"sb-voice: {path}: {why}")
