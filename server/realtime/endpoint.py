"""The WebSocket: frames become events for a session, its events become frames."""

from __future__ import annotations

import asyncio
import logging
import uuid
from collections import ChainMap
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

from starlette.websockets import WebSocketDisconnect

from server.conversations.history import History
from server.conversations.owner import Person
from server.conversations.store.store import RESUME_PATIENCE_SECONDS, ConversationDeleted, Resumed, StoreError
from server.documents.finder import Finder
from server.engines.apart.asker import ASKER
from server.engines.offers import named
from server.people.caller import CALLER, SHARED
from server.protocol.addresses import network_of
from server.protocol.limits import NAME
from server.protocol.texts import Text
from server.protocol.traces import trace_of
from server.quotas.turns import OverQuota
from server.realtime.client import (
    CLOSE_BAD_REQUEST,
    CLOSE_BUG,
    CLOSE_DELETED,
    CLOSE_ELSEWHERE,
    CLOSE_LINE,
    CLOSE_NOT_LET_IN,
    CLOSE_RESTART,
    CLOSE_TOO_MANY,
    RealtimeClient,
    turn_away,
)
from server.realtime.client_secrets import OPENED_WITH
from server.realtime.line import WaitsTooOften
from server.realtime.lobby import MOST_WAITING, Lobby, TooMuchEarly, WentElsewhere
from server.realtime.replies.refusal import nothing_blocked
from server.realtime.session import RealtimeSession
from server.realtime.settings.session_settings import Refused
from server.realtime.settings.wishes import NO_OFFERS, not_offered
from server.tasks import BackgroundTasks
from server.unicode_text import well_formed
from server.watching.ids import SESSION

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy.ext.asyncio import AsyncConnection
    from starlette.websockets import WebSocket

    from server.conversations.recording.recordings import Recordings
    from server.conversations.store.store import News, Store
    from server.documents.library import Library
    from server.engines.lineup import AnyStage, Lineup
    from server.people.caller import Asker
    from server.people.people import People
    from server.quotas.meter import Meter, PersonalAccount
    from server.realtime.client_secrets import ClientSecret
    from server.realtime.settings.session_settings import SessionSettings
    from server.realtime.settings.wishes import Offers
    from server.timers.alarm_clock import AlarmClock
    from server.tools.mcp.servers import McpServers
    from server.tools.tool import ServerTool
    from server.watching.figures import Figures

log = logging.getLogger(__name__)

PROTOCOL = "realtime"
"""The subprotocol that is chosen where a client offers it: browsers and some libraries hang up otherwise."""

SLOW_SECONDS = 10.0
"""How long a client may leave the server's words untaken."""

PEOPLE_SECONDS = 0.4
"""How often the database is asked who of those who talk is let in no more: they are to be gone within a second."""

IDLE_LOOK_SECONDS = 0.1
"""How often it is looked whose turn is over, while the server is about to end."""

LET_GO_AT_ONCE = 10
"""How many are hung up on at a look, at most: they all come back somewhere, and shall not come at the same moment."""

CLAIM_SECONDS = 1.0
"""How often the database is asked who has claimed the conversations that go on here."""

ELSEWHERE = "the conversation goes on elsewhere"
EARLIER_UNREADABLE = Text("What was said before in this conversation cannot be read right now.")


