"""Changing the server: asked for in the menu's dialog and on the page of the settings, done here alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from desktop.presenters.links import open_link
from desktop.tasks import BackgroundTasks
from desktop.widgets.server.server_dialog import ServerDialog

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from PySide6.QtWidgets import QWidget

    from desktop.backend.choice import ServerChoice
    from desktop.widgets.settings.settings_window import SettingsWindow


class ServerPresenter(QObject):
    """Whoever shows the server is told how a change goes on, whoever asked for it."""

    changed = Signal()
    """Another server is in use."""
    stands = Signal(object, bool, str, arguments=["url", "busy", "problem"])
    """The server in use (None: the bundled one), whether another is being tried, and why that did not work."""

    offers = Signal(str, bool, arguments=["url", "browser"])
    """Whether one signs in at that server with the browser."""

    def __init__(self, servers: ServerChoice) -> None:
        super().__init__()
        self._servers = servers
        self._window: SettingsWindow | None = None
        self._later = BackgroundTasks()
        self._trial: object = None
        """The one under way, unless it was given up."""

    def attach(self, window: SettingsWindow) -> None:
        """Present the page of this window."""
        self._window = window
        window.server_chosen.connect(self.choose)
        window.server_looked_for.connect(self.look)
        window.sign_in_wanted.connect(self.sign_in)
        self.stands.connect(window.set_server)
        self.offers.connect(window.set_sign_in)

    def show(self) -> None:
        """Have the page show the server in use."""
        if self._window is not None:
            self._window.set_known_servers(self._servers.known)
            self._window.set_server(self._servers.url or None, False, "")

    def ask(self, parent: QWidget, invitation: str = "") -> ServerDialog:
        """Ask for another server in a dialog, which stays until one is known to work; where given, by an invitation."""
        dialog = ServerDialog(parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.set_known(self._servers.known)
        dialog.set_choice(invitation or self._servers.url or None)
        dialog.chosen.connect(self.choose)
        dialog.given_up.connect(self.give_up)
        dialog.looked_for.connect(self.look)
        dialog.sign_in_wanted.connect(self.sign_in)
        self.stands.connect(dialog.set_progress)
        self.offers.connect(dialog.set_sign_in)
        dialog.open()
        return dialog

    def choose(self, url: str | None, token: str | None) -> None:
        """Change to this server, or to the bundled one, once it is known to work; `stands` tells."""
        self._later(self._change(lambda wanted: self._servers.change(url, token, wanted=wanted)))

    def look(self, url: str) -> None:
        """Ask that server how one signs in there; `offers` tells."""
        self._later(self._look(url))

    def sign_in(self, url: str) -> None:
        """Change to this server once the person has signed in there with the browser; `stands` tells."""
        self._later(self._change(lambda wanted: self._servers.sign_in(url, open_link, wanted=wanted)))

    def give_up(self) -> None:
        """The server that is being tried is not wanted any more; the one in use stays."""
        self._trial = None
        self._tell(busy=False, problem="")

    async def _look(self, url: str) -> None:
        self.offers.emit(url, await self._servers.offers_sign_in(url))

    async def _change(self, change: Callable[[Callable[[], bool]], Awaitable[str]]) -> None:
        trial = self._trial = object()
        self._tell(busy=True, problem="")
        problem = await change(lambda: self._trial is trial)
        if self._trial is not trial:
            return
        self._tell(busy=False, problem=problem)
        if not problem:
            self.changed.emit()

    def _tell(self, *, busy: bool, problem: str) -> None:
        self.stands.emit(self._servers.url or None, busy, problem)
