"""One server of tools: whether it is on, how it is, what it is, and on demand its tools and its log."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QWidget

from desktop.bidi import isolated
from desktop.model.notice import Notice
from desktop.model.tools.servers import ToolServer
from desktop.shortening import NAME, shortened
from desktop.widgets.controls.buttons.switch import BESIDE, Switch
from desktop.widgets.settings.parts.form import breakable, note, push
from desktop.widgets.settings.parts.verdict import Verdict
from desktop.widgets.settings.tool_servers.server_details import ToolServerDetails


class ToolServerRow(QFrame):
    """The server stays the same; what is shown of it changes."""

    wanted = Signal(str, str, arguments=["act", "name"])
    """`on`, `off`, `sign-in`, `remove`, `open` or `fold`."""
    permission_chosen = Signal(str, str, str, arguments=["name", "tool", "permission"])

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keyRow")
        self._name = name
        self.switch = Switch(name)
        self._place = note("", "muted")
        self._server: ToolServer | None = None
        self._verdict = Verdict()
        self.more = push(self.tr("Details"), "small")
        self.more.setCheckable(True)
        self.sign_in = push(self.tr("Sign in…"), "small")
        self.sign_in.hide()
        self.remove = push(self.tr("Remove"), "small")
        self.details = ToolServerDetails(name, self.remove)
        self.details.hide()
        shown = isolated(name)
        self.more.setAccessibleName(self.tr("Details of {server}").format(server=shown))
        self.sign_in.setAccessibleName(self.tr("Sign in… {server}").format(server=shown))
        self.remove.setAccessibleName(self.tr("Remove {server}").format(server=shown))
        self._connect()
        self._arrange()

    def show_server(self, server: ToolServer) -> None:
        """What is so of it now."""
        self.switch.show_value(not server.disabled)
        self._place.setText(breakable(shortened(server.place, NAME)))
        facts = replace(server, tools=(), log=())
        if facts != self._server:  # saying how it is again would be heard again
            self._server = facts
            self._verdict.show_result(self._told(server))
            self.sign_in.setVisible(server.state == "sign_in")
        if self.more.isChecked():
            self.details.show_server(server)
            self.details.setVisible(True)

    @property
    def stops(self) -> list[QWidget]:
        """Where the Tab key leads, in order."""
        return [self.switch, self.sign_in, self.more, self.remove, *self.details.stops]

    def _told(self, server: ToolServer) -> Notice:
        match server.state:
            case "ready":
                return Notice("ok", self.tr("Ready. Tools: {number}").format(number=server.tool_count))
            case "sign_in":
                return Notice("warning", server.problem)
            case "failed":
                return Notice("error", server.problem)
            case "connecting":
                return Notice("busy", self.tr("Starting…"))
            case _:
                return Notice("info", "")

    def _connect(self) -> None:
        self.switch.chosen.connect(lambda on: self.wanted.emit("on" if on else "off", self._name))
        self.sign_in.clicked.connect(lambda: self.wanted.emit("sign-in", self._name))
        self.remove.clicked.connect(lambda: self.wanted.emit("remove", self._name))
        self.more.toggled.connect(self._unfold)
        self.details.permission_chosen.connect(
            lambda tool, permission: self.permission_chosen.emit(self._name, tool, permission)
        )

    def _unfold(self, opened: bool) -> None:
        if not opened:
            self.details.hide()
        self.wanted.emit("open" if opened else "fold", self._name)

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.more)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 8, 0, 8)
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(0, BESIDE)  # all of it begins below the name
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.switch, 0, 0, 1, 2)
        grid.addWidget(self._place, 1, 1)
        grid.addWidget(self._verdict, 2, 1)
        grid.addWidget(self.sign_in, 3, 1, Qt.AlignmentFlag.AlignLeading)  # three do not fit side by side
        grid.addLayout(buttons, 4, 1)
        grid.addWidget(self.details, 5, 1)
