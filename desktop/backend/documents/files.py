"""Files of this computer that are to be documents: found in folders, and read whole."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.backend.documents.folder_scan import scan
from desktop.i18n import translate
from desktop.model.documents import ENDINGS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

MOST_BYTES = 64 * 2**20
"""Of a file that servers take."""


class CannotBeSent(Exception):
    """The file cannot be; the text is one sentence for a person."""


class CannotBeOpened(CannotBeSent):
    """Not now: another program may have it."""


def files_of(paths: Sequence[str]) -> Iterator[Path]:
    """The files, and those of folders as a watched folder has them; of what cannot be looked at there are none."""
    for path in map(Path, paths):
        if not path.is_dir():
            yield path.absolute()
            continue
        with suppress(OSError):
            yield from map(Path, sorted(scan(str(path.absolute())).files))


def documents_among(paths: Sequence[str], endings: Collection[str] = ENDINGS) -> list[str]:
    """The folders, and the files that are called so."""
    return [each for each in paths if Path(each).is_dir() or Path(each).suffix[1:].lower() in endings]


def bytes_of(file: Path) -> bytes:
    """Raises `CannotBeSent`, which is `CannotBeOpened` where it may be otherwise later."""
    try:
        if file.stat().st_size > MOST_BYTES:
            told = translate("documents", "This file is too large: more than {most} MB.")
            raise CannotBeSent(told.format(most=MOST_BYTES // 2**20))
        return file.read_bytes()
    except OSError as error:
        told = translate("documents", "This file cannot be opened: {why}.")
        raise CannotBeOpened(told.format(why=error.strerror)) from None
