"""The choice between the server that comes with the app and one of a team: what the dialog and the settings show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from desktop.address import Address, InvalidAddress, parse_address, travels_open
from desktop.i18n import QT_TRANSLATE_NOOP
from desktop.invitation import Invitation
from desktop.widgets.controls.focus import LastingButton
from desktop.widgets.controls.plain import label
from desktop.widgets.controls.restyle import restyle

if TYPE_CHECKING:
    from collections.abc import Sequence

OPEN_ADVICE = QT_TRANSLATE_NOOP(
    "ServerForm", "Not encrypted: others on the network could listen in. Use https:// if the server offers it."
)

LOOK_AFTER_MS = 600
"""How long nobody types before a server is asked how one signs in there."""


class ServerForm(QWidget):
    """Stays as it is until the choice has worked; its button is public, so that its owner can place it."""

    chosen = Signal(object, object, arguments=["url", "token"])
    """URL and token, both None for the server on this computer; the token is None too where none was typed.

    Instead of a URL it may be an invitation's link.
    """

    looked_for = Signal(str, arguments=["url"])
    """A server that may offer to sign in with the browser; `set_sign_in` is to tell."""
    sign_in_wanted = Signal(str, arguments=["url"])

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._here = QRadioButton(self.tr("On this computer (bundled)"))
        self._team = QRadioButton(self.tr("A team server"))
        self._group = QButtonGroup(self)
        self._address = QLineEdit()
        self._token = QLineEdit()
        self._caution = _note("caution", "")
        self._invitation = _note("muted", "")
        self._invited: Invitation | None = None
        self._problem = _note("problem", "")
        self._sign_in = LastingButton(self.tr("Sign in with the browser"))
        self._known = QComboBox()
        self._known_urls: list[str] = []
        self._rows = QFormLayout()
        self._url = ""
        """The server whose address is typed, where it is whole."""
        self._looking = QTimer(self, singleShot=True, interval=LOOK_AFTER_MS)
        self._busy = False
        self.use_button = LastingButton(self.tr("Use this server"))
        self._name_fields()
        self._arrange()
        self._connect()
        self._here.setChecked(True)

    # Slots

    @Slot(str, str)
    def set_choice(self, url: str | None, token: str | None = None) -> None:
        """Show what is used now."""
        (self._here if url is None else self._team).setChecked(True)
        with QSignalBlocker(self._address):
            self._address.setText(url or "")
        self._token.setText(token or "")
        self._check()

    @Slot(str)
    def set_problem(self, text: str) -> None:
        """Say what went wrong; an empty text takes it back."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        self._problem.setAccessibleName(self.tr("Problem") if text else "")

    @Slot(bool)
    def set_busy(self, busy: bool) -> None:
        """While the server is tried nothing can be changed."""
        was_busy, self._busy = self._busy, busy
        self.use_button.setText(self.tr("Connecting…") if busy else self.tr("Use this server"))
        self._show_state()
        if was_busy and not busy and self._team.isChecked():
            self._token.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_known(self, urls: Sequence[str]) -> None:
        """The team servers that were used before, the latest first."""
        self._known.clear()
        self._known.addItems([Address(url, "").host for url in urls])
        self._known.setCurrentIndex(-1)
        self._known_urls = list(urls)
        self._rows.setRowVisible(self._known, len(urls) > 1)

    @Slot(str, bool)
    def set_sign_in(self, url: str, offered: bool) -> None:
        """Whether one signs in at that server with the browser."""
        self._sign_in.setVisible(offered and url == self._url)

    @Slot()
    def focus_address(self) -> None:
        self._address.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def first_stop(self) -> QWidget:
        """What is chosen of the two, which can always have the focus unless a server is being tried."""
        return self._team if self._team.isChecked() else self._here

    @property
    def problem(self) -> str:
        return self._problem.text()

    # Building

    def _name_fields(self) -> None:
        self._address.setPlaceholderText("https://voice.example.org")
        self._address.setAccessibleName(self.tr("Address of the team server"))
        self._address.setMinimumWidth(120)
        self._token.setEchoMode(QLineEdit.EchoMode.Password)
        self._token.setAccessibleName(self.tr("Token"))
        self._known.setAccessibleName(self.tr("Used before"))
        self._known.view().setAccessibleName(self.tr("Used before"))
        self._here.setAccessibleDescription(self.tr("Everything runs here; nothing to set up"))
        self.use_button.setObjectName("primary")

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._here)
        column.addWidget(
            _indented(_note("muted", self.tr("Private and without an account, as fast as this computer is.")))
        )
        column.addSpacing(6)
        column.addWidget(self._team)
        column.addWidget(_indented(self._fields()))
        column.addWidget(self._problem)
        self._problem.hide()
        self._caution.hide()
        self._sign_in.hide()

    def _fields(self) -> QWidget:
        holder = QWidget()
        form = self._rows
        holder.setLayout(form)
        form.setContentsMargins(0, 2, 0, 4)
        form.setVerticalSpacing(8)
        form.setHorizontalSpacing(12)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, field in ((self.tr("Address"), self._address), (self.tr("Token"), self._token)):
            form.addRow(_beside(name, field), field)
        form.addRow(_beside(self.tr("Used before"), self._known), self._known)
        form.setRowVisible(self._known, False)
        form.addRow("", self._invitation)
        form.addRow("", self._caution)
        form.addRow("", self._sign_in)
        return holder

    def _connect(self) -> None:
        for choice in (self._here, self._team):
            self._group.addButton(choice)
        self._team.toggled.connect(self._check)
        # `clicked` comes from a person only: showing a choice must not move the cursor.
        self._team.clicked.connect(self.focus_address)
        self._address.textChanged.connect(self._check)
        self._token.textChanged.connect(lambda: self.set_problem(""))
        for field in (self._address, self._token):
            field.returnPressed.connect(self.use_button.click)
        self.use_button.wanted.connect(self._choose)
        self._looking.timeout.connect(lambda: self.looked_for.emit(self._url))
        self._known.activated.connect(self._take_known)
        self._sign_in.wanted.connect(lambda: self.sign_in_wanted.emit(self._url))

    # Behaviour

    def _choose(self) -> None:
        self.set_problem("")
        if self._here.isChecked():
            self.chosen.emit(None, None)
            return
        try:
            invited = Invitation.read(self._address.text())
            url = parse_address(self._address.text()) if invited is None else self._address.text().strip()
        except InvalidAddress as problem:
            self._mark(str(problem))
            self.focus_address()
            return
        self.chosen.emit(url, None if invited else self._token.text().strip() or None)

    def _take_known(self, place: int) -> None:
        """Have that server's address as if it was typed; its token is kept."""
        self._team.setChecked(True)
        self._token.clear()
        self._address.setText(self._known_urls[place])

    def _check(self) -> None:
        """Say at once what is wrong with what is typed; an empty field is not wrong yet."""
        self.set_problem("")
        text = self._address.text().strip()
        problem, url = "", ""
        self._invited = None
        if self._team.isChecked() and text:
            try:
                self._invited = Invitation.read(text)
                url = parse_address(text) if self._invited is None else self._invited.url
            except InvalidAddress as found:
                problem = str(found)
        self._mark(problem)
        self._look_for("" if self._invited else url)
        self._show_invitation()
        self._caution.setText(self.tr(OPEN_ADVICE))
        self._caution.setVisible(bool(url) and travels_open(url))
        self._show_state()

    def _look_for(self, url: str) -> None:
        """Have that server asked how one signs in there, once nobody types any more."""
        if url != self._url:
            self._url = url
            self._sign_in.hide()
            self._looking.stop()
            if url:
                self._looking.start()

    def _show_invitation(self) -> None:
        """What the link that was pasted leads to; or that there may be one."""
        invited = self._invited
        told = self.tr("An invitation to {host}. It gives this computer a token of its own, once.")
        hint = self.tr("Were you sent an invitation? Paste its link as the address.")
        self._invitation.setText(told.format(host=invited.host) if invited else hint)
        come_along, typed = self.tr("comes with the invitation"), self.tr("from whoever runs the server")
        self._token.setPlaceholderText(come_along if invited else typed)
        if invited:
            self._token.clear()

    def _mark(self, problem: str) -> None:
        self.set_problem(problem)
        restyle(self._address, "wrong", bool(problem))

    def _show_state(self) -> None:
        team = self._team.isChecked()
        for choice in (self._here, self._team):
            choice.setEnabled(not self._busy)
        self._address.setEnabled(team)
        self._token.setEnabled(team and self._invited is None)
        self._sign_in.set_possible(not self._busy)
        self._known.setEnabled(not self._busy)
        for field in (self._address, self._token):
            field.setReadOnly(self._busy)
        wrong = team and (bool(self._address.property("wrong")) or not self._address.text().strip())
        self.use_button.set_possible(not self._busy and not wrong)


def _note(name: str, text: str) -> QLabel:
    made = label(text, name)
    made.setWordWrap(True)
    return made


def _beside(name: str, field: QWidget) -> QLabel:
    """A label in the middle of its field's height, which the form's own labels don't reach for a styled field."""
    made = label(name)
    made.setBuddy(field)
    made.setMinimumHeight(field.sizeHint().height())
    return made


def _indented(widget: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(24, 0, 0, 0)
    row.addWidget(widget)
    return holder
