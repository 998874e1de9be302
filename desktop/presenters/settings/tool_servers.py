"""Servers of tools on the page of the tools: added, switched, permitted and removed, and watched while it is seen."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from desktop.backend.http_client import NoAnswer
from desktop.backend.tool_servers import ToolServers
from desktop.bidi import isolated
from desktop.model.notice import Notice
from desktop.presenters.links import open_link
from desktop.settings.keyring_store import KeyringUnavailable
from desktop.tasks import BackgroundTasks

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Mapping

    from desktop.backend.choice import ServerChoice
    from desktop.backend.link import ServerLink
    from desktop.model.tools.servers import ToolServer
    from desktop.settings.tools.tool_secrets import ToolSecrets
    from desktop.widgets.settings.settings_window import SettingsWindow

LOOK_SECONDS = 1.0
"""How often it is looked how they are."""
NOT_FOR_US = (401, 403, 404)
"""The team's server leaves them to its admins."""


class ToolServersPresenter(QObject):
    """Those of the server in use: of our own one, or of a team's where the person runs it."""

    def __init__(self, link: ServerLink, servers: ServerChoice, secrets: ToolSecrets) -> None:
        super().__init__()
        self._link = link
        self._choice = servers
        self._secrets = secrets
        self._window: SettingsWindow | None = None
        self._later = BackgroundTasks()
        self._watching: asyncio.Task[None] | None = None
        self._opened: set[str] = set()
        """Those whose tools and log are looked at."""

    def attach(self, window: SettingsWindow) -> None:
        """Present the page of this window."""
        self._window = window
        window.tool_servers_added.connect(lambda document: self._later(self.add(document)))
        window.tool_server_act_wanted.connect(self._act)
        window.tool_permission_chosen.connect(self._permit)
        window.tool_servers_watched.connect(self.watch)

    def server_changed(self) -> None:
        """Another server is in use, with servers of tools of its own."""
        self._opened.clear()
        self._show(())
        if self._watching is not None:
            self.watch(False)
            self.watch(True)

    def watch(self, watched: bool) -> None:
        """Look how they are, again and again, or no more."""
        if self._watching is not None:
            self._watching.cancel()
        self._watching = self._later(self._watch()) if watched else None

    async def add(self, document: Mapping[str, Any]) -> None:
        """Add these servers, or change them."""
        self._tell(Notice("busy", self.tr("Adding…")))
        try:
            added, unkept = await self._added(document)
        except NoAnswer as problem:
            self._tell(Notice("error", str(problem)))
            return
        names = ", ".join(isolated(each.name) for each in added)
        told = self.tr("Added: {names}").format(names=names)
        if unkept:
            kept = self.tr("{told}. Their secrets stand in a file that only you can read: {reason}")
            told = kept.format(told=told, reason=unkept)
        self._tell(Notice("ok", told))
        await self._look()

    async def _added(self, document: Mapping[str, Any]) -> tuple[list[ToolServer], str]:
        """Those that were added, with secrets in the keyring, and why they are not. Raises `NoAnswer`."""
        servers = self._servers()
        if self._choice.url:
            return await servers.add(document), ""
        try:
            hidden = await self._secrets.hidden(document)
        except KeyringUnavailable as problem:
            return await servers.add(document), problem.message
        self._choice.configure()
        try:
            return await servers.add(hidden), ""
        except NoAnswer:
            await self._secrets.take_back()
            self._choice.configure()
            raise

    def keep(self, name: str, secret: str) -> None:
        """The server has something for the keyring, of somebody who signed in."""
        self._later(self._kept(name, secret))

    async def _kept(self, name: str, secret: str) -> None:
        try:
            await self._secrets.keep(name, secret)
        except KeyringUnavailable as problem:
            self._tell(Notice("warning", f"{problem.message} {problem.hint}"))
        self._choice.configure()  # a server that has to be started anew is told the newest

    def read_again(self) -> None:
        """The server wants to know what another program of the person's kept."""
        self._later(self._read_again())

    async def _read_again(self) -> None:
        with suppress(KeyringUnavailable):
            await self._secrets.load()
            self._choice.configure()

    def _act(self, act: str, name: str) -> None:
        match act:
            case "on" | "off":
                self._do(lambda servers: servers.change(name, {"disabled": act == "off"}))
            case "remove":
                self._opened.discard(name)
                self._do(lambda servers: self._removed(servers, name))
            case "sign-in":
                self._do(lambda servers: servers.sign_in(name, open_link))
            case "open":
                self._opened.add(name)
                self._later(self._look())
            case "fold":
                self._opened.discard(name)

    async def _removed(self, servers: ToolServers, name: str) -> None:
        await servers.remove(name)
        if not self._choice.url:
            try:
                await self._secrets.forget(name)
            except KeyringUnavailable as problem:
                raise NoAnswer(problem.message) from None

    def _permit(self, name: str, tool: str, permission: str) -> None:
        self._do(lambda servers: servers.change(name, {"permissions": {tool: permission}}))

    def _do(self, act: Callable[[ToolServers], Coroutine[None, None, object]]) -> None:
        self._later(self._done(act))

    async def _done(self, act: Callable[[ToolServers], Coroutine[None, None, object]]) -> None:
        try:
            await act(self._servers())
            self._tell(Notice("info", ""))
        except NoAnswer as problem:
            self._tell(Notice("error", str(problem)))
        await self._look()

    async def _look(self) -> None:
        await self._refresh()

    async def _watch(self) -> None:
        with suppress(KeyringUnavailable):
            if not self._choice.url and await self._secrets.load():  # added in a terminal meanwhile
                self._choice.configure()
        while await self._refresh():  # noqa: ASYNC110 # a server tells nobody
            await asyncio.sleep(LOOK_SECONDS)

    async def _refresh(self) -> bool:
        """Show how they are; False where they are none of this person's business."""
        try:
            servers = self._servers()
            listed, problem = await servers.listed()
            found = [await servers.get(each.name) if each.name in self._opened else each for each in listed]
        except NoAnswer as failure:
            theirs = bool(self._choice.url) and failure.status in NOT_FOR_US
            if theirs:
                self._show(None)
            return not theirs  # what was seen last stays: it is asked again in a moment
        self._show(tuple(found))
        if problem:
            self._tell(Notice("error", problem))
        return True

    def _servers(self) -> ToolServers:
        """Raises `NoAnswer`."""
        if (address := self._link.address) is None:
            raise NoAnswer(self.tr("The server is not there yet; try again in a moment."))
        return ToolServers(address, team=bool(self._choice.url))

    def _show(self, servers: tuple[ToolServer, ...] | None) -> None:
        if self._window is not None:
            self._window.set_tool_servers(servers)

    def _tell(self, notice: Notice) -> None:
        if self._window is not None:
            self._window.set_tool_servers_told(notice)
