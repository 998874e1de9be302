"""Conversations in a database: read when one is resumed, written behind the talk."""

from __future__ import annotations

import asyncio
import logging
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import async_sessionmaker

from server.conversations.database import StoreError, begin_writing, bring_up_to_date, engine_for, wipe_journal
from server.conversations.history import Entry
from server.conversations.models import ConversationRow, ItemRow
from server.conversations.rows import DELETE_ITEM, Puts, conversation_rows, entry_of, item_row

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from sqlalchemy.ext.asyncio import AsyncConnection

__all__ = ["ConversationDeleted", "Store", "StoreError"]

log = logging.getLogger(__name__)

GATHER_SECONDS = 0.2
"""Pause after each write. A reply changes with every word; this makes one write of many."""

RETRY_SECONDS = 1.0

READ_PATIENCE_SECONDS = 1.0
"""How long who reads waits for what was just said."""

_Key = tuple[str, str]
_Change = tuple[int, Entry] | None


class ConversationDeleted(StoreError):
    """Somebody deleted the conversation, and it stays so."""


class Store:
    """One database for all sessions of a server.

    `save` and `forget` only note what changed. A single task writes it, all that has come together in one
    transaction, so a talk never waits for a disk; a change that fails is kept and tried again.
    """

    def __init__(self, url: str) -> None:
        self._engine = engine_for(url)
        self._puts = Puts.of(self._engine.dialect.name)
        self._sessions = async_sessionmaker(self._engine, expire_on_commit=False)
        self._changes: dict[_Key, _Change] = {}
        self._writing: dict[_Key, _Change] = {}
        self._changed = asyncio.Event()
        # How many changes were noted, and how many of those are on disk.
        self._noted = 0
        self._saved = 0
        self._progress = asyncio.Condition()
        self._wanted = asyncio.Event()
        self._writer: asyncio.Task[None] | None = None
        self.trouble = ""

    async def open(self) -> None:
        """Bring the tables up to date and start writing. Raises `StoreError`."""
        try:
            await bring_up_to_date(self._engine)
        except StoreError:
            await self._engine.dispose()
            raise
        except (SQLAlchemyError, OSError) as error:
            await self._engine.dispose()
            raise StoreError(f"The database cannot be opened ({type(error).__name__}).") from error
        self._writer = asyncio.create_task(self._write_behind())

    async def close(self) -> None:
        """Write what is left and let go."""
        if self._writer is not None:
            await self.flush()
            self._writer.cancel()
            await asyncio.gather(self._writer, return_exceptions=True)
        await self._engine.dispose()

    async def load(self, conversation_id: str) -> list[Entry] | None:
        """The items in order, or None where there is no such conversation. Raises `StoreError`.

        What is not written yet counts too: nobody has to wait for the disk. Raises `ConversationDeleted`, too.
        """
        unwritten = {**self._writing, **self._changes}
        try:
            stored = await self._stored(conversation_id)
        except (SQLAlchemyError, OSError) as error:
            raise StoreError("Stored conversations cannot be read right now.") from error
        changes = {item_id: change for (owner, item_id), change in unwritten.items() if owner == conversation_id}
        if stored is None and not changes:
            return None
        items = {**(stored or {}), **changes}
        placed = sorted((item for item in items.values() if item is not None), key=lambda item: item[0])
        return [_ended(entry) for _, entry in placed]

    def save(self, conversation_id: str, position: int, entry: Entry) -> None:
        """Write the item soon, over what there was of it. `position` is its place in the conversation, from 0."""
        self._note((conversation_id, entry.id), (position, entry))

    def forget(self, conversation_id: str, item_id: str) -> None:
        """Delete the item soon."""
        self._note((conversation_id, item_id), None)

    async def flush(self, patience: float = 5.0) -> None:
        """Wait until what was noted so far is written, but not longer than `patience` seconds."""
        if self._writer is None:
            return
        noted = self._noted
        self._wanted.set()
        try:
            async with asyncio.timeout(patience), self._progress:
                await self._progress.wait_for(lambda: self._saved >= noted)
        except TimeoutError:
            log.warning("%d changes are not written yet", len(self._changes) + len(self._writing))

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncConnection]:
        """A connection to a database that holds all that was saved so far. Raises `StoreError`."""
        await self._caught_up()
        try:
            async with self._engine.connect() as connection:
                yield connection
        except (SQLAlchemyError, OSError) as error:
            raise StoreError("Stored conversations cannot be read right now.") from error

    @asynccontextmanager
    async def changing(self) -> AsyncIterator[AsyncConnection]:
        """As `reading`, in a transaction that ends with the `with`. Raises `StoreError`."""
        await self._caught_up()
        try:
            async with self._engine.begin() as connection:
                await begin_writing(connection)
                yield connection
        except (SQLAlchemyError, OSError) as error:
            raise StoreError("Stored conversations cannot be changed right now.") from error

    async def wipe(self) -> None:
        """Leave no trace on disk of what was deleted, as far as this program can."""
        try:
            await wipe_journal(self._engine)
        except (SQLAlchemyError, OSError) as error:
            log.warning("what was deleted may still be in the database's log: %s", type(error).__name__)

    async def _caught_up(self) -> None:
        if not self.trouble:
            await self.flush(READ_PATIENCE_SECONDS)

    def _note(self, key: _Key, change: _Change) -> None:
        self._changes[key] = change
        self._noted += 1
        self._changed.set()

    async def _write_behind(self) -> None:
        while True:
            await self._changed.wait()
            self._changed.clear()
            self._wanted.clear()
            self._writing, self._changes = self._changes, {}
            noted = self._noted
            try:
                await self._write(self._writing)
                self.trouble = ""
                await self._tell_saved(noted)
                pause = self._pause()
            except Exception as error:  # whatever it is, the next changes must find a writer
                self.trouble = f"Conversations cannot be saved right now ({type(error).__name__})."
                log.warning("saving %d changes failed: %s", len(self._writing), type(error).__name__)
                self._changes = {**self._writing, **self._changes}
                self._changed.set()
                pause = asyncio.sleep(RETRY_SECONDS)
            self._writing = {}
            await pause

    async def _tell_saved(self, noted: int) -> None:
        self._saved = noted
        async with self._progress:
            self._progress.notify_all()

    async def _pause(self) -> None:
        """Let changes come together, unless somebody waits for them to be written."""
        try:
            async with asyncio.timeout(GATHER_SECONDS):
                await self._wanted.wait()
        except TimeoutError:
            pass

    async def _stored(self, conversation_id: str) -> dict[str, tuple[int, Entry]] | None:
        async with self._sessions() as session:
            conversation = await session.get(ConversationRow, conversation_id)
            if conversation is None:
                return None
            if conversation.deleted_at is not None:
                raise ConversationDeleted("This conversation was deleted.")
            rows = await session.scalars(select(ItemRow).where(ItemRow.conversation_id == conversation_id))
            return {row.id: (row.position, entry_of(row)) for row in rows}

    async def _write(self, changes: dict[_Key, _Change]) -> None:
        gone = [{"owner": owner, "item": item_id} for (owner, item_id), change in changes.items() if change is None]
        kept = [item_row(owner, *change) for (owner, _), change in changes.items() if change is not None]
        async with self._engine.begin() as connection:
            if kept:
                await connection.execute(self._puts.conversation, conversation_rows(kept))
                deleted = await _deleted(connection, {row["conversation_id"] for row in kept})
                kept = [row for row in kept if row["conversation_id"] not in deleted]
            if gone:
                await connection.execute(DELETE_ITEM, gone)
            if kept:
                await connection.execute(self._puts.item, kept)


async def _deleted(connection: AsyncConnection, conversation_ids: set[str]) -> set[str]:
    """Which of the conversations were deleted; their rows are locked, so none can be deleted now."""
    asked = ConversationRow.id.in_(conversation_ids), ConversationRow.deleted_at.is_not(None)
    return set(await connection.scalars(select(ConversationRow.id).where(*asked)))


def _ended(entry: Entry) -> Entry:
    """A reply that was under way when the server died, or its client left, was interrupted."""
    return replace(entry, status="incomplete", interrupted=True) if entry.status == "in_progress" else entry
