"""Branches of a conversation: the same beginning, then something else. The one they were made of stays as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

from sqlalchemy import case, insert, literal, select, tuple_

from server.conversations.archive.lookup import anything, find, find_item
from server.conversations.archive.representations import BranchList, BranchSummary, Conversation, ForkedFrom
from server.conversations.owner import NOBODY
from server.conversations.store.models import AudioRow, ConversationRow, ItemRow, PictureRow, item_of
from server.conversations.store.sql.row_mapping import conversation_if_new
from server.errors import UserFacingError
from server.protocol.texts import Text

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement
    from sqlalchemy.ext.asyncio import AsyncConnection

    from server.conversations.owner import Person
    from server.conversations.recording.recordings import Recordings
    from server.conversations.store.store import Store


class IdTaken(UserFacingError):
    """Another conversation has the id that a new branch was to have."""


class Branches:
    """An owner's branches in one store. Everything raises `StoreError` where the database cannot be used."""

    def __init__(self, store: Store, recordings: Recordings, owner: Person = NOBODY) -> None:
        self._store = store
        self._recordings = recordings
        self._owner = owner

    def of_owner(self, owner: Person) -> Branches:
        """The branches of another owner."""
        return Branches(self._store, self._recordings, owner)

    async def fork(self, conversation_id: str, before: str, wished: UUID | None) -> tuple[Conversation, bool]:
        """A branch that holds all that was said before that item, or the one that was made so already; whether it is
        new.

        Raises `NoSuchConversation`, `NoSuchItem`, `ConversationDeleted` and `IdTaken`.
        """
        new, key = str(wished or uuid4()), self._owner.key(conversation_id)
        origin = ForkedFrom(conversation_id=UUID(conversation_id), before=before)
        await self._recordings.flush(key)
        async with self._store.changing(self._owner) as connection:
            if (made := await _made_before(connection, self._owner, new, origin)) is not None:
                return made, False
            parent = await find(connection, self._owner, conversation_id, anything)
            copied = await _before(connection, key, before)
            row = await connection.execute(
                conversation_if_new(connection.dialect.name).values(
                    id=self._owner.key(new),
                    owner=self._owner.id,
                    title=parent.title,
                    pinned=parent.pinned,
                    family_id=self._owner.key(parent.family_id),
                    forked_from_id=key,
                    forked_before=before,
                    collections=select(ConversationRow.collections).where(ConversationRow.id == key).scalar_subquery(),
                )
            )
            if not row.rowcount:  # another server was faster
                made = await _made_before(connection, self._owner, new, origin)
                assert made is not None
                return made, False
            await _copy(connection, self._owner.key(new), copied)
            return await find(connection, self._owner, new), True

    async def of(self, conversation_id: str) -> BranchList:
        """The family's branches in the order in which they were made, the original first.

        Raises `NoSuchConversation` and `ConversationDeleted`.
        """
        async with self._store.reading(self._owner) as connection:
            family = self._owner.key((await find(connection, self._owner, conversation_id)).family_id)
            mine = ConversationRow.family_id == family, ConversationRow.deleted_at.is_(None)
            own = ItemRow.conversation_id == ConversationRow.id, ItemRow.created_at >= ConversationRow.created_at
            first = select(ItemRow.id).where(*own).order_by(ItemRow.position, ItemRow.id).limit(1).scalar_subquery()
            columns = [*ConversationRow.__table__.columns, first.label("first_item_id")]
            query = select(*columns).where(*mine)
            rows = await connection.execute(query.order_by(ConversationRow.created_at, ConversationRow.id))
            return BranchList(data=[BranchSummary.of(row, self._owner) for row in rows])


async def _made_before(
    connection: AsyncConnection, owner: Person, branch_id: str, origin: ForkedFrom
) -> Conversation | None:
    """The branch, if it is there; None where the id is free. Raises `ConversationDeleted` and `IdTaken`."""
    taken = select(ConversationRow.id).where(ConversationRow.id == owner.key(branch_id))
    if await connection.scalar(taken) is None:
        return None
    made = await find(connection, owner, branch_id)
    if made.forked_from != origin:
        raise IdTaken(Text("Another conversation has this id."))
    return made


async def _before(connection: AsyncConnection, key: str, item_id: str) -> ColumnElement[bool]:
    """True of the items in front of that one. Raises `NoSuchItem`."""
    position = await find_item(connection, key, item_id)
    mine = ItemRow.conversation_id == key
    return mine & (tuple_(ItemRow.position, ItemRow.id) < (position, item_id))


async def _copy(connection: AsyncConnection, new: str, copied: ColumnElement[bool]) -> None:
    """Copy items with their sound and pictures. A reply that is still being said ends in the branch where it is."""
    open_ = ItemRow.status == "in_progress"
    changed: dict[str, Any] = {
        "conversation_id": literal(new),
        "status": case((open_, "incomplete"), else_=ItemRow.status),
        "interrupted": open_ | ItemRow.interrupted,
    }
    names = [column.name for column in ItemRow.__table__.columns]
    items = select(*(changed.get(name, getattr(ItemRow, name)) for name in names)).where(copied)
    await connection.execute(insert(ItemRow).from_select(names, items))
    for kind in (AudioRow, PictureRow):
        columns = [column.name for column in kind.__table__.columns if column.name != "conversation_id"]
        files = select(literal(new), *(getattr(kind, name) for name in columns)).where(item_of(kind), copied)
        await connection.execute(insert(kind).from_select(["conversation_id", *columns], files))
