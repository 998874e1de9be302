"""Joins the page of the microphone and the speaker to the devices themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from desktop.audio.devices.catalog import Devices
    from desktop.talk.audio_devices import AudioDevices
    from desktop.widgets.settings.settings_window import SettingsWindow


class SoundPresenter(QObject):
    """What the page shows of the devices beside their settings: which there are, the meter, and how tests go on."""

    def __init__(self, sound: AudioDevices) -> None:
        super().__init__()
        self._sound = sound
        self._window: SettingsWindow | None = None

    def attach(self, window: SettingsWindow) -> None:
        """Present the page of this window."""
        self._window = window
        sound, check = self._sound, self._sound.check
        window.meter_wanted.connect(sound.meter)
        window.microphone_test_requested.connect(check.test_microphone)
        window.speaker_test_requested.connect(check.test_speaker)
        check.microphone_tested.connect(window.set_microphone_test)
        check.speaker_tested.connect(window.set_speaker_test)
        sound.level.connect(window.set_level)
        sound.problem_changed.connect(window.set_microphone_problem)
        sound.devices_changed.connect(self._show_devices)

    def _show_devices(self, devices: Devices) -> None:
        if self._window is not None:
            self._window.set_devices(devices.inputs, devices.outputs)
