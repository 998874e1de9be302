"""Where the window is, and whether it is the small one that stays on top: remembered, each for itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from desktop.settings.stored import SettingsFile
    from desktop.widgets.main_window import MainWindow


class WindowPresenter(QObject):
    """Begins with the window as it was last."""

    def __init__(self, window: MainWindow, settings: SettingsFile) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._small = False
        window.place.restore(settings.current.window_place)
        window.place.changed.connect(self._keep)
        settings.changed.connect(self._setting_changed)
        if settings.current.compact:
            self._change()

    def _keep(self, place: str) -> None:
        if self._small:
            self._settings.change(compact_place=place)
        else:
            self._settings.change(window_place=place)

    def _setting_changed(self, name: str) -> None:
        if name == "compact" and self._settings.current.compact is not self._small:
            self._change()

    def _change(self) -> None:
        """Be the other one, where that was last."""
        if self._window.isVisible():
            self._keep(self._window.place.now())
        self._small = self._settings.current.compact
        self._window.set_compact(self._small)
        chosen = self._settings.current
        place = chosen.compact_place if self._small else chosen.window_place
        if place:
            self._window.place.restore(place)
        elif self._small:
            self._window.place.to_the_corner(self._window.minimumSize())
