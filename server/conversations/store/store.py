"""Conversations in a database: read when one is resumed, written behind the talk."""

from __future__ import annotations

import asyncio
import logging
import uuid
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from server.conversations.owner import NOBODY
from server.conversations.store.errors import ConversationDeleted, StoreError
from server.conversations.store.write_behind import News, WriteBehind
from server.protocol.texts import Text
from server.tasks import BackgroundTasks

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Collection, Coroutine

    from sqlalchemy.ext.asyncio import AsyncConnection

    from server.conversations.conversation_item import ConversationItem
    from server.conversations.owner import Person
    from server.conversations.store.sql.database import SqlDatabase

    _Placed = list[tuple[int, ConversationItem]]

__all__ = ["ConversationDeleted", "News", "Resumed", "Store", "StoreError"]

log = logging.getLogger(__name__)

READ_PATIENCE_SECONDS = 1.0
"""How long who reads waits for what was just said."""

RESUME_PATIENCE_SECONDS = 1.5
"""How long who comes back waits for a database that does not answer: once to claim and once to read."""

UNREADABLE = Text("Stored conversations cannot be read right now.")
UNCHANGEABLE = Text("Stored conversations cannot be changed right now.")

PLAIN_FILE = "sqlite:///"
"""How a URL begins in which nothing can be wrong, where it has no options behind a `?`."""

FAR_POSITION = 1_000_000
"""Where a conversation goes on whose earlier items cannot be read: behind all of them."""

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Resumed:
    """What there is of a conversation. `first_position` is above 0 where earlier items could not be read."""

    entries: list[ConversationItem]
    first_position: int = 0


