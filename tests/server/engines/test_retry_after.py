"""When to ask again: told where the header says something sensible, and left out where it does not."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from server.engines.retry_after import try_again
from server.protocol.texts import Text

NOW = datetime(2026, 11, 27, 12, 0, 0, tzinfo=UTC)
BUSY = Text("The provider is busy.")


@pytest.mark.parametrize(
    ("wait", "seconds"),
    [
        ("7", 7),
        ("11.2", 12),
        ("0.1", 1),
        ("86400", 86400),
        ("Fri, 27 Nov 2026 12:00:30 GMT", 30),
        ("Fri, 27 Nov 2026 13:00:30 +0100", 30),
        ("Fri, 27 Nov 2026 12:01:00 -0000", 60),
        ("Friday, 27-Nov-26 12:00:05 GMT", 5),
    ],
)
def test_it_is_told_in_seconds(wait: str, seconds: int) -> None:
    assert try_again(BUSY, wait, NOW) == f"The provider is busy. Try again in {seconds} seconds."


@pytest.mark.parametrize(
    "wait",
    [
        *("", " ", "soon", "-5", "0", "nan", "inf", "-inf", "1e400", "86401", "99999999999999999999"),
        "Fri, 27 Nov 2026 11:59:59 GMT",
        "Fri, 27 Nov 2026 12:00:00 GMT",
        "Tue, 01 Jan 2199 00:00:00 GMT",
        "Fri, 99 Nov 2026 12:00:00 GMT",
        "Mon, 01 Jan 0001 00:00:00 +2359",
        "1 Jan 99999999999 0:0:0",
        "\ud800",
    ],
)
def test_what_is_no_time_to_wait_is_left_out(wait: str) -> None:
    assert try_again(BUSY, wait, NOW) == BUSY


def test_the_clock_counts_where_no_time_is_given() -> None:
    assert try_again(BUSY, "Tue, 01 Jan 2019 00:00:00 GMT") == BUSY
