"""Erlang's formula, beside figures that are known from elsewhere."""

from __future__ import annotations

import math

import pytest

from server.planning.waiting import chance_to_wait, mean_wait, wait_at, workers_for


@pytest.mark.parametrize(
    ("workers", "busy", "milliseconds"),
    [(1, 0.5, 500), (2, 0.5, 167), (4, 0.6, 90), (8, 0.6, 22), (8, 0.8, 143), (16, 0.7, 14)],
)
def test_the_mean_wait_is_that_of_the_tables(workers: int, busy: float, milliseconds: int) -> None:
    assert round(1000 * mean_wait(workers, workers * busy, 0.5)) == milliseconds


def test_one_worker_is_waited_for_as_often_as_it_is_busy() -> None:
    assert chance_to_wait(1, 0.3) == pytest.approx(0.3)


def test_too_few_workers_are_waited_for_without_end() -> None:
    assert chance_to_wait(2, 2.0) == 1
    assert math.isinf(mean_wait(2, 2.0, 1))
    assert math.isinf(wait_at(0.95, 2, 3.0, 1))


def test_where_nothing_is_asked_nobody_waits() -> None:
    assert mean_wait(1, 0, 1) == 0
    assert wait_at(0.95, 1, 0, 1) == 0


def test_the_workers_are_the_fewest_that_do() -> None:
    workers = workers_for(4.8, 0.5, 0.2)
    assert wait_at(0.95, workers, 4.8, 0.5) <= 0.2 < wait_at(0.95, workers - 1, 4.8, 0.5)


@pytest.mark.parametrize(("workers", "load"), [(0, 1.0), (1, -1.0)])
def test_what_cannot_be_is_refused(workers: int, load: float) -> None:
    with pytest.raises(ValueError, match="at least one worker"):
        chance_to_wait(workers, load)
