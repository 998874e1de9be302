"""The menu of the window: everything that is needed now and then."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import QMenu, QWidget

from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.widgets.controls.binding import Binding, SettingsSource
from desktop.widgets.controls.plain import set_tool_tip
from desktop.widgets.window.menu_choice import MenuChoice
from desktop.widgets.window.tick_menu import TickMenu

THEME_NAMES = {
    "system": QT_TRANSLATE_NOOP("WindowMenu", "Same as the system"),
    "light": QT_TRANSLATE_NOOP("WindowMenu", "Light"),
    "dark": QT_TRANSLATE_NOOP("WindowMenu", "Dark"),
}


class WindowMenu(TickMenu):
    """Each entry has a signal; nothing is done here. Entries that are settings follow them."""

    new_conversation = Signal()
    export_requested = Signal(str, arguments=["format"])
    """To `markdown` or `json`."""
    settings_requested = Signal()
    server_requested = Signal()
    mute_toggled = Signal(bool)
    text_size_stepped = Signal(int, arguments=["by"])
    """Larger (1), smaller (-1) or as usual (0)."""
    help_requested = Signal()
    diagnostics_requested = Signal()
    about_requested = Signal()
    quit_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._anchor: QWidget | None = None
        self.setAccessibleName(self.tr("Menu"))
        self._add(self.tr("New conversation"), self.new_conversation, QKeySequence("Ctrl+N"))
        self.addSeparator()
        self._add(self.tr("Settings…"), self.settings_requested, QKeySequence("Ctrl+,"))
        self._add(self.tr("Server…"), self.server_requested)
        self.theme = MenuChoice(self.tr("Theme"), {theme: self.tr(name) for theme, name in THEME_NAMES.items()}, self)
        self.addMenu(self.theme)
        self.text_sizes = self.addMenu(self.tr("Text size"))
        for text, keys, by in (
            (self.tr("Larger"), "Ctrl++", 1),
            (self.tr("Smaller"), "Ctrl+-", -1),
            (self.tr("Usual"), "Ctrl+0", 0),
        ):
            self._add_text_size(text, keys, by)
        self.compact = self._add_compact()
        self._mute = self._add_mute()
        self.keep_ready = self._add_keep_ready()
        self._add_exports()
        self.addSeparator()
        self._add(self.tr("Keyboard shortcuts and help"), self.help_requested, QKeySequence(Qt.Key.Key_F1))
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

    def follow(self, source: SettingsSource) -> None:
        """Show these settings from now on, and change them."""
        Binding(source, self.theme, "theme")
        Binding(source, self.compact, "compact")
        Binding(source, self.keep_ready, "keep_microphone_ready")

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

    def _add_text_size(self, text: str, keys: str, by: int) -> None:
        """The keys themselves are the window's: `TextSizeKeys`."""
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        self.text_sizes.addAction(f"{text}\t{shown}", lambda: self.text_size_stepped.emit(by))

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

    def _add_compact(self) -> MenuSwitch:
        action = MenuSwitch(self.tr("Small window on top"), self)
        action.setShortcut(QKeySequence("Ctrl+Shift+K"))
        action.setShortcutVisibleInContextMenu(True)
        set_tool_tip(action, self.tr("Stays in front of the other windows where the desktop lets it"))
        self.addAction(action)
        return action

    def _add_keep_ready(self) -> MenuSwitch:
        action = MenuSwitch(self.tr("Keep the microphone ready"), self)
        set_tool_tip(action, self.tr("Catches your first word; the system shows the microphone as in use"))
        self.addAction(action)
        return action


class MenuSwitch(QAction):
    """An entry that is on or off."""

    chosen = Signal(bool, arguments=["on"])
    """A person switched it."""

    def __init__(self, text: str, parent: QMenu) -> None:
        super().__init__(text, parent)
        self.setCheckable(True)
        self.toggled.connect(self.chosen)

    def show_value(self, on: bool) -> None:
        """Show whether it is on, without switching it."""
        with QSignalBlocker(self):
            self.setChecked(on)
