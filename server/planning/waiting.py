"""How long one waits for one of several workers: Erlang's formula, for work that comes and lasts by chance (M/M/c)."""

from __future__ import annotations

import math


def chance_to_wait(workers: int, load: float) -> float:
    """The chance that all `workers` are busy, where `load` of them are on average (Erlang C). 1 where that is too many.

    Raises `ValueError` for less than one worker or a negative load.
    """
    if workers < 1 or load < 0:
        raise ValueError("there is at least one worker, and no negative load")
    if load >= workers:
        return 1.0
    blocked = 1.0  # Erlang B, worker by worker
    for each in range(1, workers + 1):
        blocked = load * blocked / (each + load * blocked)
    return blocked / (1 - (load / workers) * (1 - blocked))


def mean_wait(workers: int, load: float, service: float) -> float:
    """Seconds one waits on average for work of `service` seconds; infinite where the workers are too few."""
    if load >= workers:
        return math.inf
    return chance_to_wait(workers, load) * service / (workers - load)


def wait_at(share: float, workers: int, load: float, service: float) -> float:
    """Seconds that a `share` of all, such as 0.95, waits at most."""
    if load >= workers:
        return math.inf
    waits = chance_to_wait(workers, load)
    return 0.0 if waits <= 1 - share else math.log(waits / (1 - share)) * service / (workers - load)


def workers_for(load: float, service: float, longest: float) -> int:
    """The fewest workers with which 95 of 100 wait at most `longest` seconds."""
    workers = max(1, math.floor(load) + 1)
    while wait_at(0.95, workers, load, service) > longest:
        workers += 1
    return workers
