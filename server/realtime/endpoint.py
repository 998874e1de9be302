"""The WebSocket: frames become events for a session, its events become frames."""

from __future__ import annotations

import asyncio
import json
import logging
import re
import uuid
from collections import ChainMap
from contextlib import AbstractContextManager, nullcontext, suppress
from dataclasses import replace
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, Any

import msgspec
from msgspec import UNSET
from starlette.websockets import WebSocketDisconnect, WebSocketState

from server.conversations.history import History
from server.conversations.owner import Person
from server.conversations.store.store import ConversationDeleted, Resumed, StoreError
from server.documents.finder import Finder
from server.engines.apart.asker import ASKER
from server.people.caller import CALLER, SHARED
from server.protocol import events as e
from server.protocol.addresses import network_of
from server.protocol.events.unknown import unknown_fields
from server.protocol.limits import NAME, excess_in
from server.protocol.texts import Text
from server.protocol.traces import trace_of
from server.quotas.turns import OverQuota
from server.realtime.client_secrets import OPENED_WITH
from server.realtime.line import WaitsTooOften
from server.realtime.lobby import MOST_WAITING, Lobby, TooMuchEarly, WentElsewhere
from server.realtime.session import RealtimeSession
from server.realtime.settings.session_settings import Refused
from server.realtime.settings.unknown_fields import MOST_TOLD
from server.tasks import BackgroundTasks
from server.unicode_text import well_formed
from server.watching.ids import SESSION

if TYPE_CHECKING:
    from collections import deque
    from collections.abc import Callable, Mapping, MutableMapping, Sequence

    from starlette.websockets import WebSocket

    from server.conversations.recording.recordings import Recordings
    from server.conversations.store.store import News, Store
    from server.documents.library import Library
    from server.engines.lineup import Lineup
    from server.people.caller import Asker
    from server.people.people import People
    from server.protocol.limits import Excess, Unit
    from server.quotas.meter import Meter, PersonalAccount
    from server.realtime.client_secrets import ClientSecret
    from server.realtime.lobby import Seat
    from server.realtime.settings.session_settings import SessionSettings
    from server.timers.alarm_clock import AlarmClock
    from server.tools.tool import ServerTool
    from server.watching.figures import Figures

log = logging.getLogger(__name__)

PROTOCOL = "realtime"
"""The subprotocol that is chosen where a client offers it: browsers and some libraries hang up otherwise."""

MAX_FRAME = 21 * 1024 * 1024
"""Bytes in one event: 15 MiB of sound in base64, five minutes. A longer one is answered with an error and not read."""

MAX_NAMED_FRAME = 64 * 1024
"""Characters of an event that cannot be read in which its id is looked for: that is slow."""

MAX_EVENT_ID = 512
"""Characters of a client's `event_id` that are repeated in an error."""

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

HANG_UP = "sb_voice.hang_up"
"""In the ASGI scope's state: a function (code, reason) that closes the socket even where nothing can be sent."""

SAY = "sb_voice.say"
"""In the ASGI scope's state: a function (text in UTF-8) that sends it and says whether that could be done at once."""

CLOSE_BUG = 1011
"""The server made a mistake; connecting again may help."""

CLOSE_RESTART = 1012
"""The server ends, perhaps to come back: connecting again helps, there or to another one of the same database."""

CLOSE_BAD_REQUEST = 4400
"""The address asks for what cannot be, such as a conversation whose id is no UUID; an `error` event came before."""

CLOSE_NOT_LET_IN = 4401
"""The token was revoked or has expired, or its person is disabled or may do other things; an `error` event came before.
"""

CLOSE_ELSEWHERE = 4409
"""Another client, here or at another server of the same database, goes on with this conversation."""

CLOSE_DELETED = 4410
"""The conversation was deleted and its id stays taken; an `error` event came before."""

CLOSE_TOO_SLOW = 4413
"""The client left the server's words untaken for too long."""

CLOSE_LINE = 1013
"""Nothing was said for long, and others wait for a seat, or too much was sent while waiting for one, which an `error`
event said before: who connects again waits in the line.
"""

CLOSE_TOO_MANY = 4429
"""Its person has, or waits for, as many sessions as they may at once; an `error` event came before."""


