"""Talking without a key among the other parts: what it follows, and where it is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop.echo.echo_verdict import Duplex
from desktop.model.hands_free import Listening
from desktop.model.notice import Notice
from desktop.settings.server_config import detection
from server.protocol.turn import Phase

if TYPE_CHECKING:
    from desktop.settings.stored import SettingsFile
    from desktop.talk.audio_devices import AudioDevices
    from desktop.talk.controller import Controller

TOLD = ("talk_mode", "quiet_minutes", "interruption")


class HandsFreePresenter(QObject):
    """Has the conversation listen as the settings say; `begin` once there is a window, or something else that tells."""

    listening_changed = Signal(Listening)
    noticed = Signal(Notice)

    def __init__(self, settings: SettingsFile, controller: Controller, sound: AudioDevices) -> None:
        super().__init__()
        self._settings = settings
        self._controller = controller
        self._free = controller.free
        self._last = "hands_free"
        """What is chosen again by the key that switches it."""
        self._free.open_wanted.connect(sound.stay_open)
        self._free.changed.connect(self._listening_changed)
        sound.duplex_changed.connect(self._duplex_changed)
        settings.changed.connect(self._setting_changed)

    def begin(self) -> None:
        """Listen as it was chosen last."""
        self._choose()

    @Slot()
    def toggle(self) -> None:
        """Open the microphone, or let a key say again when one talks."""
        mode = self._settings.current.talk_mode
        if mode != "hold":
            self._last = mode
        self._settings.change(talk_mode=self._last if mode == "hold" else "hold")

    @Slot(Phase)
    def dictation_changed(self, phase: Phase) -> None:
        """What is said meanwhile goes to another program."""
        self._free.lend(phase is Phase.LISTENING)

    def _setting_changed(self, name: str) -> None:
        if name in TOLD:
            self._choose()

    def _choose(self) -> None:
        chosen = self._settings.current
        self._free.choose(chosen.talk_mode, int(chosen.quiet_minutes), detection(chosen))

    def _listening_changed(self, listening: Listening) -> None:
        self.listening_changed.emit(listening)
        if listening is Listening.RESTING:
            told = self.tr("The microphone was closed: nobody talked for {number} minutes.")
            self.noticed.emit(Notice("info", told.format(number=self._free.minutes)))

    def _duplex_changed(self, duplex: Duplex) -> None:
        self._controller.voice_comes_back(duplex is Duplex.FAILS)
        if duplex is Duplex.FAILS:
            told = self.tr(
                "The voice comes back into the microphone and cannot be taken out of it: you are not heard while it "
                "speaks. The button interrupts it; headphones help."
            )
            self.noticed.emit(Notice("warning", told))
