"""The app while its window is not what the person looks at: tray, overlay, notifications, start at login."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from desktop.model.hands_free import Listening
from desktop.model.notice import Notice
from desktop.widgets.overlay import Overlay, can_be_placed
from desktop.widgets.tray import Tray
from server.protocol.turn import Phase

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.settings.stored import SettingsFile

log = logging.getLogger(__name__)

LINGER_MILLISECONDS = 2500
"""How long the overlay stays once nothing happens any more."""
TROUBLE_MILLISECONDS = 6000
TRAY_PATIENCE = 10
"""Seconds in which a desktop that is just starting may still bring its tray."""


class Background(QObject):
    """Follows the turn and decides where it is shown; `tray` says what else is chosen there."""

    quit_requested = Signal()

    def __init__(self, settings: SettingsFile, window: QWidget) -> None:
        super().__init__(window)
        self._settings = settings
        self._window = window
        self._phase = Phase.IDLE
        self._reply = ""
        self._trouble = ""
        """What does not work, as the status line has it now."""
        self._following = False
        self._dictating = False
        self._open = False
        """Whether the microphone is open without a key."""
        self._explained = False
        self.overlay = Overlay()
        self.tray = Tray(self)
        self._leaving = QTimer(self, singleShot=True)
        self._leaving.timeout.connect(self._leave)
        self._connect()

    def begin(self, *, hidden: bool) -> None:
        """Show the tray icon, and the window unless the app was started for the tray alone."""
        self.tray.show()
        if hidden:
            self._wait_for_tray(TRAY_PATIENCE)
        else:
            self._window.show()

    def end(self) -> None:
        """Nothing of the app is to be seen any more."""
        self._open = False
        self._leave()
        self.overlay.close()
        self.tray.hide()

    def bring_to_front(self) -> None:
        """Show the window, wherever it was."""
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    # --- what the window and the controller say

    def window_closed(self) -> None:
        """The person closed the window: that is the end, or the app goes on in the tray."""
        if not (self._settings.current.close_to_tray and self.tray.usable):
            self.quit_requested.emit()
        elif not self._explained:
            self._explained = True
            self.tray.notify(Notice("info", self.tr("SB Voice keeps running here. Quit it from this icon's menu.")))

    @Slot(bool)
    def window_activated(self, active: bool) -> None:
        if active:
            self._leave()
        else:
            self._stay_seen()

    @Slot(Phase)
    def set_phase(self, phase: Phase) -> None:
        began = phase is Phase.LISTENING and self._phase is not Phase.LISTENING
        self._phase = phase
        self.tray.set_phase(phase)
        self.overlay.set_phase(phase)
        if began:
            self._reply = ""
            self.overlay.set_trouble(self._trouble)  # it may be told no more: nothing about it has changed
            self._follow()
        elif phase is Phase.IDLE and self._following:
            self._leaving.start(LINGER_MILLISECONDS)
        elif phase is not Phase.IDLE:
            self._leaving.stop()

    @Slot(bool)
    def set_dictating(self, dictating: bool) -> None:
        self._dictating = dictating
        self.tray.set_dictating(dictating)
        self.overlay.set_dictating(dictating)

    @Slot(Listening)
    def set_listening(self, listening: Listening) -> None:
        """Whether the microphone is open without a key: it is never so without a sign of it."""
        self._open = listening is Listening.OPEN
        self.tray.set_listening(listening)
        self.overlay.set_listening(listening)
        self._stay_seen()

    @Slot(bool)
    def set_getting_ready(self, getting_ready: bool) -> None:
        self.overlay.set_getting_ready(getting_ready)

    @Slot(str, str, bool)
    def set_question(self, _question: str, text: str, _final: object = None) -> None:
        self.overlay.set_question(text)

    @Slot(str, str)
    def add_to_reply(self, _reply: str, text: str) -> None:
        self._reply += text
        self.overlay.set_reply(self._reply)

    @Slot(str, str)
    def drop_reply(self, _old: str, _new: str) -> None:
        """What was shown of the reply counts no more; it begins anew."""
        self._reply = ""
        self.overlay.set_reply("")

    @Slot(Notice)
    def set_status(self, status: Notice) -> None:
        self._trouble = _trouble(status, self._phase)
        self.tray.set_trouble(self._trouble)
        if self._following:
            self.overlay.set_trouble(self._trouble)
            if self._trouble and self._phase is Phase.IDLE:
                self._leaving.start(TROUBLE_MILLISECONDS)

    @Slot(Notice)
    def notice(self, notice: Notice) -> None:
        """Something went wrong; where the window cannot say it, the system does."""
        unseen = not self._window.isVisible() or self._window.isMinimized()
        if unseen and notice.is_trouble and self._settings.current.notify:
            self.tray.notify(notice)

    def tell(self, notice: Notice) -> None:
        """Say it where the person looks: nothing else says it while another window is in front."""
        if self._window.isActiveWindow():
            return
        if self._settings.current.show_overlay and can_be_placed():
            self._following = True
            self.overlay.appear()
            self.overlay.set_trouble(f"{notice.text} {notice.hint}".strip())
            self._leaving.start(TROUBLE_MILLISECONDS)
        else:
            self.tray.notify(notice)

    # --- what the tray says

    def _connect(self) -> None:
        tray = self.tray
        tray.window_toggled.connect(self._toggle_window)
        tray.window_requested.connect(self.bring_to_front)
        tray.quit_requested.connect(self.quit_requested)
        self._settings.changed.connect(self._setting_changed)

    def _setting_changed(self, name: str) -> None:
        if name == "show_overlay" and not self._settings.current.show_overlay:
            self._leave()

    def _toggle_window(self) -> None:
        if self._window.isVisible() and not self._window.isMinimized():
            self._window.hide()
        else:
            self.bring_to_front()

    # --- the overlay

    def _follow(self) -> None:
        """Show the turn that begins, where the window in front is another one."""
        unseen = self._dictating and not self.tray.usable  # no microphone is open without a sign of it
        wanted = self._settings.current.show_overlay or unseen
        if self._window.isActiveWindow() or not wanted or not can_be_placed():
            return
        self._following = True
        self._leaving.stop()
        self.overlay.appear()

    def _leave(self) -> None:
        self._following = False
        self._leaving.stop()
        self.overlay.leave()
        self._stay_seen()

    def _stay_seen(self) -> None:
        """Where neither window nor tray can tell that the microphone is open, the overlay does."""
        seen = self._window.isVisible() and not self._window.isMinimized()
        if self._open and not seen and not self.tray.usable and can_be_placed():
            self._following = True
            self.overlay.appear()

    def _wait_for_tray(self, seconds: int) -> None:
        """A hidden app that nobody can reach would be lost: without a tray the window is shown, minimised."""
        if self.tray.usable or self._window.isVisible():
            return
        if seconds:
            QTimer.singleShot(1000, self, lambda: self._wait_for_tray(seconds - 1))
        else:
            log.info("there is no tray")
            self._window.showMinimized()


def _trouble(status: Notice, phase: Phase) -> str:
    """What is wrong; while it listens that stands beside the listening."""
    if not status.is_trouble:
        return ""
    return f"{status.text} {status.hint}".strip() if phase is Phase.LISTENING else status.text
