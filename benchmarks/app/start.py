"""From the start of the app to a window one can talk to, beside an empty window; and what app and server hold then.

Both are started by turns and told as a ratio: how fast a machine is, and how busy, moves both.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from benchmarks.app.window import LOADED, MAPPED, Moment, Window, window
from benchmarks.figures import p50
from benchmarks.local_engines import LOCAL, missing_engines
from benchmarks.plan import Plan
from benchmarks.processes import Broken, family, memory_mb, module
from benchmarks.report import Row
from tests.desktop_session import DesktopSession, missing_programs

WARM_SECONDS = 1.0
EMPTY_WINDOWS = 4.5
MEMORY_MB = 160.0
"""Of app and server, each page that they share counted once (PSS): RSS would count the libraries of both twice."""
IDLE_SECONDS = 1.5
"""After which nothing moves any more."""


@dataclass(frozen=True, slots=True)
class Start:
    """One start of the app and, right after it, one of an empty window."""

    shown: Moment
    usable: Moment
    empty: Moment


def run(plan: Plan) -> list[Row]:
    if reason := missing_programs():
        raise Broken(reason)
    with DesktopSession() as desktop:
        first, *warm = [start(desktop) for _ in range(plan.starts)]
        with window(desktop) as app:
            memory = _memory_rows(app, "idle, no model", MEMORY_MB)
        return [*_first_rows(first), *_warm_rows(warm), *memory, *_local_rows(desktop)]


def start(desktop: DesktopSession) -> Start:
    """Start both, one after the other. Raises `Broken`."""
    with window(desktop) as app:
        shown, usable = app.moment(MAPPED), app.usable()
    with window(desktop, program=module("benchmarks.app.bare_window")) as app:
        return Start(shown, usable, app.moment(MAPPED))


def _first_rows(first: Start) -> list[Row]:
    floor = first.empty.seconds
    return [
        Row("start to window shown, first", first.shown.seconds, "s", floor),
        Row("start to window usable, first", first.usable.seconds, "s", floor),
    ]


def _warm_rows(warm: list[Start]) -> list[Row]:
    def middle(figure: Callable[[Start], float]) -> float:
        return p50([figure(each) for each in warm])

    usable, empty = middle(lambda each: each.usable.seconds), middle(lambda each: each.empty.seconds)
    taken, floor = middle(lambda each: each.usable.cpu), middle(lambda each: each.empty.cpu)
    return [
        Row("start to window shown, warm p50", middle(lambda each: each.shown.seconds), "s", empty),
        Row("start to window usable, warm p50", usable, "s", empty, WARM_SECONDS),
        Row("the same, in starts of an empty window", usable / empty, "", target=EMPTY_WINDOWS),
        Row("processor time of both until then, p50", taken, "s", floor),
    ]


def _memory_rows(app: Window, how: str, target: float | None) -> list[Row]:
    app.usable()
    time.sleep(IDLE_SECONDS)
    own, *server = (memory_mb(pid) for pid in family(app.pid))
    return [
        Row(f"memory of the app, {how}", own, "MB"),
        Row(f"memory of its server, {how}", sum(server), "MB"),
        Row(f"memory of both, {how}", own + sum(server), "MB", target=target),
    ]


def _local_rows(desktop: DesktopSession) -> list[Row]:
    how = "idle, local models"
    if reason := missing_engines():
        return [Row(f"memory of both, {how}", why_not=reason)]
    with window(desktop, LOCAL) as app:
        loaded = app.moment(LOADED)
        return [Row("start to all local models ready", loaded.seconds, "s"), *_memory_rows(app, how, None)]
