"""The server's waiting line in virtual time keeps to the theory, and is fair."""

from __future__ import annotations

import pytest

from benchmarks.pool.simulation import waits
from server.planning.waiting import mean_wait


@pytest.mark.parametrize(("workers", "busy"), [(8, 0.6)])
def test_waits_are_within_a_seventh_of_the_theory_and_shares_are_equal(workers: int, busy: float) -> None:
    found = waits(workers, busy)
    assert found.mean == pytest.approx(mean_wait(workers, workers * busy, 0.5), rel=0.15)
    assert max(found.served.values()) <= 2 * found.served.total() / len(found.served)
