"""The pictures of stored items: listed and given out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from sqlalchemy import func, select

from server.conversations.archive.lookup import find, find_item
from server.conversations.archive.representations import PictureSummary
from server.conversations.owner import NOBODY
from server.conversations.store.models import PictureRow
from server.errors import UserFacingError
from server.protocol.texts import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy.ext.asyncio import AsyncConnection

    from server.conversations.owner import Person
    from server.conversations.store.store import Store

PicturesByItem: TypeAlias = dict[str, list[PictureSummary]]


class NoPicture(UserFacingError):
    """Of the item no such picture is kept."""


@dataclass(frozen=True, slots=True)
class PictureFile:
    media_type: str
    data: bytes


class PictureArchive:
    """An owner's pictures in one store. Everything raises `StoreError` where the database cannot be used."""

    def __init__(self, store: Store, owner: Person = NOBODY) -> None:
        self._store = store
        self._owner = owner

    def of(self, owner: Person) -> PictureArchive:
        """The pictures of another owner."""
        return PictureArchive(self._store, owner)

    async def get(self, conversation_id: str, item_id: str, place: int) -> PictureFile:
        """One picture of an item.

        Raises `NoPicture`, `NoSuchItem`, `NoSuchConversation` and `ConversationDeleted`.
        """
        key = self._owner.key(conversation_id)
        mine = PictureRow.conversation_id == key, PictureRow.item_id == item_id, PictureRow.place == place
        async with self._store.reading(self._owner) as connection:
            await find(connection, self._owner, conversation_id)
            await find_item(connection, key, item_id)
            asked = select(PictureRow.media_type, PictureRow.data).where(*mine)
            row = (await connection.execute(asked)).one_or_none()
        if row is None:
            raise NoPicture(Text("No such picture is kept for this item."))
        return PictureFile(row.media_type, row.data)


async def pictures_of(connection: AsyncConnection, key: str, item_ids: Sequence[str] | None = None) -> PicturesByItem:
    """Which pictures there are of these items, or of all of the conversation under `key`, without the files."""
    size = func.length(PictureRow.data).label("bytes")
    asked = select(PictureRow.item_id, PictureRow.place, PictureRow.name, PictureRow.media_type, size)
    asked = asked.where(PictureRow.conversation_id == key).order_by(PictureRow.item_id, PictureRow.place)
    if item_ids is not None:
        asked = asked.where(PictureRow.item_id.in_(item_ids))
    found: PicturesByItem = {}
    for row in await connection.execute(asked):
        found.setdefault(row.item_id, []).append(PictureSummary.model_validate(row))
    return found
