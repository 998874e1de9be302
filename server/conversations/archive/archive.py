"""Stored conversations as a person keeps them: listed, found, named, pinned, read and deleted.

A deletion is for good. What was said is gone at once; the id stays behind, taken. A session that still talks under it
talks on, but nothing more of it is kept, and nobody can come back to it.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

from sqlalchemy import CTE, Exists, and_, delete, exists, false, func, literal, select, tuple_, update
from sqlalchemy.orm import aliased

from server.conversations.archive.cursors import IN_CONVERSATION, IN_LIST, cursor, place_of
from server.conversations.archive.lookup import anything, find, with_branch_counts
from server.conversations.archive.pictures import pictures_of
from server.conversations.archive.representations import (
    Conversation,
    ConversationPage,
    FoundConversation,
    ItemPage,
    Snippet,
    StoredItem,
    WholeConversation,
)
from server.conversations.archive.search import Search, marked
from server.conversations.owner import NOBODY
from server.conversations.recording.recordings import Recordings
from server.conversations.store.database import wipe_search
from server.conversations.store.models import AudioRow, ConversationRow, ItemRow, item_of, now
from server.conversations.store.sql.row_mapping import conversation_if_new

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import ColumnElement, Row, Select
    from sqlalchemy.ext.asyncio import AsyncConnection

    from server.conversations.archive.lookup import Believed
    from server.conversations.archive.pictures import PicturesByItem
    from server.conversations.owner import Person
    from server.conversations.store.store import Store

_IN_LIST = (ConversationRow.pinned, ConversationRow.updated_at, ConversationRow.id)
_IN_CONVERSATION = (ItemRow.position, ItemRow.id)


class Archive:
    """An owner's conversations in one store. Everything raises `StoreError` where the database cannot be used."""

    def __init__(self, store: Store, recordings: Recordings | None = None, owner: Person = NOBODY) -> None:
        self._store = store
        self._recordings = recordings or Recordings(store, on=False)
        self._owner = owner

    def of(self, owner: Person) -> Archive:
        """The conversations of another owner."""
        return Archive(self._store, self._recordings, owner)

    async def page(self, *, typed: str = "", limit: int = 50, after: str | None = None) -> ConversationPage:
        """Pinned ones first, then the newest; of those in which the words are, if any were typed.

        Of each family the branch in which something was said last. Raises `BadCursor`.
        """
        async with self._store.reading(self._owner) as connection:
            search = Search.of(typed, connection.dialect.name)
            query = families(self._owner, search.hits if search else None)
            if search is None and typed.strip():
                query = query.where(false())
            if after is not None:
                pinned, updated_at, name = place_of(after, IN_LIST)
                query = query.where(tuple_(*_IN_LIST) < (pinned, updated_at, self._owner.key(name)))
            rows = (await connection.execute(first_of(query, limit + 1))).all()
            found = {row.id: FoundConversation.of(row, self._owner) for row in rows[:limit]}
            if search is not None and found:
                await _add_snippets(connection, search, found)
        last = rows[limit - 1] if len(rows) > limit else None
        place = (last.pinned, last.updated_at, self._owner.name(last.id)) if last else None
        return ConversationPage(data=[*found.values()], next=cursor(*place) if place else None)

    async def create(self, wished: UUID | None, title: str, *, pinned: bool) -> tuple[Conversation, bool]:
        """A new conversation, or the one that has the id already; and whether it is new.

        Raises `ConversationDeleted`.
        """
        new = str(wished or uuid4())
        values = {"id": self._owner.key(new), "owner": self._owner.id, "title": title, "pinned": pinned}
        async with self._store.changing(self._owner) as connection:
            insert = conversation_if_new(connection.dialect.name)
            made = await connection.execute(insert.values(values))
            return await find(connection, self._owner, new), made.rowcount == 1

    async def get(self, conversation_id: str) -> Conversation:
        """The conversation without what was said in it. Raises `NoSuchConversation` and `ConversationDeleted`."""
        async with self._store.reading(self._owner) as connection:
            return await find(connection, self._owner, conversation_id)

    async def change(
        self, conversation_id: str, values: dict[str, Any], *, believed: Believed = anything
    ) -> Conversation:
        """Set values of a conversation and all its branches, provided it is still as `believed`.

        Raises `ChangedMeanwhile`, `NoSuchConversation` and `ConversationDeleted`.
        """
        async with self._store.changing(self._owner) as connection:
            conversation = await find(connection, self._owner, conversation_id, believed)
            if values:
                await connection.execute(update(ConversationRow).where(self._family_of(conversation)).values(values))
            return conversation.model_copy(update=values)

    async def delete(self, conversation_id: str, *, branches: bool = False, believed: Believed = anything) -> None:
        """Remove for good what was said in a conversation, with `branches` in its whole family.

        Raises `ChangedMeanwhile`, `NoSuchConversation` and `ConversationDeleted`.
        """
        async with self._store.changing(self._owner) as connection:
            conversation = await find(connection, self._owner, conversation_id, believed)
            key = self._owner.key(conversation_id)
            doomed = self._family_of(conversation) if branches else ConversationRow.id == key
            await bury(connection, doomed)
        await self._store.wipe()

    async def items(
        self, conversation_id: str, *, limit: int = 100, after: str | None = None, backwards: bool = False
    ) -> ItemPage:
        """What was said, in order, or from the newest back. Raises `BadCursor` and as `get`."""
        key = self._owner.key(conversation_id)
        query = _items(key, backwards=backwards).limit(limit + 1)
        if after is not None:
            here, end = tuple_(*_IN_CONVERSATION), place_of(after, IN_CONVERSATION)
            query = query.where(here < end if backwards else here > end)
        await self._recordings.flush(key)
        async with self._store.reading(self._owner) as connection:
            await find(connection, self._owner, conversation_id)
            rows = (await connection.execute(query)).all()
            pictures = await pictures_of(connection, key, [row.id for row in rows])
        last = rows[limit - 1] if len(rows) > limit else None
        data = await asyncio.to_thread(_as_items, rows[:limit], pictures)
        return ItemPage(data=data, next=cursor(last.position, last.id) if last else None)

    async def whole(self, conversation_id: str) -> WholeConversation:
        """The conversation and all that was said in it. Raises as `get`."""
        await self._recordings.flush(self._owner.key(conversation_id))
        async with self._store.reading(self._owner) as connection:
            return await read_whole(connection, self._owner, conversation_id)

    def _family_of(self, conversation: Conversation) -> ColumnElement[bool]:
        key = self._owner.key(conversation.family_id)
        return (ConversationRow.family_id == key) & ConversationRow.deleted_at.is_(None)


