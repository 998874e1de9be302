"""What it takes to watch: telling a thousand sessions' figures, beside an answer that tells little; tracing a turn."""

from __future__ import annotations

import asyncio
import http.client
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from opentelemetry.exporter.otlp.proto.common.trace_encoder import encode_spans
from opentelemetry.sdk.trace import ReadableSpan
from opentelemetry.sdk.trace.export import SpanExporter, SpanExportResult

from benchmarks.figures import p50
from benchmarks.load.caller import Caller
from benchmarks.plan import Plan
from benchmarks.processes import cpu_seconds, scripted_server
from benchmarks.report import Row
from server.engines import TokenCount
from server.watching.spans import TurnSpans
from server.watching.turn_report import TurnReport

SESSIONS = 1000
AT_ONCE = 25
"""So many connect at once: more than that would measure the handshakes."""
TIMES = 60
SCRAPE_MS = 20.0
TURNS = 500
TRACED_MS = 12.0
"""At 50 turns a minute one percent of a core."""


def run(plan: Plan) -> list[Row]:
    """One `/metrics` with `SESSIONS` sessions that are only there, beside one `/healthz`."""
    with scripted_server() as (url, pid, token):
        ours, floor = asyncio.run(_measured(url, pid, token, TIMES // plan.rounds))
    what = f"/metrics with {SESSIONS} sessions"
    return [
        Row(f"{what}, lowest", min(ours.waits), "ms", min(floor.waits), SCRAPE_MS),
        Row(f"{what}, p50", p50(ours.waits), "ms", p50(floor.waits), SCRAPE_MS),
        Row(f"{what}, CPU, p50", p50(ours.cpu), "ms", p50(floor.cpu), SCRAPE_MS),
        Row("CPU of a traced turn", asyncio.run(_traced()), "ms", target=TRACED_MS),
    ]


class _Encoded(SpanExporter):
    """Does of sending what takes the processor."""

    def export(self, spans: Sequence[ReadableSpan]) -> SpanExportResult:
        encode_spans(spans).SerializeToString()
        return SpanExportResult.SUCCESS


async def _traced() -> float:
    """Milliseconds of processor time that the spans of a turn take, all threads."""
    spans, now = TurnSpans(_Encoded()), asyncio.get_running_loop().time()
    turn = TurnReport("resp", "completed", now, now + 2, now + 0.2, now + 0.5, now + 0.7, TokenCount(9, 9))
    used = time.process_time()
    for _ in range(TURNS):
        spans.turn_ended(turn)
    spans.close()
    return (time.process_time() - used) / TURNS * 1000


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
