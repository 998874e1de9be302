"""What is said of an upgrade; tests/server/test_replicas.py has one happen."""

from __future__ import annotations

import math

from benchmarks.machines.upgrade import Upgrade, rows_of
from tests.servers.replicas.killing import Life


def test_an_upgrade_of_which_nobody_noticed_anything_meets_its_targets() -> None:
    rows = rows_of(Upgrade(Life([]), "0011", "0013", "", 0))
    assert rows[0].what.startswith("tables from step 0011 to 0013")
    assert all(row.met is not False and not math.isnan(row.measured) for row in rows)


def test_a_traceback_of_a_server_misses_one() -> None:
    assert [row for row in rows_of(Upgrade(Life([]), "0011", "0013", "Traceback (most", 0)) if row.met is False]
