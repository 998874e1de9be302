"""The sound of stored items: given out and deleted."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import delete, select

from server.conversations.archive.lookup import anything, find, find_item
from server.conversations.owner import NOBODY
from server.conversations.recording.sound_files import WAV, as_wav
from server.conversations.store.models import AudioRow
from server.errors import UserFacingError
from server.protocol.texts import Text

if TYPE_CHECKING:
    from server.conversations.owner import Person
    from server.conversations.recording.recordings import Recordings
    from server.conversations.store.store import Store


class NoSound(UserFacingError):
    """Of the item no sound is kept."""


@dataclass(frozen=True, slots=True)
class StoredSound:
    media_type: str
    data: bytes

    async def as_wav(self) -> StoredSound:
        """The sound as a WAV file, PCM16 mono."""
        return StoredSound(WAV, await asyncio.to_thread(as_wav, self.data))


class AudioArchive:
    """An owner's sound in one store. Everything raises `StoreError` where the database cannot be used,
    `NoSuchConversation` and `ConversationDeleted`.
    """

    def __init__(self, store: Store, recordings: Recordings, owner: Person = NOBODY) -> None:
        self._store = store
        self._recordings = recordings
        self._owner = owner

    def of(self, owner: Person) -> AudioArchive:
        """The sound of another owner."""
        return AudioArchive(self._store, self._recordings, owner)

    async def get(self, conversation_id: str, item_id: str) -> StoredSound:
        """The sound of an item. Raises `NoSuchItem` and `NoSound`."""
        key = self._owner.key(conversation_id)
        mine = AudioRow.conversation_id == key, AudioRow.item_id == item_id
        await self._recordings.flush(key)
        async with self._store.reading(self._owner) as connection:
            await find(connection, self._owner, conversation_id)
            await find_item(connection, key, item_id)
            row = (await connection.execute(select(AudioRow.media_type, AudioRow.data).where(*mine))).one_or_none()
        if row is None:
            raise NoSound(Text("No sound is kept for this item."))
        return StoredSound(row.media_type, row.data)

    async def delete(self, conversation_id: str, item_id: str | None = None) -> None:
        """Remove the sound of one item, or of all, for good; what was said stays. It is no error if there is none."""
        key = self._owner.key(conversation_id)
        doomed = delete(AudioRow).where(AudioRow.conversation_id == key)
        if item_id is not None:
            doomed = doomed.where(AudioRow.item_id == item_id)
        await self._recordings.flush(key)
        async with self._store.changing(self._owner) as connection:
            await find(connection, self._owner, conversation_id, anything)
            await connection.execute(doomed)
        await self._store.wipe()
