"""The line of several servers, in their database. It imports SQLAlchemy: see docs/decisions/0024."""

from __future__ import annotations

from datetime import timedelta
from functools import cache
from typing import TYPE_CHECKING

from sqlalchemy import delete, select, text, union, update

from server.conversations.store.models import now
from server.conversations.store.sql.row_mapping import insert_into
from server.quotas.tables import PresenceRow, SeatRow
from server.realtime.line import Elsewhere

if TYPE_CHECKING:
    from sqlalchemy import Executable
    from sqlalchemy.ext.asyncio import AsyncConnection

    from server.realtime.line import Line, Ticket

LEASE = timedelta(seconds=15)
"""How long a ticket counts after its server has vouched for it: that server may have ended without a word."""

LOCK = 0x5B_0003
"""PostgreSQL's advisory lock under which one server at a time gives seats."""


async def agree(connection: AsyncConnection, line: Line, server: str, *, vouch: bool) -> list[Ticket]:
    """Decide who is next, with all that is known elsewhere, while no other server does; tell them of ours.

    Returns the tickets that they know of once the transaction ends.
    """
    if connection.dialect.name == "postgresql":
        await connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": LOCK})
    at = now()
    rows = (await connection.execute(select(SeatRow.__table__))).all()
    elsewhere = [row for row in rows if row.server != server and row.alive_until > at]
    line.hear([Elsewhere(row.conversation_key, row.who, row.number, row.is_seated) for row in elsewhere])
    line.decide()
    tickets = line.tickets
    mine = {row.conversation_key: (row.number, row.is_seated) for row in rows if row.server == server}
    new = [each for each in tickets if mine.pop(each.key, None) != (each.number, each.is_seated)]
    # What has expired of others is theirs to forget, unless they have died.
    dead = [row.conversation_key for row in rows if row.server != server and row.alive_until <= at - LEASE]
    if gone := [*mine, *dead]:
        await connection.execute(delete(SeatRow).where(SeatRow.conversation_key.in_(gone)))
    if new:
        put = [
            {
                "conversation_key": each.key,
                "who": each.who,
                "server": server,
                "number": each.number,
                "is_seated": each.is_seated,
                "alive_until": at + LEASE,
            }
            for each in new
        ]
        await connection.execute(_put(connection.dialect.name), put)
    if vouch:
        await connection.execute(update(SeatRow).where(SeatRow.server == server).values(alive_until=at + LEASE))
    return tickets


async def open_keys(connection: AsyncConnection) -> set[str]:
    """Of the conversations that are open at a server that is alive, as far as servers tell one another."""
    alive = (select(table.conversation_key).where(table.alive_until > now()) for table in (PresenceRow, SeatRow))
    return set(await connection.scalars(union(*alive)))


async def give_up(connection: AsyncConnection, server: str) -> None:
    """That server has ended."""
    await connection.execute(delete(SeatRow).where(SeatRow.server == server))


@cache
def _put(dialect: str) -> Executable:
    new = insert_into(dialect)(SeatRow)
    changing = {name: new.excluded[name] for name in ("who", "server", "number", "is_seated", "alive_until")}
    return new.on_conflict_do_update(index_elements=["conversation_key"], set_=changing)
