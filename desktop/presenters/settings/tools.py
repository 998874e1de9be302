"""The page of the tools: whose choice counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.model.tools.calls import tool_name
from server.protocol import events as e

if TYPE_CHECKING:
    from desktop.backend.choice import ServerChoice
    from desktop.widgets.settings.settings_window import SettingsWindow


class ToolsPresenter(QObject):
    """On a team's server its admin decides; the page tells what is on there."""

    def __init__(self, servers: ServerChoice) -> None:
        super().__init__()
        self._servers = servers
        self._window: SettingsWindow | None = None
        self._on: tuple[str, ...] | None = None
        """What the server does, as it said last."""

    def attach(self, window: SettingsWindow) -> None:
        """Present the page of this window."""
        self._window = window

    def received(self, event: e.ServerEvent) -> None:
        """The server said something."""
        match event:
            case (
                e.SessionCreated(session=e.Session(sb_tools=list() as names))
                | e.SessionUpdated(session=e.Session(sb_tools=list() as names))
                | e.ToolSecretsWanted(sb_tools=list() as names)
            ):
                self._on = tuple(names)
                self.show()

    def server_changed(self) -> None:
        """Another server is talked to."""
        self._on = None
        self.show()

    def show(self) -> None:
        """Have the page say whose choice counts."""
        if self._window is not None:
            self._window.set_tools_told(self._told() if self._servers.url else "")

    def _told(self) -> str:
        if self._on is None:
            return self.tr("The team's server decides which tools there are.")
        names = ", ".join(map(tool_name, self._on)) or self.tr("none")
        return self.tr("The team's server decides which tools there are. On now: {tools}.").format(tools=names)
