"""What is said to have grown while people came and went."""

from __future__ import annotations

import pytest

from benchmarks.load.soak import Holds, Soak


@pytest.mark.parametrize(
    ("held", "more"),
    [
        ([90, 100, 100, 101, 100, 101], 0),  # what is made at first is no leak
        ([90, 100, 101, 100, 101, 100], 0),
        ([90, 92, 94, 96, 98, 100], 4),
        ([100, 99, 98, 97, 96, 95], -2),
    ],
)
def test_what_is_held_in_the_end_is_compared_with_what_was_held_once_it_had_settled(
    held: list[float], more: float
) -> None:
    soak = Soak([Holds(each, 0, 0, 0) for each in held])
    assert soak.more(lambda each: each.memory) == more
