"""What the admin page shows of the database: numbers and names, and nothing that was said."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Generic, Self, TypeVar

from sqlalchemy import select

from server.people import audit, register
from server.people.shared.blocked import phrases
from server.people.shared.offered import offered as offered_here
from server.people.shared.personas import personas
from server.people.tokens import JOIN
from server.quotas.allowances import MINUTE_MS
from server.quotas.ledger import standing_of, used_of_models
from server.quotas.limits import role_limits
from server.quotas.tables import UsageRow
from server.quotas.told import allowance, in_its_unit

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from sqlalchemy import Row
    from sqlalchemy.ext.asyncio import AsyncConnection

    from server.engines.offers import Offer
    from server.quotas.ledger import ModelUse

T = TypeVar("T")

DAYS = 30
"""Of usage that is plotted."""
MOST_ENTRIES = 500
"""Of the audit log; all of it is told by `sb-voice-server audit`."""
GOOD = ("active", "invitation")
PEOPLE, TOKENS, ENTRIES, PERSONAS, PHRASES, MODELS = 25, 17, 15, 8, 8, 12
"""Rows of each table that are shown at once, so that the page stays small however large the team is."""


@dataclass(frozen=True, slots=True)
class AskedRows:
    """What of it is to be shown: people whose names hold `name`, from those rows on."""

    name: str = ""
    people: int = 0
    tokens: int = 0
    entries: int = 0
    personas: int = 0
    blocked: int = 0
    persona: str = ""
    """The name of one that is to be changed."""


@dataclass(frozen=True, slots=True)
class TablePart(Generic[T]):
    """Some rows of a table, `most` at once, from the row `begin` on; there are `count` in all."""

    rows: Sequence[T]
    begin: int
    count: int
    most: int

    @classmethod
    def of(cls, rows: Sequence[T], begin: int, most: int) -> Self:
        begin = min(begin, max(0, len(rows) - 1)) // most * most
        return cls(rows[begin : begin + most], begin, len(rows), most)


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything at one moment, in rows as the tables have them."""

    asked: AskedRows
    users: TablePart[Row[Any]]
    tokens: TablePart[tuple[Row[Any], str]]
    """Each with its state, which is a phrase; those first that are good."""
    usage: Sequence[tuple[str, list[dict[str, Any]]]]
    """Of those people, each one's allowances."""
    limits: Sequence[tuple[str, str, float]]
    """What is set for all who have a role: the role, the allowance and how much."""
    personas: TablePart[Row[Any]]
    persona: Row[Any] | None
    """The one that is to be changed."""
    blocked: TablePart[str]
    """Words that are neither taken up nor said."""
    minutes: Sequence[float]
    """Of voice on each of the last days, today last; everybody's."""
    entries: TablePart[Row[Any]]
    models: TablePart[ModelUse]
    """What was used of each this month."""
    offered: Sequence[tuple[str, Offer]]
    """What an admin offers, each with its role."""


async def overview(connection: AsyncConnection, asked: AskedRows) -> Overview:
    """All that the page shows."""
    wanted = asked.name.casefold()
    users = [row for row in await register.users(connection) if wanted in row.name.casefold()]
    shown = TablePart.of(users, asked.people, PEOPLE)
    standings = [(row.name, await standing_of(connection, row.id)) for row in shown.rows]
    tokens = [(row, _told(row)) for row in await register.tokens(connection) if wanted in row.name.casefold()]
    tokens.sort(key=lambda each: each[1] not in GOOD)
    entries = await audit.entries(connection, limit=MOST_ENTRIES)
    offered = await personas(connection)
    return Overview(
        asked,
        shown,
        TablePart.of(tokens, asked.tokens, TOKENS),
        [(name, [allowance(each) for each in standing]) for name, standing in standings],
        [
            (role, name, in_its_unit(name, most))
            for role, of in (await role_limits(connection)).items()
            for name, most in of.items()
        ],
        TablePart.of(offered, asked.personas, PERSONAS),
        next((row for row in offered if row.name == asked.persona), None),
        TablePart.of(await phrases(connection), asked.blocked, PHRASES),
        await _minutes(connection),
        TablePart.of(entries, asked.entries, ENTRIES),
        TablePart.of(await used_of_models(connection), 0, MODELS),
        [(role, each) for role, offers in (await offered_here(connection)).items() for each in offers],
    )


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
