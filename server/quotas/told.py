"""Allowances as programs are told them, in JSON: of voice in minutes, else in numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from server.quotas.allowances import IN_MILLISECONDS, MINUTE_MS

if TYPE_CHECKING:
    from server.quotas.allowances import Name, Standing


def in_its_unit(name: Name, value: int) -> float:
    """That much of an allowance, in minutes of voice or in numbers."""
    return round(value / MINUTE_MS, 4) if name in IN_MILLISECONDS else value


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
