"""Who is connected, on whichever server of a database."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, delete, func, select, update

from server.conversations.store.models import now
from server.people.tables import UserRow
from server.quotas.allowances import Standing
from server.quotas.limits import limits_of
from server.quotas.tables import PresenceRow
from server.quotas.turns import OverQuota
from server.quotas.upserts import put_presence, put_presence_where_allowed

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import datetime

    from sqlalchemy import Row
    from sqlalchemy.ext.asyncio import AsyncConnection

ALIVE = timedelta(seconds=15)
"""How long a session counts after its server has vouched for it: that server may have ended without a word."""


_GONE = delete(PresenceRow).where(
    PresenceRow.conversation_key == bindparam("left"), PresenceRow.server == bindparam("by")
)


_OTHERS = select(func.count()).where(
    PresenceRow.user_id == bindparam("of"),
    PresenceRow.alive_until > bindparam("moment"),
    PresenceRow.conversation_key != bindparam("beside"),
)


async def sessions_of(connection: AsyncConnection, user_id: str, at: datetime, beside: str = "") -> int:
    """How many sessions that person has, not counting one in the conversation `beside`."""
    return (await connection.execute(_OTHERS, {"of": user_id, "moment": at, "beside": beside})).scalar_one()


async def enter(connection: AsyncConnection, user_id: str, conversation_key: str, server: str) -> None:
    """Note a session, which takes the place of another one in that conversation. Raises `OverQuota`."""
    at = now()
    values: dict[str, object] = {"conversation_key": conversation_key, "user_id": user_id, "server": server}
    values |= {"since": at, "alive_until": at + ALIVE}
    if connection.dialect.name == "sqlite":
        done = await connection.execute(put_presence_where_allowed(), values)
        if done.rowcount:
            return
    limits = await limits_of(connection, user_id, lock=True)
    if limits is None:  # removed just now: their sockets are being closed
        return
    most = limits.get("sessions")
    if most is not None and (used := await sessions_of(connection, user_id, at, conversation_key)) >= most:
        raise OverQuota(Standing("sessions", most, used, None))
    await connection.execute(put_presence(connection.dialect.name), values)


async def leave(connection: AsyncConnection, conversation_key: str, server: str) -> None:
    """The session is gone, unless it is another server's by now."""
    await connection.execute(_GONE, {"left": conversation_key, "by": server})


async def vouch(connection: AsyncConnection, conversation_keys: Collection[str], server: str) -> None:
    """These sessions are alive; those of servers that have not said so for long are not."""
    at = now()
    await connection.execute(delete(PresenceRow).where(PresenceRow.alive_until < at - 4 * ALIVE))
    if conversation_keys:
        mine = (PresenceRow.server == server, PresenceRow.conversation_key.in_(conversation_keys))
        await connection.execute(update(PresenceRow).where(*mine).values(alive_until=at + ALIVE))


async def sessions(connection: AsyncConnection) -> Sequence[Row[Any]]:
    """All sessions that people have now, the oldest first, with their names; what is said in them stays out."""
    query = (
        select(PresenceRow.__table__, UserRow.name)
        .join(UserRow, UserRow.id == PresenceRow.user_id)
        .where(PresenceRow.alive_until > now())
        .order_by(PresenceRow.since)
    )
    return (await connection.execute(query)).all()
