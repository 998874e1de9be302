"""Opens a document with what this computer shows such files with, at a page where that program can be told one."""

from __future__ import annotations

import asyncio
import shutil
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QProcess, QUrl
from PySide6.QtGui import QDesktopServices

from desktop.model.documents import ENDINGS

AT_PAGE = {
    "org.gnome.evince": ("evince", "--page-index={page}"),
    "org.gnome.papers": ("papers", "--page-index={page}"),
    "org.kde.okular": ("okular", "--page={page}"),
    "okularapplication_pdf": ("okular", "--page={page}"),
    "atril": ("atril", "--page-index={page}"),
    "xreader": ("xreader", "--page-index={page}"),
    "org.pwmt.zathura": ("zathura", "--page={page}"),
    "org.pwmt.zathura-pdf-mupdf": ("zathura", "--page={page}"),
    "mupdf": ("mupdf", "{file}", "{page}"),
}
"""Viewers of PDF on Linux, by the names of their desktop files in small letters, and how each is told a page."""
LOOK_SECONDS = 2.0
"""How long is waited to be told which viewer is the usual one."""


async def open_document(path: str, page: int | None = None) -> bool:
    """Have it shown; False where it is not here, or is no document: a server's word starts no program."""
    file = Path(path)
    if path.startswith(("\\\\", "//")) or not file.is_absolute() or file.suffix[1:].lower() not in ENDINGS:
        return False
    if not await asyncio.to_thread(_is_here, file):
        return False
    if page is not None and sys.platform == "linux" and file.suffix.lower() == ".pdf":
        command = command_at(await asyncio.to_thread(_viewer), file, page)
        if command is not None and QProcess.startDetached(command[0], command[1:])[0]:
            return True
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))


def _is_here(file: Path) -> bool:
    try:
        return file.is_file()
    except (OSError, ValueError):
        return False


def command_at(viewer: str, file: Path, page: int) -> list[str] | None:
    """How that viewer is begun at a page; None for one that cannot be told or is not here."""
    program, *arguments = AT_PAGE.get(viewer.removesuffix(".desktop").lower(), ("",))
    if not program or (found := shutil.which(program)) is None:
        return None
    told = [each.format(page=page, file=file) for each in arguments]
    return [found, *told] if str(file) in told else [found, *told, str(file)]


def _viewer() -> str:
    """The desktop file of what shows PDF usually; empty where nobody tells."""
    asking = shutil.which("xdg-mime")
    if asking is None:
        return ""
    with suppress(OSError, subprocess.SubprocessError):
        asked = [asking, "query", "default", "application/pdf"]
        return subprocess.run(asked, capture_output=True, text=True, timeout=LOOK_SECONDS, check=False).stdout.strip()
    return ""
