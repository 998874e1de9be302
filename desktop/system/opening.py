"""Opens pages, files and programs that a model names; nothing else, and nothing that would run what it names."""

from __future__ import annotations

import configparser
import os
import shutil
import sys
from pathlib import Path

from PySide6.QtCore import QProcess, QUrl
from PySide6.QtGui import QDesktopServices

from desktop.links import leads_to

_RUNS = """
app appimage application appref-ms bat bin cmd com command cpl desktop dll exe fileloc hta inetloc inf jar jnlp js jse
lnk msc msi msp pif ps1 py pyw rb reg run scf scr sh terminal tool url vb vbe vbs workflow ws wsf wsh
"""
RUNS = frozenset(_RUNS.split())
"""Endings of files that a system may run, or follow, when they are opened."""
LONGEST_NAME = 200
"""Characters of a program's name."""


class NotOpened(Exception):
    """The text says to the model, in one English sentence, why not."""


def open_page(address: str) -> str:
    """Show a page of http or https, or begin a mail. Returns what was opened. Raises `NotOpened`."""
    allowed = leads_to(address.strip())
    if not allowed:
        raise NotOpened("Only addresses of http, https and mailto are opened.")
    if not QDesktopServices.openUrl(QUrl.fromEncoded(allowed.encode())):
        raise NotOpened("Nothing on this computer opens it.")
    return allowed


def open_file(path: str) -> str:
    """Show a file or a folder that is there. Returns its path. Raises `NotOpened`."""
    try:
        named = Path(path.strip()).expanduser()
        if path.strip().startswith(("\\\\", "//")) or not named.is_absolute():
            raise NotOpened("A file is named by its whole path on this computer.")
        file = named.resolve(strict=True)  # what a link leads to is what would be opened
        # A program of macOS is a folder.
        runs = file.suffix[1:].lower() in RUNS or (file.is_file() and os.name != "nt" and os.access(file, os.X_OK))
    except (OSError, RuntimeError, ValueError):
        raise NotOpened("There is no such file.") from None
    if runs or not (file.is_file() or file.is_dir()):
        raise NotOpened("That would run something; only documents and folders are opened.")
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))):
        raise NotOpened("Nothing on this computer opens it.")
    return str(file)


def open_program(name: str) -> str:
    """Begin a program that has an entry in the desktop's menu. Returns what it is called. Raises `NotOpened`."""
    if sys.platform != "linux":
        raise NotOpened("Programs are opened on Linux only.")
    entry = entry_of(name)
    if entry is None:
        raise NotOpened("No program of that name is in the menu of this computer.")
    launcher = shutil.which("gio")
    if launcher is None or not QProcess.startDetached(launcher, ["launch", str(entry)])[0]:
        raise NotOpened("The program could not be started.")
    return entry.stem


def entry_of(name: str) -> Path | None:
    """The desktop entry with that name or file name, whatever the case; None where there is none that is shown."""
    wanted = name.strip().casefold().removesuffix(".desktop")
    if not wanted or len(wanted) > LONGEST_NAME:
        return None
    hidden: set[str] = set()
    for folder in _folders():
        for entry in sorted(folder.glob("*.desktop")):
            if entry.name in hidden:
                continue
            hidden.add(entry.name)  # a folder that comes first decides
            if wanted in _names(entry):
                return entry
    return None


def _folders() -> list[Path]:
    home = os.environ.get("XDG_DATA_HOME") or str(Path.home() / ".local/share")
    shared = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    return [Path(each) / "applications" for each in (home, *shared.split(":")) if each]


def _names(entry: Path) -> set[str]:
    """What the entry is called; nothing where it is not shown in a menu, or not legible."""
    parser = configparser.RawConfigParser(strict=False, interpolation=None)
    try:
        parser.read_string(entry.read_text(encoding="utf-8"))
        main = parser["Desktop Entry"]
        shown = main.get("Type") == "Application" and "true" not in (main.get("NoDisplay"), main.get("Hidden"))
    except (OSError, UnicodeError, configparser.Error, KeyError):
        return set()
    names = {value.casefold() for key, value in main.items() if key == "name" or key.startswith("name[")}
    return {*names, entry.stem.casefold()} if shown else set()
