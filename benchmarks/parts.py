"""The parts of a run, each measured in a process of its own: what one loads or sets must not touch the next."""

from __future__ import annotations

import importlib
import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

from benchmarks.plan import Plan
from benchmarks.processes import Broken
from benchmarks.report import Row

PARTS = (
    "server_load",
    "open_microphones",
    "replicas",
    "crowd",
    "soak",
    "turns",
    "television",
    "echo",
    "adapters",
    "barge_in",
    "relay",
    "switching",
    "local_engines",
    "start",
    "long_answer",
    "bundle",
    "watching",
    "pool",
    "processes",
    "ray",
    "worker_kills",
    "two_machines",
    "documents",
    "people",
)

MODULES = {
    "barge_in": "app.barge_in",
    "bundle": "app.bundle",
    "crowd": "load.crowd",
    "echo": "app.echo",
    "long_answer": "app.long_answer",
    "open_microphones": "load.open_microphones",
    "people": "load.people",
    "processes": "machines.own_workers",
    "ray": "machines.ray_replicas",
    "replicas": "machines.replicas",
    "server_load": "load.server_load",
    "soak": "load.soak",
    "start": "app.start",
    "television": "turns.television",
    "watching": "load.watching",
    "worker_kills": "machines.worker_kills",
}
"""The module of a part whose name is not a module's of this folder."""


def measure(part: str, plan: Plan) -> list[Row]:
    """The part's rows; where it cannot run here, one row that says why."""
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as process:
        try:
            return process.submit(_run, part, plan).result()
        except BrokenProcessPool:
            return [Row(part, why_not="the process that measured it died")]


def _run(part: str, plan: Plan) -> list[Row]:
    try:
        rows: list[Row] = importlib.import_module(f"benchmarks.{MODULES.get(part, part)}").run(plan)
    except Broken as error:
        return [Row(part, why_not=str(error))]
    except Exception as error:  # the other parts can still be measured
        return [Row(part, why_not=f"{type(error).__name__}: {error}")]
    return rows