TOO_MUCH: dict[Unit, tuple[str, Text]] = {
    "characters": ("string_above_max_length", Text("{field} may have {number} characters, not more.")),
    "entries": ("array_above_max_length", Text("{field} may have {number} entries, not more.")),
}
"""The code and the sentence for a field that holds too much; the codes are OpenAI's where it has one."""


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
        served_tools: MutableMapping[str, ServerTool] | None = None,
    ) -> None:
        """`served_tools` are those of other servers, which come and go."""
        self._tools: Mapping[str, ServerTool] = {}
        self._alarm = alarm
        self._served_tools = served_tools
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
        self._clients: dict[str, _Client] = {}
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

    async def engines_changed(self) -> None:
        """Tell every client that asked for it."""
        await asyncio.gather(*(session.engines_changed() for session in self.sessions))

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
        before: set[_Client] = set()
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
            await _turn_away(socket, CLOSE_BAD_REQUEST, refused)
            return
        except WaitsTooOften:
            message = Text("You wait in the line {number} times already, as often as you may.", number=MOST_WAITING)
            await _turn_away(socket, CLOSE_TOO_MANY, Refused("too_many_waiting", message))
            return
        with seat:
            while (other := self._clients.get(key)) is not None:
                other.let_go(CLOSE_ELSEWHERE, ELSEWHERE)
                await other.left.wait()
            client = self._clients[key] = _Client(socket, self._slow_seconds, caller, seat)
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
        self, client: _Client, conversation_id: str, key: str, account: PersonalAccount | None, *, resumes: bool
    ) -> None:
        """Speak with a client that is known, once there is a seat for it, until it leaves or is to leave."""
        socket = client.socket
        secret: ClientSecret | None = getattr(socket.state, OPENED_WITH, None)
        try:
            async with client.staying:
                await client.seat.taken(socket, client.send)
                if account is not None:
                    await account.enter()
                resumed = await self._store.resume(key, Person(client.caller.user_id)) if resumes else None
                settings = as_addressed(secret.settings if secret else self._settings, socket.query_params)
                session = self._session(conversation_id, resumed or Resumed([]), client, settings, account)
                SESSION.set(session.id)
                ASKER.set(client.caller.user_id or session.id)
                self._figures.session_began()
                await self._tell_state(session, resumed)
                with self._told_of_timers(client.caller.user_id, session, settings):
                    await client.talk(session, secret.undone if secret else ())
        except (WebSocketDisconnect, TimeoutError):
            pass
        except WentElsewhere:
            client.let_go(CLOSE_ELSEWHERE, ELSEWHERE)
        except TooMuchEarly:
            message = Text("More was sent than is kept of whoever waits in the line.")
            client.turn_out(CLOSE_LINE, Refused("too_much_early", message))
        except OverQuota as error:
            await _turn_away(socket, CLOSE_TOO_MANY, Refused(error.code, error.message))
        except ConversationDeleted as error:
            await _turn_away(socket, CLOSE_DELETED, Refused("conversation_deleted", error.message, "conversation_id"))
        except Exception as error:  # a mistake of ours must not show what was said in a traceback
            log.error("a session failed: %s", trace_of(error))
            client.let_go(CLOSE_BUG, "internal error")

    def _session(
        self,
        conversation_id: str,
        resumed: Resumed,
        client: _Client,
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
            finder=Finder(self._library, owner) if self._library is not None else None,
            tools=self._tools_for(client.caller.user_id, conversation_id),
        )

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
        served = self._served_tools
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


class _Client:
    """One socket and who speaks through it; what is said after the client left is dropped."""

    def __init__(self, socket: WebSocket, slow_seconds: float, caller: Asker, seat: Seat) -> None:
        self.socket = socket
        self.seat = seat
        self.caller = caller
        self._slow_seconds = slow_seconds
        self._say: Callable[[bytes], bool] | None = getattr(socket.state, SAY, None)
        self._gone = False
        self.session: RealtimeSession | None = None
        self.staying = asyncio.timeout(None)
        """Around the talk: it is over when this expires."""
        self.left = asyncio.Event()
        self.goodbye: tuple[int, str] | None = None
        """With which code and reason whoever serves this client is to hang up: it goes on at another server."""

    async def talk(self, session: RealtimeSession, undone: Sequence[Refused]) -> None:
        self.session = session
        await session.open()
        for refused in undone:
            await session.refuse(refused)
        await _converse(self.socket, session, self.seat.early)

    async def send(self, event: e.ServerEvent) -> None:
        if self._gone:
            return
        text = e.encode(event, texts=self.session is not None and self.session.tells_texts)
        if self._say is not None and self._say(text):
            return
        try:
            async with asyncio.timeout(self._slow_seconds):
                await self.socket.send({"type": "websocket.send", "text": text.decode()})
        except TimeoutError:
            log.warning("a client took nothing for %g s and was let go", self._slow_seconds)
            self.let_go(CLOSE_TOO_SLOW, "too slow")
        except (WebSocketDisconnect, RuntimeError):
            self._gone = True
            if self.session is None:  # else what the client said before it left is still heard to its end
                self._end_talk()

    def let_go(self, code: int, reason: str) -> None:
        """Hang up, and end the talk."""
        if not self._gone:
            self.hang_up(code, reason)
        self._end_talk()

    def turn_out(self, code: int, why: Refused) -> None:
        """Say why, and hang up."""
        if self._say is not None and not self._gone:
            self._say(e.encode(why.as_error(), texts=self.session is not None and self.session.tells_texts))
        self.let_go(code, why.code)

    def give_up(self, code: int, reason: str) -> None:
        """End the talk, and leave it to whoever serves this client to hang up once all that was said is written."""
        if not self._gone:
            self.goodbye = code, reason
        self._end_talk()

    def hang_up(self, code: int, reason: str) -> None:
        """Close the socket, even where nothing can be sent."""
        if hang_up := getattr(self.socket.state, HANG_UP, None):
            hang_up(code, reason)

    def _end_talk(self) -> None:
        self._gone = True
        with suppress(RuntimeError):  # the talk may be over already
            self.staying.reschedule(asyncio.get_running_loop().time())

    async def leave(self) -> None:
        """Stop all work for the client."""
        self._gone = True
        if self.session is not None:
            await self.session.close()


