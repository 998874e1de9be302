"""The page on what SB Voice may do besides talking: each thing off until it is switched on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.model.tools.servers import ToolServer
from desktop.widgets.settings.parts.form import note
from desktop.widgets.settings.parts.rows import SettingRow, SettingsCard, SettingsPage
from desktop.widgets.settings.tool_servers.personal_card import PersonalCard
from desktop.widgets.settings.tool_servers.servers_card import ToolServersCard

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
    """How servers of tools are is looked at only while somebody sees it: `servers_watched` says when."""

    servers_watched = Signal(bool, arguments=["watched"])

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
        self.tool_servers = ToolServersCard()
        self.personal = PersonalCard()
        for card in (self.personal, self.tool_servers):
            layout.insertWidget(layout.count() - 1, card)  # type: ignore[attr-defined]

    def set_tool_servers(self, servers: tuple[ToolServer, ...] | None) -> None:
        """The servers of tools there are; None where others decide on them."""
        self.tool_servers.setVisible(servers is not None)
        self.tool_servers.set_servers(servers or ())

    def set_tools_told(self, text: str) -> None:
        """What a team's server does, in place of what is chosen here; empty where that counts."""
        self._told.setText(text)
        self._told.setVisible(bool(text))
        self._servers.setVisible(not text)

    @property
    def told(self) -> str:
        return self._told.text()

    # Events

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        self.servers_watched.emit(True)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        self.servers_watched.emit(False)
        super().hideEvent(event)
