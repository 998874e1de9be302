"""The time and the date."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, tzinfo
from functools import cached_property
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec

from server.tools.tool import ToolFailed, read, schema_of


class TimeAsked(msgspec.Struct, forbid_unknown_fields=True):
    timezone: str = ""


def _local(zone: tzinfo | None) -> datetime:
    return datetime.now(zone).astimezone(zone)


class Clock:
    """Tells date, weekday and time, here or in another time zone."""

    name = "time"
    description = (
        "The current date, weekday and time. `timezone`: an IANA name such as Europe/Berlin; empty for the time here."
    )
    asks: tuple[str, str] | None = None

    def __init__(self, now: Callable[[tzinfo | None], datetime] = _local) -> None:
        self._now = now

    @cached_property
    def parameters(self) -> Mapping[str, object]:
        return schema_of(TimeAsked)

    async def run(self, arguments: str) -> str:
        zone = read(arguments, TimeAsked).timezone.strip()
        try:
            moment = self._now(ZoneInfo(zone) if zone else None)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            raise ToolFailed(f"There is no time zone called {zone[:64]!r}.") from None
        return moment.strftime("%A, %Y-%m-%d, %H:%M:%S (UTC%z)")
