"""The form for more servers of tools: a command, an address, or the JSON that another program has them in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.model.tools.new_servers import WrongToolServers, document_of, is_address
from desktop.widgets.settings.keys.key_field import KeyField
from desktop.widgets.settings.parts.form import Field, Form, lasting

if TYPE_CHECKING:
    from collections.abc import Collection

LINES = 3
HELP = QT_TRANSLATE_NOOP(
    "ToolServerForm",
    "Or paste the JSON with mcpServers of another program. A program runs with your rights: add what you trust.",
)


class ToolServerForm(QWidget):
    """Name and token are asked for only where they mean something."""

    added = Signal(object, arguments=["document"])
    """The usual `{"mcpServers": …}`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = QPlainTextEdit()
        self._text.setPlaceholderText("npx -y @modelcontextprotocol/server-filesystem ~/Documents")
        self._text.setTabChangesFocus(True)
        self._text.setFixedHeight(self._text.fontMetrics().lineSpacing() * LINES + 24)
        self._target = Field(self.tr("Command or address"), self._text, self.tr(HELP))
        self._name = QLineEdit(placeholderText=self.tr("chosen for you"), maxLength=48)
        self._named = Field(self.tr("Name"), self._name)
        self._token = KeyField(self.tr("Token"), self.tr("Only if the server asks for one."))
        self._sent = ""
        self.taken: Collection[str] = ()
        """The names of those that there are: only a typed one replaces its server."""
        self._add = lasting(self.tr("Add server"), "small")
        self._text.textChanged.connect(self._on_edit)
        self._add.wanted.connect(self._on_add)
        self._token.changed.connect(self._on_edit)
        self._arrange()
        self._on_edit()

    def clear(self) -> None:
        """What was to be added is a server now; what was typed since then stays."""
        if self._text.toPlainText() != self._sent:
            return
        self._text.setPlainText("")
        self._name.setText("")
        self._token.clear()

    @property
    def stops(self) -> list[QWidget]:
        """Where the Tab key leads, in order."""
        return [self._text, self._name, self._token.control, self._add]

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(Form(self._target, self._named, self._token))
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._add)
        column.addLayout(foot)

    def _on_edit(self) -> None:
        text = self._text.toPlainText().strip()
        self._target.set_problem("")
        self._named.setVisible(bool(text) and not text.startswith("{"))
        self._token.setVisible(is_address(text))
        self._add.set_possible(bool(text) and not (is_address(text) and self._token.problem))

    def _on_add(self) -> None:
        text = self._text.toPlainText()
        try:
            token = self._token.key if is_address(text) else ""
            document = document_of(text, self._name.text(), token, taken=self.taken)
        except WrongToolServers as wrong:
            self._target.set_problem(str(wrong))
        else:
            self._sent = text
            self.added.emit(document)
