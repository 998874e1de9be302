"""The figures of a server as Prometheus asks for them, with those that are only read when somebody does."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import TYPE_CHECKING, Protocol

from fastapi import APIRouter, Request, Response

from server.http.doors import METRICS
from server.protocol.roles import WIRE_NAMES
from server.watching.metrics import Gauge

if TYPE_CHECKING:
    from collections.abc import Iterator

    from server.conversations.recording.recordings import Recordings
    from server.conversations.store.store import Store
    from server.engines.lineup import Lineup
    from server.realtime.session import RealtimeSession
    from server.watching.metrics import Labels, Metrics


class Watched(Protocol):
    """What a server is asked about itself."""

    draining: bool

    @property
    def sessions(self) -> list[RealtimeSession]:
        """Those that go on now."""


def gauges(server: Watched, lineup: Lineup, store: Store, recordings: Recordings, version: str) -> Iterator[Gauge]:
    """What is read of the parts of a server when somebody asks."""

    def talking() -> dict[Labels, float]:
        return _one(sum(not each.idle for each in server.sessions))

    def queues() -> dict[Labels, float]:
        return {("database",): store.waiting, ("recordings",): recordings.waiting}

    def users() -> dict[Labels, float]:
        chains = ((role, stage) for role, first in lineup.stages.items() for stage in first.chain)
        return {(WIRE_NAMES[role], stage.name): stage.users for role, stage in chains}

    def ready() -> dict[Labels, float]:
        """Of fallbacks that nobody needed yet it cannot be told."""
        return {(WIRE_NAMES[role], stage.name): stage.state == "ready" for role, stage in lineup.stages.items()}

    def asked(ability: str) -> dict[Labels, float]:
        """Of engines whose work is done elsewhere."""
        chains = ((role, stage) for role, first in lineup.stages.items() for stage in first.chain)
        told = ((role, stage, getattr(stage.unloaded, ability, None)) for role, stage in chains)
        return {(WIRE_NAMES[role], stage.name): value for role, stage, value in told if value is not None}

    named = ("stage", "engine")
    yield Gauge("build_info", "Always 1; the version is in the label.", ("version",), read=lambda: {(version,): 1})
    yield Gauge("sessions", "Sessions that go on.", read=lambda: _one(len(server.sessions)))
    yield Gauge("sessions_talking", "Sessions in which somebody speaks or is answered.", read=talking)
    yield Gauge("tasks", "Tasks of the event loop.", read=lambda: _one(len(asyncio.all_tasks())))
    yield Gauge("queue_depth", "What waits to be written.", ("queue",), read=queues)
    yield Gauge("engine_turns", "Turns an engine works for.", named, read=users)
    yield Gauge("engine_ready", "Whether the engine of a stage can work.", named, read=ready)
    yield Gauge(
        "engine_workers", "Processes or machines that work for an engine.", named, read=partial(asked, "workers")
    )
    yield Gauge("engine_waiting", "Work that waits for one of them.", named, read=partial(asked, "waiting"))
    yield Gauge("storage_ok", "Whether conversations are being saved.", read=lambda: _one(not store.trouble))
    yield Gauge("draining", "Whether the server is about to end.", read=lambda: _one(server.draining))


def _one(value: float) -> dict[Labels, float]:
    """The value of a figure without labels."""
    return {(): value}


def metrics_routes(metrics: Metrics) -> APIRouter:
    """The route, over figures that others count."""
    router = APIRouter()

    @router.get(METRICS, response_class=Response)
    async def tell_metrics(request: Request) -> Response:
        """The server's figures in Prometheus' text format."""
        from server.watching.exposition import told  # its library, for who watches alone

        text, media_type = told(metrics, request.headers.get("accept", ""))
        return Response(text, media_type=media_type, headers={"Cache-Control": "no-store"})

    return router
