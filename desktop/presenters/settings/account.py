"""Who one is at a team's server, told on the page of the server, what is offered to all there, and signing out."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.backend.account import (
    NOT_LET_IN,
    Account,
    Remainder,
    account_at,
    allowances_at,
    personas_at,
    sign_out,
)
from desktop.backend.http_client import NoAnswer
from desktop.model.engines.choices import team_persona
from desktop.model.notice import Notice
from desktop.settings import keyring_store
from desktop.settings.keyring_store import KeyringUnavailable
from desktop.tasks import BackgroundTasks

if TYPE_CHECKING:
    from desktop.address import Address
    from desktop.backend.choice import ServerChoice
    from desktop.backend.link import ServerLink
    from desktop.widgets.settings.settings_window import SettingsWindow

log = logging.getLogger(__name__)

MANY = 1000
"""From so much on no fraction is told."""


class AccountPresenter(QObject):
    """One signs out at the second press: to come back one has to be invited again."""

    signed_out = Signal()
    """This computer has no token for its server any more."""

    def __init__(self, link: ServerLink, servers: ServerChoice) -> None:
        super().__init__()
        self._link = link
        self._servers = servers
        self._window: SettingsWindow | None = None
        self._later = BackgroundTasks()
        self._warned = False

    def attach(self, window: SettingsWindow) -> None:
        """Present the page of this window."""
        self._window = window
        window.sign_out_requested.connect(lambda: self._later(self._sign_out()))

    def show(self) -> None:
        """Have the page tell who one is now."""
        self._warned = False
        self._tell(Notice("info", ""))
        if self._window is not None:
            self._window.set_team_personas([])  # those of a server that was left are no choice any more
        if self._servers.url and (address := self._link.address) is not None:
            self._later(self._tell_account(address))
            self._later(self._tell_personas(address))

    async def _tell_personas(self, address: Address) -> None:
        try:
            offered = [team_persona(name, text) for name, text in await personas_at(address)]
        except NoAnswer as problem:
            log.info(
                "which personas there are was not told: %s", problem.status or "no answer"
            )  # older servers have none
            return
        if self._window is not None and address == self._link.address:
            self._window.set_team_personas(offered)

    async def _tell_account(self, address: Address) -> None:
        try:
            account = await account_at(address)
            left = await allowances_at(address) if account.user else []
        except NoAnswer as problem:
            log.info("who one is was not told: %s", problem.status or "no answer")  # the link tells of it itself
            if problem.status == NOT_LET_IN and address == self._link.address:
                self._tell(Notice("info", ""), can_sign_out=True)
            return
        if address == self._link.address:
            kept = self._kept(account), self._blocked(account)
            told = " ".join(filter(None, [self._worded(account), *map(self._left, left), *kept]))
            self._tell(Notice("info", told), can_sign_out=bool(account.user))

    def _worded(self, account: Account) -> str:
        if not account.user:
            return self.tr("You use the token that all share: whoever has it sees the same conversations.")
        told = self.tr("Signed in as {user}.") if not account.device else self.tr("Signed in as {user}, on {device}.")
        return told.format(user=account.user, device=account.device)

    def _left(self, allowance: Remainder) -> str:
        """What is left of it; of what this version does not know, nothing."""
        known = {
            "sessions": self.tr("{left} of {limit} connections are free."),
            "voice_minutes_day": self.tr("{left} of {limit} voice minutes are left for today."),
            "voice_minutes_month": self.tr("{left} of {limit} voice minutes are left for this month."),
            "tokens_day": self.tr("{left} of {limit} tokens are left for today."),
            "money_month": self.tr("{left} of the {limit} that you may spend this month is left."),
            "requests_minute": self.tr("{left} of {limit} questions are left for this minute."),
        }
        return known.get(allowance.name, "").format(left=_number(allowance.left), limit=_number(allowance.limit))

    def _kept(self, account: Account) -> str:
        told = self.tr("What is not pinned is removed here after this many days without a word: {days}.")
        return told.format(days=account.keep_days) if account.keep_days else ""

    def _blocked(self, account: Account) -> str:
        told = self.tr("Some words are on this server's blocked list: what has them is neither taken up nor said.")
        return told if account.blocks else ""

    async def _sign_out(self) -> None:
        if (address := self._link.address) is None or not self._servers.url:
            return
        if not self._warned:
            self._warned = True
            told = self.tr("To come back you will need a new invitation. Press again to sign this computer out.")
            self._tell(Notice("warning", told), can_sign_out=True)
            return
        try:
            await sign_out(address)
        except NoAnswer as problem:
            self._tell(Notice("error", str(problem)), can_sign_out=True)
            return
        try:
            await keyring_store.delete(keyring_store.server_entry(address.host))
        except KeyringUnavailable:
            log.warning("a token that is void stays in the keyring")
        self.signed_out.emit()

    def _tell(self, notice: Notice, *, can_sign_out: bool = False) -> None:
        if self._window is not None:
            self._window.set_account(notice, can_sign_out)


def _number(amount: float) -> str:
    return f"{amount:.4g}" if amount < MANY else f"{amount:.0f}"
