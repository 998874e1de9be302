"""Tells which language is heard, at the microphone and in the welcome."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop.i18n import spoken_language, translate
from desktop.model.engines.languages import ANY, base, heard, name_of
from desktop.model.notice import Notice
from server.protocol.roles import WIRE_NAMES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.settings.stored import SettingsFile
    from desktop.talk.controller import Controller
    from server.protocol import events as e


def notice_of(languages: Sequence[str] | None, chosen: str, interface: str, system: str = "") -> Notice:
    """What is said of the language that is heard; empty where it is not known.

    `interface` is that of the app, `system` that of the computer, if known: whoever reads the one may speak the other.
    """
    tag = heard(languages, chosen)
    if not tag:
        told = translate("hearing", "Hears the language that you speak") if languages else ""
        return Notice("info", told)
    hears = name_of(tag)
    if chosen and base(tag) != base(chosen):
        told = translate("hearing", "Hears only {heard}, not {chosen}").format(heard=hears, chosen=name_of(chosen))
        return Notice("warning", told, cure="voice")
    if not chosen and base(tag) != base(interface):
        told = translate("hearing", "Hears {heard}, and not {interface} like this window")
        return Notice("warning", told.format(heard=hears, interface=name_of(interface)), cure="voice")
    if not chosen and system and base(tag) != base(system):
        told = translate("hearing", "Hears {heard}, and not {system} like this computer")
        return Notice("warning", told.format(heard=hears, system=name_of(system)), cure="voice")
    return Notice("info", translate("hearing", "Hears {heard}").format(heard=hears))


class HearingPresenter(QObject):
    """`told` is emitted with each change; `now` is what was told last."""

    told = Signal(Notice)

    def __init__(
        self, controller: Controller, settings: SettingsFile, interface: str, parent: QObject, system: str = ""
    ) -> None:
        super().__init__(parent)
        self._system = system
        self._settings = settings
        self._interface = interface
        self._languages: Sequence[str] | None = None
        self.now = Notice("info", "")
        controller.engines_told.connect(self._take)
        settings.changed.connect(self._setting_changed)

    @Slot(object)
    def _take(self, engines: Mapping[str, e.EngineStatus]) -> None:
        ears = engines.get(WIRE_NAMES["stt"])
        told = ears.languages if ears is not None else None
        self._languages = told if isinstance(told, list) else None
        self._tell()

    def _setting_changed(self, name: str) -> None:
        if name == "language":
            self._tell()

    def _tell(self) -> None:
        choice = self._settings.current.language
        told = spoken_language(choice)
        # What nobody chose but the computer is told of where it is heard; else whoever reads is told of what is heard.
        known = told if choice or (told and ANY in (self._languages or ())) else ""
        self.now = notice_of(self._languages, known, self._interface, self._system)
        self.told.emit(self.now)
