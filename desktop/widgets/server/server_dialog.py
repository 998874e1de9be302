"""Where to choose between the server that comes with the app and one of a team, without the rest of the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayout, QPushButton, QVBoxLayout, QWidget

from desktop.widgets.controls.plain import label
from desktop.widgets.server.server_form import ServerForm
from desktop.widgets.window.placing import WindowPlace
from server.protocol.invitations import is_link

if TYPE_CHECKING:
    from collections.abc import Sequence

FORM_WIDTH = 384


class ServerDialog(QDialog):
    """Opened with `open()`; stays until the choice has worked, which `set_progress` tells."""

    chosen = Signal(object, object, arguments=["url", "token"])
    """As of `ServerForm`."""
    looked_for = Signal(str, arguments=["url"])
    sign_in_wanted = Signal(str, arguments=["url"])
    given_up = Signal()
    """The dialog was left while the server that was chosen in it was being tried."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Server"))
        self._form = ServerForm()
        self._form.chosen.connect(self._choose)
        self._form.looked_for.connect(self.looked_for)
        self._form.sign_in_wanted.connect(self._sign_in)
        self._tries = False
        """Whether what is being tried was chosen here."""
        self._invited = False
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.setAutoDefault(False)
        self._cancel.clicked.connect(self.reject)
        self._arrange()

    @Slot(str, str)
    def set_choice(self, url: str | None, token: str | None = None) -> None:
        """Show what is used now, or an invitation."""
        self._invited = url is not None and is_link(url)
        self._form.set_choice(url, token)
        if url is not None:
            self._form.focus_address()

    @Slot(str)
    def set_problem(self, text: str) -> None:
        """Say what went wrong; an empty text takes it back."""
        self._form.set_problem(text)

    def set_known(self, urls: Sequence[str]) -> None:
        """As of `ServerForm`."""
        self._form.set_known(urls)

    @Slot(str, bool)
    def set_sign_in(self, url: str, offered: bool) -> None:
        """As of `ServerForm`."""
        self._form.set_sign_in(url, offered)

    @Slot(object, bool, str)
    def set_progress(self, _url: str | None, busy: bool, problem: str) -> None:
        """Whether a server is being tried, and why that did not work; once one did, the dialog goes.

        Not so where it holds an invitation and another server is in use now: that may still be accepted.
        """
        self.set_busy(busy)
        self.set_problem(problem)
        if busy:
            return
        tried, self._tries = self._tries, False
        if not problem and (tried or not self._invited):
            self.accept()

    @Slot()
    def reject(self) -> None:
        """Leave all as it is; a server that is being tried for this dialog is not wanted any more."""
        tried, self._tries = self._tries, False
        super().reject()
        if tried:
            self.given_up.emit()

    @Slot(bool)
    def set_busy(self, busy: bool) -> None:
        """While the server is tried nothing can be changed, but it can be cancelled."""
        self._form.set_busy(busy)

    @property
    def problem(self) -> str:
        return self._form.problem

    def _choose(self, url: str | None, token: str | None) -> None:
        self._tries = True
        self.chosen.emit(url, token)

    def _sign_in(self, url: str) -> None:
        self._tries = True
        self.sign_in_wanted.emit(url)

    def _arrange(self) -> None:
        title = label(self.tr("Where should SB Voice think?"), "hintTitle")
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._form.use_button)
        self._form.setMinimumWidth(FORM_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(14)
        column.addWidget(title)
        column.addWidget(self._form)
        column.addLayout(buttons)
        WindowPlace(self)
        # The dialog grows and shrinks with what it has to say.
        column.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