class Store:
    """One database for all sessions of a server.

    `save` and `forget` only note what changed; it is written behind the talk, which never waits for a disk and never
    ends because of one. Raises `StoreError` where the URL cannot be used.

    SQLAlchemy, which takes longer to import than all of this server, comes with the `SqlDatabase` that a thread makes
    once the store works: nobody who wants to talk waits for it.
    """

    def __init__(self, url: str) -> None:
        self.id = str(uuid.uuid4())
        """Under this name the store holds the conversations in which its sessions talk."""
        make = partial(_database, url, self.id)
        if not url.startswith(PLAIN_FILE) or "?" in url:
            make()  # whoever wrote it hears at once what is wrong with it
        self._writer = WriteBehind(make)
        self._asking = BackgroundTasks(quiet=True)  # whoever wanted to know may be gone

    @property
    def trouble(self) -> Text:
        """One sentence that says why conversations are kept in memory only; empty while they are being saved."""
        return self._writer.trouble

    @property
    def waiting(self) -> int:
        """How many changes are not written yet."""
        return len(self._writer.unsaved)

    def tell(self, told: Callable[[News], None]) -> None:
        """Have `told` called with every piece of news about the database from now on."""
        self._writer.told = told

    async def begin(self) -> None:
        """Start working while the database is being opened; who reads, or is told that all is stored, waits for it."""
        self._writer.start()

    async def open(self) -> None:
        """Start working, with a database that can be used or without."""
        self._writer.start()
        await self._writer.settled()

    async def close(self) -> None:
        """Write what is left and let go."""
        await self._writer.stop()

    async def resume(self, conversation_id: str, owner: Person = NOBODY) -> Resumed | None:
        """Claim the owner's conversation and read it; None where there is none.

        Raises `ConversationDeleted`, also where it is somebody else's.
        What is not written yet counts too. Where the database cannot be read, that is all there is.
        """
        await self._writer.settled()
        try:
            placed = await self._claimed(conversation_id, owner)
        except ConversationDeleted:
            raise
        except (StoreError, TimeoutError):
            return self._remembered(conversation_id)
        if placed is None:
            return None
        for place, (position, entry) in enumerate(placed):
            # A reply was cut off by a crash, or two servers wrote at once: from now on the table says it, too.
            if position != place or entry != entry.ended():
                self.save(conversation_id, place, entry.ended())
        return Resumed([entry.ended() for _, entry in placed])

    async def load(self, conversation_id: str) -> list[ConversationItem] | None:
        """The items in order, or None where there is no such conversation.

        What is not written yet counts too. Raises `StoreError` and `ConversationDeleted`.
        """
        async with self._connection(UNREADABLE) as (database, connection):
            placed = await self._placed(database, connection, conversation_id, None)
        return None if placed is None else [entry.ended() for _, entry in placed]

    async def lost(self, conversation_ids: Collection[str]) -> set[str]:
        """Which of these conversations another server has claimed, as far as that can be told now."""
        held = set(conversation_ids) - self._writer.unclaimed
        if not held or self.trouble:
            return set()
        try:
            async with self._connection(UNREADABLE) as (database, connection):
                return await database.lost(connection, held)
        except StoreError:
            return set()

    def belongs(self, conversation_id: str, owner: Person) -> None:
        """Somebody begins to talk in it: where it is a new conversation, it is theirs."""
        if owner.id:
            self._writer.belongs(conversation_id, owner.id)

    def left(self, conversation_id: str) -> None:
        """Whoever talked in it is gone, and all that they said was noted."""
        self._writer.left(conversation_id)

    def save(self, conversation_id: str, position: int, entry: ConversationItem, owner: Person = NOBODY) -> None:
        """Write the item soon, over what there was of it. `position` is its place in the conversation, from 0.

        Also what comes after its conversation was `left` is the owner's, or nothing where they are no user any more.
        """
        self._writer.note((conversation_id, entry.id), (position, entry), owner.id)

    def forget(self, conversation_id: str, item_id: str) -> None:
        """Delete the item soon."""
        self._writer.note((conversation_id, item_id), None)

    def save_later(self, conversation_id: str, saving: Callable[[], None]) -> None:
        """Have `saving` save items of the conversation, all at once, before it is written or read."""
        self._writer.note_later(conversation_id, saving)

    async def flush(self, patience: float = 5.0, conversation_id: str | None = None) -> None:
        """Wait until what was noted so far, in that conversation or in all, is written; at most `patience` seconds."""
        await self._writer.flush(patience, conversation_id)

    @asynccontextmanager
    async def reading(self, owner: Person = NOBODY, *, caught_up: bool = True) -> AsyncIterator[AsyncConnection]:
        """A connection to a database that holds all that was saved so far, or at least up to a moment ago.

        For a person it shows their conversations alone, where the database can see to that; for nobody all of them.
        Raises `StoreError`.
        """
        if caught_up:
            await self._caught_up()
        async with self._connection(UNREADABLE) as (database, connection):
            await database.keep_apart(connection, owner)
            yield connection

    @asynccontextmanager
    async def changing(self, owner: Person = NOBODY, *, caught_up: bool = True) -> AsyncIterator[AsyncConnection]:
        """As `reading`, in a transaction that ends with the `with`. Raises `StoreError`."""
        if caught_up:
            await self._caught_up()
        async with self._connection(UNCHANGEABLE) as (database, connection), connection.begin():
            await database.begin_writing(connection)
            await database.keep_apart(connection, owner)
            yield connection

    async def wipe(self) -> None:
        """Leave no trace on disk of what was deleted, as far as this program can."""
        database = self._writer.database
        assert database is not None
        try:
            await database.wipe()
        except database.errors as error:
            log.warning("what was deleted may still be in the database's log: %s", type(error).__name__)

    async def give_room_back(self) -> None:
        """Return to the disk what was taken by things that are deleted, as far as this program can."""
        database = self._writer.database
        assert database is not None
        try:
            await database.give_room_back()
        except database.errors as error:
            log.warning("the database's file could not be made smaller: %s", type(error).__name__)

    async def _caught_up(self) -> None:
        if not self.trouble:
            await self.flush(READ_PATIENCE_SECONDS)

    @asynccontextmanager
    async def _connection(self, otherwise: Text) -> AsyncIterator[tuple[SqlDatabase, AsyncConnection]]:
        """A connection to a database that has our tables. Raises `StoreError`, with `otherwise` where it fails."""
        await self._writer.settled()
        database = self._writer.database
        if database is None or not self._writer.opened:
            raise StoreError(self.trouble or Text("The database is being opened; try again in a moment."))
        try:
            async with database.connection() as connection:
                yield database, connection
        except database.errors as error:
            self._writer.suspect(error)
            raise StoreError(otherwise) from error

    async def _claimed(self, conversation_id: str, owner: Person) -> _Placed | None:
        """The conversation, claimed now or as soon as the database can be written."""
        if not self.trouble:
            try:
                return await self._patiently(self._claim_and_read(conversation_id, owner))
            except ConversationDeleted:
                raise
            except (StoreError, TimeoutError):
                log.warning("a conversation cannot be claimed yet")
        self._writer.claim_later(conversation_id)
        return await self._patiently(self._read(conversation_id, owner))

    async def _claim_and_read(self, conversation_id: str, owner: Person) -> _Placed | None:
        async with self._connection(UNCHANGEABLE) as (database, connection):
            await database.claim(connection, conversation_id)
            placed = await self._placed(database, connection, conversation_id, owner)
            await connection.commit()
            return placed

    async def _read(self, conversation_id: str, owner: Person) -> _Placed | None:
        async with self._connection(UNREADABLE) as (database, connection):
            return await self._placed(database, connection, conversation_id, owner)

    async def _placed(
        self, database: SqlDatabase, connection: AsyncConnection, conversation_id: str, owner: Person | None
    ) -> _Placed | None:
        """The items and their places, in order; with what is not written yet."""
        changes = self._writer.unsaved.of(conversation_id)
        stored = await database.items(connection, conversation_id, owner)
        if stored is None and not changes:
            return None
        items = {**(stored or {}), **changes}
        return sorted((item for item in items.values() if item is not None), key=lambda item: item[0])

    def _remembered(self, conversation_id: str) -> Resumed:
        """What memory alone knows of it."""
        changes = self._writer.unsaved.of(conversation_id).values()
        placed = sorted((item for item in changes if item is not None), key=lambda item: item[0])
        behind = placed[-1][0] + 1 if placed else FAR_POSITION
        return Resumed([entry.ended() for _, entry in placed], max(0, behind - len(placed)))

    async def _patiently(self, work: Coroutine[object, object, _T]) -> _T:
        """Raises `TimeoutError`; the work then goes on, because nobody can call back a thread that waits for SQLite."""
        task = self._asking.spawn(work)
        done, _ = await asyncio.wait({task}, timeout=RESUME_PATIENCE_SECONDS)
        if not done:
            raise TimeoutError
        return task.result()


def _database(url: str, holder: str) -> SqlDatabase:
    """The database of that URL, with all that this imports. Raises `StoreError`."""
    from server.conversations.store.sql.database import SqlDatabase

    return SqlDatabase(url, holder)
