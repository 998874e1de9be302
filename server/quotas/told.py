"""Allowances as programs are told them, in JSON, and as people write them: of voice in minutes, else in numbers."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any, Literal

from server.quotas.allowances import FINER

if TYPE_CHECKING:
    from server.quotas.allowances import Name, Standing


MOST_AMOUNT = 10**15


def read_amount(name: Name, text: str) -> int | Literal["role"] | None:
    """That much in the allowance's own unit; `none` is no limit, `role` what the role has. Raises `ValueError`."""
    if text in ("none", "role"):
        return None if text == "none" else "role"
    try:
        number = Decimal(text)  # in binary, 4.1 minutes are no whole number of milliseconds
    except InvalidOperation:
        raise ValueError("no number") from None
    if not number.is_finite() or not 0 <= number <= MOST_AMOUNT:
        raise ValueError("no such amount")
    number *= FINER.get(name, 1)
    if number > MOST_AMOUNT or number != int(number):
        raise ValueError("no such amount")
    return int(number)


def in_its_unit(name: Name, value: int) -> float:
    """That much of an allowance, in minutes of voice, in money or in numbers."""
    return round(value / FINER[name], 4) if name in FINER else value


def allowance(standing: Standing) -> dict[str, Any]:
    """How one stands; `limit` and `remaining` are null where there is no limit."""
    name = standing.name
    return {
        "name": name,
        "limit": None if standing.most is None else in_its_unit(name, standing.most),
        "used": in_its_unit(name, standing.used),
        "remaining": None if standing.left is None else in_its_unit(name, standing.left),
        "renews_at": None if standing.renews_at is None else standing.renews_at.isoformat().replace("+00:00", "Z"),
    }
