"""The part of `docs/watching.md` that follows from the figures' declarations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from server.app import ServerApp
from server.conversations.store.store import Store
from server.engine_selection import EngineSelection
from server.http.routes.metrics import gauges
from server.process.serving import Server
from server.settings import Secret, ServerSettings
from server.watching.metrics import PREFIX, Figure, Metrics

if TYPE_CHECKING:
    from collections.abc import Iterator


def parts() -> dict[str, str]:
    """The text of each marked part of the page, by its name."""
    return {"metrics": "\n".join(_rows(declared()))}


def declared() -> Metrics:
    """The figures that a server tells, of one that is made and never started."""
    settings = ServerSettings(token=Secret("never shown"), stt="scripted", llm="scripted", tts="scripted")
    lineup, store = EngineSelection(settings).lineup, Store("sqlite://")
    app = ServerApp(settings, lineup, store)
    Server(app)
    for gauge in gauges(app, lineup, store, app.recordings, ""):
        app.figures.metrics.add(gauge)
    return app.figures.metrics


def _rows(metrics: Metrics) -> Iterator[str]:
    yield "| figure | kind | labels | what it tells |"
    yield "| --- | --- | --- | --- |"
    for figure in metrics.figures.values():
        labels = ", ".join(f"`{each}`" for each in figure.labels)
        yield f"| `{PREFIX}{figure.name}` | {_kind(figure)} | {labels} | {figure.told} |"


def _kind(figure: Figure) -> str:
    return type(figure).__name__.lower()
