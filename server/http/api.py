"""What is asked over HTTP: health, figures, stored conversations and, by the app, what its settings ask."""

from __future__ import annotations

from importlib.metadata import version
from typing import TYPE_CHECKING

from fastapi import FastAPI

from server.conversations.archive.archive import Archive
from server.conversations.archive.audio import AudioArchive
from server.conversations.archive.branches import Branches
from server.conversations.archive.pictures import PictureArchive
from server.conversations.http import audio_routes, branch_routes, picture_routes, routes, storage_routes
from server.conversations.http.turns import Turns
from server.documents.routes import router as document_routes
from server.engine_selection import asked_of_workers
from server.http.routes.client_secrets import realtime_routes
from server.http.routes.engine_test import trial_routes
from server.http.routes.health import health_routes
from server.http.routes.metrics import gauges, metrics_routes
from server.http.routes.models import model_routes
from server.http.routes.offers import offer_routes
from server.http.routes.workers import worker_routes
from server.problems.route import tell_what_no_route_tells
from server.providers.routes import router as provider_routes
from server.quotas.routes import usage_routes

if TYPE_CHECKING:
    from server.conversations.recording.recordings import Recordings
    from server.conversations.recording.retention import Retention
    from server.conversations.store.store import Store
    from server.documents.library import Library
    from server.engines.joined.registry import WorkerRegistry
    from server.engines.lineup import Lineup
    from server.http.routes.metrics import Watched
    from server.models.fetching.downloads import Downloads
    from server.pages.routes import Pages
    from server.people.openid.sign_in import SignIn
    from server.people.people import People
    from server.realtime.client_secrets import ClientSecrets
    from server.tools.mcp.servers import McpServers
    from server.watching.figures import Figures


def rest(
    lineup: Lineup,
    store: Store,
    recordings: Recordings,
    retention: Retention,
    client_secrets: ClientSecrets,
    server: Watched,
    figures: Figures,
    library: Library,
    *,
    people: People | None = None,
    keep_days: int = 0,
    sign_in: SignIn | None = None,
    downloads: Downloads | None = None,
    pages: Pages | None = None,
    registry: WorkerRegistry | None = None,
    mcp: McpServers | None = None,
    for_one_app: bool = False,
) -> FastAPI:
    """The routes, over parts that others open and close."""
    # FastAPI's pages of documentation load scripts from another host, which this one cannot vouch for.
    app = FastAPI(title="SB Voice", version=version("sb-voice"), docs_url=None, redoc_url=None)
    tell_what_no_route_tells(app)

    app.include_router(health_routes(lineup, store, server, app.version))
    for gauge in gauges(server, lineup, store, recordings, app.version):
        figures.metrics.add(gauge)
    app.include_router(metrics_routes(figures.metrics))
    app.state.turns = Turns()
    app.state.archive = Archive(store, recordings)
    app.state.audio = AudioArchive(store, recordings)
    app.state.pictures = PictureArchive(store)
    app.state.branches = Branches(store, recordings)
    app.state.retention = retention
    for part in (routes, branch_routes, audio_routes, picture_routes, storage_routes):
        app.include_router(part.router)
    app.state.library = library
    app.include_router(document_routes)
    app.include_router(realtime_routes(client_secrets))
    app.include_router(offer_routes(lineup))
    if not for_one_app:
        app.include_router(usage_routes(store))
    if people is not None:
        from server.people.openid.routes import sign_in_routes
        from server.people.routes import people_routes

        app.include_router(people_routes(people, keep_days))
        app.include_router(sign_in_routes(sign_in))
    if pages is not None:
        app.include_router(pages.router())
    if downloads is not None:
        app.include_router(model_routes(downloads))
    if not for_one_app:
        app.include_router(worker_routes(registry, lambda: asked_of_workers(lineup)))
    if mcp is not None:
        from server.tools.mcp.routes import mcp_routes, personal_routes

        app.include_router(mcp_routes(mcp, for_one_app=for_one_app))
        app.include_router(personal_routes(mcp))
    if for_one_app:
        app.include_router(provider_routes)
        app.include_router(trial_routes(lineup))
    return app
