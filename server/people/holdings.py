"""All that is kept of what a person said: forgotten. It asks the tables what there is of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Table, delete, select

from server.conversations.store.models import Base, ConversationRow

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncConnection


async def forget_conversations(connection: AsyncConnection, user_id: str) -> int:
    """Delete all that the person said and was told. Returns in how many conversations that was."""
    mine = select(ConversationRow.id).where(ConversationRow.owner == user_id)
    for table in reversed(_belonging()):
        await connection.execute(delete(table).where(table.c.conversation_id.in_(mine)))
    gone = await connection.execute(delete(ConversationRow).where(ConversationRow.owner == user_id))
    return gone.rowcount


def _belonging() -> list[Table]:
    """The tables of what belongs to a conversation; those that others refer to come first."""
    return [table for table in Base.metadata.sorted_tables if "conversation_id" in table.c]
