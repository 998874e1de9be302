"""The time and the date."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from server.tools.clock import Clock
from server.tools.tool import ToolFailed

NOON = Clock(lambda zone: datetime(2026, 11, 28, 12, tzinfo=UTC).astimezone(zone or UTC))


async def test_date_weekday_and_time_are_told_here_and_elsewhere() -> None:
    assert await NOON.run("{}") == "Saturday, 2026-11-28, 12:00:00 (UTC+0000)"
    assert await NOON.run('{"timezone": "Asia/Tokyo"}') == "Saturday, 2026-11-28, 21:00:00 (UTC+0900)"
    assert await Clock().run("")


@pytest.mark.parametrize("zone", ["Mars/Olympus", "../../etc/passwd", "/etc/passwd", "\\u0000"])
async def test_a_time_zone_that_there_is_not_is_an_error(zone: str) -> None:
    with pytest.raises(ToolFailed):
        await NOON.run(f'{{"timezone": "{zone}"}}')
