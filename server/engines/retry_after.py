"""When to ask again, as a provider says it in the header `Retry-After` (RFC 9110): in seconds, or as a date."""

from __future__ import annotations

import math
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from server.protocol.texts import Text

LONGEST_SECONDS = 24 * 60 * 60
"""Whoever asks for more than a day means something else by it."""


def try_again(message: Text, wait: str, now: datetime | None = None) -> Text:
    """The message, followed by how many seconds to wait where `wait` says so; `now` defaults to the clock's time."""
    seconds = _seconds(wait, now or datetime.now(UTC))
    if seconds is None or not 0 < seconds <= LONGEST_SECONDS:
        return message
    return Text("{message} Try again in {seconds} seconds.", message=message, seconds=math.ceil(seconds))


def _seconds(wait: str, now: datetime) -> float | None:
    """Seconds from `now`, less than none for a date that is over; None where it says nothing that is understood."""
    try:
        seconds = float(wait)
    except ValueError:
        pass
    else:
        return seconds if math.isfinite(seconds) else None
    try:
        when = parsedate_to_datetime(wait)
        return (when if when.tzinfo else when.replace(tzinfo=UTC)).timestamp() - now.timestamp()
    except (ValueError, OverflowError):
        return None
