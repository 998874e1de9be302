"""All that is kept of a person: given to them as a file, or forgotten. It asks the tables what there is of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import LargeBinary, Table, delete, select

from server.conversations.owner import Owner
from server.conversations.store.models import Base, ConversationRow
from server.people.tables import AuditRow, InviteRow, TokenRow, UserRow

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from sqlalchemy import Row, Select
    from sqlalchemy.ext.asyncio import AsyncConnection

SECRET = frozenset({"digest", "owner", "holder"})
"""Columns that are the server's own business: a digest is no use to anybody else."""

KEYS = frozenset({"conversation_id", "family_id", "forked_from_id"})
"""Columns with the key of a conversation, which its owner calls by another id."""


async def of_account(connection: AsyncConnection, user_id: str) -> dict[str, Any]:
    """What is kept of the account itself: by table, its rows."""
    asked = {
        "users": select(UserRow.__table__).where(UserRow.id == user_id),
        "tokens": select(TokenRow.__table__).where(TokenRow.user_id == user_id),
        "invites": select(InviteRow.__table__).where(InviteRow.user_id == user_id),
        "audit": select(AuditRow.__table__).where((AuditRow.subject == user_id) | (AuditRow.actor == user_id)),
    }
    return {name: [_told(row) for row in await connection.execute(query)] for name, query in asked.items()}


async def of_conversations(connection: AsyncConnection, user_id: str) -> AsyncIterator[tuple[str, dict[str, Any]]]:
    """Each conversation with what belongs to it: its id as its owner knows it, and by table its rows.

    What a row holds that is no text comes as bytes.
    """
    owner = Owner(user_id)
    keys = list(await connection.scalars(select(ConversationRow.id).where(ConversationRow.owner == user_id)))
    for key in keys:
        rows = {"conversations": [_told(each, owner) for each in await connection.execute(_conversation(key))]}
        for table in _belonging():
            found = await connection.execute(select(table).where(table.c.conversation_id == key))
            rows[table.name] = [_told(each, owner) for each in found]
        yield str(owner.name(key)), rows


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


def _conversation(key: str) -> Select[Any]:
    return select(ConversationRow.__table__).where(ConversationRow.id == key)


def _told(row: Row[Any], owner: Owner | None = None) -> dict[str, Any]:
    told = {name: value for name, value in row._mapping.items() if name not in SECRET}
    if owner is None:
        return told
    named = {"id"} if "family_id" in told else set()
    return {name: str(owner.name(value)) if value and name in KEYS | named else value for name, value in told.items()}


def binary_columns(table_name: str) -> list[str]:
    """Which columns of the table hold no text."""
    return [column.name for column in Base.metadata.tables[table_name].c if isinstance(column.type, LargeBinary)]
