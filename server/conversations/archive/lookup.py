"""Finding one conversation, and why it may not be there or not be as expected."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select
from sqlalchemy.orm import aliased

from server.conversations.archive.representations import Conversation
from server.conversations.store.models import ConversationRow, ItemRow
from server.conversations.store.store import ConversationDeleted
from server.errors import UserFacingError
from server.protocol.texts import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import FromClause, Select
    from sqlalchemy.ext.asyncio import AsyncConnection

    from server.conversations.owner import Person

    Believed = Callable[[Conversation], bool]


class NoSuchConversation(UserFacingError):
    """There never was one of that id."""


class NoSuchItem(UserFacingError):
    """The conversation has no such message."""


class ChangedMeanwhile(UserFacingError):
    """The conversation is not as who wants to change it believes."""


def anything(_: Conversation) -> bool:
    """The precondition that always holds: for changes that do not depend on the present state."""
    return True


def with_branch_counts(rows: FromClause) -> Select[Any]:
    """The rows of conversations, each with the number of branches that its family has."""
    branch = aliased(ConversationRow)
    family = branch.family_id == rows.c.family_id, branch.deleted_at.is_(None)
    count = select(func.count()).select_from(branch).where(*family).correlate(rows).scalar_subquery()
    return select(*rows.c, count.label("branch_count"))


async def find(
    connection: AsyncConnection, owner: Person, conversation_id: str, believed: Believed | None = None
) -> Conversation:
    """The owner's conversation. Raises `NoSuchConversation`, `ConversationDeleted` and `ChangedMeanwhile`.

    Where something is believed of it, its family is locked: what is believed stays true to the end of the transaction.
    """
    if believed is not None:
        await _lock_family(connection, owner.key(conversation_id))
    mine = ConversationRow.id == owner.key(conversation_id), ConversationRow.owner == owner.id
    query = with_branch_counts(ConversationRow.__table__).where(*mine)
    row = (await connection.execute(query)).one_or_none()
    if row is None:
        raise NoSuchConversation(Text("There is no conversation with this id."))
    if row.deleted_at is not None:
        raise ConversationDeleted(Text("This conversation was deleted."))
    conversation = Conversation.of(row, owner)
    if believed is not None and not believed(conversation):
        raise ChangedMeanwhile(Text("The conversation was changed meanwhile; get it again first."))
    return conversation


async def find_item(connection: AsyncConnection, key: str, item_id: str) -> int:
    """The place of that item in the conversation that is kept under `key`. Raises `NoSuchItem`."""
    mine = ItemRow.conversation_id == key, ItemRow.id == item_id
    position = await connection.scalar(select(ItemRow.position).where(*mine))
    if position is None:
        raise NoSuchItem(Text("There is no such item in this conversation."))
    return position


async def _lock_family(connection: AsyncConnection, key: str) -> None:
    """In the order in which a store locks what it writes, so that neither waits for the other."""
    family = select(ConversationRow.family_id).where(ConversationRow.id == key).scalar_subquery()
    members = select(ConversationRow.id).where(ConversationRow.family_id == family)
    await connection.execute(members.order_by(ConversationRow.id).with_for_update())
