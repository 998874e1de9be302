"""How kept sound and pictures are counted in the tables and removed from them.

It imports SQLAlchemy: see docs/decisions/0024.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, func, select, tuple_

from server.conversations.store.models import AudioRow, ConversationRow, ItemRow, item_of, now

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from sqlalchemy import ColumnElement, Select
    from sqlalchemy.ext.asyncio import AsyncConnection

    from server.conversations.store.models import FileKind


def _size(kind: FileKind) -> ColumnElement[int]:
    """Neither database reads the file itself for that."""
    return func.length(kind.data)


async def kept(connection: AsyncConnection, owner_id: str) -> tuple[int, int, datetime | None]:
    """Of how many of that owner's items sound is kept, how many bytes, and from when the oldest is."""
    mine = AudioRow.conversation_id.in_(_conversations(owner_id))
    asked = select(func.count(), func.coalesce(func.sum(_size(AudioRow)), 0)).select_from(AudioRow).where(mine)
    oldest = select(func.min(ItemRow.created_at)).join(AudioRow, item_of(AudioRow)).where(mine)
    items, size = (await connection.execute(asked)).one()
    return items, int(size), await connection.scalar(oldest)


async def remove_beyond(connection: AsyncConnection, kind: FileKind, days: int, size: int, most: int) -> int:
    """Remove at most `most` sounds or pictures: what is older than `days`, and the oldest beyond `size` bytes.

    0 stands for no limit. Returns how many; 0 where all is within the limits.
    """
    for beyond in _beyond(kind, days, size):
        if removed := await _remove(connection, kind, beyond.limit(most)):
            return removed
    return 0


async def remove_all(connection: AsyncConnection, owner_id: str, most: int) -> int:
    """Remove the sound of at most `most` items of that owner, whichever; returns of how many."""
    mine = AudioRow.conversation_id.in_(_conversations(owner_id))
    return await _remove(connection, AudioRow, select(*_key(AudioRow)).where(mine).limit(most))


def _conversations(owner_id: str) -> Select[str]:
    return select(ConversationRow.id).where(ConversationRow.owner == owner_id)


def _key(kind: FileKind) -> list[ColumnElement[Any]]:
    return [getattr(kind, column.name) for column in kind.__table__.primary_key]


def _beyond(kind: FileKind, days: int, size: int) -> Iterator[Select[Any]]:
    key = _key(kind)
    found = select(*key).join(ItemRow, item_of(kind))
    if days:
        yield found.where(ItemRow.created_at < now() - timedelta(days=days))
    if size:
        newest_first = ItemRow.created_at.desc(), *key
        sized = found.add_columns(func.sum(_size(kind)).over(order_by=newest_first).label("running")).subquery()
        yield select(*list(sized.c)[: len(key)]).where(sized.c.running > size)


async def _remove(connection: AsyncConnection, kind: FileKind, found: Select[Any]) -> int:
    keys = [tuple(row) for row in await connection.execute(found)]
    if keys:
        await connection.execute(delete(kind).where(tuple_(*_key(kind)).in_(keys)))
    return len(keys)
