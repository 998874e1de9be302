"""Providers and callers in one process: `python -m benchmarks.adapters.world` tells its port, then takes orders.

Each line of its input is a `TalkOrder`; each is answered with a line, a `TalkOutcome`. It ends when its input does.
"""

from __future__ import annotations

import asyncio
import sys
import time

import msgspec
import uvloop

from benchmarks.adapters.moments import TalkTurns
from benchmarks.adapters.providers import MeasuredProviders
from benchmarks.load.caller import Caller, Hung, appends
from benchmarks.processes import GREETING, cpu_seconds, memory_mb

TRANSCRIPT = "conversation.item.input_audio_transcription.completed"
SETTLING_SECONDS = 1.0
TALK_SECONDS, PAUSE_SECONDS = 1.5, 1.5
BURST_TURNS = 4
AT_ONCE = 5
"""Sessions that open their connections to the providers at the same time."""
MOST_TIMES = 4
"""How many times longer a stretch may last until there was a turn for each session."""


class TalkOrder(msgspec.Struct, frozen=True):
    """`sessions` callers talk and listen for `seconds`, each in its own time; in a `burst` all let go at once."""

    url: str
    token: str
    pid: int
    sessions: int
    seconds: float
    burst: bool = False


class TalkOutcome(msgspec.Struct):
    """`parts`: milliseconds that the server took, of each turn; `memory`: megabytes before and with the sessions."""

    parts: list[dict[str, float]] = msgspec.field(default_factory=list)
    cpu_per_minute: float = 0.0
    memory: tuple[float, float] = (0.0, 0.0)
    failed: int = 0
    trouble: str = ""


class HearingCaller(Caller):
    """Knows by the transcript which turn it is in."""

    patience = 40.0
    """A turn that takes long counts: beside other work that is no failure."""

    def __init__(self) -> None:
        super().__init__()
        self.transcript = ""

    def take(self, kind: str, payload: bytes) -> None:
        if kind == TRANSCRIPT:
            self.transcript = msgspec.json.decode(payload)["transcript"]


class MeasuredWorld:
    def __init__(self) -> None:
        self.turns = TalkTurns()

    async def carry_out(self, order: TalkOrder) -> TalkOutcome:
        outcome = TalkOutcome()
        before = memory_mb(order.pid, "Anonymous")
        callers: list[HearingCaller] = []
        try:
            for _ in range(order.sessions):
                caller, _ = await HearingCaller.connect(order.url, order.token)
                callers.append(caller)
            await (self._burst if order.burst else self._load)(order, callers, outcome)
            outcome.memory = (before, memory_mb(order.pid, "Anonymous"))
        finally:
            for caller in callers:
                caller.hang_up()
        await asyncio.sleep(SETTLING_SECONDS / 2)
        return outcome

    async def _load(self, order: TalkOrder, callers: list[HearingCaller], outcome: TalkOutcome) -> None:
        talk = appends(TALK_SECONDS)
        for begin in range(0, len(callers), AT_ONCE):  # nobody pays for the first connections to the providers
            first = callers[begin : begin + AT_ONCE]
            await asyncio.gather(*(self._turn(caller, appends(0.1), TalkOutcome()) for caller in first))
        # Nobody waits for the others: a turn takes about this long, and each begins somewhere in it.
        waits = [number / len(callers) * (TALK_SECONDS + PAUSE_SECONDS) for number in range(len(callers))]
        talking = [
            asyncio.create_task(self._talk(caller, wait, talk, outcome))
            for caller, wait in zip(callers, waits, strict=True)
        ]
        await asyncio.sleep(SETTLING_SECONDS)
        taken, begun = cpu_seconds(order.pid), time.perf_counter()
        await asyncio.sleep(order.seconds)
        while len(outcome.parts) < order.sessions and time.perf_counter() - begun < MOST_TIMES * order.seconds:
            await asyncio.sleep(SETTLING_SECONDS)  # on a busy machine a turn may take longer
        taken = cpu_seconds(order.pid) - taken
        outcome.cpu_per_minute = taken / (time.perf_counter() - begun) / order.sessions * 60
        for task in talking:
            task.cancel()
        for ended in await asyncio.gather(*talking, return_exceptions=True):
            if isinstance(ended, Exception):
                raise ended

    async def _burst(self, order: TalkOrder, callers: list[HearingCaller], outcome: TalkOutcome) -> None:
        talk = appends(0.5)
        for number in range(BURST_TURNS + 1):
            found = outcome if number else TalkOutcome()
            await asyncio.gather(*(self._turn(caller, talk, found) for caller in callers))

    async def _talk(self, caller: HearingCaller, wait: float, talk: list[bytes], outcome: TalkOutcome) -> None:
        await asyncio.sleep(wait)
        while await self._turn(caller, talk, outcome):
            await asyncio.sleep(PAUSE_SECONDS)

    async def _turn(self, caller: HearingCaller, talk: list[bytes], outcome: TalkOutcome) -> bool:
        """Talk in real time, ask, listen to the end. Whether that went well."""
        try:
            asked, answered = await caller.ask_aloud(talk)
        except Hung as error:
            outcome.failed, outcome.trouble = outcome.failed + 1, str(error)
            return False
        moments = self.turns.of(caller.transcript)
        if moments is not None:
            moments.asked, moments.answered = asked, answered
            self.turns.end(moments)
        if moments is None or not moments.is_whole:
            outcome.failed, outcome.trouble = outcome.failed + 1, f"a turn was incomplete: {moments}"
            return False
        outcome.parts.append(moments.parts)
        return True


async def main() -> None:
    world = MeasuredWorld()
    async with MeasuredProviders(world.turns).opened() as port:
        print(f"{GREETING}http://127.0.0.1:{port}", flush=True)
        loop = asyncio.get_running_loop()
        while line := await loop.run_in_executor(None, sys.stdin.buffer.readline):
            outcome = await world.carry_out(msgspec.json.decode(line, type=TalkOrder))
            print(msgspec.json.encode(outcome).decode(), flush=True)


if __name__ == "__main__":
    uvloop.run(main())
