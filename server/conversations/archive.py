"""Stored conversations as a person keeps them: listed, found, named, pinned, read and deleted.

A deletion is for good. What was said is gone at once; the id stays behind, taken. A session that still talks under it
talks on, but nothing more of it is kept, and nobody can come back to it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

from sqlalchemy import delete, false, select, tuple_, update

from server.conversations.cursors import IN_CONVERSATION, IN_LIST, cursor, place_of
from server.conversations.database import wipe_search
from server.conversations.models import ConversationRow, ItemRow, now
from server.conversations.representations import (
    Conversation,
    ConversationPage,
    FoundConversation,
    Item,
    ItemPage,
    Snippet,
    WholeConversation,
)
from server.conversations.rows import conversation_if_new
from server.conversations.search import Search, marked
from server.conversations.store import ConversationDeleted

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Select
    from sqlalchemy.ext.asyncio import AsyncConnection

    from server.conversations.store import Store

_IN_LIST = (ConversationRow.pinned, ConversationRow.updated_at, ConversationRow.id)
_IN_CONVERSATION = (ItemRow.position, ItemRow.id)


class NoSuchConversation(LookupError):
    """There never was one of that id."""


class ChangedMeanwhile(Exception):
    """The conversation is not as who wants to change it believes."""


def _any(_: Conversation) -> bool:
    return True


class Archive:
    """The conversations of one store. Everything raises `StoreError` where the database cannot be used."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def page(self, *, typed: str = "", limit: int = 50, after: str | None = None) -> ConversationPage:
        """Pinned ones first, then the newest; of those in which the words are, if any were typed.

        Raises `BadCursor`.
        """
        query = select(ConversationRow.__table__).where(ConversationRow.deleted_at.is_(None))
        query = query.order_by(*(column.desc() for column in _IN_LIST)).limit(limit + 1)
        if after is not None:
            query = query.where(tuple_(*_IN_LIST) < place_of(after, IN_LIST))
        async with self._store.reading() as connection:
            search = Search.of(typed, connection.dialect.name)
            if search is not None:
                query = query.where(search.hit)
            elif typed.strip():
                query = query.where(false())
            rows = (await connection.execute(query)).all()
            found = [FoundConversation.model_validate(row) for row in rows[:limit]]
            if search is not None and found:
                await _add_snippets(connection, search, found)
        last = rows[limit - 1] if len(rows) > limit else None
        return ConversationPage(data=found, next=cursor(last.pinned, last.updated_at, last.id) if last else None)

    async def create(self, wished: UUID | None, title: str, *, pinned: bool) -> tuple[Conversation, bool]:
        """A new conversation, or the one that has the id already; and whether it is new.

        Raises `ConversationDeleted`.
        """
        new = str(wished or uuid4())
        async with self._store.changing() as connection:
            insert = conversation_if_new(connection.dialect.name)
            made = await connection.execute(insert.values(id=new, title=title, pinned=pinned))
            return await _find(connection, new), made.rowcount == 1

    async def get(self, conversation_id: str) -> Conversation:
        """Raises `NoSuchConversation` and `ConversationDeleted`."""
        async with self._store.reading() as connection:
            return await _find(connection, conversation_id)

    async def change(
        self, conversation_id: str, values: dict[str, Any], *, believed: Callable[[Conversation], bool] = _any
    ) -> Conversation:
        """Give it other values, if it is as believed. Raises `ChangedMeanwhile` and as `get`."""
        async with self._store.changing() as connection:
            conversation = await _find(connection, conversation_id, believed)
            if values:
                mine = ConversationRow.id == conversation_id
                await connection.execute(update(ConversationRow).where(mine).values(values))
            return conversation.model_copy(update=values)

    async def delete(self, conversation_id: str, *, believed: Callable[[Conversation], bool] = _any) -> None:
        """Remove all that was said, for good. Raises as `change`."""
        async with self._store.changing() as connection:
            await _find(connection, conversation_id, believed)
            await connection.execute(delete(ItemRow).where(ItemRow.conversation_id == conversation_id))
            tombstone = {"title": "", "pinned": False, "deleted_at": now()}
            mine = ConversationRow.id == conversation_id
            await connection.execute(update(ConversationRow).where(mine).values(tombstone))
            await wipe_search(connection)
        await self._store.wipe()

    async def items(self, conversation_id: str, *, limit: int = 100, after: str | None = None) -> ItemPage:
        """What was said, in order. Raises `BadCursor` and as `get`."""
        query = _items(conversation_id).limit(limit + 1)
        if after is not None:
            query = query.where(tuple_(*_IN_CONVERSATION) > place_of(after, IN_CONVERSATION))
        async with self._store.reading() as connection:
            await _find(connection, conversation_id)
            rows = (await connection.execute(query)).all()
        last = rows[limit - 1] if len(rows) > limit else None
        data = [Item.model_validate(row) for row in rows[:limit]]
        return ItemPage(data=data, next=cursor(last.position, last.id) if last else None)

    async def whole(self, conversation_id: str) -> WholeConversation:
        """The conversation and all that was said in it. Raises as `get`."""
        async with self._store.reading() as connection:
            conversation = await _find(connection, conversation_id)
            rows = (await connection.execute(_items(conversation_id))).all()
        items = [Item.model_validate(row) for row in rows]
        return WholeConversation(**conversation.model_dump(), items=items)


def _items(conversation_id: str) -> Select[Any]:
    mine = ItemRow.conversation_id == conversation_id
    return select(ItemRow.__table__).where(mine).order_by(*_IN_CONVERSATION)


async def _find(
    connection: AsyncConnection, conversation_id: str, believed: Callable[[Conversation], bool] | None = None
) -> Conversation:
    """The conversation; locked where something is believed of it, so that it stays true."""
    query = select(ConversationRow.__table__).where(ConversationRow.id == conversation_id)
    row = (await connection.execute(query.with_for_update() if believed else query)).one_or_none()
    if row is None:
        raise NoSuchConversation("There is no conversation with this id.")
    if row.deleted_at is not None:
        raise ConversationDeleted("This conversation was deleted.")
    conversation = Conversation.model_validate(row)
    if believed is not None and not believed(conversation):
        raise ChangedMeanwhile("The conversation was changed meanwhile; get it again first.")
    return conversation


async def _add_snippets(connection: AsyncConnection, search: Search, found: list[FoundConversation]) -> None:
    by_id = {str(conversation.id): conversation for conversation in found}
    for row in await connection.execute(search.snippets, {"owners": list(by_id)}):
        text, marks = marked(row.snippet)
        by_id[row.conversation_id].snippet = Snippet(item_id=row.item_id, text=text, marks=marks)
