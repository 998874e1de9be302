"""How long and how hard one run of the benchmarks measures."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Plan:
    """`seconds` is one stretch of load at one level; `rounds` is how often server and floor take turns at it."""

    levels: tuple[int, ...] = (1, 10, 25, 50, 100)
    seconds: float = 4.5
    rounds: int = 2
    waves: int = 6
    """Times that all callers of a wave come and go, for leaks."""
    repeats: int = 12
    """Interruptions that are measured."""
    turns: int = 8
    """Questions put to the local engines."""
    kills: int = 30
    """Servers that are killed amid talks, one every few seconds."""
    worker_kills: int = 200
    """Processes of engines that are killed amid turns."""
    machine_kills: int = 50
    """Workers that are killed on two machines amid talks."""
    cuts: int = 6
    """Times that the cable between two machines is cut amid talks."""
    soak_minutes: float = 1.0
    """How long people come, talk and go while it is looked whether anything grows."""
    starts: int = 8
    """Times the app is started; the first one counts as cold."""


QUICK = Plan(
    levels=(1, 25),
    seconds=2.0,
    rounds=1,
    waves=3,
    repeats=3,
    turns=2,
    kills=3,
    worker_kills=3,
    machine_kills=3,
    cuts=1,
    soak_minutes=0.2,
    starts=2,
)
