"""Where a microphone or a speaker is chosen: devices come and go while one looks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.widgets.settings.parts.choice_box import ChoiceBox


class NamedDevice(Protocol):
    """What the list wants to know of a device."""

    @property
    def name(self) -> str:
        """As a person reads it."""

    def answers_to(self, name: str) -> bool:
        """Whether it is meant by a name that the settings keep."""


class DeviceBox(ChoiceBox):
    """Its value is a device's name, empty for the system's choice. One that is gone stays chosen and says so."""

    cautioned = Signal(str, arguments=["text"])
    """The device that is chosen is not there; an empty text takes it back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._devices: Sequence[NamedDevice] = ()
        self._kept = ""
        """The name that is chosen, as the settings have it."""
        self._listed: tuple[list[str], str] | None = None
        """Which devices are in the list, and the one that is gone."""
        self.chosen.connect(self.show_value)
        self._show()

    def set_devices(self, devices: Sequence[NamedDevice]) -> None:
        """What is plugged in now."""
        self._devices = devices
        self._show()

    def show_value(self, value: str) -> None:
        self._kept = value
        self._show()

    def _show(self) -> None:
        names = [device.name for device in self._devices]
        chosen = next((device.name for device in self._devices if device.answers_to(self._kept)), self._kept)
        gone = chosen if chosen not in ("", *names) else ""
        # Nobody who is looking through a list that stays as it is shall lose the place.
        if self._listed != (names, gone):
            self._list(names, gone)
        super().show_value(chosen)
        text = self.tr("{0} is not connected; until it is, the system's default is used.")
        self.cautioned.emit(text.format(gone) if gone else "")

    def _list(self, names: list[str], gone: str) -> None:
        self._listed = (names, gone)
        self.clear()
        self.add(self.tr("System default"), "")
        for name in names:
            self.add(name, name)
        if gone:
            self.add(gone, gone, self.tr("not connected"), warning=True)
