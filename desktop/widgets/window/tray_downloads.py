"""The downloads in the menu of the tray: how far each is, and one press to break it off."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop.model.engines.models import Coming


class TrayDownloads(QMenu):
    """Its entry is there as long as something comes. Entries stay while they change: an open menu is not rebuilt."""

    cancelled = Signal(str, arguments=["name"])

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: dict[str, QAction] = {}
        self.set_downloads(())

    @Slot(object)
    def set_downloads(self, downloads: Sequence[Coming]) -> None:
        """All that are under way now."""
        names = {each.name for each in downloads}
        for gone in self._shown.keys() - names:
            self.removeAction(self._shown.pop(gone))
        for each in downloads:
            action = self._shown.get(each.name) or self._added(each.name)
            action.setText(self.tr("Cancel {model} ({progress})").format(model=each.title, progress=each.progress))
        self.menuAction().setVisible(bool(downloads))
        self.setTitle(self.tr("Downloads: {number}").format(number=len(downloads)))

    def _added(self, name: str) -> QAction:
        action = self._shown[name] = self.addAction("", partial(self.cancelled.emit, name))
        return action
