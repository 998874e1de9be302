"""Allowances in words for a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from server.protocol.texts import Text
from server.quotas.allowances import FINER

if TYPE_CHECKING:
    from datetime import datetime

    from server.quotas.allowances import Name, Standing

USED_UP: dict[Name, Text] = {
    "sessions": Text("You are connected {number} times already, as often as you may be at once: close another one."),
    "voice_minutes_day": Text("Your {number} voice minutes for today are used up. New ones come on {time}."),
    "voice_minutes_month": Text("Your {number} voice minutes for this month are used up. New ones come on {time}."),
    "tokens_day": Text("Your {number} tokens for today are used up. New ones come on {time}."),
    "money_month": Text("You may spend {number} a month, and that is used up. You may again on {time}."),
    "requests_minute": Text("You may ask {number} times a minute, not more. Ask again after {time}."),
}

IN_USE: dict[Name, Text] = {
    "voice_minutes_day": Text("You are speaking elsewhere, and what is left for today is kept for that."),
    "voice_minutes_month": Text("You are speaking elsewhere, and what is left for this month is kept for that."),
    "tokens_day": Text("Another reply to you is under way, and what is left for today is kept for that."),
    "money_month": Text("Another reply to you is under way, and what is left for this month is kept for that."),
}

NEARLY_USED_UP: dict[Name, Text] = {
    "voice_minutes_day": Text("{left} of your {number} voice minutes for today are left. New ones come on {time}."),
    "voice_minutes_month": Text(
        "{left} of your {number} voice minutes for this month are left. New ones come on {time}."
    ),
    "tokens_day": Text("{left} of your {number} tokens for today are left. New ones come on {time}."),
    "money_month": Text("{left} of the {number} that you may spend this month is left. It is full again on {time}."),
}


def refusal(standing: Standing) -> Text:
    """Why nothing more begins, and when it does again."""
    return _filled(USED_UP[standing.name] if standing.is_over else IN_USE[standing.name], standing)


def warning(standing: Standing) -> Text | None:
    """What is left of an allowance that is nearly used up, or that nothing is; None of any other."""
    text = NEARLY_USED_UP.get(standing.name)
    if text is None or not standing.is_nearly_over:
        return None
    return refusal(standing) if standing.is_over else _filled(text, standing)


def amount(name: Name, value: int) -> str:
    """That much of an allowance, as a person reads it."""
    if name == "money_month":
        return f"{value / FINER[name]:.2f}".removesuffix(".00")
    return f"{value / FINER[name]:.4g}" if name in FINER else str(value)


def moment(name: Name, value: datetime) -> str:
    """When an allowance renews, as a person reads it."""
    return f"{value:%H:%M:%S} UTC" if name == "requests_minute" else f"{value:%Y-%m-%d %H:%M} UTC"


def _filled(text: Text, standing: Standing) -> Text:
    name = standing.name
    return text.filled(
        number=amount(name, standing.most or 0),
        left=amount(name, standing.left or 0),
        time=moment(name, standing.renews_at) if standing.renews_at is not None else "",
    )
