"""The FastAPI application: mounts the socket, the conversations and health, and holds what all clients share."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack, asynccontextmanager
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

from fastapi import FastAPI, WebSocket

from server.conversations import audio_routes, branch_routes, routes
from server.conversations.archive import Archive
from server.conversations.audio import Audio
from server.conversations.branches import Branches
from server.conversations.recordings import Recordings
from server.guard import Guard
from server.realtime import SLOW_SECONDS, Realtime
from server.session_settings import SessionSettings
from server.trial import trial_routes

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from server.conversations.store import Store
    from server.engines.lineup import AnyStage, Lineup
    from server.settings import ServerSettings


def create_app(
    settings: ServerSettings,
    lineup: Lineup,
    store: Store,
    *,
    slow_seconds: float = SLOW_SECONDS,
    for_one_app: bool = False,
) -> FastAPI:
    """The server around its engines and its database; both are opened and closed with it.

    `settings.token` must be set. A client that takes nothing for `slow_seconds` is let go. `for_one_app` adds what
    the settings of the app ask; it asks any address it is told, so servers that are shared don't have it.
    """
    recordings = Recordings(store, on=settings.keep_audio)
    realtime = Realtime(lineup, store, recordings, session_settings(settings), slow_seconds=slow_seconds)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        async with AsyncExitStack() as opened:
            await store.open()
            opened.push_async_callback(store.close)
            recordings.open()
            opened.push_async_callback(recordings.close)
            lineup.start(realtime.engines_changed)
            opened.push_async_callback(lineup.close)
            watching = asyncio.create_task(realtime.watch_claims())
            opened.callback(watching.cancel)
            yield

    app = FastAPI(title="SB Voice", version=version("sb-voice"), lifespan=lifespan, redoc_url=None)
    assert settings.token is not None and settings.has_token  # noqa: PT018
    app.add_middleware(
        Guard,
        token=settings.token.get_secret_value(),
        hosts=_names(settings.allowed_hosts),
        origins=_names(settings.allowed_origins),
    )

    @app.get("/healthz")
    async def healthz() -> dict[str, Any]:
        """That the server runs, and who can already work."""
        engines = {role: _status(stage) for role, stage in lineup.stages.items()}
        ready = all(engine["state"] == "ready" for engine in engines.values())
        return {
            "status": "ok",
            "version": app.version,
            "ready": ready,
            "engines": engines,
            "storage": store.trouble or "ok",
        }

    app.state.recordings = recordings
    app.state.archive = Archive(store, recordings)
    app.state.audio = Audio(store, recordings)
    app.state.branches = Branches(store, recordings)
    for part in (routes, branch_routes, audio_routes):
        app.include_router(part.router)

    if for_one_app:
        from server.providers.routes import router

        app.include_router(router)
        app.include_router(trial_routes(lineup))

    @app.websocket("/v1/realtime")
    async def talk(socket: WebSocket) -> None:
        await realtime.serve(socket)

    return app


def session_settings(settings: ServerSettings) -> SessionSettings:
    """How a session begins before its client changes anything."""
    return SessionSettings(instructions=settings.instructions, language=settings.language)


def _status(stage: AnyStage) -> dict[str, str]:
    status = {"name": stage.name, "state": stage.state}
    return {**status, "message": stage.message} if stage.message else status


def _names(listed: str) -> frozenset[str]:
    return frozenset(name.strip().lower() for name in listed.split(",") if name.strip())
