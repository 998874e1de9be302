"""The ASGI application: the socket on one side, what is asked over HTTP on the other, and what all clients share."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack, asynccontextmanager
from functools import partial
from typing import TYPE_CHECKING

from starlette.websockets import WebSocket
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

from server.conversations.recording.recordings import Recordings
from server.conversations.recording.retention import AudioLimits, Retention
from server.documents.index.embedding import embedder_of
from server.documents.index.meaning import Meaning
from server.documents.library import Library
from server.engines import Manner
from server.http.doors import METRICS, WORKERS, OwnDoor, RefusalCount, RequestIds
from server.http.guard import REALTIME, Guard, refusal
from server.http.guesses import GuessLimit
from server.http.intake import Intake
from server.http.proxies import trusted_proxies
from server.http.strict_transport import StrictTransport
from server.pages.present import Live
from server.pages.sign_in import Cookies
from server.people.expiry import Expiry
from server.people.offers_watch import OffersWatch
from server.people.people import People
from server.protocol.texts import Text
from server.quotas.meter import Meter
from server.realtime.client_secrets import ClientSecrets
from server.realtime.endpoint import SLOW_SECONDS, Realtime
from server.realtime.settings.session_settings import SessionSettings
from server.timers.alarm_clock import AlarmClock
from server.timers.kept import KeptTimers
from server.tools.mcp.servers import McpServers
from server.watching.figures import Figures
from server.watching.loop_lag import watch_lag
from server.watching.spans import TurnSpans

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Mapping

    from starlette.types import ASGIApp, Receive, Scope, Send

    from server.conversations.store.store import Store
    from server.engine_plans import Beside
    from server.engines.joined.registry import WorkerRegistry
    from server.engines.lineup import Lineup
    from server.models.fetching.downloads import Downloads
    from server.people.openid.sign_in import SignIn
    from server.realtime.session import RealtimeSession
    from server.settings import Secret, ServerSettings
    from server.tools.tool import ServerTool

NO_SOCKET = Text("There is no WebSocket at this address: connect to /v1/realtime.")


class ServerApp:
    """The server around its engines and its database.

    `settings.token` must be set. A client that takes nothing for `slow_seconds` is let go. `for_one_app` adds what
    the settings of the app ask; it asks any address it is told, so servers that are shared don't have it. `keep` is
    told what the app is to keep in its keyring, by name, and `read_again` asks it to tell what it keeps. Raises
    `SettingsError`.
    """

    def __init__(
        self,
        settings: ServerSettings,
        lineup: Lineup,
        store: Store,
        *,
        registry: WorkerRegistry | None = None,
        slow_seconds: float = SLOW_SECONDS,
        for_one_app: bool = False,
        keep: Callable[[str, str], None] = lambda _name, _secret: None,
        read_again: Callable[[], None] = lambda: None,
        offer_beside: Callable[[Beside], None] = lambda _: None,
    ) -> None:
        self.recordings = Recordings(store, on=settings.keep_audio, awaited=lambda: self.awaited)
        self.retention = Retention(store, self.recordings, AudioLimits.of(settings))
        embedder = embedder_of(settings)
        self.library = Library(store, None if embedder is None else Meaning(store, embedder))
        self._lineup = lineup
        self._offer_beside = offer_beside
        self._store = store
        self._registry = registry
        self._for_one_app = for_one_app
        self.figures = Figures()
        self._spans = TurnSpans() if settings.traces == "otlp" else None
        if self._spans is not None:
            self.figures.turn_listeners.append(self._spans.turn_ended)
        self._most_sessions = settings.most_sessions
        self.draining = False
        """Whether the server is about to end."""
        begin = session_settings(settings)
        self._client_secrets = ClientSecrets(begin, lineup)
        proxies = trusted_proxies(settings)
        by_address = bool(proxies) or not settings.behind_proxy
        self._people = None if for_one_app else People(store)
        self._keep_days = 0 if for_one_app else settings.keep_days
        self._meter = None if for_one_app else Meter(store)
        self._sign_in = None if for_one_app else _sign_in(settings, store, by_address=by_address)
        self.mcp = McpServers(settings.mcp_file, keep, read_again)
        self._make_downloads = partial(_downloads, settings, lineup)
        self._downloads: Downloads | None = None
        self._alarm = AlarmClock(KeptTimers(store))
        self._realtime = Realtime(
            lineup,
            store,
            self.recordings,
            begin,
            slow_seconds=slow_seconds,
            people=self._people,
            meter=self._meter,
            most_sessions=settings.most_sessions,
            shares_line=settings.may_have_replicas and not for_one_app,
            figures=self.figures,
            library=self.library,
            alarm=self._alarm,
            mcp=self.mcp,
        )
        self._named_tools: object = None
        self.use_tools(settings)
        self._routes: asyncio.Task[ASGIApp] | None = None
        assert settings.token is not None and settings.has_token  # noqa: PT018
        token = settings.token.get_secret_value()
        self._cookies = Cookies(token)
        guarded: ASGIApp = Guard(
            Intake(self._dispatch),
            token=token,
            hosts=_names(settings.allowed_hosts),
            origins=_names(settings.allowed_origins),
            client_secrets=self._client_secrets,
            launch_secret=token if for_one_app else None,
            people=self._people,
        )
        for path, secret in ((METRICS, settings.metrics_token), (WORKERS, settings.worker_token)):
            guarded = self._own_door(path, secret, guarded, settings)
        if settings.wrong_tokens and not for_one_app:
            guarded = GuessLimit(guarded, most=settings.wrong_tokens, by_address=by_address)
        outer: ASGIApp = StrictTransport(RequestIds(RefusalCount(guarded, self.figures.refused)))
        self._outer = ProxyHeadersMiddleware(outer, proxies) if proxies else outer  # type: ignore[arg-type] # as in uvicorn

    def use_tools(self, settings: ServerSettings) -> None:
        """Do for models what is switched on there, from now on. Raises `SettingsError`."""
        self.mcp.use_secrets({name: secret.get_secret_value() for name, secret in settings.mcp_secrets.items()})
        named = settings.tools, settings.notes
        if named == self._named_tools:  # what waits or runs goes on
            return
        self._named_tools = named
        tools = _tools(settings, self._store, self._alarm)
        self._alarm.switch(on="timer" in tools)
        self._realtime.use_tools(tools)

    def live(self) -> Live:
        """Who is there now."""
        talking = sum(not each.idle for each in self.sessions)
        return Live(len(self.sessions), talking, self._realtime.waiting, self._most_sessions)

    @property
    def sessions(self) -> list[RealtimeSession]:
        """Those that go on now."""
        return self._realtime.sessions

    @property
    def awaited(self) -> bool:
        """Whether somebody waits for an answer to begin."""
        return any(session.awaited for session in self.sessions)

    @property
    def loading(self) -> bool:
        """Whether an engine is not there yet."""
        return self._lineup.loading

    def _own_door(self, path: str, secret: Secret | None, guarded: ASGIApp, settings: ServerSettings) -> ASGIApp:
        """With a door of its own for that path, where there is a token for it."""
        if secret is None or not (token := secret.get_secret_value().strip()):
            return guarded
        hosts, origins = _names(settings.allowed_hosts), _names(settings.allowed_origins)
        return OwnDoor(
            path, Guard(Intake(self._dispatch), token=token, hosts=hosts, origins=origins, scopes={}), guarded
        )

    @asynccontextmanager
    async def opened(self) -> AsyncIterator[None]:
        """Database and engines, open for as long as the block runs."""
        async with AsyncExitStack() as opened:
            if self._spans is not None:
                opened.push_async_callback(asyncio.to_thread, self._spans.close)
            # Behind the one app somebody waits for a window; a team's server is there when it can keep what is said.
            await (self._store.begin() if self._for_one_app else self._store.open())
            opened.push_async_callback(self._store.close)
            opened.push_async_callback(self.library.close)
            opened.push_async_callback(self._alarm.close)
            self.recordings.open()
            opened.push_async_callback(self.recordings.close)
            self._lineup.tell_failures(self.figures.engine_failed)
            self._lineup.start(self._realtime.engines_changed)
            if self._registry is not None:
                opened.push_async_callback(self._registry.close)
            opened.push_async_callback(self._lineup.close)
            watching = asyncio.create_task(self._realtime.watch_claims())
            opened.callback(watching.cancel)
            lag = asyncio.create_task(watch_lag(self.figures.lagged))
            opened.callback(lag.cancel)
            opened.push_async_callback(self._close_downloads)
            if self._people is not None:
                opened.push_async_callback(self._people.close)
                await self._people.blocked()  # so that it is known also where the database falls silent later
                minding = asyncio.create_task(self._realtime.watch_people())
                opened.callback(minding.cancel)
                offering = asyncio.create_task(OffersWatch(self._people, self._offer_beside).run())
                opened.push_async_callback(_ended, offering)
            opened.push_async_callback(self._realtime.leave_line)
            seating = asyncio.create_task(self._realtime.watch_line())
            opened.push_async_callback(_ended, seating)
            if self._meter is not None:
                opened.push_async_callback(self._meter.close)
                measuring = asyncio.create_task(self._meter.run())
                opened.push_async_callback(_ended, measuring)
            opened.push_async_callback(_ended, asyncio.create_task(self.mcp.run()))
            if self._keep_days:
                expiring = asyncio.create_task(Expiry(self._store, self._keep_days, self._realtime.open_keys).run())
                opened.push_async_callback(_ended, expiring)
            tidying = asyncio.create_task(self.retention.run())
            opened.push_async_callback(_ended, tidying)
            yield

    async def drain(self) -> None:
        """Let go of each client once its turn is over; of the one app at once, for it has ended us or is gone."""
        self.draining = True
        if not self._for_one_app:
            await self._realtime.drain()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self._outer(scope, receive, send)  # type: ignore[arg-type] # as in uvicorn

    async def _dispatch(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "websocket":
            routes = await self._answering()
            await routes(scope, receive, send)
        elif scope["path"] == REALTIME:
            await self._realtime.serve(WebSocket(scope, receive, send))
        else:
            await refusal(404, "not_found", NO_SOCKET)(scope, receive, send)

    async def _answering(self) -> ASGIApp:
        """What answers over HTTP, made for the first one who asks.

        FastAPI and the routes take a third of all imports, and nobody who waits to talk needs them.
        """
        if self._routes is None:
            self._routes = asyncio.create_task(asyncio.to_thread(self._make_routes))
        return await asyncio.shield(self._routes)

    async def _close_downloads(self) -> None:
        if self._downloads is not None:
            await asyncio.to_thread(self._downloads.close)

    def _make_routes(self) -> ASGIApp:
        from server.http.api import rest

        pages = None
        if self._people is not None:
            from server.pages.routes import Pages

            self._downloads = self._make_downloads()
            pages = Pages(self._store, self._people, self._lineup, self, self._cookies, self._registry)
        return rest(
            self._lineup,
            self._store,
            self.recordings,
            self.retention,
            self._client_secrets,
            self,
            self.figures,
            self.library,
            people=self._people,
            keep_days=self._keep_days,
            sign_in=self._sign_in,
            downloads=self._downloads,
            pages=pages,
            registry=self._registry,
            mcp=self.mcp,
            for_one_app=self._for_one_app,
        )


def _sign_in(settings: ServerSettings, store: Store, *, by_address: bool) -> SignIn | None:
    """At an identity provider, where one is named. Raises `SettingsError`."""
    if not settings.oidc_issuer.strip():
        return None
    from server.people.openid.sign_in import SignIn

    return SignIn.of(settings, store, by_address=by_address)


def _tools(settings: ServerSettings, store: Store, alarm: AlarmClock) -> Mapping[str, ServerTool]:
    """Those that are switched on, by name. Raises `SettingsError`."""
    if not settings.tools.strip():
        return {}
    from server.conversations.archive.recall import recalled
    from server.tools.built_in import tools_named

    def timer() -> ServerTool:
        from server.timers.timer_tool import TimerTool

        return TimerTool(alarm)

    return tools_named(settings.tools, settings.notes, partial(recalled, store), timer)


def _downloads(settings: ServerSettings, lineup: Lineup) -> Downloads:
    """Of models, slower while a turn is worked on."""
    from server.models.fetching.downloads import Downloads
    from server.models.store import ModelStore

    def talks() -> bool:
        return any(stage.users for stage in lineup.stages.values())

    return Downloads(ModelStore(settings.models), settings.models_url, talks)


async def _ended(task: asyncio.Task[None]) -> None:
    """It may be amid a write: the database is closed only after it."""
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


def session_settings(settings: ServerSettings) -> SessionSettings:
    """How a session begins before its client changes anything."""
    manner = Manner(settings.speak_emoji, settings.speak_code)
    return SessionSettings(
        instructions=settings.instructions,
        own_instructions=settings.instructions,
        language=settings.spoken,
        manner=manner,
        mcp_addresses=settings.mcp_addresses,
    )


def _names(listed: str) -> frozenset[str]:
    return frozenset(name.strip().lower() for name in listed.split(",") if name.strip())
