"""All servers of tools, and the form for more of them."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.model.notice import Notice
from desktop.model.tools.servers import ToolServer
from desktop.widgets.settings.parts.form import Card
from desktop.widgets.settings.parts.verdict import Verdict
from desktop.widgets.settings.tool_servers.server_form import ToolServerForm
from desktop.widgets.settings.tool_servers.server_row import ToolServerRow


class ToolServersCard(Card):
    """Rows above, the form below."""

    added = Signal(object, arguments=["document"])
    wanted = Signal(str, str, arguments=["act", "name"])
    """As of `ToolServerRow.wanted`."""
    permission_chosen = Signal(str, str, str, arguments=["name", "tool", "permission"])

    def __init__(self) -> None:
        super().__init__(
            self.tr("Servers of tools"),
            self.tr("They speak the Model Context Protocol (MCP). You are asked before a tool is used."),
            "server",
        )
        self._rows: dict[str, ToolServerRow] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._form = ToolServerForm()
        self._form.added.connect(self.added)
        self._told = Verdict()
        self.column.addLayout(self._list)
        self.column.addWidget(self._form)
        self.column.addWidget(self._told)

    def set_servers(self, servers: tuple[ToolServer, ...]) -> None:
        """All that there are, in order."""
        if [each.name for each in servers] != list(self._rows):
            self._build(servers)
        self._form.taken = self._rows.keys()
        for server in servers:
            self._rows[server.name].show_server(server)

    def set_told(self, notice: Notice) -> None:
        """What came of adding or changing one."""
        self._told.show_result(notice)
        if notice.kind == "ok":
            self._form.clear()

    def _build(self, servers: tuple[ToolServer, ...]) -> None:
        """Rows of servers that stay are kept, and the keyboard with them."""
        names = {each.name for each in servers}
        for gone in self._rows.keys() - names:
            row = self._rows.pop(gone)
            if any(stop.hasFocus() for stop in row.stops):
                self._form.stops[0].setFocus(Qt.FocusReason.OtherFocusReason)
            row.hide()
            row.deleteLater()
        rows = {}
        for place, server in enumerate(servers):
            row = self._rows.get(server.name) or self._made(server.name)
            rows[server.name] = row
            if self._list.indexOf(row) != place:
                self._list.removeWidget(row)
                self._list.insertWidget(place, row)
        self._rows = rows
        self._order()

    def _order(self) -> None:
        stops: list[QWidget] = [stop for row in self._rows.values() for stop in row.stops]
        for first, second in pairwise([*stops, *self._form.stops]):
            QWidget.setTabOrder(first, second)

    def _made(self, name: str) -> ToolServerRow:
        row = ToolServerRow(name)
        row.wanted.connect(self.wanted)
        row.permission_chosen.connect(self.permission_chosen)
        return row
