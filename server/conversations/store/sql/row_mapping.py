"""How a message becomes a row and a row a message."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Self

from sqlalchemy import bindparam, case, delete

from server.conversations.conversation_item import ConversationItem
from server.conversations.pictures import file_of
from server.conversations.store.models import AudioRow, Base, ConversationRow, ItemRow, PictureRow, now
from server.unicode_text import storable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from sqlalchemy import Executable, Row
    from sqlalchemy.dialects import postgresql, sqlite

    from server.engines import Picture

    Insert = sqlite.Insert | postgresql.Insert

TITLE_LENGTH = 60
"""Characters."""

DELETE_ITEM = delete(ItemRow).where(ItemRow.conversation_id == bindparam("owner"), ItemRow.id == bindparam("item"))


@dataclass(frozen=True, slots=True)
class Puts:
    """Statements that write a row over what there was of it."""

    conversation: Executable
    item: Executable
    item_if_new: Executable
    """Leaves what there is of it."""
    picture_if_new: Executable
    """A picture never changes, and one that is no longer in memory stays."""

    @classmethod
    def of(cls, dialect: str) -> Self:
        """As that database understands them."""
        insert = insert_into(dialect)
        item_if_new = insert(ItemRow).on_conflict_do_nothing(index_elements=["conversation_id", "id"])
        key = [column.name for column in PictureRow.__table__.primary_key]
        picture_if_new = insert(PictureRow).on_conflict_do_nothing(index_elements=key)
        return cls(_put_conversation(insert(ConversationRow)), _put_item(insert(ItemRow)), item_if_new, picture_if_new)


def conversation_if_new(dialect: str) -> Insert:
    """The statement that writes a conversation unless its id exists already."""
    return insert_into(dialect)(ConversationRow).on_conflict_do_nothing(index_elements=["id"])


@cache
def put_audio(dialect: str) -> Executable:
    """The statement that writes the sound of an item, replacing an earlier one."""
    new = insert_into(dialect)(AudioRow)
    changing = {"media_type": new.excluded.media_type, "data": new.excluded.data}
    return new.on_conflict_do_update(index_elements=["conversation_id", "item_id"], set_=changing)


def insert_into(dialect: str) -> Callable[[type[Base]], Insert]:
    """That database's own INSERT; the other one's is not imported, for the app waits for this."""
    if dialect == "postgresql":
        from sqlalchemy.dialects import postgresql

        return postgresql.insert
    from sqlalchemy.dialects import sqlite

    return sqlite.insert


def _put_conversation(new: Insert) -> Executable:
    """What was deleted stays as it is, who holds it and whose it is: only a new conversation gets these this way."""
    title = case((ConversationRow.title == "", new.excluded.title), else_=ConversationRow.title)
    return new.on_conflict_do_update(
        index_elements=["id"],
        set_={"updated_at": new.excluded.updated_at, "title": title},
        where=ConversationRow.deleted_at.is_(None),
    )


def _put_item(new: Insert) -> Executable:
    said = ("role", "status", "spoken", "full", "interrupted", "audio_ms", "alignment", "notes")
    changing = ("position", *said, "kind", "call_id", "name")
    return new.on_conflict_do_update(
        index_elements=["conversation_id", "id"], set_={name: new.excluded[name] for name in changing}
    )


def item_row(conversation_id: str, position: int, entry: ConversationItem) -> dict[str, Any]:
    """The message at its place, as `Puts.item` takes it."""
    return {
        "conversation_id": conversation_id,
        "id": entry.id,
        "position": position,
        "role": entry.role,
        "status": entry.status,
        "spoken": storable(entry.text),
        "full": storable(entry.full),
        "interrupted": entry.interrupted,
        "audio_ms": entry.audio_ms,
        "alignment": entry.alignment,
        "notes": storable(entry.notes),
        "kind": entry.kind,
        "call_id": storable(entry.call_id),
        "name": storable(entry.name),
    }


def picture_rows(conversation_id: str, entry: ConversationItem) -> Iterator[dict[str, Any]]:
    """The pictures of the message, as `Puts.picture_if_new` takes them."""
    for place, picture in enumerate(entry.pictures):
        media_type, data = file_of(picture)
        yield {
            "conversation_id": conversation_id,
            "item_id": entry.id,
            "place": place,
            "media_type": media_type,
            "detail": picture.detail,
            "name": picture.name,
            "data": data,
        }


def conversation_rows(items: list[dict[str, Any]], holder: str, owners: Mapping[str, str]) -> list[dict[str, Any]]:
    """The conversations of the items, as `Puts.conversation` takes them; what a person said first gives the title.

    `owners` tells whose each is; nobody's where it names none.
    """
    titles: dict[str, str] = {}
    for item in sorted(items, key=lambda item: item["position"]):
        said = item["spoken"] if item["role"] == "user" else ""
        titles[item["conversation_id"]] = titles.get(item["conversation_id"]) or _title(said)
    # Always in the same order: two servers that lock the same rows must not wait for each other.
    return [
        {"id": key, "title": title, "updated_at": now(), "holder": holder, "owner": owners.get(key, "")}
        for key, title in sorted(titles.items())
    ]


def entry_of(row: ItemRow | Row[Any], pictures: Sequence[Picture] = ()) -> ConversationItem:
    """The message as a session holds it."""
    return ConversationItem(
        id=row.id,
        role=row.role,  # type: ignore[arg-type]
        text=row.spoken,
        full=row.full,
        audio_ms=row.audio_ms,
        status=row.status,  # type: ignore[arg-type]
        interrupted=row.interrupted,
        alignment=row.alignment,
        pictures=tuple(pictures),
        notes=row.notes,
        kind=row.kind,  # type: ignore[arg-type]
        call_id=row.call_id,
        name=row.name,
    )


def _title(text: str) -> str:
    """The first words, at most `TITLE_LENGTH` characters and a mark that there were more."""
    text = " ".join(text.split())
    if len(text) <= TITLE_LENGTH:
        return text
    whole_words = text[: TITLE_LENGTH + 1].rpartition(" ")[0]
    return (whole_words or text[:TITLE_LENGTH]) + "…"
