"""Conversations in a database: read when one is resumed, written behind the talk."""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, event, select
from sqlalchemy.engine import make_url
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine

from server.conversations.history import Entry
from server.conversations.models import ConversationRow, ItemRow, now

if TYPE_CHECKING:
    from sqlalchemy import Connection

log = logging.getLogger(__name__)

RETRY_SECONDS = 1.0
TITLE_LENGTH = 60

_Key = tuple[str, str]
_Change = tuple[int, Entry] | None


class StoreError(Exception):
    """The database cannot be used; the text is one sentence for a person."""


class Store:
    """One database for all sessions of a server.

    `save` and `forget` only note what changed. A single task writes it, all that has come together in one
    transaction, so a talk never waits for a disk; a change that fails is kept and tried again.
    """

    def __init__(self, url: str) -> None:
        self._url = make_url(url)
        if self._url.drivername == "sqlite":
            self._url = self._url.set(drivername="sqlite+aiosqlite")
        if self._url.drivername != "sqlite+aiosqlite":
            raise StoreError(f"Conversations are stored in SQLite; this version cannot use {self._url.drivername}.")
        self._engine = create_async_engine(self._url)
        event.listen(self._engine.sync_engine, "connect", _prepare_sqlite)
        self._sessions = async_sessionmaker(self._engine, expire_on_commit=False)
        self._changes: dict[_Key, _Change] = {}
        self._changed = asyncio.Event()
        self._written = asyncio.Event()
        self._written.set()
        self._writer: asyncio.Task[None] | None = None
        self.trouble = ""

    async def open(self) -> None:
        """Bring the tables up to date and start writing. Raises `StoreError`."""
        if self._url.database and self._url.database != ":memory:":
            Path(self._url.database).parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        try:
            async with self._engine.begin() as connection:
                await connection.run_sync(_migrate)
        except (SQLAlchemyError, OSError) as error:
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
        """The items in order, or None where there is no such conversation."""
        await self.flush()
        async with self._sessions() as session:
            if await session.get(ConversationRow, conversation_id) is None:
                return None
            rows = await session.scalars(
                select(ItemRow).where(ItemRow.conversation_id == conversation_id).order_by(ItemRow.position)
            )
            return [_entry(row) for row in rows]

    def save(self, conversation_id: str, position: int, entry: Entry) -> None:
        """Write the item soon, over what there was of it. `position` is its place in the conversation, from 0."""
        self._note((conversation_id, entry.id), (position, entry))

    def forget(self, conversation_id: str, item_id: str) -> None:
        """Delete the item soon."""
        self._note((conversation_id, item_id), None)

    async def flush(self, patience: float = 5.0) -> None:
        """Wait until all changes are written, but not longer than `patience` seconds."""
        try:
            async with asyncio.timeout(patience):
                await self._written.wait()
        except TimeoutError:
            log.warning("%d changes are not written yet", len(self._changes))

    def _note(self, key: _Key, change: _Change) -> None:
        self._changes[key] = change
        self._written.clear()
        self._changed.set()

    async def _write_behind(self) -> None:
        while True:
            await self._changed.wait()
            self._changed.clear()
            changes, self._changes = self._changes, {}
            try:
                await self._write(changes)
                self.trouble = ""
            except (SQLAlchemyError, OSError) as error:
                self.trouble = f"Conversations cannot be saved right now ({type(error).__name__})."
                log.warning("saving %d changes failed: %s", len(changes), type(error).__name__)
                self._changes = {**changes, **self._changes}
                self._changed.set()
                await asyncio.sleep(RETRY_SECONDS)
            if not self._changes:
                self._written.set()

    async def _write(self, changes: dict[_Key, _Change]) -> None:
        async with self._sessions.begin() as session:
            for (conversation_id, item_id), change in changes.items():
                if change is None:
                    await session.execute(
                        delete(ItemRow).where(ItemRow.conversation_id == conversation_id, ItemRow.id == item_id)
                    )
                else:
                    await self._write_item(session, conversation_id, *change)

    async def _write_item(self, session: AsyncSession, conversation_id: str, position: int, entry: Entry) -> None:
        conversation = await session.get(ConversationRow, conversation_id)
        if conversation is None:
            conversation = ConversationRow(id=conversation_id, title="")
            session.add(conversation)
        conversation.updated_at = now()
        if not conversation.title and entry.role == "user":
            conversation.title = _title(entry.text)
        await session.merge(_row(conversation_id, position, entry))


def _row(conversation_id: str, position: int, entry: Entry) -> ItemRow:
    return ItemRow(
        conversation_id=conversation_id,
        id=entry.id,
        position=position,
        role=entry.role,
        status=entry.status,
        spoken=entry.text,
        full=entry.full,
        interrupted=entry.interrupted,
        audio_ms=entry.audio_ms,
    )


def _entry(row: ItemRow) -> Entry:
    """The item as a session holds it. A reply that was under way when the server died was interrupted."""
    broken = row.status == "in_progress"
    return Entry(
        id=row.id,
        role=row.role,  # type: ignore[arg-type]
        text=row.spoken,
        full=row.full,
        audio_ms=row.audio_ms,
        status="incomplete" if broken else row.status,  # type: ignore[arg-type]
        interrupted=row.interrupted or broken,
    )


def _title(text: str) -> str:
    """The first words, at most `TITLE_LENGTH` characters."""
    if len(text) <= TITLE_LENGTH:
        return text
    return text[: text.rfind(" ", 0, TITLE_LENGTH) if " " in text[:TITLE_LENGTH] else TITLE_LENGTH] + "…"


def _prepare_sqlite(connection: Any, _record: object) -> None:
    cursor = connection.cursor()
    for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "foreign_keys=ON", "busy_timeout=5000"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _migrate(connection: Connection) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
