"""The settings as the whole app has them: one object, which says what changed, whoever changed it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from desktop.settings.disk import SettingsOnDisk

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.settings.declaration import Settings


class SettingsFile(QObject):
    """Whoever shows a setting or acts on it listens to `changed`; whoever changes one calls `change`."""

    changed = Signal(str, arguments=["name"])
    """A field of `Settings` has another value now, which `current` holds; once for each field."""

    def __init__(self, path: Path | None = None, *, disk: SettingsOnDisk | None = None) -> None:
        """`disk` is the file where it was read already, else it is read now."""
        super().__init__()
        self._disk = disk or SettingsOnDisk(path)
        self._kept = not self._disk.problem
        self.current = self._disk.read

    @property
    def problem(self) -> str:
        """Why the file could not be read or saved, in a sentence; empty where all is well."""
        return self._disk.problem

    def change(self, *, keep: bool = True, **values: Any) -> Settings:
        """Change some and save all; raises `ValueError`, and changes nothing, where a value makes no sense.

        Without `keep` they count at once but are saved with the next change: for what is still being dragged. A disk
        that refuses is told in `problem`; the change counts for this run.
        """
        before, self.current = self.current, replace(self.current, **values)
        changed = [name for name in values if getattr(self.current, name) != getattr(before, name)]
        self._kept = self._kept and not changed
        if keep and not self._kept:
            self._kept = self._disk.save(self.current)
        for name in changed:
            self.changed.emit(name)
        return self.current
