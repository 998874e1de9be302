"""The page on what SB Voice may do besides talking: each thing off until it is switched on."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.widgets.settings.parts.form import note
from desktop.widgets.settings.parts.rows import SettingRow, SettingsCard, SettingsPage

SERVERS = (
    SettingRow(
        "tool_time",
        QT_TRANSLATE_NOOP("ToolsPage", "Time and date"),
        "switch",
        QT_TRANSLATE_NOOP("ToolsPage", "Tells what time and day it is, here or in another time zone."),
    ),
    SettingRow(
        "tool_calculator",
        QT_TRANSLATE_NOOP("ToolsPage", "Calculator"),
        "switch",
        QT_TRANSLATE_NOOP("ToolsPage", "Works out sums and converts units."),
    ),
    SettingRow(
        "tool_timer",
        QT_TRANSLATE_NOOP("ToolsPage", "Timers and reminders"),
        "switch",
        QT_TRANSLATE_NOOP("ToolsPage", "Sets, lists and cancels them, and speaks when one is due."),
    ),
    SettingRow(
        "tool_search",
        QT_TRANSLATE_NOOP("ToolsPage", "Search of conversations"),
        "switch",
        QT_TRANSLATE_NOOP("ToolsPage", "Reads what was said in your earlier conversations."),
    ),
    SettingRow(
        "tool_note",
        QT_TRANSLATE_NOOP("ToolsPage", "Note"),
        "switch",
        QT_TRANSLATE_NOOP("ToolsPage", "Adds a note to a file of yours, after asking you each time."),
    ),
)
HERE = (
    SettingRow(
        "tool_open",
        QT_TRANSLATE_NOOP("ToolsPage", "Open"),
        "switch",
        QT_TRANSLATE_NOOP("ToolsPage", "Opens a web page, a file or a program on this computer, after asking you."),
    ),
    SettingRow(
        "tool_clipboard",
        QT_TRANSLATE_NOOP("ToolsPage", "Clipboard"),
        "switch",
        QT_TRANSLATE_NOOP("ToolsPage", "Reads what you copied, or copies something for you, after asking you."),
    ),
)


class ToolsPage(SettingsPage):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = note("", "muted")
        self._told.hide()
        self._servers = SettingsCard(SERVERS, "ToolsPage", self.tr("On the server"))
        self.arrange(
            self.tr("Tools"),
            self.tr("What a language model may do for you while you talk, where it can call functions."),
            self._servers,
            SettingsCard(HERE, "ToolsPage", self.tr("On this computer")),
        )
        layout = self.layout()
        assert layout is not None
        layout.insertWidget(1, self._told)  # type: ignore[attr-defined]

    def set_tools_told(self, text: str) -> None:
        """What a team's server does, in place of what is chosen here; empty where that counts."""
        self._told.setText(text)
        self._told.setVisible(bool(text))
        self._servers.setVisible(not text)

    @property
    def told(self) -> str:
        return self._told.text()