class Realtime:
    """All clients of one server.

    A conversation has one client at a time: whoever comes later takes it over. So a client that lost its connection
    comes back even where the server has not noticed yet.
    """

    def __init__(
        self,
        lineup: Lineup,
        store: Store,
        recordings: Recordings,
        settings: SessionSettings,
        *,
        slow_seconds: float = SLOW_SECONDS,
        people: People | None = None,
        meter: Meter | None = None,
        most_sessions: int = 0,
        shares_line: bool = False,
        figures: Figures,
        library: Library | None = None,
        alarm: AlarmClock | None = None,
        mcp: McpServers | None = None,
    ) -> None:
        """`mcp` are the servers of tools, whose tools come and go."""
        self._tools: Mapping[str, ServerTool] = {}
        self._alarm = alarm
        self._mcp = mcp
        self._lineup = lineup
        self._store = store
        self._people = people
        self._meter = meter
        self._lobby = Lobby(most_sessions, store if shares_line and most_sessions else None)
        self._recordings = recordings
        self._settings = settings
        self._slow_seconds = slow_seconds
        self._figures = figures
        self._library = library
        self._clients: dict[str, RealtimeClient] = {}
        self._telling = BackgroundTasks()
        self._untold: News | None = None
        store.tell(self._take_news)

    @property
    def waiting(self) -> int:
        """How many wait in line."""
        return self._lobby.waiting

    @property
    def sessions(self) -> list[RealtimeSession]:
        """Those that go on now."""
        return [client.session for client in self._clients.values() if client.session is not None]

    async def open_keys(self, connection: AsyncConnection) -> set[str]:
        """Of the conversations that somebody has open, here or at another server."""
        from server.realtime.shared_seats import open_keys  # docs/decisions/0024

        return self._clients.keys() | await open_keys(connection)

    async def engines_changed(self, stage: AnyStage | None) -> None:
        """Tell every client that has this one at work and asked for it; None concerns all."""
        await asyncio.gather(*(session.engines_changed(stage) for session in self.sessions))

    async def watch_claims(self) -> None:
        """Hang up on clients whose conversation another server has taken over, until cancelled."""
        while True:
            await asyncio.sleep(CLAIM_SECONDS)
            # Who has no session yet may not have claimed the conversation yet.
            talking = {key: client for key, client in self._clients.items() if client.session is not None}
            try:
                lost = await self._store.lost(talking)
            except Exception as error:  # one question that failed must not be the last one
                log.error("claims cannot be watched: %s", trace_of(error))
                continue
            for conversation_id in lost:
                talking[conversation_id].give_up(CLOSE_ELSEWHERE, ELSEWHERE)

    async def watch_people(self) -> None:
        """Hang up on people who are let in no more, until cancelled."""
        assert self._people is not None
        while True:
            await asyncio.sleep(PEOPLE_SECONDS)
            here = [client for client in self._clients.values() if client.caller.is_person]
            try:
                why = await self._people.no_longer({client.caller for client in here})
            except StoreError:
                continue  # the store tells of its trouble itself; who talks goes on
            except Exception as error:  # one question that failed must not be the last one
                log.error("people cannot be watched: %s", trace_of(error))
                continue
            for client in here:
                if (reason := why.get(client.caller)) is not None:
                    client.turn_out(CLOSE_NOT_LET_IN, Refused(reason.code, reason.message))

    async def watch_line(self) -> None:
        """Have who says nothing give up their seats where others wait for one, until cancelled; `leave_line` then."""
        await self._lobby.watch(
            lambda: [
                (client.seat, client.session.quiet, partial(client.give_up, CLOSE_LINE, "others wait"))
                for client in self._clients.values()
                if client.session is not None
            ]
        )

    async def leave_line(self) -> None:
        """Have the other servers know that nobody talks or waits here."""
        await self._lobby.close()

    async def drain(self) -> None:
        """Hang up on each client as soon as its turn is over; nobody new must come meanwhile."""
        before: set[RealtimeClient] = set()
        while self._clients:
            idle = {each for each in self._clients.values() if each.session is None or each.session.idle}
            # Between what was said and the wish for a reply it is idle for a moment, too.
            for client in islice(idle & before, LET_GO_AT_ONCE):
                client.give_up(CLOSE_RESTART, "the server restarts")
            before = idle
            await asyncio.sleep(IDLE_LOOK_SECONDS)

    async def serve(self, socket: WebSocket) -> None:
        """Speak with one client until it leaves."""
        await socket.accept(PROTOCOL if PROTOCOL in socket.scope.get("subprotocols", []) else None)
        wish = socket.query_params.get("conversation_id")
        caller: Asker = getattr(socket.state, CALLER, SHARED)
        owner = Person(caller.user_id)
        secret: ClientSecret | None = getattr(socket.state, OPENED_WITH, None)
        try:
            if secret is not None and wish is not None:
                message = Text("A client secret opens new conversations alone.")
                raise Refused("invalid_conversation_id", message, "conversation_id")
            conversation_id = str(uuid.uuid4()) if wish is None else _conversation_id(wish)
            key = owner.key(conversation_id)
            if key in self._clients and self._clients[key].caller.user_id != caller.user_id:
                # Nobody gets into another's talk, whatever id they know.
                raise Refused("conversation_deleted", Text("This conversation was deleted."), "conversation_id")
            who = caller.user_id or (network_of(socket.client.host) if socket.client else "")
            # Before another one in this conversation is let go: who comes back need not wait for a seat.
            seat = self._lobby.seat(key, who, is_person=caller.is_person)
        except Refused as refused:
            await turn_away(socket, CLOSE_BAD_REQUEST, refused)
            return
        except WaitsTooOften:
            message = Text("You wait in the line {number} times already, as often as you may.", number=MOST_WAITING)
            await turn_away(socket, CLOSE_TOO_MANY, Refused("too_many_waiting", message))
            return
        with seat:
            while (other := self._clients.get(key)) is not None:
                other.let_go(CLOSE_ELSEWHERE, ELSEWHERE)
                await other.left.wait()
            client = self._clients[key] = RealtimeClient(socket, self._slow_seconds, caller, seat)
            self._store.belongs(key, owner)
            account = None if self._meter is None else self._meter.account(caller, key)
            try:
                await self._talk(client, conversation_id, key, account, resumes=wish is not None)
            finally:
                seat.leave()  # now, and not once all is written: others wait for it
                await client.leave()
                if client.goodbye is not None:  # who comes back to another server finds all that was said here
                    await self._store.flush(CLAIM_SECONDS, key)
                    client.hang_up(*client.goodbye)
                if account is not None:
                    await account.leave()
                self._store.left(key)
                del self._clients[key]
                client.left.set()

    async def _talk(
        self, client: RealtimeClient, conversation_id: str, key: str, account: PersonalAccount | None, *, resumes: bool
    ) -> None:
        """Speak with a client that is known, once there is a seat for it, until it leaves or is to leave."""
        socket = client.socket
        secret: ClientSecret | None = getattr(socket.state, OPENED_WITH, None)
        try:
            async with client.staying:
                await client.seat.taken(socket, client.send)
                if account is not None:
                    await account.enter()
                begin = secret.settings if secret else self._settings
                settings, undone = as_addressed(begin, socket.query_params, self._lineup.offers())
                resumed = None
                if resumes:
                    person = Person(client.caller.user_id)
                    # At once: whoever has the conversation now is told of the claim, and nobody waits longer for it.
                    asked = self._store.resume(key, person), self._chosen(key, person)
                    resumed, collections = await asyncio.gather(*asked)
                    settings = replace(settings, collections=collections)
                session = self._session(conversation_id, resumed or Resumed([]), client, settings, account)
                SESSION.set(session.id)
                ASKER.set(client.caller.user_id or session.id)
                self._figures.session_began()
                await self._tell_state(session, resumed)
                with self._told_of_timers(client.caller.user_id, session, settings):
                    await client.talk(session, [*undone, *(secret.undone if secret else ())])
        except (WebSocketDisconnect, TimeoutError):
            pass
        except WentElsewhere:
            client.let_go(CLOSE_ELSEWHERE, ELSEWHERE)
        except TooMuchEarly:
            message = Text("More was sent than is kept of whoever waits in the line.")
            client.turn_out(CLOSE_LINE, Refused("too_much_early", message))
        except OverQuota as error:
            await turn_away(socket, CLOSE_TOO_MANY, Refused(error.code, error.message))
        except ConversationDeleted as error:
            await turn_away(socket, CLOSE_DELETED, Refused("conversation_deleted", error.message, "conversation_id"))
        except Exception as error:  # a mistake of ours must not show what was said in a traceback
            log.error("a session failed: %s", trace_of(error))
            client.let_go(CLOSE_BUG, "internal error")

    def _session(
        self,
        conversation_id: str,
        resumed: Resumed,
        client: RealtimeClient,
        settings: SessionSettings,
        account: PersonalAccount | None,
    ) -> RealtimeSession:
        owner = Person(client.caller.user_id)
        return RealtimeSession(
            conversation_id,
            History(resumed.entries),
            lineup=self._lineup,
            store=self._store,
            recordings=self._recordings,
            settings=settings,
            send=client.send,
            first_position=resumed.first_position,
            figures=self._figures,
            owner=owner,
            account=account,
            finder=self._finder(owner, owner.key(conversation_id), settings.collections),
            tools=self._tools_for(client.caller.user_id, conversation_id),
            mcp=self._mcp,
            blocked=nothing_blocked if self._people is None else self._people.blocked,
        )

    def _finder(self, owner: Person, key: str, chosen: tuple[str, ...] | None) -> Finder | None:
        return None if self._library is None else Finder(self._library, owner, key, chosen)

    async def _chosen(self, key: str, person: Person) -> tuple[str, ...] | None:
        """The collections of documents that the conversation draws on."""
        if self._library is None:
            return None
        try:
            async with asyncio.timeout(RESUME_PATIENCE_SECONDS):
                return await self._library.chosen(person, key)
        except (StoreError, TimeoutError):  # then no document is found either
            return None

    def use_tools(self, tools: Mapping[str, ServerTool]) -> None:
        """Do these for models from now on, in the sessions that are under way, too."""
        self._tools = tools
        for client in self._clients.values():
            if (session := client.session) is not None:
                session.use_tools(self._tools_for(client.caller.user_id, session.conversation_id))

    def _told_of_timers(
        self, person_id: str, session: RealtimeSession, settings: SessionSettings
    ) -> AbstractContextManager[None]:
        """That person is told of their timers there meanwhile; not in a session that only transcribes."""
        if self._alarm is None or settings.kind != "realtime":
            return nullcontext()
        return self._alarm.listening(person_id, session)

    def _tools_for(self, person_id: str, conversation_id: str) -> Mapping[str, ServerTool] | None:
        served = None if self._mcp is None else self._mcp.tools
        if not self._tools:
            return served
        from server.tools.built_in import tools_for  # few servers have any (docs/decisions/0024)

        own = tools_for(self._tools, person_id, conversation_id)
        return own if served is None else ChainMap(own, served)

    # --- the state of the database

    def _take_news(self, news: News) -> None:
        """Tell whom it concerns; a file that was set aside while nobody was there is told to the first that comes."""
        concerned = [client for key, client in self._clients.items() if news.conversation_id in (None, key)]
        sessions = [client.session for client in concerned if client.session is not None]
        for session in sessions:
            if news.code == "set_aside":
                session.keep_all()
            if news.code == "saved_again":
                session.unheard("not_saved")
            self._telling.spawn(session.notice(news.code, news.message))
        if not sessions and news.code == "set_aside":
            self._untold = news

    async def _tell_state(self, session: RealtimeSession, resumed: Resumed | None) -> None:
        if self._untold is not None:
            untold, self._untold = self._untold, None
            await session.notice(untold.code, untold.message)
        if self._store.trouble:
            await session.notice("not_saved", self._store.trouble)
        if resumed is not None and resumed.first_position:
            await session.notice("earlier_unreadable", EARLIER_UNREADABLE)


def as_addressed(
    settings: SessionSettings, query: Mapping[str, str], offers: Offers = NO_OFFERS
) -> tuple[SessionSettings, list[Refused]]:
    """The settings as the address of a session changes them, and what of it is not done.

    That is a model, which is only repeated where none are on offer; or that it only transcribes.
    """
    undone: list[Refused] = []
    if model := query.get("model"):
        wish, names = well_formed(model[:NAME]), offers.get("llm", ())
        name = named(wish, names) if names else wish
        settings = replace(settings, model=name or settings.model)
        undone = [] if name else [not_offered(wish, names, "model")]
    if query.get("intent") == "transcription":
        settings = replace(settings, kind="transcription")
    return settings, undone


def _conversation_id(wish: str) -> str:
    """The conversation to go on with. Raises `Refused`."""
    try:
        return str(uuid.UUID(wish))
    except ValueError:
        raise Refused("invalid_conversation_id", Text("A conversation's id is a UUID."), "conversation_id") from None
