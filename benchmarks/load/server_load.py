"""Our server and the floor under the same load in the same run, taking turns so that noise hits both."""

from __future__ import annotations

import os
import secrets
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import msgspec

from benchmarks.figures import p50, p95
from benchmarks.load import script
from benchmarks.load.callers import FEW, Order, Outcome
from benchmarks.plan import Plan
from benchmarks.processes import Broken, cores, module, serving
from benchmarks.report import Row

WAVE = 50
"""Callers in one wave of those who come and go."""
SETTLED = 2
"""Waves after which a server has made what it keeps: threads, connections, caches."""
P50_AT_ONE_MS, P95_AT_FIFTY_MS, P95_AT_HUNDRED_MS = 4.0, 10.0, 25.0
CPU_AT_FIFTY, MEMORY_MB, JOIN_MS, LEAK_KB = 0.35, 0.5, 10.0, 5.0


@dataclass
class ServerUnderLoad:
    """One of the two servers and what came of it, by level."""

    url: str
    pid: int
    token: str
    outcomes: dict[int, list[Outcome]] = field(default_factory=dict)
    idle: Outcome = field(default_factory=Outcome)

    def load(self, sessions: int, seconds: float) -> None:
        outcome = call(Order(self.url, self.token, self.pid, sessions, seconds))
        if outcome.failed or not outcome.latencies:
            raise Broken(f"{outcome.failed} of {sessions} callers got no answer")
        self.outcomes.setdefault(sessions, []).append(outcome)

    def come_and_go(self, waves: int) -> None:
        self.idle = call(Order(self.url, self.token, self.pid, WAVE, waves=waves))

    def overheads(self, sessions: int) -> list[float]:
        """Milliseconds beyond what the engines take."""
        latencies = (latency for outcome in self.outcomes[sessions] for latency in outcome.latencies)
        return [(latency - script.ENGINES_SECONDS) * 1000 for latency in latencies]

    def cpu(self, sessions: int) -> float:
        return p50([outcome.cpu_per_minute for outcome in self.outcomes[sessions]])

    def memory(self, sessions: int) -> float:
        """Megabytes of one session, by the first time that so many came."""
        before, during = self.outcomes[sessions][0].memory
        return (during - before) / sessions

    def joins(self, sessions: int) -> list[float]:
        return [join * 1000 for outcome in self.outcomes[sessions] for join in outcome.joins]

    def leaked(self) -> float:
        """Kilobytes that each closed session leaves behind."""
        settled = self.idle.memory[SETTLED - 1 :]
        return (settled[-1] - settled[0]) * 1024 / (WAVE * max(1, len(settled) - 1))


def run(plan: Plan) -> list[Row]:
    if sys.platform != "linux":
        raise Broken("processor time and memory are read as Linux tells them")
    with _both() as (ours, floor):
        sides = (ours, floor)
        for sessions in plan.levels:
            for _ in range(plan.rounds):
                for side in sides:
                    side.load(sessions, plan.seconds)
        for side in sides:
            side.come_and_go(plan.waves)
        return [*_load_rows(plan.levels, ours, floor), *_idle_rows(ours, floor)]


@contextmanager
def _both() -> Iterator[tuple[ServerUnderLoad, ServerUnderLoad]]:
    token = secrets.token_urlsafe(16)
    core, _ = cores()
    with tempfile.TemporaryDirectory(prefix="sb-bench-") as folder:
        env = {"SB_VOICE_TOKEN": token, "SB_VOICE_DATABASE_URL": f"sqlite:///{folder}/conversations.sqlite3"}
        with (
            serving(module("benchmarks.load.scripted_server"), env, core) as ours,
            serving(module("benchmarks.load.floor"), env, core) as floor,
        ):
            yield ServerUnderLoad(*ours, token), ServerUnderLoad(*floor, token)


def call(order: Order) -> Outcome:
    """Let the callers do it, in a process on the other core."""
    _, core = cores()

    def pin() -> None:
        if core is not None:
            os.sched_setaffinity(0, {core})

    done = subprocess.run(
        module("benchmarks.load.callers"),
        input=msgspec.json.encode(order),
        stdout=subprocess.PIPE,
        check=False,
        preexec_fn=pin,
        timeout=60 + 10 * order.seconds,
    )
    if done.returncode:
        raise Broken(f"the callers ended with code {done.returncode}")
    return msgspec.json.decode(done.stdout, type=Outcome)


def _load_rows(levels: tuple[int, ...], ours: ServerUnderLoad, floor: ServerUnderLoad) -> list[Row]:
    return [row for count in levels for row in _level_rows(count, ours, floor)]


def _level_rows(count: int, ours: ServerUnderLoad, floor: ServerUnderLoad) -> Iterator[Row]:
    def row(what: str, unit: str, figure: Callable[[ServerUnderLoad], float], target: float | None) -> Row:
        return Row(what, figure(ours), unit, figure(floor), target)

    who = f"{count} session{'s' if count > 1 else ''}"
    middle, most = {1: P50_AT_ONE_MS}.get(count), {50: P95_AT_FIFTY_MS, 100: P95_AT_HUNDRED_MS}.get(count)
    yield row(f"server overhead, {who}, p50", "ms", lambda side: p50(side.overheads(count)), middle)
    yield row(f"server overhead, {who}, p95", "ms", lambda side: p95(side.overheads(count)), most)
    taken = {50: CPU_AT_FIFTY}.get(count)
    how = " asking all the time" if count < FEW else ""
    yield row(f"CPU per session-minute, {who}{how}", "s", lambda side: side.cpu(count), taken)
    if count > 1:
        yield row(f"memory per session, {who}", "MB", lambda side: side.memory(count), MEMORY_MB)
        yield row(f"new connection among {who}, p50", "ms", lambda side: p50(side.joins(count)), None)


def _idle_rows(ours: ServerUnderLoad, floor: ServerUnderLoad) -> Iterator[Row]:
    joins = [p50([join * 1000 for join in side.idle.joins]) for side in (ours, floor)]
    yield Row("new connection ready to talk, p50", joins[0], "ms", joins[1], JOIN_MS)
    yield Row("left behind by a closed session", ours.leaked(), "kB", floor.leaked(), LEAK_KB)
    yield Row("own memory of the server after all", ours.idle.memory[-1], "MB", floor.idle.memory[-1])
