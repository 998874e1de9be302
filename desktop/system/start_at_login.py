"""Keeps the system's login item as the settings want it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.system.autostart import LoginItemFailed, login_item

if TYPE_CHECKING:
    from desktop.settings.stored import SettingsFile
    from desktop.system.autostart import Autostart


class StartAtLogin(QObject):
    """The system has the last word: the item may be changed there, and where it refuses the setting goes back."""

    problem_changed = Signal(str, arguments=["text"])
    """Why the system did not take the wish; empty where it did."""

    def __init__(self, settings: SettingsFile, item: Autostart | None = None) -> None:
        super().__init__()
        self._settings = settings
        self._item = item or login_item()
        settings.changed.connect(self._changed)

    def look(self) -> None:
        """Have the setting say what the system does."""
        self._settings.change(start_at_login=self._item.enabled)

    def _changed(self, name: str) -> None:
        wanted = self._settings.current.start_at_login
        if name != "start_at_login" or wanted == self._item.enabled:
            return
        problem = ""
        try:
            self._item.set_enabled(wanted)
        except LoginItemFailed as failure:
            problem = str(failure)
        self.look()
        self.problem_changed.emit(problem)