async def _turn_away(socket: WebSocket, code: int, refused: Refused) -> None:
    """Say why, and close."""
    try:
        await socket.send_text(e.encode(refused.as_error()).decode())
        await socket.close(code, refused.message)
    except (WebSocketDisconnect, RuntimeError):
        pass


async def _converse(socket: WebSocket, session: RealtimeSession, early: deque[Any]) -> None:
    """Do what the client asks until it leaves; `early` are messages that came before there was a session."""
    while early or socket.client_state is WebSocketState.CONNECTED:
        await asyncio.sleep(0)  # where many events are there already, others have their turn between them
        message = early.popleft() if early else await socket.receive()
        if message["type"] == "websocket.disconnect":
            return
        frame = message.get("text")
        if frame is None:
            await session.refuse(Refused("invalid_event", Text("Events are JSON in text frames; this one was binary.")))
            continue
        try:
            event, unknown = _decoded(frame)
        except Refused as refused:
            await session.refuse(refused, _event_id(frame))
            continue
        if (excess := excess_in(event)) is not None:
            await session.refuse(_too_much(excess), event.event_id)
            continue
        await session.receive(event, unknown)


def _decoded(frame: str) -> tuple[e.ClientEvent, list[str]]:
    """The event in a frame, and the fields that no event has. Raises `Refused`, which does not quote the frame."""
    if len(frame) > MAX_FRAME:
        raise Refused(
            "event_too_large", Text("An event may have {size} MiB, not more.", size=MAX_FRAME // 1024 // 1024)
        )
    try:
        event = e.decode_client(frame)
        return event, list(islice(unknown_fields(frame, event), MOST_TOLD))
    except msgspec.ValidationError as error:
        raise _refused(str(error)) from None
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        raise Refused("invalid_json", Text("The event is not valid JSON.")) from None


def _refused(reason: str) -> Refused:
    """What msgspec found wrong, without the value it found: "Expected `int`, got `str` - at `$.audio_end_ms`"."""
    what, found, where = reason.rpartition(" - at ")
    what, param = (what, where.strip("`$.")) if found else (reason, None)
    if param == "type" or "missing required field `type`" in what:
        return Refused("unknown_event", Text("There is no client event of that type."), "type")
    if "base64" in what:
        return Refused("invalid_audio", Text("The sound is not valid base64."), param)
    return Refused("invalid_event", Text("{what}.", what=re.split("""['"]""", what)[0].strip()), param)


def _too_much(excess: Excess) -> Refused:
    code, message = TOO_MUCH[excess.unit]
    return Refused(code, message.filled(field=excess.field, number=excess.most), excess.field)


def _event_id(frame: str) -> e.Maybe[str]:
    """The id a client gave to an event that could not be read, so that it knows which one is meant."""
    if len(frame) > MAX_NAMED_FRAME:
        return UNSET
    try:
        event = json.loads(frame)
    except (ValueError, RecursionError):
        return UNSET
    event_id = event.get("event_id") if isinstance(event, dict) else None
    if not isinstance(event_id, str) or len(event_id) > MAX_EVENT_ID:
        return UNSET
    return well_formed(event_id)


def as_addressed(settings: SessionSettings, query: Mapping[str, str]) -> SessionSettings:
    """The settings as the address of a session changes them: a model that is repeated, or that it only transcribes."""
    if model := query.get("model"):
        settings = replace(settings, model=well_formed(model[:NAME]))
    return replace(settings, kind="transcription") if query.get("intent") == "transcription" else settings


def _conversation_id(wish: str) -> str:
    """The conversation to go on with. Raises `Refused`."""
    try:
        return str(uuid.UUID(wish))
    except ValueError:
        raise Refused("invalid_conversation_id", Text("A conversation's id is a UUID."), "conversation_id") from None
