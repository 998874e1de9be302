"""Stored pictures, read for a session that goes on with its conversation."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from server.conversations.pictures import MOST_PICTURES, latest, picture_of
from server.conversations.store.models import ItemRow, PictureRow, item_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Row
    from sqlalchemy.ext.asyncio import AsyncConnection

    from server.engines import Picture


async def latest_pictures(connection: AsyncConnection, conversation_id: str) -> dict[str, tuple[Picture, ...]]:
    """Those that a session has in memory, by their item."""
    newest_first = ItemRow.position.desc(), ItemRow.id.desc(), PictureRow.place.desc()
    asked = select(PictureRow.__table__).join(ItemRow, item_of(PictureRow))
    asked = asked.where(PictureRow.conversation_id == conversation_id).order_by(*newest_first).limit(MOST_PICTURES)
    rows = (await connection.execute(asked)).all()
    return await asyncio.to_thread(_by_item, rows) if rows else {}


def _by_item(rows: Sequence[Row[Any]]) -> dict[str, tuple[Picture, ...]]:
    """From the newest on, as many as may be in memory."""
    found: dict[str, tuple[Picture, ...]] = {}
    newer: list[Picture] = []
    for row in rows:
        kept = latest([picture_of(row.media_type, row.data, row.detail, row.name)], newer)
        if not kept:
            break
        newer += kept
        found[row.item_id] = (*kept, *found.get(row.item_id, ()))
    return found
