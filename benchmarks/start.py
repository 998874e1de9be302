"""From the start of the app to a window one can talk to, beside an empty window; and what app and server hold then."""

from __future__ import annotations

import time

from benchmarks.figures import p50
from benchmarks.local_engines import LOCAL, missing_engines
from benchmarks.plan import Plan
from benchmarks.processes import Broken, family, memory_mb, module
from benchmarks.report import Row
from benchmarks.window import MAPPED, Window, window
from tests.desktop_session import DesktopSession, missing_programs

WARM_SECONDS = 1.0
MEMORY_MB = 220.0
IDLE_SECONDS = 1.5
"""After which nothing moves any more."""


def run(plan: Plan) -> list[Row]:
    if reason := missing_programs():
        raise Broken(reason)
    with DesktopSession() as desktop:
        # By turns, so that both meet the same load.
        starts = [(_start(desktop), _start_empty(desktop)) for _ in range(plan.starts)]
        with window(desktop) as app:
            memory = _memory_rows(app, "idle, no model", MEMORY_MB)
        local = _local_rows(desktop)
    ((first_mapped, first_usable), first_floor), *warm = starts
    mapped, usable = (p50([start[what] for start, _ in warm]) for what in (0, 1))
    floor = p50([empty for _, empty in warm])
    return [
        Row("start to window shown, first", first_mapped, "s", floor=first_floor),
        Row("start to window usable, first", first_usable, "s", floor=first_floor),
        Row("start to window shown, warm p50", mapped, "s", floor=floor),
        Row("start to window usable, warm p50", usable, "s", floor=floor, target=WARM_SECONDS),
        *memory,
        *local,
    ]


def _start(desktop: DesktopSession) -> tuple[float, float]:
    with window(desktop) as app:
        return app.moment(MAPPED), app.usable()


def _start_empty(desktop: DesktopSession) -> float:
    with window(desktop, program=module("benchmarks.bare_window")) as app:
        return app.moment(MAPPED)


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
        loaded = app.moment("engines ready")
        return [Row("start to all local models ready", loaded, "s"), *_memory_rows(app, how, None)]
