"""How kept sound is counted in the tables and removed from them. It imports SQLAlchemy: see docs/decisions/0024."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import and_, delete, func, select, tuple_

from server.conversations.store.models import AudioRow, ConversationRow, ItemRow, now

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from sqlalchemy import Select
    from sqlalchemy.ext.asyncio import AsyncConnection

_KEY = tuple_(AudioRow.conversation_id, AudioRow.item_id)
_SIZE = func.length(AudioRow.data)
"""Neither database reads the sound itself for that."""

_ITEM_OF_SOUND = and_(ItemRow.conversation_id == AudioRow.conversation_id, ItemRow.id == AudioRow.item_id)


async def kept(connection: AsyncConnection, owner_id: str) -> tuple[int, int, datetime | None]:
    """Of how many of that owner's items sound is kept, how many bytes, and from when the oldest is."""
    mine = AudioRow.conversation_id.in_(_conversations(owner_id))
    asked = select(func.count(), func.coalesce(func.sum(_SIZE), 0)).select_from(AudioRow).where(mine)
    oldest = select(func.min(ItemRow.created_at)).join(AudioRow, _ITEM_OF_SOUND).where(mine)
    items, size = (await connection.execute(asked)).one()
    return items, int(size), await connection.scalar(oldest)


async def remove_beyond(connection: AsyncConnection, days: int, size: int, most: int) -> int:
    """Remove the sound of at most `most` items: what is older than `days`, and the oldest beyond `size` bytes.

    0 stands for no limit. Returns of how many items; 0 where all is within the limits.
    """
    for beyond in _beyond(days, size):
        if removed := await _remove(connection, beyond.limit(most)):
            return removed
    return 0


async def remove_all(connection: AsyncConnection, owner_id: str, most: int) -> int:
    """Remove the sound of at most `most` items of that owner, whichever; returns of how many."""
    mine = AudioRow.conversation_id.in_(_conversations(owner_id))
    return await _remove(connection, select(AudioRow.conversation_id, AudioRow.item_id).where(mine).limit(most))


def _conversations(owner_id: str) -> Select[str]:
    return select(ConversationRow.id).where(ConversationRow.owner == owner_id)


def _beyond(days: int, size: int) -> Iterator[Select[str, str]]:
    key = select(AudioRow.conversation_id, AudioRow.item_id).join(ItemRow, _ITEM_OF_SOUND)
    if days:
        yield key.where(ItemRow.created_at < now() - timedelta(days=days))
    if size:
        newest_first = ItemRow.created_at.desc(), AudioRow.conversation_id, AudioRow.item_id
        sized = key.add_columns(func.sum(_SIZE).over(order_by=newest_first).label("running")).subquery()
        yield select(sized.c.conversation_id, sized.c.item_id).where(sized.c.running > size)


async def _remove(connection: AsyncConnection, found: Select[str, str]) -> int:
    keys = [tuple(row) for row in await connection.execute(found)]
    if keys:
        await connection.execute(delete(AudioRow).where(_KEY.in_(keys)))
    return len(keys)
