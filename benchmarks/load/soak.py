"""Does anything grow? People come, talk and go for a while, strangers do what they should not; then all are gone.

What the server holds is looked at in the breaks, when nobody is connected: memory after its garbage was taken out,
tasks of the event loop, descriptors and threads. `--soak 30` lasts half an hour.
"""

from __future__ import annotations

import asyncio
import os
import random
import secrets
import sys
import time
import urllib.request
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from benchmarks.load import garbage
from benchmarks.load.caller import Caller, Hung, appends, frame
from benchmarks.plan import Plan
from benchmarks.processes import Broken, memory_mb, scripted_server
from benchmarks.report import Row

PEOPLE = 12
STRANGERS_PAUSE = 0.2
"""Seconds between one stranger and the next."""
BREAKS = 12
"""So often all are gone and it is looked at what is left."""
SHORTEST = 3.0
"""Seconds between two breaks, at least."""
SETTLED = 1 / 3
"""Of the breaks, after which a server has made what it keeps."""
GONE_SECONDS = 20.0
MEMORY_MB, TASKS, DESCRIPTORS, THREADS = 3.0, 2, 4, 2
"""How much more there may be in the end than when it had settled: connections to the database come and go."""


@dataclass(frozen=True)
class Holds:
    """What the server holds while nobody is there."""

    memory: float
    tasks: int
    descriptors: int
    threads: int


@dataclass
class Soak:
    """What came of it; `turns` were answered, `failed` were not, `strangers` were turned away."""

    held: list[Holds] = field(default_factory=list)
    turns: int = 0
    failed: int = 0
    strangers: int = 0

    def more(self, what: Callable[[Holds], float]) -> float:
        """How much more it was at most in the last third of the breaks than in those after it had settled."""
        later = self.held[int(len(self.held) * SETTLED) :]
        half = max(1, len(later) // 2)
        return max(map(what, later[-half:])) - max(map(what, later[:half]))


def run(plan: Plan) -> list[Row]:
    """Rows of what there is more of in the end."""
    if sys.platform != "linux":
        raise Broken("memory and descriptors are read as Linux tells them")
    # Everybody comes from one address.
    with scripted_server(SB_VOICE_WRONG_TOKENS="1000000") as (url, pid, token):
        soak = asyncio.run(_Soaking(url, token, pid).run(plan.soak_minutes * 60))
    what = f"{plan.soak_minutes:g} min, {soak.turns} turns, {soak.strangers} strangers"
    last = soak.held[-1]
    return [
        Row(f"{what}: turns without an answer", soak.failed, target=0),
        Row(f"memory that came to {last.memory:.0f} MB", soak.more(lambda each: each.memory), "MB", target=MEMORY_MB),
        Row(f"tasks that came to {last.tasks}", soak.more(lambda each: each.tasks), target=TASKS),
        Row(f"descriptors to {last.descriptors}", soak.more(lambda each: each.descriptors), target=DESCRIPTORS),
        Row(f"threads to {last.threads}", soak.more(lambda each: each.threads), target=THREADS),
    ]


class _Soaking:
    def __init__(self, url: str, token: str, pid: int) -> None:
        self._url, self._token, self._pid = url, token, pid
        self._chance = random.Random(1)
        self._talk = appends(0.4)
        self._soak = Soak()
        self._over = 0.0

    async def run(self, seconds: float) -> Soak:
        breaks = max(4, min(BREAKS, int(seconds / SHORTEST)))
        for _ in range(breaks):
            self._over = time.monotonic() + seconds / breaks
            await asyncio.gather(*(self._person() for _ in range(PEOPLE)), self._strangers())
            self._soak.held.append(await self._left())
        return self._soak

    async def _person(self) -> None:
        """Talks in one conversation after the other."""
        while time.monotonic() < self._over:
            caller, _ = await Caller.connect(self._url, self._token)
            try:
                for _ in range(self._chance.randint(1, 5)):
                    if time.monotonic() < self._over:
                        await caller.turn(self._talk)
                        self._soak.turns += 1
            except Hung:
                self._soak.failed += 1
            finally:
                caller.hang_up()

    async def _strangers(self) -> None:
        kinds: list[Callable[[], Awaitable[None]]] = [self._guess, self._half_a_head, self._garbage, self._leave_amid]
        while time.monotonic() < self._over:
            with suppress(OSError, Hung):
                await self._chance.choice(kinds)()
            self._soak.strangers += 1
            await asyncio.sleep(STRANGERS_PAUSE)

    async def _guess(self) -> None:
        await Caller.connect(self._url, secrets.token_urlsafe(16))

    async def _half_a_head(self) -> None:
        place = urlsplit(self._url)
        _, writer = await asyncio.open_connection(place.hostname, place.port)
        writer.write(b"GET /v1/realtime HTTP/1.1\r\nHost: loc")
        await writer.drain()
        writer.transport.abort()

    async def _garbage(self) -> None:
        caller, _ = await Caller.connect(self._url, self._token)
        caller.write(frame(b'{"type": "nothing of the kind"}') + frame(os.urandom(50), code=7))
        await asyncio.sleep(0.05)
        caller.hang_up()

    async def _leave_amid(self) -> None:
        caller, _ = await Caller.connect(self._url, self._token)
        asking = asyncio.create_task(caller.turn(self._talk))
        await asyncio.sleep(self._chance.uniform(0.1, 0.9))
        asking.cancel()
        caller.hang_up()

    async def _left(self) -> Holds:
        """What is held once nobody is there any more. Raises `Broken` where somebody stays."""
        deadline = time.monotonic() + GONE_SECONDS
        while (figures := await asyncio.to_thread(self._figures))["sb_voice_sessions"]:
            if time.monotonic() > deadline:
                raise Broken("sessions go on that nobody has any more")
            await asyncio.sleep(0.2)
        await asyncio.sleep(2.0)  # what was said is written, and who was turned away has gone
        figures = await asyncio.to_thread(self._figures)
        await asyncio.to_thread(garbage.ask, self._pid)
        process = Path(f"/proc/{self._pid}")
        return Holds(
            memory_mb(self._pid, "Anonymous"),
            int(figures["sb_voice_tasks"]),
            len(list((process / "fd").iterdir())),
            len(list((process / "task").iterdir())),
        )

    def _figures(self) -> dict[str, float]:
        request = urllib.request.Request(
            f"{self._url}/metrics", headers={"Authorization": f"Bearer {self._token}", "Connection": "close"}
        )
        with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request, timeout=10) as answer:
            lines = answer.read().decode().splitlines()
        return {name: float(value) for name, _, value in (line.partition(" ") for line in lines) if name[:1] != "#"}
