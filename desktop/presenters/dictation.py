"""Dictation among the other parts: what it needs of them, and how it is seen."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop.audio.microphone import MicrophoneState
from desktop.audio.silence import silence_hint, silent
from desktop.backend.connection import LinkState
from desktop.dictation.dictation import Dictation
from desktop.dictation.typing.catalog import SystemTypist
from desktop.dictation.typing.typist import TypingRefused
from desktop.hotkey.backends.catalog import on_wayland
from desktop.hotkey.names import DICTATE
from desktop.i18n import spoken_language
from desktop.model.notice import Notice
from desktop.tasks import BackgroundTasks
from server.protocol.turn import Phase

if TYPE_CHECKING:
    from desktop.address import Address
    from desktop.backend.connection import LinkStatus
    from desktop.backend.link import ServerLink
    from desktop.hotkey.backends.catalog import HotkeyWay
    from desktop.hotkey.global_keys import GlobalKeys
    from desktop.hotkey.hold_or_tap import HoldOrTap
    from desktop.hotkey.talk_key import TalkKey
    from desktop.presenters.background import Background
    from desktop.settings.stored import SettingsFile
    from desktop.talk.audio_devices import AudioDevices
    from desktop.talk.controller import Controller
    from desktop.widgets.main_window import MainWindow


class StoredPermit:
    """What the desktop gave so that it need not ask again, in the settings."""

    def __init__(self, settings: SettingsFile) -> None:
        self._settings = settings

    def load(self) -> str:
        return self._settings.current.dictation_permit

    def save(self, permit: str) -> None:
        if permit != self.load():
            self._settings.change(dictation_permit=permit)


class OurDesk(QObject):
    """What dictation needs of the app; see `desktop.dictation.dictation.Desk`."""

    def __init__(self, settings: SettingsFile, link: ServerLink, controller: Controller, window: MainWindow) -> None:
        super().__init__()
        self._settings = settings
        self._link = link
        self._window = window
        self._kept = ""
        """What shall be on the clipboard once a window of ours is in front."""
        self.hush = controller.stop
        window.activation_changed.connect(self._activated)

    @property
    def address(self) -> Address | None:
        return self._link.address

    @property
    def language(self) -> str:
        return spoken_language(self._settings.current.language)

    def take(self, text: str) -> bool:
        if QApplication.activeWindow() is None:
            return False
        focus = QApplication.focusWidget()
        line = focus if isinstance(focus, QLineEdit) and _takes_words(focus) else self._window.message_field.line
        before = line.text()[: line.cursorPosition()]
        line.insert(f" {text}" if before and not before[-1].isspace() else text)
        return True

    def keep(self, text: str) -> str:
        QApplication.clipboard().setText(text)
        if on_wayland(os.environ) and QApplication.activeWindow() is None:
            self._kept = text  # Wayland takes it only from the program in front
            return self.tr("Open SB Voice once, and the text is on the clipboard.")
        return self.tr("The text is on the clipboard.")

    def _activated(self, active: bool) -> None:
        if active and self._kept:
            QApplication.clipboard().setText(self._kept)
            self._kept = ""


class DictationPresenter(QObject):
    """Makes the `Dictation` and its key; shows whichever is going on, a dictation or the conversation."""

    phase_changed = Signal(Phase)
    """Of the dictation while there is one, else of the conversation."""
    status_changed = Signal(Notice)
    """The same of the status line."""
    noticed = Signal(Notice)

    def __init__(
        self,
        settings: SettingsFile,
        link: ServerLink,
        controller: Controller,
        sound: AudioDevices,
        window: MainWindow,
        presence: Background,
    ) -> None:
        super().__init__()
        self._settings = settings
        self._controller = controller
        self._window = window
        self._presence = presence
        self._up = False
        self._status = Notice("busy", "")
        """Of the conversation."""
        self._later = BackgroundTasks()
        self.typist = SystemTypist(StoredPermit(settings))
        self.dictation = dictation = Dictation(
            sound.microphone, OurDesk(settings, link, controller, window), self.typist
        )
        sound.lend(dictation, dictation.phase_changed)
        controller.phase_changed.connect(lambda _: self._show_phase())
        controller.status_changed.connect(self._take_status)
        dictation.phase_changed.connect(lambda _: self._show_phase())
        dictation.changed.connect(self._show_status)
        dictation.heard.connect(lambda text: presence.set_question("", text))
        dictation.noticed.connect(self._notice)
        dictation.microphone_opening.connect(window.talk_button.set_getting_ready)
        dictation.microphone_opening.connect(presence.set_getting_ready)
        dictation.microphone_missing.connect(window.talk_button.set_microphone_missing)
        settings.changed.connect(self._setting_changed)

    def add_key(self, keys: GlobalKeys, rule: HoldOrTap) -> TalkKey:
        """The key that dictates, under the rule for everything that talks."""
        self.dictation.phase_changed.connect(rule.phase_changed)
        rule.hands_free.connect(self.dictation.set_hands_free)
        return keys.add(DICTATE, self.dictation)

    def link_changed(self, link: LinkStatus) -> None:
        """The connection of the conversation stands differently: the server may be another."""
        self._up = link.link is LinkState.UP
        self.dictation.server_changed()

    def woke(self) -> None:
        """The computer slept."""
        self.dictation.woke()

    async def close(self) -> None:
        """Leave nothing open."""
        await self.dictation.close()

    @property
    def ways(self) -> tuple[HotkeyWay, ...]:
        """How text could be typed here, once that is known."""
        return (self.typist.way,) if self.typist.way is not None else ()

    async def survey(self) -> None:
        """Find out how text can be typed here."""
        await self.typist.survey()

    async def _prepare(self) -> None:
        """A key was chosen: the desktop shall ask now whether we may type, and not when there is something to type."""
        try:
            await self.typist.prepare()
        except TypingRefused as refused:
            self.noticed.emit(Notice("warning", str(refused), self.tr("What you dictate goes to the clipboard.")))

    # --- showing

    @property
    def _dictating(self) -> bool:
        return self.dictation.phase is not Phase.IDLE

    def _show_phase(self) -> None:
        self._window.talk_button.set_dictating(self._dictating)
        self._presence.set_dictating(self._dictating)
        self.phase_changed.emit(self.dictation.phase if self._dictating else self._controller.phase)
        self._show_status()

    def _take_status(self, status: Notice) -> None:
        self._status = status
        self._show_status()

    def _show_status(self) -> None:
        self.status_changed.emit(self._dictation_status() if self._dictating else self._status)

    def _dictation_status(self) -> Notice:
        if self.dictation.phase is not Phase.LISTENING:
            if self._up:
                return Notice("busy", self.tr("Writing down what you dictated…"))
            kept = self.tr("No connection; what you dictated is kept until it is back.")
            return Notice("warning", kept)
        if (error := self.dictation.microphone_error) is not None:
            return Notice("warning", error.message, error.hint)
        if self.dictation.microphone_state is MicrophoneState.OPENING:
            return Notice("busy", self.tr("Getting the microphone ready…"))
        if not self._up:
            kept = self.tr("It is kept until the connection is back.")
            return Notice("warning", self.tr("Dictating, without a connection."), kept)
        if self.dictation.silent:
            return Notice("warning", self.tr("Dictating."), f"{silent()} {silence_hint()}")
        free = self.dictation.hands_free
        return Notice(
            "ok",
            self.tr("Dictating."),
            self.tr("Tap to type it, Esc to drop.") if free else self.tr("Let go to type it."),
        )

    def _notice(self, notice: Notice) -> None:
        """What came of it is said in the window, and where the person looks."""
        self.noticed.emit(notice)
        self._presence.tell(notice)

    def _setting_changed(self, name: str) -> None:
        if name == "dictation_key" and self._settings.current.dictation_key:
            self._later(self._prepare())


def _takes_words(line: QLineEdit) -> bool:
    return not line.isReadOnly() and line.echoMode() is QLineEdit.EchoMode.Normal
