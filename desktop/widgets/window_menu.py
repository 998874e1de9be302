"""The menu of the window: everything that is needed now and then."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSignalBlocker, Signal, SignalInstance, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QShowEvent
from PySide6.QtWidgets import QMenu, QWidget

from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.widgets.controls.plain import set_tool_tip
from desktop.widgets.style.theme import CHOICES

THEME_NAMES = {
    "system": QT_TRANSLATE_NOOP("WindowMenu", "As the system"),
    "light": QT_TRANSLATE_NOOP("WindowMenu", "Light"),
    "dark": QT_TRANSLATE_NOOP("WindowMenu", "Dark"),
}


class WindowMenu(QMenu):
    """Each entry has a signal; nothing is done here."""

    new_conversation = Signal()
    export_requested = Signal(str, arguments=["format"])
    """To `markdown` or `json`."""
    settings_requested = Signal()
    server_requested = Signal()
    theme_chosen = Signal(str)
    mute_toggled = Signal(bool)
    keep_ready_toggled = Signal(bool)
    diagnostics_requested = Signal()
    about_requested = Signal()
    quit_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes: dict[str, QAction] = {}
        self._anchor: QWidget | None = None
        self.setAccessibleName(self.tr("Menu"))
        self._add(self.tr("New conversation"), self.new_conversation, QKeySequence("Ctrl+N"))
        self.addSeparator()
        self._add(self.tr("Settings…"), self.settings_requested, QKeySequence("Ctrl+,"))
        self._add(self.tr("Server…"), self.server_requested)
        self._add_themes()
        self._mute = self._add_mute()
        self._keep_ready = self._add_keep_ready()
        self._add_exports()
        self.addSeparator()
        self._add(self.tr("Copy diagnostics"), self.diagnostics_requested)
        self._add(self.tr("About SB Voice"), self.about_requested)
        self._add(self.tr("Quit"), self.quit_requested, QKeySequence("Ctrl+Q"))

    def set_anchor(self, anchor: QWidget) -> None:
        """Open below this widget and flush with its right edge, inside the window."""
        self._anchor = anchor

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        if self._anchor is not None:
            corner = self._anchor.mapToGlobal(self._anchor.rect().bottomRight())
            self.move(corner + QPoint(1 - self.width(), 4))
        super().showEvent(event)

    @Slot(str)
    def set_theme_choice(self, choice: str) -> None:
        """Show which theme is chosen, without choosing it again."""
        self._themes[choice].setChecked(True)

    @Slot(bool)
    def set_keep_ready(self, keep: bool) -> None:
        with QSignalBlocker(self._keep_ready):
            self._keep_ready.setChecked(keep)

    @Slot(bool)
    def set_muted(self, muted: bool) -> None:
        with QSignalBlocker(self._mute):
            self._mute.setChecked(muted)

    def _add(self, text: str, signal: SignalInstance, shortcut: QKeySequence | None = None) -> QAction:
        action = self.addAction(text)
        action.triggered.connect(lambda: signal.emit())
        if shortcut is not None:
            action.setShortcut(shortcut)
            action.setShortcutVisibleInContextMenu(True)
        return action

    def _add_themes(self) -> None:
        menu, group = self.addMenu(self.tr("Theme")), QActionGroup(self)
        for choice in CHOICES:
            action = menu.addAction(self.tr(THEME_NAMES[choice]))
            action.setCheckable(True)
            # `triggered` comes from a person only, `toggled` would also come from `set_theme_choice`.
            action.triggered.connect(lambda _checked, choice=choice: self.theme_chosen.emit(choice))
            group.addAction(action)
            self._themes[choice] = action
        self.set_theme_choice("system")

    def _add_exports(self) -> None:
        menu = self.addMenu(self.tr("Export the conversation"))
        menu.addAction(self.tr("To Markdown…"), lambda: self.export_requested.emit("markdown"))
        menu.addAction(self.tr("To JSON…"), lambda: self.export_requested.emit("json"))

    def _add_mute(self) -> QAction:
        action = self.addAction(self.tr("Mute the microphone"))
        action.setCheckable(True)
        action.setShortcut(QKeySequence("Ctrl+M"))
        action.setShortcutVisibleInContextMenu(True)
        action.toggled.connect(self.mute_toggled)
        return action

    def _add_keep_ready(self) -> QAction:
        action = self.addAction(self.tr("Keep the microphone ready"))
        action.setCheckable(True)
        set_tool_tip(action, self.tr("Faster at the first word; the system shows the microphone as in use"))
        action.toggled.connect(self.keep_ready_toggled)
        return action
