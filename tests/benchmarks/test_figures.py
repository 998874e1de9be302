"""What many measurements come to, and how the table shows it."""

from __future__ import annotations

import math

import pytest

from benchmarks.figures import p50, p95, percentile, ratio
from benchmarks.report import Row, as_json, table


@pytest.mark.parametrize(
    ("values", "share", "expected"),
    [
        ([3.0], 0.95, 3.0),
        ([3.0, 1.0, 2.0], 0.5, 2.0),
        ([1.0, 2.0], 0.5, 1.5),
        ([0.0, 10.0], 0.95, 9.5),
        ([5.0, 1.0, 3.0], 0.0, 1.0),
        ([5.0, 1.0, 3.0], 1.0, 5.0),
    ],
)
def test_a_percentile_lies_between_the_values_around_it(values: list[float], share: float, expected: float) -> None:
    assert percentile(values, share) == pytest.approx(expected)


def test_of_nothing_there_is_no_percentile() -> None:
    assert math.isnan(p50([]))
    assert math.isnan(p95([]))


def test_a_ratio_needs_a_floor_to_stand_on() -> None:
    assert ratio(3.0, 2.0) == 1.5
    assert ratio(3.0, None) is None
    assert ratio(3.0, 0.0) is None
    assert ratio(3.0, -0.1) is None
    assert ratio(3.0, math.nan) is None


@pytest.mark.parametrize(("measured", "target", "met"), [(4.0, 4.0, True), (4.1, 4.0, False), (4.0, None, None)])
def test_a_target_is_the_most_a_figure_may_be(measured: float, target: float | None, met: bool | None) -> None:
    assert Row("overhead", measured, "ms", target=target).met is met


def test_what_was_not_measured_neither_meets_nor_misses_its_target() -> None:
    assert Row("overhead", target=4.0).met is None


def test_the_table_has_a_line_for_each_row_and_says_why_one_is_missing() -> None:
    rows = [Row("overhead", 2.5, "ms", floor=1.25, target=4.0), Row("window", why_not="no display")]
    heading, _, overhead, missing = table(rows).splitlines()
    assert heading.split() == ["what", "measured", "floor", "ratio", "target", "met?"]
    assert overhead.split() == ["overhead", "2.5", "ms", "1.25", "2.0x", "<=", "4", "yes"]
    assert missing.split(maxsplit=1) == ["window", "not measured: no display"]


def test_the_file_knows_null_instead_of_a_missing_number() -> None:
    (row,) = as_json([Row("window", why_not="no display")])
    assert row["measured"] is None
    assert row["met"] is None
    assert row["why_not"] == "no display"
