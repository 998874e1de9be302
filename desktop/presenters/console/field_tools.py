"""What the row below the text field does, and what it says of the engines."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from desktop.talk.server_word import can

if TYPE_CHECKING:
    from desktop.settings.stored import SettingsFile
    from desktop.talk.controller import Controller
    from desktop.widgets.main_window import MainWindow
    from desktop.widgets.settings.settings_window import SettingsWindow
    from server.protocol import events as e


class FieldToolsPresenter(QObject):
    """`attach` is told of the settings window once there is one."""

    def __init__(self, window: MainWindow, controller: Controller, settings: SettingsFile) -> None:
        super().__init__(window)
        self._tools = window.field_tools
        self._controller = controller
        self._settings = settings
        self._own_pace = ""
        self._settings_window: SettingsWindow | None = None
        controller.speaks_typed = settings.current.speak_typed
        settings.changed.connect(self._setting_changed)
        controller.engines_told.connect(self._take)

    def attach(self, window: SettingsWindow) -> None:
        """Say there, too, what the voice cannot."""
        self._settings_window = window
        window.set_option_problem("speed", self._own_pace)

    def _setting_changed(self, name: str) -> None:
        if name == "speak_typed":
            self._controller.speaks_typed = self._settings.current.speak_typed

    @Slot(object)
    def _take(self, engines: Mapping[str, e.EngineStatus]) -> None:
        paces = can(engines, "tts", "paces")
        self._own_pace = "" if paces else self.tr("The voice that is chosen now has a pace of its own.")
        self._tools.speed.set_remark(self._own_pace)
        if self._settings_window is not None:
            self._settings_window.set_option_problem("speed", self._own_pace)
