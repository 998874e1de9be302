"""The connection to whichever server was chosen; keeps the one that comes with the app alive."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from desktop.backend.bundled import BundledServer
from desktop.backend.connection import BackendConnection, LinkState, LinkStatus
from desktop.i18n import translate
from desktop.model.notice import Notice
from desktop.tasks import BackgroundTasks

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop.address import Address
    from desktop.backend.bundled_process import Child
    from server.protocol import events as e

MAX_DEATHS = 3
"""How often the bundled server may die within a minute before we stop starting it again."""

FORGIVEN_SECONDS = 60.0


class ServerLink:
    """One conversation with the chosen server, across its restarts.

    `received` and `changed` are those of `BackendConnection`, `keep` and `read` those of `BundledServer`; `noticed` is
    told that the bundled server died, or what became of a question that was being asked when another conversation was
    opened.
    """

    def __init__(
        self,
        loop: asyncio.AbstractEventLoop,
        *,
        greeting: e.ClientEvent,
        received: Callable[[e.ServerEvent], None],
        changed: Callable[[LinkStatus], None],
        noticed: Callable[[Notice], None],
        keep: Callable[[tuple[str, str]], None] = lambda _: None,
        read: Callable[[], None] = lambda: None,
    ) -> None:
        self._loop = loop
        self._greeting = greeting
        self._received = received
        self._changed = changed
        self._noticed = noticed
        self._keep = keep
        self._read = read
        self._bundled: BundledServer | None = None
        self._address: Address | None = None
        self._wanted: str | None = None
        self._connection: BackendConnection | None = None
        self._closing = BackgroundTasks()
        self._deaths: list[float] = []
        self._given_up = False
        self._settings: Mapping[str, object] = {}

    @property
    def bundled_pid(self) -> int | None:
        return self._bundled.pid if self._bundled else None

    def use_bundled(self, settings: Mapping[str, object], child: Child | None = None) -> None:
        """Have the server that comes with the app, with these settings, and talk to it."""
        self._disconnect()
        self._stop_bundled()
        self._settings = settings
        self._deaths.clear()
        self._given_up = False
        self._address = None
        self._bundled = BundledServer(
            self._loop, started=self._bundled_started, died=self._bundled_died, keep=self._keep, read=self._read
        )
        self._changed(LinkStatus(LinkState.CONNECTING, translate("server_link", "Starting the speech server…")))
        self._bundled.start(settings, child)

    def configure(self, settings: Mapping[str, object]) -> None:
        """Change what the bundled server runs with; counts from the next turn on."""
        self._settings = settings
        if self._bundled is not None and self._given_up:
            self.use_bundled(settings)
        elif self._bundled is not None:
            self._bundled.configure(settings)

    async def settled(self) -> None:
        """Return once the bundled server, if that is used, runs with the newest settings."""
        if self._bundled is not None:
            await self._bundled.settled()

    def use_team(self, address: Address) -> None:
        """Talk to a team's server."""
        self._disconnect()
        self._stop_bundled()
        self._connect(address, self._wanted)

    def open(self, conversation_id: str | None) -> None:
        """Go on with a conversation, or begin a new one (None), on the same server; as soon as there is one."""
        self._wanted = conversation_id
        if self._address is not None:
            self._part()
            self._changed(LinkStatus(LinkState.CONNECTING, translate("server_link", "Opening the conversation…")))
            self._connect(self._address, conversation_id)

    @property
    def conversation_id(self) -> str | None:
        """The id of the open conversation, once the server told it."""
        return self._connection.conversation_id if self._connection else None

    @property
    def address(self) -> Address | None:
        """Where the chosen server is, once it is known."""
        return self._address

    def send(self, event: e.ClientEvent) -> bool:
        """As `BackendConnection.send`."""
        return self._connection is not None and self._connection.send(event)

    def hurry(self) -> None:
        """As `BackendConnection.hurry`."""
        if self._connection is not None:
            self._connection.hurry()

    def drop(self) -> None:
        """As `BackendConnection.drop`."""
        if self._connection is not None:
            self._connection.drop()

    def greet(self, greeting: e.ClientEvent) -> None:
        """Say this at once and first thing on every connection to come."""
        self._greeting = greeting
        if self._connection is not None:
            self._connection.greeting = greeting
            self._connection.send(greeting)

    @property
    def bundled_address(self) -> Address | None:
        """Where the bundled server is, once it listens; None where another one is used."""
        return self._address if self._bundled else None

    async def close(self) -> None:
        self._disconnect()
        await self._closing.settle()
        self._stop_bundled()

    def _connect(self, address: Address, conversation_id: str | None) -> None:
        self._address = address
        self._wanted = None
        self._connection = BackendConnection(
            address,
            received=self._received,
            changed=self._changed,
            conversation_id=conversation_id,
            greeting=self._greeting,
        )
        self._connection.start()

    def _disconnect(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            self._closing(connection.close())

    def _part(self) -> None:
        """Leave the conversation; a question that was just asked in it shall arrive there."""
        connection, self._connection = self._connection, None
        if connection is not None:
            self._closing(self._let_arrive(connection) if connection.committed else connection.close())

    async def _let_arrive(self, connection: BackendConnection) -> None:
        if await connection.part():
            sent = translate("server_link", "The question you had begun was sent to the conversation you left.")
            self._noticed(Notice("info", sent))
        else:
            self._noticed(Notice("warning", translate("server_link", "What you said last was not sent.")))

    def _stop_bundled(self) -> None:
        bundled, self._bundled = self._bundled, None
        if bundled is not None:
            bundled.stop()

    def _bundled_started(self, address: Address) -> None:
        self._connect(address, self._wanted)

    def _bundled_died(self, cause: str) -> None:
        self._forget_address()
        now = self._loop.time()
        self._deaths = [death for death in self._deaths if now - death < FORGIVEN_SECONDS] + [now]
        if len(self._deaths) > MAX_DEATHS:
            self._given_up = True
            self._changed(
                LinkStatus(
                    LinkState.REFUSED,
                    translate("server_link", "The speech server keeps stopping."),
                    translate("server_link", "{cause} Try other engines in the settings.").format(cause=cause),
                    cure="voice",
                )
            )
            return
        if len(self._deaths) == 1:  # the status line tells the same of the next ones
            restarted = translate("server_link", "{cause} It is being restarted; the conversation continues.")
            self._noticed(Notice("warning", restarted.format(cause=cause)))
        self._changed(LinkStatus(LinkState.WAITING, translate("server_link", "The speech server is being restarted.")))
        assert self._bundled is not None
        self._bundled.start(self._settings)

    def _forget_address(self) -> None:
        """Anybody may listen there now; the conversation goes on where the next server says that it listens."""
        if self._connection is not None:
            self._wanted = self._connection.conversation_id
        self._address = None
        self._disconnect()
