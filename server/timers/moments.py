"""When a timer is due, and how that is said. Pure: what time it is comes from outside."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

LONGEST = timedelta(days=366)
LATE = timedelta(seconds=30)
"""What is told so long after it was due is told with its time."""

_CLOCK = re.compile(r"(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?")


class Timer(NamedTuple):
    """`due_at` has a time zone; `text` is what to remind of, empty for a timer that only runs out."""

    id: str
    text: str
    due_at: datetime


class NoMoment(Exception):
    """The text says in one English sentence why that is no time for a timer."""


def due_at(seconds: float | None, at: str, now: datetime) -> datetime:
    """After so many seconds, or at such as `17:30` (the next time it is so late) or `2030-05-01T09:00`.

    `now` has the person's time zone, which counts where none is named; the moment is in UTC, for between two of one
    zone Python counts no change of the clocks. Raises `NoMoment`.
    """
    if (seconds is not None) is bool(at.strip()):
        raise NoMoment("Give either in_seconds or at.")
    moment = _after(seconds, now) if seconds is not None else _at(at.strip(), now)
    if moment <= now.astimezone(UTC):
        raise NoMoment("That time is over already.")
    if moment - now.astimezone(UTC) > LONGEST:
        raise NoMoment("That is more than a year from now.")
    return moment


def _after(seconds: float, now: datetime) -> datetime:
    if not 0 < seconds <= LONGEST.total_seconds():  # also where it is no number
        raise NoMoment("A timer runs for more than 0 seconds and at most a year.")
    return now.astimezone(UTC) + timedelta(seconds=seconds)


def _at(text: str, now: datetime) -> datetime:
    try:
        if clock := _CLOCK.fullmatch(text):
            hour, minute, second = (int(part or 0) for part in clock.groups())
            today = now.replace(hour=hour, minute=minute, second=second, microsecond=0)
            is_over = today.astimezone(UTC) <= now.astimezone(UTC)
            return (today + timedelta(days=1) if is_over else today).astimezone(UTC)
        moment = datetime.fromisoformat(text)
        return (moment if moment.tzinfo is not None else moment.replace(tzinfo=now.tzinfo)).astimezone(UTC)
    except (ValueError, OverflowError, OSError):  # what the system's clock cannot show, too
        raise NoMoment("The time is written as 17:30 or 2030-05-01T09:00.") from None


def told(timer: Timer, now: datetime, *, german: bool) -> str:
    """What is said when it is due; `now` has the person's time zone. What comes late says when it was due."""
    what = timer.text.strip().rstrip(".")
    if german:
        said = f"Erinnerung: {what}." if what else "Dein Timer ist abgelaufen."
    else:
        said = f"Reminder: {what}." if what else "Your timer is up."
    if now - timer.due_at <= LATE:
        return said
    due = timer.due_at.astimezone(now.tzinfo)
    day = "" if due.date() == now.date() else (f"{due:%d.%m.%Y} " if german else f"{due:%Y-%m-%d} ")
    when = f"{due:%H:%M}"
    if german:
        return f"{said} Das war {'am ' + day if day else ''}um {when} Uhr fällig."
    return f"{said} It was due {'on ' + day if day else ''}at {when}."


def line(timer: Timer, now: datetime) -> str:
    """One line for a model that lists timers."""
    due = timer.due_at.astimezone(now.tzinfo)
    left = max(0, round((timer.due_at - now).total_seconds()))
    return f"{timer.id}: {timer.text or '(no text)'}, due {due:%Y-%m-%d %H:%M:%S}, in {left} seconds"