async def bury(connection: AsyncConnection, doomed: ColumnElement[bool]) -> None:
    """Remove for good what was said in those conversations; their ids stay taken."""
    ids = select(ConversationRow.id).where(doomed)
    await connection.execute(delete(ItemRow).where(ItemRow.conversation_id.in_(ids)))
    tombstone = {"title": "", "pinned": False, "collections": None, "deleted_at": now()}
    await connection.execute(update(ConversationRow).where(doomed).values(tombstone))
    await wipe_search(connection)


async def read_whole(connection: AsyncConnection, owner: Person, conversation_id: str) -> WholeConversation:
    """The owner's conversation and all that is written of it. Raises as `Archive.get`."""
    key = owner.key(conversation_id)
    conversation = await find(connection, owner, conversation_id)
    rows = (await connection.execute(_items(key))).all()
    pictures = await pictures_of(connection, key)
    return await asyncio.to_thread(_whole, conversation, rows, pictures)


def families(owner: Person = NOBODY, hits: CTE | None = None) -> Select[Any]:
    """In the order of the list: of each family the branch with the last word, of those among the `hits` where given."""
    mine = ConversationRow.owner == owner.id, ConversationRow.deleted_at.is_(None)
    query = select(ConversationRow.__table__).where(*mine)
    query = query.where(~_unheard())
    query = query.where(~_newer_branch() if hits is None else ConversationRow.id.in_(_newest_of(hits)))
    return query.order_by(*(column.desc() for column in _IN_LIST))


def first_of(query: Select[Any], limit: int) -> Select[Any]:
    """The first rows of the list. Only their branches are counted, not those of all that were found."""
    page = query.limit(limit).subquery("page")
    return with_branch_counts(page).order_by(page.c.pinned.desc(), page.c.updated_at.desc(), page.c.id.desc())


def _unheard() -> ColumnElement[bool]:
    """Nothing but presses of the button in which nothing was heard: no conversation, unless somebody named it."""
    # Not `exists`: PostgreSQL would read all items of all conversations for it.
    one = select(literal(1)).select_from(ItemRow).where(ItemRow.conversation_id == ConversationRow.id).limit(1)
    worded = one.where((ItemRow.full != "") | (ItemRow.role != "user"))
    said, heard = (each.correlate(ConversationRow).scalar_subquery() for each in (one, worded))
    return and_(ConversationRow.title == "", said.is_not(None), heard.is_(None))


def _newer_branch() -> Exists:
    """For the whole list, which is read in order from an index and only as far as the page goes."""
    other = aliased(ConversationRow)
    newer = tuple_(other.updated_at, other.id) > tuple_(ConversationRow.updated_at, ConversationRow.id)
    return exists().where(other.family_id == ConversationRow.family_id, other.deleted_at.is_(None), newer)


def _newest_of(hits: CTE) -> Select[tuple[str]]:
    """For a search, which has to look at each hit anyway."""
    found = aliased(ConversationRow)
    newest_first = (found.updated_at.desc(), found.id.desc())
    place = func.row_number().over(partition_by=found.family_id, order_by=newest_first).label("place")
    placed = select(found.id, place).where(found.id.in_(select(hits.c.id)), found.deleted_at.is_(None)).subquery()
    return select(placed.c.id).where(placed.c.place == 1)


def _items(key: str, *, backwards: bool = False) -> Select[Any]:
    sound = exists().where(item_of(AudioRow))
    query = select(*ItemRow.__table__.columns, sound.label("has_audio"))
    order = [column.desc() for column in _IN_CONVERSATION] if backwards else _IN_CONVERSATION
    return query.where(ItemRow.conversation_id == key).order_by(*order)


def _as_items(rows: Sequence[Row[Any]], pictures: PicturesByItem) -> list[StoredItem]:
    items = [StoredItem.model_validate(row) for row in rows]
    for item in items:
        item.pictures = pictures.get(item.id, [])
    return items


def _whole(conversation: Conversation, rows: Sequence[Row[Any]], pictures: PicturesByItem) -> WholeConversation:
    return WholeConversation.model_construct(**dict(conversation), items=_as_items(rows, pictures))


async def _add_snippets(connection: AsyncConnection, search: Search, found: dict[str, FoundConversation]) -> None:
    for row in await connection.execute(search.snippets, {"owners": list(found)}):
        text, marks = marked(row.snippet)
        found[row.conversation_id].snippet = Snippet(item_id=row.item_id, text=text, marks=marks)
