"""`ray`: what a replica of Ray Serve adds to the first sound, and how soon it is stopped.

It is run by a Python that has Ray: `make test-ray` installs one, then `.venv-ray/bin/python -m benchmarks ray`.
"""

from __future__ import annotations

import asyncio
import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import aclosing, contextmanager
from importlib.util import find_spec
from pathlib import Path

from benchmarks.figures import p50, p95
from benchmarks.machines.own_workers import best, first_sounds, in_process
from benchmarks.plan import Plan
from benchmarks.processes import ROOT, Broken, family, memory_mb
from benchmarks.report import Row
from benchmarks.two_machines.worker import STOPS
from server.commands.quick_loop import run_quickly
from server.engine_selection import EngineSelection
from server.engines import PromptMessage
from server.engines.lineup import Lineup
from server.protocol.roles import ROLES
from server.settings import read_settings

RAY_MS, RAY_STOP_MS = 20.0, 100.0
LONG = [PromptMessage("user", "and so on " * 100)]


def run(plan: Plan) -> list[Row]:
    """On a Ray of this machine alone, started for this."""
    if find_spec("ray") is None:
        raise Broken("this Python has no Ray: make test-ray, then .venv-ray/bin/python -m benchmarks ray")
    with tempfile.TemporaryDirectory(prefix="sb-bench-") as folder:
        here = run_quickly(in_process())
        with _deployed("") as cold:
            found, memory = run_quickly(_first_sounds())
        with _deployed(f"{folder}/stops"):
            stops = run_quickly(_stops(Path(folder, "stops"), plan.repeats))
    return [
        Row("a replica of Ray: first sound p50", p50(found), "ms"),
        Row("  more than in the server, p50", p50(found) - p50(here), "ms"),
        Row("  p95", p95(found) - p95(here), "ms", target=RAY_MS),
        Row("  best tenth", best(found) - best(here), "ms"),
        Row("  interrupted to stopped there, p95", p95(stops), "ms", target=RAY_STOP_MS),
        Row("  cold start of Ray with its replicas", cold[0], "s"),
        Row("  memory of Ray with its replicas", memory, "MB"),
    ]


@contextmanager
def _deployed(stops: str) -> Iterator[list[float]]:
    """All three stages; the model takes its time where the moments of its stops are written somewhere. How many
    seconds that took."""
    import ray
    from ray import serve

    from server.ray_deployments import build

    begun = time.monotonic()
    os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
    slow = {
        "worker_process_setup_hook": "benchmarks.two_machines.worker.take_time",
        "env_vars": {STOPS: stops, "PYTHONPATH": str(ROOT)},
    }
    ray.init(
        include_dashboard=False,
        num_cpus=4,
        object_store_memory=100_000_000,
        log_to_driver=False,
        runtime_env=slow if stops else {},
    )
    try:
        serve.start(proxy_location="Disabled")
        serve.run(
            build({"stt": "scripted", "llm": "scripted", "tts": "scripted", "least": 1, "most": 1}),
            name="voice",
            route_prefix=None,
        )
        yield [time.monotonic() - begun]
    finally:
        serve.shutdown()
        ray.shutdown()


def _lineup() -> Lineup:
    fallbacks = {f"{role}_fallback": "none" for role in ROLES}
    return EngineSelection(read_settings(**{role: f"ray://voice/{role}" for role in ROLES}, **fallbacks)).lineup


async def _first_sounds() -> tuple[list[float], float]:
    """And the megabytes of all of Ray."""
    lineup = _lineup()
    try:
        await first_sounds(lineup)  # seats are asked for once
        found = await first_sounds(lineup)
        return found, sum(memory_mb(pid) for pid in family(os.getpid())[1:])
    finally:
        await lineup.close()


async def _stops(file: Path, repeats: int) -> list[float]:
    """Milliseconds from an interruption here to the end of the work there."""
    lineup, found = _lineup(), list[float]()
    try:
        mind = await lineup.llm.ready()
        for number in range(repeats):
            async with aclosing(mind.stream(LONG)) as words:  # type: ignore[type-var]
                await anext(words)
                await anext(words)
                at = time.monotonic()
            while not file.exists() or len(told := file.read_text().split()) <= number:
                await asyncio.sleep(0.01)
            found.append(1000 * (float(told[number]) - at))
        return found
    finally:
        await lineup.close()
