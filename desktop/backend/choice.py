"""Which server the app talks to: the one that comes with it, or a team's; asked for in the window, kept for later."""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from typing import TYPE_CHECKING

from desktop.address import Address, InvalidAddress, parse_address
from desktop.backend.account import joined
from desktop.backend.connection import LinkState, LinkStatus, try_out
from desktop.backend.failures.goodbye import sentence
from desktop.backend.failures.outcome import Cause, Failure
from desktop.backend.http_client import NoAnswer
from desktop.backend.sign_in import by_browser, offer_of
from desktop.i18n import translate
from desktop.invitation import Invitation
from desktop.model.notice import Notice
from desktop.settings import keyring_store
from desktop.settings.keyring_store import KeyringUnavailable
from desktop.settings.server_config import for_server
from desktop.settings.tools.tool_secrets import ToolSecrets
from server.protocol.traces import trace_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.backend.bundled_process import Child
    from desktop.backend.link import ServerLink
    from desktop.settings.api_keys import ApiKeys
    from desktop.settings.stored import SettingsFile

log = logging.getLogger(__name__)

MOST_KNOWN = 8
"""Team servers that are remembered."""


class ServerChoice:
    """Leads the link to the chosen server. `changed` and `noticed` are told what the person should know."""

    def __init__(
        self,
        link: ServerLink,
        settings: SettingsFile,
        keys: ApiKeys,
        *,
        changed: Callable[[LinkStatus], None],
        noticed: Callable[[Notice], None],
        tool_secrets: ToolSecrets | None = None,
    ) -> None:
        self._link = link
        self._settings = settings
        self._keys = keys
        self._tool_secrets = tool_secrets or ToolSecrets()
        self._changed = changed
        self._noticed = noticed
        self._for_this_run: Address | None = None

    @property
    def url(self) -> str:
        """The team server's address; empty for the server that comes with the app."""
        return self._for_this_run.url if self._for_this_run else self._settings.current.server_url

    async def begin(self, server: Address | None, child: Child | None) -> None:
        """Talk to `server`, or to the one that was chosen last; `child` is the bundled one, launched already."""
        try:
            await self._begin(server, child)
        except Exception as error:  # else the window would say for ever that it is starting up
            log.error("there is no server to connect to: %s", trace_of(error))
            self._changed(LinkStatus.after(Failure(Cause.UNKNOWN, again=False)))

    async def _begin(self, server: Address | None, child: Child | None) -> None:
        self._for_this_run = server
        if server is not None:
            self._link.use_team(server)
        elif self.url:
            await self._use_stored(self.url)
        else:
            await self._use_bundled(child)

    async def change(self, url: str | None, token: str | None, wanted: Callable[[], bool] = lambda: True) -> str:
        """Change to another server, or to the bundled one, once it is known to work; `url` may be an invitation.

        Returns why it does not, in one sentence; then nothing is changed. Nor is it where it is not `wanted` any more
        once that is known; the token of an invitation is kept all the same, as it cannot be had again.
        """
        if url is None:
            self._chosen("")
            await self._use_bundled(None)
            return ""
        invitation = Invitation.read(url)
        address, problem = await (self._joined(invitation) if invitation else self._tried(url, token))
        if address is None:
            return problem
        if invitation or (token and wanted()):
            await self._keep_token(address)
        if wanted():
            self._use(address)
        return ""

    async def offers_sign_in(self, url: str) -> bool:
        """Whether one signs in at that server with the browser."""
        return (await offer_of(url)).browser

    async def sign_in(self, url: str, open_page: Callable[[str], bool], wanted: Callable[[], bool]) -> str:
        """As `change`, once the person has signed in on the page that `open_page` shows."""
        try:
            address = await by_browser(url, open_page)
        except NoAnswer as problem:
            return str(problem)
        await self._keep_token(address)
        if wanted():
            self._use(address)
        return ""

    def configure(self) -> None:
        """The settings or the keys changed: the bundled server is told."""
        self._link.configure(self._for_server())

    def _for_server(self) -> dict[str, object]:
        return for_server(self._settings.current, self._keys.by_host, self._tool_secrets.by_name)

    def _use(self, address: Address) -> None:
        self._chosen(address.url)
        self._link.use_team(address)

    @property
    def known(self) -> Sequence[str]:
        """The team servers that were used, the latest first."""
        return self._settings.current.known_servers

    def _chosen(self, url: str) -> None:
        self._for_this_run = None
        known = dict.fromkeys((url, *self.known) if url else self.known)
        self._settings.change(server_url=url, known_servers=tuple(known)[:MOST_KNOWN])

    async def _use_bundled(self, child: Child | None) -> None:
        await self._keys.load()
        if self._keys.problem is None:
            with suppress(KeyringUnavailable):  # each server says what it lacks
                await self._tool_secrets.load()
        if self._keys.problem is not None:
            problem = self._keys.problem
            told = translate("server_choice", "Your keys cannot be read: {message} {hint}")
            self._tell(Notice("warning", told.format(message=problem.message, hint=problem.hint), cure="keys"))
        self._link.use_bundled(self._for_server(), child)

    async def _tried(self, url: str, token: str | None) -> tuple[Address | None, str]:
        """The server's address with its token, once it answered, or None and why not."""
        try:
            token = token or await _stored_token(url)
        except KeyringUnavailable as trouble:
            return None, translate("server_choice", "Enter the token: {message}").format(message=trouble.message)
        if token is None:
            return None, translate("server_choice", "Enter the token that belongs to this server.")
        address = Address(url, token)
        failure = await try_out(address)
        return (None, sentence(failure)) if failure else (address, "")

    async def _joined(self, invitation: Invitation) -> tuple[Address | None, str]:
        """The server to which the invitation leads, with a token that is had by it, or None and why not."""
        try:
            return await joined(invitation), ""
        except NoAnswer as problem:
            return None, str(problem)

    async def _keep_token(self, address: Address) -> None:
        try:
            await keyring_store.write(keyring_store.server_entry(address.host), address.token)
        except KeyringUnavailable as trouble:
            told = translate("server_choice", "The token is kept for this run only: {message} {hint}")
            self._tell(Notice("warning", told.format(message=trouble.message, hint=trouble.hint)))

    def _tell(self, notice: Notice) -> None:
        """Once the window shows the other server, with an empty conversation."""
        asyncio.get_running_loop().call_soon(self._noticed, notice)

    async def _use_stored(self, url: str) -> None:
        try:
            url = parse_address(url)
            token = await _stored_token(url)
        except InvalidAddress:
            self._changed(LinkStatus.after(Failure(Cause.ADDRESS, again=False)))
            return
        except KeyringUnavailable as trouble:
            self._changed(
                LinkStatus(
                    LinkState.REFUSED,
                    translate("server_choice", "The token of {url} cannot be read: {message}").format(
                        url=url, message=trouble.message
                    ),
                )
            )
            return
        if token is None:
            self._changed(
                LinkStatus(
                    LinkState.REFUSED, translate("server_choice", "There is no token for {url} yet.").format(url=url)
                )
            )
        else:
            self._link.use_team(Address(url, token))


async def _stored_token(url: str) -> str | None:
    return await keyring_store.read(keyring_store.server_entry(Address(url, "").host))
