"""The page on where the server is: on this computer or a team's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.address import Address
from desktop.model.notice import Notice
from desktop.widgets.controls.focus import hand_on
from desktop.widgets.server.server_form import ServerForm
from desktop.widgets.settings.parts.form import Card, page_column
from desktop.widgets.settings.parts.verdict import Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence


class ServerPage(QWidget):
    """What is typed stays while it is tried and when it did not work."""

    chosen = Signal(object, object, arguments=["url", "token"])
    looked_for = Signal(str, arguments=["url"])
    sign_in_wanted = Signal(str, arguments=["url"])
    sign_out_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = ServerForm()
        self._form.chosen.connect(self.chosen)
        self._form.looked_for.connect(self.looked_for)
        self._form.sign_in_wanted.connect(self.sign_in_wanted)
        self._now = Verdict()
        self._account = Verdict()
        self._sign_out = QPushButton(self.tr("Sign out"))
        self._sign_out.setAutoDefault(False)  # Enter in a field is for the field
        self._sign_out.clicked.connect(self.sign_out_requested)
        self._arrange()

    @Slot(object, bool, str)
    def set_server(self, url: str | None, busy: bool, problem: str) -> None:
        """The server in use, whether another is being tried, and why that did not work."""
        self._form.set_busy(busy)
        where = Address(url, "").host if url else self.tr("this computer")
        self._now.show_result(Notice("ok", self.tr("In use: {where}").format(where=where)))
        if not busy and not problem:
            self._form.set_choice(url)
        self._form.set_problem(problem)

    def set_known(self, urls: Sequence[str]) -> None:
        """As of `ServerForm`."""
        self._form.set_known(urls)

    @Slot(str, bool)
    def set_sign_in(self, url: str, offered: bool) -> None:
        """As of `ServerForm`."""
        self._form.set_sign_in(url, offered)

    @Slot(object, bool)
    def set_account(self, told: Notice, can_sign_out: bool) -> None:
        """Who one is at the team's server, and whether this computer can be signed out there."""
        self._account.show_result(told)
        if not can_sign_out:
            hand_on(self._sign_out, self._form.first_stop)
        self._sign_out.setVisible(can_sign_out)

    @property
    def problem(self) -> str:
        return self._form.problem

    def _arrange(self) -> None:
        card = Card()
        foot = QHBoxLayout()
        foot.addWidget(self._now, 1, Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self._form.use_button)
        card.column.addWidget(self._form)
        card.column.addLayout(foot)
        self._sign_out.hide()
        account = QHBoxLayout()
        account.addWidget(self._account, 1, Qt.AlignmentFlag.AlignVCenter)
        account.addWidget(self._sign_out)
        card.column.addLayout(account)
        column = page_column(self, self.tr("Server"), self.tr("Where your speech is processed."))
        column.addWidget(card)
        column.addStretch(1)
