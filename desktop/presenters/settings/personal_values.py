"""What servers of tools want of this person alone: asked for once, kept in their keyring, given to each session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal

from desktop.bidi import isolated
from desktop.i18n import said
from desktop.model.notice import Notice
from desktop.model.tools.wanted_value import WantedValue
from desktop.settings.keyring_store import KeyringUnavailable
from desktop.settings.tools.personal_secrets import CannotBeShown, PersonalSecrets
from desktop.tasks import BackgroundTasks
from server.protocol import events as e
from server.protocol.tool_places import LONGEST

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.backend.choice import ServerChoice
    from desktop.widgets.settings.settings_window import SettingsWindow


class PersonalValues(QObject):
    """`send` takes an event to the server."""

    noticed = Signal(Notice)
    """Something is wanted that this person has not given yet."""

    def __init__(
        self, servers: ServerChoice, secrets: PersonalSecrets, send: Callable[[e.ClientEvent], object]
    ) -> None:
        super().__init__()
        self._servers = servers
        self._secrets = secrets
        self._send = send
        self._window: SettingsWindow | None = None
        self._later = BackgroundTasks()
        self._wanted: list[e.ToolSecretWanted] = []
        self._given: list[e.ToolSecret] = []
        """To the session that there is now."""
        self._told: set[WantedValue] = set()
        """Of what the person knows that it is wanted."""

    def attach(self, window: SettingsWindow) -> None:
        """Present the page of this window."""
        self._window = window
        window.personal_value_given.connect(lambda wanted, secret: self._later(self.take(wanted, secret)))
        self._show()

    def received(self, event: e.ServerEvent) -> None:
        """The server said something."""
        match event:
            case e.SessionCreated():
                self._wanted, self._given = [], []
                self._show()
            case e.ToolSecretsWanted(wanted=wanted):
                self._wanted = wanted
                self._show()
                self._later(self._give())

    def server_changed(self) -> None:
        """Another server is talked to, which wants other things."""
        self._wanted, self._given = [], []
        self._told.clear()
        self._show()

    async def take(self, wanted: WantedValue, secret: str) -> None:
        """The person gave that, or with an empty text takes it back."""
        told = await self._kept(wanted, secret)
        if self._window is not None:
            self._window.set_personal_values_told(told)
        await self._give()

    async def _kept(self, wanted: WantedValue, secret: str) -> Notice:
        """Keep or forget it; what the person is told of that."""
        try:
            await self._secrets.keep(self._servers.url, wanted, secret)
        except CannotBeShown:
            most = QLocale().toString(LONGEST)
            return Notice("error", self.tr("It must be one line of at most {most} characters.").format(most=most))
        except KeyringUnavailable as problem:
            why = self.tr("It counts until you quit: {reason}") if secret else self.tr("It is still kept: {reason}")
            return Notice("warning", why.format(reason=problem.message))
        return Notice("ok", self.tr("Kept in your keyring.") if secret else self.tr("Forgotten."))

    async def _give(self) -> None:
        """Give the session all that there is, and tell of what there is not."""
        url, asked = self._servers.url, self._wanted
        wanted = [_value(each) for each in asked]
        try:
            known = await self._secrets.known(url, wanted)
        except KeyringUnavailable:
            known = []
        if url != self._servers.url or asked is not self._wanted:
            return  # the keyring was slow: another server, or another session, must not be given this
        if known != self._given and self._send(e.SessionUpdate(session=e.Session(sb_tool_secrets=known))):
            self._given = known
        have = {WantedValue(each.server, each.name, each.place) for each in known}
        missing = [each for each in wanted if each not in have]
        if news := [each for each in missing if each not in self._told]:
            self._told.update(news)
            names = ", ".join(f"{isolated(each.server)} ({isolated(each.name)})" for each in news)
            asks = self.tr("These tools want something that only you have, and cannot be used before: {names}")
            self.noticed.emit(Notice("warning", asks.format(names=names), "", "tools"))

    def _show(self) -> None:
        if self._window is not None:
            self._window.set_personal_values(tuple((_value(each), each.given, _how(each)) for each in self._wanted))


def _value(wanted: e.ToolSecretWanted) -> WantedValue:
    return WantedValue(wanted.server, wanted.name, wanted.place)


def _how(wanted: e.ToolSecretWanted) -> Notice:
    """How its server is, in a word."""
    if isinstance(wanted.problem, str):
        return Notice("error", said(wanted.problem))
    kinds = {"ready": "ok", "connecting": "busy"}
    return Notice(kinds.get(wanted.state, "info"), "")  # type: ignore[arg-type]
