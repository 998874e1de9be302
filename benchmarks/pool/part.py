"""The rows and plots of `python -m benchmarks pool`."""

from __future__ import annotations

from pathlib import Path

from benchmarks.plan import Plan
from benchmarks.pool.plot import Chart, Series, drawn
from benchmarks.pool.simulation import waits
from benchmarks.processes import ROOT
from benchmarks.report import Row
from server.planning.team import Team, need_of
from server.planning.waiting import mean_wait

SERVICE = 0.5
FROM_THEORY = 15.0
"""Per cent."""
TWICE = 2.0
WORKERS = (1, 2, 4, 8)
BUSY = (0.5, 0.6, 0.7, 0.8)
PICTURES = ROOT / "docs" / "scaling"


def run(plan: Plan) -> list[Row]:
    """Waits for shared workers beside those of the theory, and draws the plots of docs/scaling.md."""
    rows = [row for workers in WORKERS for row in _rows(workers, 0.6)]
    if plan.rounds > 1:
        draw(PICTURES)
    return rows


def _rows(workers: int, busy: float) -> list[Row]:
    found = waits(workers, busy, service=SERVICE)
    theory = mean_wait(workers, workers * busy, SERVICE)
    share = max(found.served.values()) * len(found.served) / found.served.total()
    name = f"pool of {workers} at {busy:.0%}"
    return [
        Row(f"{name}: mean wait", 1000 * found.mean, "ms", floor=1000 * theory),
        Row(f"{name}: from the theory", 100 * abs(found.mean / theory - 1), "%", target=FROM_THEORY),
        Row(f"{name}: most of one user, of the equal share", share, "x", target=TWICE),
    ]


def draw(folder: Path) -> None:
    """Both plots, as SVG files."""
    folder.mkdir(exist_ok=True)
    chart = Chart("Mean wait for a worker, work of 0.5 s: theory, and dots as measured", "% busy", "ms", (100, 1000))
    (folder / "waits.svg").write_text(drawn(chart, [_waits_of(workers) for workers in WORKERS]))
    teams = [Team(users) for users in range(10, 501, 10)]
    needs = [(team.users, need_of(team)) for team in teams]
    memory = Chart("Memory with the local engines", "people, a fifth talking at once", "GB", (500, 80))
    pool = Series("shared workers", [(users, need.memory_mb / 1024) for users, need in needs])
    alone = Series("workers for each", [(users, need.processes_memory_mb / 1024) for users, need in needs])
    (folder / "memory.svg").write_text(drawn(memory, [pool, alone]))


def _waits_of(workers: int) -> Series:
    curve = [(busy, 1000 * mean_wait(workers, workers * busy / 100, SERVICE)) for busy in range(5, 96)]
    dots = [(100 * busy, 1000 * waits(workers, busy, service=SERVICE, pieces=6_000).mean) for busy in BUSY]
    name = "1 worker" if workers == 1 else f"{workers} workers"
    return Series(name, curve, [dot for dot in dots if dot[1] <= 1000])
