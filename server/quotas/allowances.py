"""What may be limited, what is left of it, and when it renews. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Literal, get_args

Name = Literal["sessions", "voice_minutes_day", "voice_minutes_month", "tokens_day", "money_month", "requests_minute"]

NAMES: tuple[Name, ...] = get_args(Name)

MINUTE_MS = 60_000

MILLION = 1_000_000

FINER: dict[Name, int] = {"voice_minutes_day": MINUTE_MS, "voice_minutes_month": MINUTE_MS, "money_month": MILLION}
"""Those that are counted finer than they are told: minutes in milliseconds, money in millionths."""

MINUTE = timedelta(minutes=1)

NEARLY = 0.8
"""What part of an allowance may be used before its person is warned."""

Kind = Literal["voice", "reply"]
"""What takes of an allowance: what a person says, or a reply that they get."""

TAKEN_BY: dict[Name, Kind] = {
    "voice_minutes_day": "voice",
    "voice_minutes_month": "voice",
    "tokens_day": "reply",
    "money_month": "reply",
    "requests_minute": "reply",
}

RESERVE: dict[Name, int] = {
    "voice_minutes_day": 5 * MINUTE_MS,
    "voice_minutes_month": 5 * MINUTE_MS,
    "tokens_day": 16_384,
    "money_month": MILLION // 10,
    "requests_minute": 0,
}
"""What one that is under way may come to: where less than that is left, another begins only when it has ended."""


@dataclass(frozen=True, slots=True)
class Used:
    """What a person used so far in the present day, month and minute, and how many of each kind are under way."""

    voice_day_ms: int = 0
    voice_month_ms: int = 0
    tokens_day: int = 0
    money_month: int = 0
    """In millionths of the currency that the server's prices are in."""
    requests_minute: int = 0
    oldest_request: datetime | None = None
    """The first of those in this minute."""
    sessions: int = 0
    voices_open: int = 0
    replies_open: int = 0

    def amount(self, name: Name) -> int:
        """How much of that allowance."""
        return {
            "sessions": self.sessions,
            "voice_minutes_day": self.voice_day_ms,
            "voice_minutes_month": self.voice_month_ms,
            "tokens_day": self.tokens_day,
            "money_month": self.money_month,
            "requests_minute": self.requests_minute,
        }[name]

    def under_way(self, kind: Kind) -> int:
        """How many of that kind are."""
        return self.voices_open if kind == "voice" else self.replies_open


@dataclass(frozen=True, slots=True)
class Standing:
    """How one allowance stands; amounts in its own unit. `most` is None where there is no limit."""

    name: Name
    most: int | None
    used: int
    renews_at: datetime | None
    """None where it does not renew by time."""

    @property
    def left(self) -> int | None:
        """What is left of it."""
        return None if self.most is None else max(0, self.most - self.used)

    @property
    def is_over(self) -> bool:
        return self.most is not None and self.used >= self.most

    @property
    def is_nearly_over(self) -> bool:
        return self.most is not None and self.used >= NEARLY * self.most


def standings(limits: dict[Name, int], used: Used, now: datetime) -> list[Standing]:
    """How each allowance stands at that moment."""
    return [Standing(name, limits.get(name), used.amount(name), renewal(name, used, now)) for name in NAMES]


def renewal(name: Name, used: Used, now: datetime) -> datetime | None:
    """When that allowance is full again, or has more to give."""
    match name:
        case "voice_minutes_day" | "tokens_day":
            return day_of(now) + timedelta(days=1)
        case "voice_minutes_month" | "money_month":
            return month_of(month_of(now) + timedelta(days=32))
        case "requests_minute":
            return (used.oldest_request or now) + MINUTE
    return None


def day_of(moment: datetime) -> datetime:
    """When its day began, in UTC."""
    return moment.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)


def month_of(moment: datetime) -> datetime:
    """When its month began, in UTC."""
    return day_of(moment).replace(day=1)


def in_the_way(kind: Kind, limits: dict[Name, int], used: Used, now: datetime) -> Standing | None:
    """The allowance that keeps another one of that kind from beginning; it is not over where one under way has it.

    One alone may begin while anything is left, and so take more than that. Another one beside it has to fit in with
    all that those under way may come to. So together they take more than is allowed by no more than one of them.
    """
    for each in standings(limits, used, now):
        if each.most is None or TAKEN_BY.get(each.name) != kind:
            continue
        beside = used.under_way(kind)
        if each.is_over or (beside and each.used + (beside + 1) * RESERVE[each.name] > each.most):
            return each
    return None
