"""The tables of a store, and all it asks of them. It imports SQLAlchemy, so it is imported itself in a thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError

from server.conversations.store.database import (
    begin_writing,
    bring_up_to_date,
    engine_for,
    give_room_back,
    wipe_journal,
)
from server.conversations.store.database_file import file_of
from server.conversations.store.errors import ConversationDeleted
from server.conversations.store.faults import fault_of
from server.conversations.store.models import ConversationRow, ItemRow
from server.conversations.store.sql.pictures import latest_pictures
from server.conversations.store.sql.row_mapping import Puts, entry_of
from server.conversations.store.sql.row_security import become_able, see_only
from server.conversations.store.sql.writes import claim, end_replies, lost_claims, write
from server.protocol.texts import Text

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from contextlib import AbstractAsyncContextManager

    from sqlalchemy.ext.asyncio import AsyncConnection

    from server.conversations.conversation_item import ConversationItem
    from server.conversations.owner import Person
    from server.conversations.store.faults import DatabaseFault
    from server.conversations.store.pending_writes import Change, Key


class SqlDatabase:
    """One database, in which `holder` claims conversations. Raises `StoreError` where its URL cannot be used.

    What is awaited raises one of `errors`.
    """

    errors: tuple[type[Exception], ...] = (SQLAlchemyError, OSError)

    def __init__(self, url: str, holder: str) -> None:
        self._engine = engine_for(url)
        self._holder = holder
        self._puts = Puts.of(self._engine.dialect.name)
        self._keeps_apart: bool | None = None if self._engine.dialect.name == "postgresql" else False
        """Whether it shows a person their own rows alone; None where that was not tried yet."""
        self.file = file_of(self._engine.url)
        """Where it lies; None where it has no file of its own."""

    async def open(self) -> None:
        """Bring its tables up to date. Raises `StoreError` as well."""
        await bring_up_to_date(self._engine)
        async with self._engine.begin() as connection:
            await end_replies(connection)

    async def close(self) -> None:
        """Let go of it; the next connection opens it again."""
        await self._engine.dispose()

    def fault(self, error: BaseException) -> DatabaseFault:
        """What an error means that came of it."""
        return fault_of(error, self._engine.dialect.name)

    def connection(self) -> AbstractAsyncContextManager[AsyncConnection]:
        """For the `with` block; nothing is written before a commit."""
        return self._engine.connect()

    async def keep_apart(self, connection: AsyncConnection, owner: Person) -> None:
        """Have the connection see nothing but that person's rows until its transaction ends, where it can be had."""
        if owner.id and self._keeps_apart is None:
            self._keeps_apart = await become_able(self._engine)
        if owner.id and self._keeps_apart:
            await see_only(connection, owner.id)

    async def write(
        self, changes: Mapping[Key, Change], claimed: Collection[str], owners: Mapping[str, str] | None = None
    ) -> None:
        """Put all changes into the tables, and claim conversations, or do nothing at all.

        `owners` tells by conversation whose a new one is; nobody's where it names none.
        """
        async with self._engine.begin() as connection:
            await write(connection, self._puts, changes, self._holder, claimed, owners or {})

    async def begin_writing(self, connection: AsyncConnection) -> None:
        """Keep others from changing what this transaction looks at."""
        await begin_writing(connection)

    async def claim(self, connection: AsyncConnection, conversation_id: str) -> None:
        """From now on we alone change the conversation, until another server claims it."""
        await claim(connection, [conversation_id], self._holder)

    async def lost(self, connection: AsyncConnection, conversation_ids: Collection[str]) -> set[str]:
        """Which of the conversations another server has claimed."""
        return await lost_claims(connection, conversation_ids, self._holder)

    async def items(
        self, connection: AsyncConnection, conversation_id: str, owner: Person | None
    ) -> dict[str, tuple[int, ConversationItem]] | None:
        """The items of the conversation and their places, by id; None where there is no such conversation.

        Raises `ConversationDeleted`, also where an owner is given whose it is not.
        """
        asked = select(ConversationRow.deleted_at, ConversationRow.owner).where(ConversationRow.id == conversation_id)
        conversation = (await connection.execute(asked)).one_or_none()
        if conversation is None:
            return None
        if conversation.deleted_at is not None or (owner is not None and conversation.owner != owner.id):
            raise ConversationDeleted(Text("This conversation was deleted."))
        rows = await connection.execute(select(ItemRow.__table__).where(ItemRow.conversation_id == conversation_id))
        pictures = await latest_pictures(connection, conversation_id)
        return {row.id: (row.position, entry_of(row, pictures.get(row.id, ()))) for row in rows}

    async def wipe(self) -> None:
        """Empty the log beside the file, where what was deleted can still be read."""
        await wipe_journal(self._engine)

    async def give_room_back(self) -> None:
        """Make its file as small as what is in it."""
        await give_room_back(self._engine)
