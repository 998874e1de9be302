"""What a server counts by itself."""

from __future__ import annotations

import pytest

from server.watching.metrics import Counter, Histogram, Metrics


def test_a_value_counts_within_the_first_bound_that_it_does_not_exceed() -> None:
    waits = Histogram("waits", "", ("who",), bounds=(1.0, 2.0))
    for value in (0.5, 1.0, 1.5, 2.0, 9.0):
        waits.observe(value, "me")
    assert waits.values["me",].counts == [2, 2, 1]
    assert waits.values["me",].total == 14.0


def test_each_combination_of_labels_is_counted_for_itself() -> None:
    ends = Counter("ends", "", ("how", "why"))
    ends.add("well", "done")
    ends.add("ill", "late", by=2.5)
    ends.add("ill", "late")
    assert ends.values == {("well", "done"): 1, ("ill", "late"): 3.5}


def test_a_name_is_given_once() -> None:
    metrics = Metrics()
    metrics.add(Counter("ends", ""))
    with pytest.raises(ValueError, match="ends"):
        metrics.add(Histogram("ends", ""))
