"""The file of a SQLite database: known again when somebody moved it, and set aside when it is damaged."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import URL

BESIDE = ("-wal", "-shm")
"""What SQLite keeps beside the file, by the end of its name."""


class DatabaseFile:
    """Where the file should be, and which one was there when it was looked at last."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._seen: tuple[int, int] | None = None
        self._used: tuple[int, int] | None = None

    def look(self) -> None:
        """Remember which file is there now, if any."""
        self._seen = self._identity()

    def settle(self) -> bool:
        """The file there now works. Returns whether it is another one than the one that worked before."""
        self._seen = self._identity()
        another = self._used not in (None, self._seen)
        self._used = self._seen
        return another

    @property
    def exchanged(self) -> bool:
        """Whether what is there now is not the file that was seen, or nothing."""
        return self._identity() != self._seen

    def close_to_others(self) -> bool:
        """Take from everybody what only its user, or a group that was given it, should read.

        Returns whether that was needed. Where it is not ours to change it stays as it is.
        """
        if os.name != "posix":
            return False
        was_open = False
        for end in (*BESIDE, ""):
            part = self._path.with_name(self._path.name + end)
            with suppress(OSError):
                if part.stat().st_mode & stat.S_IRWXO:
                    was_open = True
                    part.chmod(stat.S_IMODE(part.stat().st_mode) & ~(stat.S_IRWXO | stat.S_IRWXG))
        return was_open

    def set_aside(self, why: str = "corrupt") -> str:
        """Give the file a name that says why and when it was put away, and return it. Raises `OSError`.

        Its log goes first: left behind alone it would be taken for the log of the next file.
        """
        name = self._free_name(why)
        for end in (*BESIDE, ""):
            part = self._path.with_name(self._path.name + end)
            if part.exists() or not end:
                part.rename(self._path.with_name(name + end))
        self._seen = self._used = None
        return name

    def _free_name(self, why: str) -> str:
        found = f"{self._path.name}.{why}-{datetime.now(UTC):%Y%m%dT%H%M%SZ}"
        names = (found if not number else f"{found}-{number}" for number in count())
        # Renaming puts a file over another one of that name without asking.
        return next(name for name in names if not self._path.with_name(name).exists())

    def _identity(self) -> tuple[int, int] | None:
        try:
            status = self._path.stat()
        except OSError:
            return None
        return status.st_dev, status.st_ino


def path_of(url: URL) -> Path | None:
    """Where the file of that database lies; None where it has none of its own."""
    named = url.get_backend_name() == "sqlite" and url.database not in (None, "", ":memory:")
    return Path(str(url.database)) if named else None


def file_of(url: URL) -> DatabaseFile | None:
    """The file of that database; None where it has none of its own."""
    path = path_of(url)
    return None if path is None else DatabaseFile(path)
