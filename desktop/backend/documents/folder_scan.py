"""What lies in a folder now: the files that servers read, each with its size and when it was written."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import TYPE_CHECKING

from desktop.model.documents import ENDINGS

if TYPE_CHECKING:
    from collections.abc import Iterator

NOBODYS = frozenset(("node_modules", "__pycache__"))
"""Folders of programs, in which nobody keeps what they write."""
LOCK = "~$"
"""How a file begins that Office keeps beside one that is open."""


@dataclass(frozen=True, slots=True)
class FileState:
    """Two that are alike are of a file that nobody wrote in between."""

    size: int
    written_ns: int


@dataclass(slots=True)
class FolderScan:
    files: dict[str, FileState] = field(default_factory=dict)
    """By the whole path."""
    closed: list[str] = field(default_factory=list)
    """Folders and files that could not be looked at: nobody knows what is in them."""

    def knows(self, path: str) -> bool:
        """Whether the file would be among `files` if it were there."""
        parents = {path, *map(str, PurePath(path).parents)}
        return parents.isdisjoint(self.closed)


def scan(folder: str) -> FolderScan:
    """All of the folder, but for what is hidden. Raises `OSError` where the folder itself cannot be looked at."""
    found = FolderScan()
    waiting = [folder]
    while waiting:
        place = waiting.pop()
        try:
            with os.scandir(place) as entries:
                waiting += _looked_at(entries, found)
        except OSError:
            if place == folder:
                raise
            found.closed.append(place)
    return found


def _looked_at(entries: Iterator[os.DirEntry[str]], found: FolderScan) -> Iterator[str]:
    """Notes the files. Returns the folders to look in, without links to others, which may lead round in circles."""
    for entry in entries:
        if entry.name.startswith((".", LOCK)) or entry.name in NOBODYS:
            continue
        try:
            if entry.is_dir(follow_symlinks=False):
                yield entry.path
            elif PurePath(entry.name).suffix[1:].lower() in ENDINGS and entry.is_file():
                state = entry.stat()
                found.files[entry.path] = FileState(state.st_size, state.st_mtime_ns)
        except OSError:
            found.closed.append(entry.path)
