"""What the admin page shows of the database: numbers and names, and nothing that was said."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import select

from server.people import audit, register
from server.people.tokens import JOIN
from server.quotas.allowances import MINUTE_MS
from server.quotas.ledger import standing_of
from server.quotas.tables import UsageRow
from server.quotas.told import allowance

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from sqlalchemy import Row
    from sqlalchemy.ext.asyncio import AsyncConnection

DAYS = 30
"""Of usage that is plotted."""
MOST_ENTRIES = 50
"""Of the audit log."""
MOST_TOKENS = 200
"""The newest of those that are good no more."""


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything at one moment, in rows as the tables have them."""

    users: Sequence[Row[Any]]
    tokens: Sequence[tuple[Row[Any], str]]
    """Each with its state, which is a phrase."""
    usage: Sequence[tuple[str, list[dict[str, Any]]]]
    """By name, each person's allowances."""
    minutes: Sequence[float]
    """Of voice on each of the last days, today last."""
    entries: Sequence[Row[Any]]


async def overview(connection: AsyncConnection) -> Overview:
    """All that the page shows."""
    users = await register.users(connection)
    standings = [
        (row.name, [allowance(each) for each in await standing_of(connection, row.id, row.role)]) for row in users
    ]
    tokens = [(row, _told(row)) for row in await register.tokens(connection)]
    good = [each for each in tokens if each[1] in ("active", "invitation")]
    void = [each for each in tokens if each[1] not in ("active", "invitation")]
    entries = await audit.entries(connection, limit=MOST_ENTRIES)
    return Overview(users, good + void[-MOST_TOKENS:], standings, await _minutes(connection), entries)


def _told(token: Row[Any]) -> str:
    state = register.state_of(token)
    return "invitation" if state == "active" and token.scopes == JOIN else state


async def _minutes(connection: AsyncConnection) -> list[float]:
    today = datetime.now(UTC).date()
    days = [today - timedelta(days=back) for back in range(DAYS - 1, -1, -1)]
    since = datetime(days[0].year, days[0].month, days[0].day, tzinfo=UTC)
    spoken: Counter[Any] = Counter()
    for at, voice_ms in await connection.execute(
        select(UsageRow.at, UsageRow.voice_ms).where(UsageRow.at >= since, UsageRow.voice_ms > 0)
    ):
        spoken[at.date()] += voice_ms
    return [spoken[day] / MINUTE_MS for day in days]
