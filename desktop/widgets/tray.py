"""The icon in the system's tray: how the app stands, and what one wants of it without its window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from desktop.bidi import contained
from desktop.model.engines.models import Coming
from desktop.model.hands_free import Listening
from desktop.model.notice import Notice
from desktop.shortening import shortened
from desktop.widgets.controls.binding import Binding, SettingsSource
from desktop.widgets.controls.mode_names import mode_names
from desktop.widgets.controls.plain import for_the_system
from desktop.widgets.style import icons
from desktop.widgets.style.tokens import tokens_now
from desktop.widgets.window.menu_choice import MenuChoice
from desktop.widgets.window.tray_downloads import TrayDownloads
from server.protocol.turn import Phase

SIZES = (16, 22, 24, 32, 48, 64)
NOTICE_MILLISECONDS = 8000


class Tray(QObject):
    """Says in signals what was chosen; `show` has to be called, and may be where there is no tray yet."""

    talk_toggled = Signal()
    mute_toggled = Signal(bool)
    window_toggled = Signal()
    window_requested = Signal()
    conversations_requested = Signal()
    settings_requested = Signal()
    download_cancelled = Signal(str, arguments=["name"])
    quit_requested = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._phase = Phase.IDLE
        self._muted = False
        self._listening = Listening.BY_KEY
        self._dictating = False
        self._trouble = ""
        self._coming = ""
        """The models on their way, in words."""
        self._menu = QMenu()
        self.downloads = TrayDownloads(self._menu)
        self._icon = QSystemTrayIcon(self)
        self._add_actions()
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._activated)
        self._icon.messageClicked.connect(self.window_requested)
        self._tell()

    def follow(self, source: SettingsSource) -> None:
        """Show from now on how one talks, and change it."""
        Binding(source, self.modes, "talk_mode")

    @property
    def usable(self) -> bool:
        """Whether a person can see it now."""
        return QSystemTrayIcon.isSystemTrayAvailable() and self._icon.isVisible()

    def show(self) -> None:
        self._icon.show()

    def hide(self) -> None:
        self._icon.hide()

    # Slots

    @Slot(Phase)
    def set_phase(self, phase: Phase) -> None:
        self._phase = phase
        self._tell()

    @Slot(bool)
    def set_muted(self, muted: bool) -> None:
        """Show whether the microphone is muted, without muting it again."""
        self._muted = muted
        with QSignalBlocker(self._mute):
            self._mute.setChecked(muted)
        self._tell()

    @Slot(Listening)
    def set_listening(self, listening: Listening) -> None:
        """Whether the microphone is open without a key."""
        self._listening = listening
        self._tell()

    @Slot(bool)
    def set_dictating(self, dictating: bool) -> None:
        """What is said goes to another program, not to the assistant."""
        self._dictating = dictating
        self._tell()

    @Slot(str)
    def set_trouble(self, text: str) -> None:
        """What does not work; an empty text takes it back."""
        text = contained(shortened(text))
        if text != self._trouble:
            self._trouble = text
            self._tell()

    @Slot(object)
    def set_downloads(self, downloads: Sequence[Coming]) -> None:
        """The models that are on their way; none takes them back."""
        self._coming = ", ".join(f"{each.title} {each.progress}" for each in downloads)
        self.downloads.set_downloads(downloads)
        self._tell()

    def notify(self, notice: Notice) -> None:
        """Have the system show it."""
        icon = QSystemTrayIcon.MessageIcon
        picture = {"error": icon.Critical, "warning": icon.Warning}.get(notice.kind, icon.Information)
        self._icon.showMessage("SB Voice", for_the_system(shortened(notice.text)), picture, NOTICE_MILLISECONDS)

    @property
    def actions(self) -> list[QAction]:
        return self._menu.actions()

    @property
    def tool_tip(self) -> str:
        return self._icon.toolTip()

    # Building

    def _add_actions(self) -> None:
        self._talk = self._menu.addAction("", self.talk_toggled.emit)
        self.modes = MenuChoice(self.tr("How you talk"), mode_names(), self._menu)
        self._menu.addMenu(self.modes)
        self._mute = self._menu.addAction(self.tr("Mute the microphone"))
        self._mute.setCheckable(True)
        self._mute.toggled.connect(self.mute_toggled)
        self._menu.addSeparator()
        self._menu.addAction(self.tr("Show SB Voice"), self.window_requested.emit)
        self._menu.addAction(self.tr("Conversations"), self.conversations_requested.emit)
        self._menu.addAction(self.tr("Settings…"), self.settings_requested.emit)
        self._menu.addMenu(self.downloads)
        self.downloads.cancelled.connect(self.download_cancelled)
        self._menu.addSeparator()
        self._menu.addAction(self.tr("Quit"), self.quit_requested.emit)

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.window_toggled.emit()

    def _tell(self) -> None:
        listening = self._phase is Phase.LISTENING
        stop = self.tr("Stop and type") if self._dictating else self.tr("Stop and send")
        self._talk.setText(stop if listening else self.tr("Talk"))
        self._talk.setEnabled(not self._muted)
        state = self._trouble or self._state()
        self._icon.setToolTip(for_the_system(self.tr("SB Voice: {state}").format(state=state)) if state else "SB Voice")
        self._icon.setIcon(self._picture())

    def _state(self) -> str:
        if self._dictating and self._phase in (Phase.LISTENING, Phase.THINKING):
            return self.tr("dictating")
        return {
            Phase.IDLE: self._idle_state(),
            Phase.LISTENING: self.tr("listening"),
            Phase.THINKING: self.tr("thinking"),
            Phase.SPEAKING: self.tr("speaking"),
        }[self._phase]

    def _idle_state(self) -> str:
        if self._muted:
            return self.tr("microphone muted")
        if self._coming and self._listening is Listening.BY_KEY:
            return self.tr("fetching {models}").format(models=self._coming)
        return {
            Listening.OPEN: self.tr("microphone open, hands-free"),
            Listening.DEAF: self.tr("hands-free, no connection"),
            Listening.RESTING: self.tr("microphone closed, it was quiet"),
        }.get(self._listening, "")

    def _picture(self) -> QIcon:
        """The app's icon, with a dot in the colour of what happens."""
        result = QIcon()
        for side in SIZES:
            picture = QPixmap(icons.pixmap("app", None, side))
            if colour := self._dot():
                _put_dot(picture, side, colour)
            result.addPixmap(picture)
        return result

    def _dot(self) -> str:
        theme = tokens_now()
        if self._muted and self._phase in (Phase.IDLE, Phase.LISTENING):
            return theme.muted  # nothing is recorded, whatever key is held
        if self._trouble and self._phase is Phase.IDLE:
            return theme.warning
        if self._listening is Listening.OPEN and self._phase is Phase.IDLE:
            return theme.accent
        return {Phase.LISTENING: theme.error, Phase.THINKING: theme.warning, Phase.SPEAKING: theme.reply}.get(
            self._phase, ""
        )


def _put_dot(picture: QPixmap, side: int, colour: str) -> None:
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(Qt.GlobalColor.white), max(1.0, side / 16)))
    painter.setBrush(QColor(colour))
    width = side * 0.42
    painter.drawEllipse(round(side - width - 1), round(side - width - 1), round(width), round(width))
    painter.end()
