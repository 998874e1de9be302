"""Whether the app starts when the person logs in, in each system's own way."""

from __future__ import annotations

import os
import plistlib
import re
import subprocess
import sys
from abc import ABC, abstractmethod
from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import user_config_path

from desktop.i18n import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

HIDDEN = "--hidden"
"""Started like this the app waits in the tray."""

RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
RUN_NAME = "SB Voice"
AGENT = "io.github.sb-voice.login"


class LoginItemFailed(Exception):
    """The system did not take the wish; the text is one sentence for a person."""


class Autostart(ABC):
    """The entry that a login starts; there is one or there is none."""

    @property
    @abstractmethod
    def enabled(self) -> bool:
        """Whether a login starts the app."""

    def set_enabled(self, enabled: bool) -> None:
        """Add the entry or take it away. Raises `LoginItemFailed`."""
        try:
            if enabled:
                self._add(command())
            elif self.enabled:
                self._remove()
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise LoginItemFailed(
                translate("login_item", "Starting at login could not be changed: {reason}.").format(reason=reason)
            ) from error

    @abstractmethod
    def _add(self, argv: Sequence[str]) -> None: ...

    @abstractmethod
    def _remove(self) -> None: ...


class AutostartEntry(Autostart):
    """Linux: a desktop file in the folder that all desktops start (XDG Desktop Application Autostart)."""

    def __init__(self, folder: Path | None = None) -> None:
        self._path = (folder or user_config_path("autostart", appauthor=False)) / "sb-voice.desktop"

    @property
    def enabled(self) -> bool:
        try:
            lines = {line.strip().lower() for line in self._path.read_text(encoding="utf-8").splitlines()}
        except (OSError, UnicodeDecodeError):
            return False
        # Desktops switch entries off like this instead of removing them.
        return not lines & {"hidden=true", "x-gnome-autostart-enabled=false"}

    def _add(self, argv: Sequence[str]) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        entry = {
            "Type": "Application",
            "Name": "SB Voice",
            "Comment": translate("login_item", "Hold a key, talk, hear the answer"),
            "Exec": " ".join(exec_quoted(word) for word in argv),
            "Icon": "sb-voice",
            "Terminal": "false",
        }
        lines = ["[Desktop Entry]", *(f"{name}={value}" for name, value in entry.items()), ""]
        self._path.write_text("\n".join(lines), encoding="utf-8")

    def _remove(self) -> None:
        self._path.unlink(missing_ok=True)


if sys.platform == "win32":
    import winreg

    class RunEntry(Autostart):
        """Windows: a value under the user's Run key."""

        @property
        def enabled(self) -> bool:
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, RUN_KEY) as key:
                    return bool(winreg.QueryValueEx(key, RUN_NAME)[0])
            except OSError:
                return False

        def _add(self, argv: Sequence[str]) -> None:
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, RUN_KEY) as key:
                winreg.SetValueEx(key, RUN_NAME, 0, winreg.REG_SZ, subprocess.list2cmdline(argv))

        def _remove(self) -> None:
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, RUN_KEY) as key:
                winreg.DeleteValue(key, RUN_NAME)


class LaunchAgent(Autostart):
    """macOS: a property list that launchd reads at login; the system shows it among the login items."""

    def __init__(self, folder: Path | None = None) -> None:
        self._path = (folder or Path.home() / "Library" / "LaunchAgents") / f"{AGENT}.plist"

    @property
    def enabled(self) -> bool:
        try:
            agent = plistlib.loads(self._path.read_bytes())
        except (OSError, ValueError):
            return False
        return bool(agent.get("RunAtLoad")) and not agent.get("Disabled")

    def _add(self, argv: Sequence[str]) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        agent = {"Label": AGENT, "ProgramArguments": list(argv), "RunAtLoad": True, "ProcessType": "Interactive"}
        self._path.write_bytes(plistlib.dumps(agent))

    def _remove(self) -> None:
        self._path.unlink(missing_ok=True)


def login_item() -> Autostart:
    """This system's way."""
    if sys.platform == "win32":
        return RunEntry()
    return LaunchAgent() if sys.platform == "darwin" else AutostartEntry()


def command() -> list[str]:
    """What a login is to run: the AppImage or the bundle where we are in one, else this Python."""
    if image := os.environ.get("APPIMAGE"):
        return [image, HIDDEN]
    if getattr(sys, "frozen", False):
        return [sys.executable, HIDDEN]
    return [sys.executable, "-P", "-m", "desktop", HIDDEN]


def exec_quoted(word: str) -> str:
    """A word of a desktop file's `Exec`, by the Desktop Entry Specification's two layers of escapes."""
    if "\n" in word:
        raise OSError(0, "the program's path has a line break")
    word = word.replace("%", "%%")
    if not re.search(r"[\s\"'\\><~|&;$*?#()`]", word):
        return word
    quoted = re.sub(r"([\"`$\\])", r"\\\1", word)
    return '"' + quoted.replace("\\", "\\\\") + '"'
