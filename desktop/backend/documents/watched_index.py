"""Which folders are watched, and what of them the servers know: in a file that the app and the terminal share."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from platformdirs import user_data_path

from desktop.backend.documents.folder_scan import FileState

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.address import Address

BUSY_SECONDS = 10.0
"""How long one waits for the other."""
UNREAD = FileState(-1, -1)
"""As no file is: one that is known so is looked at anew."""
TABLES = """
CREATE TABLE IF NOT EXISTS folders (server TEXT, path BLOB, collection TEXT, PRIMARY KEY (server, path));
CREATE TABLE IF NOT EXISTS files (
    server TEXT, path BLOB, folder BLOB, size INTEGER, written_ns INTEGER, digest TEXT, document TEXT, failure TEXT,
    PRIMARY KEY (server, path)
);
CREATE INDEX IF NOT EXISTS files_of_folder ON files (server, folder);
"""


@dataclass(frozen=True, slots=True)
class WatchedFolder:
    """A folder whose files are to be documents of one server, and of no other."""

    server: str
    """Its URL; empty is the one that comes with the app."""
    path: str
    collection: str


@dataclass(frozen=True, slots=True)
class KnownFile:
    """A file as it was when it was looked at last."""

    state: FileState
    digest: str
    document: str
    """Its id at the server; empty where it became none."""
    failure: str = ""
    """Why it became none, in a sentence for a person."""


class FolderNested(Exception):
    """Each file is of one watched folder: the other, whose `path` this is, has this one in it or lies in it."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.path = path


def whole_path(path: str) -> str:
    """A folder as it is kept: from the root on, and with the separators that its files' paths have."""
    return str(Path(path).absolute())


def _refuse_nested(path: str, watched: str) -> None:
    """Raises `FolderNested`."""
    one, other = PurePath(path), PurePath(watched)
    if one in other.parents or other in one.parents:
        raise FolderNested(watched)


def server_name(server: Address) -> str:
    """What a server is called here: the app's own has another port at each start."""
    return "" if server.launched else server.url


class WatchedIndex:
    """Everything raises `sqlite3.Error` and `OSError` where the file cannot be used."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path or user_data_path("sb-voice", appauthor=False) / "watched.sqlite3"

    def watch(self, folder: WatchedFolder) -> None:
        """Watch it from now on. Of one that is watched already all is sent anew, and what is gone still leaves.

        Raises `FolderNested`.
        """
        with self._changing() as connection:
            for (path,) in connection.execute("SELECT path FROM folders WHERE server = ?", (folder.server,)):
                _refuse_nested(folder.path, os.fsdecode(path))
            place = folder.server, os.fsencode(folder.path)
            connection.execute("INSERT OR REPLACE INTO folders VALUES (?, ?, ?)", (*place, folder.collection))
            anew = "UPDATE files SET size = ?, written_ns = ?, digest = '' WHERE server = ? AND folder = ?"
            connection.execute(anew, (UNREAD.size, UNREAD.written_ns, *place))

    def unwatch(self, folder: WatchedFolder) -> bool:
        """Whether it was watched. Its documents stay."""
        with self._changing() as connection:
            place = folder.server, os.fsencode(folder.path)
            connection.execute("DELETE FROM files WHERE server = ? AND folder = ?", place)
            return connection.execute("DELETE FROM folders WHERE server = ? AND path = ?", place).rowcount > 0

    def rename_collection(self, server: str, old: str, new: str) -> None:
        """What comes into folders of one collection goes into the other from now on."""
        if self._path.exists():
            with self._changing() as connection:
                renamed = "UPDATE folders SET collection = ? WHERE server = ? AND collection = ?"
                connection.execute(renamed, (new, server, old))

    def folders(self, server: str) -> list[WatchedFolder]:
        """Those of that server, by their paths."""
        if not self._path.exists():
            return []
        with self._changing() as connection:
            rows = connection.execute("SELECT path, collection FROM folders WHERE server = ? ORDER BY path", (server,))
            return [WatchedFolder(server, os.fsdecode(path), collection) for path, collection in rows]

    def files(self, folder: WatchedFolder) -> dict[str, KnownFile]:
        """What is known of its files, by their paths."""
        asked = "SELECT path, size, written_ns, digest, document, failure FROM files WHERE server = ? AND folder = ?"
        with self._changing() as connection:
            rows = connection.execute(asked, (folder.server, os.fsencode(folder.path))).fetchall()
        return {
            os.fsdecode(path): KnownFile(FileState(size, written), digest, document, failure)
            for path, size, written, digest, document, failure in rows
        }

    def put(self, folder: WatchedFolder, path: str, known: KnownFile, *, moved_from: str | None = None) -> None:
        """Note what is known of a file now, unless its folder is watched no longer."""
        place = folder.server, os.fsencode(folder.path)
        with self._changing() as connection:
            if connection.execute("SELECT 1 FROM folders WHERE server = ? AND path = ?", place).fetchone() is None:
                return
            if moved_from is not None:
                self._delete(connection, folder.server, moved_from)
            state = known.state.size, known.state.written_ns
            row = folder.server, os.fsencode(path), place[1], *state, known.digest, known.document, known.failure
            connection.execute("INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row)

    def fail(self, folder: WatchedFolder, document: str, failure: str) -> None:
        """The server could not read it."""
        self._set(folder, document, "failure = ?", failure)

    def forget(self, folder: WatchedFolder, document: str) -> None:
        """The file of this document counts as changed, and is sent again."""
        self._set(folder, document, "size = ?, written_ns = ?, digest = ''", UNREAD.size, UNREAD.written_ns)

    def _set(self, folder: WatchedFolder, document: str, change: str, *values: str | int) -> None:
        with self._changing() as connection:
            asked = f"UPDATE files SET {change} WHERE server = ? AND folder = ? AND document = ?"  # noqa: S608 # ours
            connection.execute(asked, (*values, folder.server, os.fsencode(folder.path), document))

    def drop(self, folder: WatchedFolder, path: str) -> None:
        """The file is gone."""
        with self._changing() as connection:
            self._delete(connection, folder.server, path)

    @staticmethod
    def _delete(connection: sqlite3.Connection, server: str, path: str) -> None:
        connection.execute("DELETE FROM files WHERE server = ? AND path = ?", (server, os.fsencode(path)))

    @contextmanager
    def _changing(self) -> Iterator[sqlite3.Connection]:
        self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._path.touch(mode=0o600)
        with closing(sqlite3.connect(self._path, timeout=BUSY_SECONDS)) as connection:
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute("PRAGMA synchronous=NORMAL")
            connection.executescript(TABLES)
            with connection:
                yield connection
