"""Collections: which there are, what they are called, and which of them a conversation draws on.

It imports SQLAlchemy, so it is imported itself in a thread, as `queries.py`.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select, update

from server.conversations.store.models import ConversationRow
from server.documents.index import places
from server.documents.tables import DocumentRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy.ext.asyncio import AsyncConnection


async def counted(connection: AsyncConnection, owner: str) -> Sequence[Any]:
    """The collections that have documents, by their names, with the number of these."""
    columns = select(DocumentRow.collection.label("name"), func.count().label("documents"))
    mine = columns.where(DocumentRow.owner == owner).group_by(DocumentRow.collection)
    return (await connection.execute(mine.order_by(DocumentRow.collection))).all()


async def collection_of(connection: AsyncConnection, owner: str, path: str) -> str | None:
    """In which collection there is something of that path."""
    there = select(DocumentRow.collection).where(DocumentRow.owner == owner, DocumentRow.path == path)
    return await connection.scalar(there.order_by(DocumentRow.created_at.desc()).limit(1))


async def rename(connection: AsyncConnection, owner: str, old: str, new: str) -> bool:
    """What is in `old` is in `new` from now on, of one path what `places` says; conversations that draw on it go on
    doing so. Whether there was any.
    """
    within = DocumentRow.owner == owner, DocumentRow.collection == old
    if await connection.scalar(select(DocumentRow.id).where(*within).limit(1)) is None:
        return False
    if old != new:
        await places.merge(connection, owner, old, new)
        await connection.execute(update(DocumentRow).where(*within).values(collection=new))
    drawing = select(ConversationRow.id, ConversationRow.collections)
    for row in await connection.execute(
        drawing.where(ConversationRow.owner == owner, ConversationRow.collections.is_not(None))
    ):
        named = _read(row.collections)
        if named is not None and old in named:
            others = tuple(dict.fromkeys(new if each == old else each for each in named))
            await choose(connection, row.id, others)
    return True


async def chosen(connection: AsyncConnection, conversation_id: str) -> tuple[str, ...] | None:
    """The collections that the conversation draws on; None: all."""
    return _read(
        await connection.scalar(select(ConversationRow.collections).where(ConversationRow.id == conversation_id))
    )


async def choose(connection: AsyncConnection, conversation_id: str, collections: Sequence[str] | None) -> bool:
    """It draws on these from now on. Whether there is such a conversation."""
    there = ConversationRow.id == conversation_id, ConversationRow.deleted_at.is_(None)
    kept = None if collections is None else json.dumps(list(collections))
    return bool((await connection.execute(update(ConversationRow).where(*there).values(collections=kept))).rowcount)


def _read(kept: str | None) -> tuple[str, ...] | None:
    return None if kept is None else tuple(map(str, json.loads(kept)))
