"""What telling the figures of a thousand sessions takes, beside an answer of the same server that tells little."""

from __future__ import annotations

import asyncio
import http.client
import secrets
import tempfile
import time
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from benchmarks.caller import Caller
from benchmarks.figures import p50
from benchmarks.plan import Plan
from benchmarks.processes import cores, cpu_seconds, module, serving
from benchmarks.report import Row

SESSIONS = 1000
AT_ONCE = 25
"""So many connect at once: more than that would measure the handshakes."""
TIMES = 60
SCRAPE_MS = 20.0


def run(plan: Plan) -> list[Row]:
    """One `/metrics` with `SESSIONS` sessions that are only there, beside one `/healthz`."""
    token = secrets.token_urlsafe(32)
    core, _ = cores()
    with tempfile.TemporaryDirectory(prefix="sb-bench-") as folder:
        env = {"SB_VOICE_TOKEN": token, "SB_VOICE_DATABASE_URL": f"sqlite:///{folder}/conversations.sqlite3"}
        with serving(module("benchmarks.scripted_server"), env, core) as (url, pid):
            ours, floor = asyncio.run(_measured(url, pid, token, TIMES // plan.rounds))
    what = f"/metrics with {SESSIONS} sessions"
    return [
        Row(f"{what}, lowest", min(ours.waits), "ms", min(floor.waits), SCRAPE_MS),
        Row(f"{what}, p50", p50(ours.waits), "ms", p50(floor.waits), SCRAPE_MS),
        Row(f"{what}, CPU, p50", p50(ours.cpu), "ms", p50(floor.cpu), SCRAPE_MS),
    ]


@dataclass
class TimedAnswers:
    """Milliseconds that answers took, and processor time of the server meanwhile."""

    waits: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)


async def _measured(url: str, pid: int, token: str, times: int) -> tuple[TimedAnswers, TimedAnswers]:
    """The figures and the floor, which take turns."""
    callers: list[Caller] = []
    while len(callers) < SESSIONS:
        new = await asyncio.gather(*(Caller.connect(url, token) for _ in range(AT_ONCE)))
        callers += [caller for caller, _ in new]
    place = urlsplit(url)
    connection = http.client.HTTPConnection(str(place.hostname), place.port)
    shown = {"Authorization": f"Bearer {token}"}
    both = {"/metrics": TimedAnswers(), "/healthz": TimedAnswers()}
    try:
        for number in range(times + 1):
            for path, asked in both.items():
                begun, used = time.perf_counter(), cpu_seconds(pid)
                connection.request("GET", path, headers=shown)
                connection.getresponse().read()
                if number:  # the first one imports
                    asked.waits.append((time.perf_counter() - begun) * 1000)
                    asked.cpu.append((cpu_seconds(pid) - used) * 1000)
    finally:
        connection.close()
        for caller in callers:
            caller.hang_up()
    return both["/metrics"], both["/healthz"]
