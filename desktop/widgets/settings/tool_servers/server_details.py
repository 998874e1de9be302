"""What a server of tools offers and wrote: what each tool may do, and the end of its log."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.bidi import isolated
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.model.tools.servers import EVERY, ServedTool, ToolServer
from desktop.shortening import NAME, shortened
from desktop.widgets.settings.parts.choice_box import ChoiceBox
from desktop.widgets.settings.parts.form import note

LOG_LINES = 6
ABOUT = 160
"""Characters of what a server says of a tool."""
CHOICES = (
    ("ask", QT_TRANSLATE_NOOP("ToolServerDetails", "Ask each time")),
    ("always", QT_TRANSLATE_NOOP("ToolServerDetails", "Always allowed")),
    ("never", QT_TRANSLATE_NOOP("ToolServerDetails", "Never")),
)


class ToolServerDetails(QWidget):
    """Built anew only where there are other tools: whoever chooses is not disturbed."""

    permission_chosen = Signal(str, str, arguments=["tool", "permission"])
    """Of the tool `*` where it is about all that have none of their own."""

    def __init__(self, name: str, before: QWidget) -> None:
        """The Tab key leads here from `before`."""
        super().__init__()
        self._before = before
        self._shown: tuple[tuple[str, str, bool], ...] | None = None
        self._lines: tuple[str, ...] | None = None
        """Of the log, as they are shown."""
        self._boxes: dict[str, ChoiceBox] = {}
        self._tools = QWidget()
        self._log = QPlainTextEdit()
        self._log.setReadOnly(True)
        self._log.setTabChangesFocus(True)
        self._log.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self._log.setFixedHeight(self._log.fontMetrics().lineSpacing() * LOG_LINES + 24)
        self._log.setAccessibleName(self.tr("Log of {server}").format(server=isolated(name)))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self._tools)
        self._column.addWidget(note(self.tr("Log"), "keyHost"))
        self._column.addWidget(self._log)

    def show_server(self, server: ToolServer) -> None:
        """What is so of it now."""
        tools = tuple((tool.name, tool.description, tool.read_only) for tool in server.tools)
        if tools != self._shown:
            self._shown = tools
            self._build(server.tools)
        for tool in server.tools:
            self._boxes[tool.name].show_value(tool.permission)
        self._boxes[EVERY].show_value(server.otherwise or "ask")
        if server.log != self._lines:
            self._lines = server.log
            self._log.setPlainText("\n".join(server.log) or self.tr("It wrote nothing."))
            self._log.verticalScrollBar().setValue(self._log.verticalScrollBar().maximum())

    @property
    def stops(self) -> list[QWidget]:
        """Where the Tab key leads, in order."""
        return [*self._boxes.values(), self._log]

    def _build(self, tools: tuple[ServedTool, ...]) -> None:
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        others = note(self.tr("All tools without a choice of their own"), "")
        self._boxes = {EVERY: self._box(EVERY, others, self.tr("What tools without a choice of their own may do"))}
        grid.addWidget(others, 0, 0)
        grid.addWidget(self._boxes[EVERY], 0, 1)
        for row, tool in enumerate(tools, 1):
            name = note(shortened(tool.name, NAME), "keyHost")
            spoken = self.tr("What {tool} may do").format(tool=isolated(name.text()))
            self._boxes[tool.name] = self._box(tool.name, name, spoken)
            grid.addLayout(self._words(tool, name), row, 0)
            grid.addWidget(self._boxes[tool.name], row, 1)
        self._column.replaceWidget(self._tools, made)
        self._tools.hide()
        self._tools.deleteLater()
        self._tools = made
        for first, second in pairwise([self._before, *self.stops]):
            QWidget.setTabOrder(first, second)

    def _words(self, tool: ServedTool, name: QLabel) -> QVBoxLayout:
        about = shortened(" ".join(tool.description.split()), ABOUT)
        if tool.read_only:
            about = self.tr("Says that it only reads. {about}").format(about=isolated(about))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(name)
        if about.strip():
            words.addWidget(note(about, "muted"))
        return words

    def _box(self, tool: str, label: QLabel, spoken: str) -> ChoiceBox:
        """Called `spoken` by those who do not see the `label` beside it; on Linux a box is called as its label is."""
        box = ChoiceBox()
        box.setMinimumContentsLength(max(len(self.tr(text)) for _, text in CHOICES))
        for value, text in CHOICES:
            box.add(self.tr(text), value)
        label.setBuddy(box)
        for widget in (label, box):
            widget.setAccessibleName(spoken)
        box.chosen.connect(lambda permission: self.permission_chosen.emit(tool, permission))
        return box
