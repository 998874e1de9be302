"""The part `adapters`: both servers under the same load in the same run, taking turns so that noise hits both."""

from __future__ import annotations

import os
import secrets
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field

import msgspec

from benchmarks.adapters.providers import KEY
from benchmarks.adapters.world import TalkOrder, TalkOutcome
from benchmarks.figures import p50, p95
from benchmarks.plan import Plan
from benchmarks.processes import ROOT, Broken, cores, greeting, module, serving, stop
from benchmarks.report import Row

SCENES = ("1", "25", "50", "burst of 20", "100")
P50_RATIO = {"1": 2.0, "25": 2.0}
P95_RATIO = {"1": 2.5, "25": 2.5, "50": 3.0, "burst of 20": 3.0}
CPU_RATIO = {"25": 1.6, "50": 1.6}
MEMORY_MB = 0.3
CPU_SCENES = {"25", "50", "100"}
PARTS = ("up", "think", "split", "down")


@dataclass
class MeasuredServer:
    """One of the two servers and what came of it, by scene."""

    url: str
    pid: int
    token: str
    outcomes: dict[str, list[TalkOutcome]] = field(default_factory=dict)

    def overheads(self, scene: str, *parts: str) -> list[float]:
        """Milliseconds that the server took of each turn, in these parts of it or in all."""
        turns = (turn for outcome in self.outcomes[scene] for turn in outcome.parts)
        return [sum(turn[part] for part in parts or PARTS) for turn in turns]

    def cpu(self, scene: str) -> float:
        return p50([outcome.cpu_per_minute for outcome in self.outcomes[scene]])

    def memory(self, scene: str) -> float:
        """Megabytes of one session, by the first time that so many came."""
        before, during = self.outcomes[scene][0].memory
        return (during - before) / sessions_in(scene)


def sessions_in(scene: str) -> int:
    return int(scene.split(" ")[-1])


def run(plan: Plan) -> list[Row]:
    """The rows of the table; `plan.levels` limits how many sessions there are at most."""
    scenes = [scene for scene in SCENES if sessions_in(scene) <= max(plan.levels)]
    with _world() as world, _sides(world.url) as sides:
        for scene in scenes:
            for _ in range(plan.rounds):
                for side in sides:
                    outcome = world.carry_out(_order(side, scene, plan))
                    if outcome.failed or not outcome.parts:
                        raise Broken(f"{outcome.failed} turns of {scene} sessions failed: {outcome.trouble}")
                    side.outcomes.setdefault(scene, []).append(outcome)
        return [row for scene in scenes for row in _rows(scene, *sides)]


def _order(side: MeasuredServer, scene: str, plan: Plan) -> TalkOrder:
    seconds = plan.seconds * (3 if scene == "1" else 2)
    return TalkOrder(side.url, side.token, side.pid, sessions_in(scene), seconds, scene.startswith("burst"))


class WorldProcess:
    """The process of providers and callers."""

    def __init__(self, process: subprocess.Popen[str], url: str) -> None:
        self._process = process
        self.url = url

    def carry_out(self, order: TalkOrder) -> TalkOutcome:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(msgspec.json.encode(order).decode() + "\n")
        self._process.stdin.flush()
        if not (line := self._process.stdout.readline()):
            raise Broken(f"the callers ended with code {self._process.wait()}")
        return msgspec.json.decode(line, type=TalkOutcome)


@contextmanager
def _world() -> Iterator[WorldProcess]:
    _, core = cores()
    process = subprocess.Popen(
        module("benchmarks.adapters.world"), cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        if core is not None:
            os.sched_setaffinity(process.pid, {core})
        yield WorldProcess(process, greeting(process))
    finally:
        stop(process)


@contextmanager
def _sides(providers: str) -> Iterator[tuple[MeasuredServer, MeasuredServer, MeasuredServer]]:
    """Our server with and without kept sound, and the proxy."""
    token = secrets.token_urlsafe(24)
    core, _ = cores()
    names = {
        "SB_VOICE_TOKEN": token,
        "DEEPGRAM_API_KEY": KEY,
        "OPENAI_API_KEY": KEY,
        "SB_VOICE_STT": "deepgram",
        "SB_VOICE_LLM": "openai",
        "SB_VOICE_TTS": "deepgram",
        "SB_VOICE_STT_URL": providers,
        "SB_VOICE_LLM_URL": f"{providers}/v1",
        "SB_VOICE_TTS_URL": providers,
        "SB_VOICE_LLM_MODEL": "m",
    }
    with ExitStack() as stack:
        sides = []
        for kept in ("true", "false"):
            folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="sb-bench-"))
            own = {"SB_VOICE_DATABASE_URL": f"sqlite:///{folder}/conversations.sqlite3", "SB_VOICE_KEEP_AUDIO": kept}
            command = module("server", "serve", "--port", "0", "--log-level", "error")
            sides.append(MeasuredServer(*stack.enter_context(serving(command, names | own, core)), token))
        floor = stack.enter_context(serving(module("benchmarks.adapters.proxy"), names, core))
        yield sides[0], sides[1], MeasuredServer(*floor, token)


def _rows(scene: str, ours: MeasuredServer, silent: MeasuredServer, floor: MeasuredServer) -> Iterator[Row]:
    who = f"{scene} session{'' if scene == '1' else 's'}"
    for name, figure, most in (("p50", p50, P50_RATIO), ("p95", p95, P95_RATIO)):
        least = figure(floor.overheads(scene))
        target = most[scene] * least if scene in most else None
        yield Row(f"real adapters, {who}, overhead {name}", figure(ours.overheads(scene)), "ms", least, target)
    for part in PARTS:
        yield Row(f"  of it {part}, p50", p50(ours.overheads(scene, part)), "ms", p50(floor.overheads(scene, part)))
    yield Row("  without kept sound, p95", p95(silent.overheads(scene)), "ms", p95(floor.overheads(scene)))
    if scene in CPU_SCENES:
        least = floor.cpu(scene)
        target = CPU_RATIO[scene] * least if scene in CPU_RATIO else None
        yield Row(f"real adapters, {who}, CPU per session-minute", ours.cpu(scene), "s", least, target)
        yield Row("  without kept sound", silent.cpu(scene), "s", least)
        yield Row(f"real adapters, {who}, memory per session", ours.memory(scene), "MB", floor.memory(scene), MEMORY_MB)
