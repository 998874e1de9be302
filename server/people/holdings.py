"""All that is kept of a person: given out as files, or forgotten. It asks the tables what there is of it."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import Table, delete, or_, select

from server.conversations.archive.archive import read_whole
from server.conversations.archive.export import as_json, as_markdown
from server.conversations.owner import Person
from server.conversations.store.database import wipe_search
from server.conversations.store.models import AudioRow, Base, ConversationRow, PictureRow
from server.documents.tables import DocumentRow, PassageRow
from server.people import register
from server.people.tables import AuditRow, UserRow
from server.timers.tables import TimerRow  # noqa: F401 (one of the tables that are looked through)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from sqlalchemy import Row
    from sqlalchemy.ext.asyncio import AsyncConnection

    from server.conversations.archive.representations import WholeConversation

    Keep = Callable[[str, str | bytes], None]
    """Takes a file by its name, with `/` between folders, and what is in it."""

SECRET = frozenset({"digest", "owner", "id", "user_id", "conversation_key", "place", "turn_id"})
"""Columns that nobody is given: digests, and ids by which only the server knows what is whose."""


async def export(connection: AsyncConnection, user: Row[Any], keep: Keep) -> int:
    """Hand over all that is held of the person, file by file. Returns of how many conversations."""
    owner = Person(user.id)
    mine = select(ConversationRow.id, ConversationRow.deleted_at).where(ConversationRow.owner == owner.id)
    rows = (await connection.execute(mine.order_by(ConversationRow.created_at))).all()
    deleted = [str(owner.name(row.id)) for row in rows if row.deleted_at is not None]
    person = {
        "user": _document(user._mapping),
        **{table.name: await _rows(connection, table, user.id) for table in _of_people()},
        "audit": await _audit(connection, user.id),
        "deleted_conversations": deleted,
    }
    keep("person.json", json.dumps(person, ensure_ascii=False, indent=2))
    there = [row.id for row in rows if row.deleted_at is None]
    for key in there:
        await _keep_conversation(connection, await read_whole(connection, owner, str(owner.name(key))), key, keep)
    await _keep_documents(connection, owner, keep)
    return len(there)


async def _keep_conversation(
    connection: AsyncConnection, conversation: WholeConversation, key: str, keep: Keep
) -> None:
    """With its sound and pictures, each by the number of its item: an id may be no name of a file."""
    folder = f"conversations/{conversation.id}"
    keep(f"{folder}/conversation.json", as_json(conversation))
    keep(f"{folder}/conversation.md", as_markdown(conversation))
    for number, item in enumerate(conversation.items, 1):
        sound = select(AudioRow.media_type, AudioRow.data)
        heard = sound.where(AudioRow.conversation_id == key, AudioRow.item_id == item.id)
        for media_type, data in await connection.execute(heard):
            keep(f"{folder}/{number:04}.{_ending(media_type)}", data)
        picture = select(PictureRow.media_type, PictureRow.data, PictureRow.place)
        shown = picture.where(PictureRow.conversation_id == key, PictureRow.item_id == item.id)
        for media_type, data, place in await connection.execute(shown):
            keep(f"{folder}/{number:04}-{place + 1}.{_ending(media_type)}", data)


async def _keep_documents(connection: AsyncConnection, owner: Person, keep: Keep) -> None:
    """What is kept of each document, which is its text, page by page, by the number of the document."""
    mine = select(DocumentRow.__table__).where(DocumentRow.owner == owner.id)
    listed = []
    for number, row in enumerate((await connection.execute(mine.order_by(DocumentRow.created_at))).all(), 1):
        file = f"documents/{number:04}.txt"
        listed.append({"file": file, **_document(row._mapping)})
        passages = select(PassageRow.page, PassageRow.text).where(PassageRow.document_id == row.id)
        read = (await connection.execute(passages.order_by(PassageRow.position))).all()
        keep(file, "\n\n".join(text if page is None else f"[{page}] {text}" for page, text in read))
    if listed:
        keep("documents/documents.json", json.dumps(listed, ensure_ascii=False, indent=2))


def _ending(media_type: str) -> str:
    ending = media_type.rpartition("/")[2]
    return ending if ending.isalnum() else "bin"


async def _rows(connection: AsyncConnection, table: Table, user_id: str) -> list[dict[str, Any]]:
    whole = table if "user_id" in table.c else _whole(table)
    assert whole is not None
    query = select(table) if whole is table else select(table).join(whole)
    rows = await connection.execute(query.where(whole.c.user_id == user_id))
    return [_document(row._mapping) for row in rows]


async def _audit(connection: AsyncConnection, user_id: str) -> list[dict[str, Any]]:
    about = or_(AuditRow.subject == user_id, AuditRow.actor == user_id)
    rows = await connection.execute(select(AuditRow.__table__).where(about).order_by(AuditRow.id))
    return [_document(row._mapping) for row in rows]


def _document(row: Mapping[Any, Any]) -> dict[str, Any]:
    return {
        name: value.isoformat() if isinstance(value, datetime) else value
        for name, value in row.items()
        if name not in SECRET
    }


async def remove(connection: AsyncConnection, name: str, *, actor: str = "") -> tuple[Row[Any], int, int]:
    """Forget a person with all that is held of them: their row, and how many conversations and documents that was.

    Who calls empties the database's log afterwards, where the words can still be read. Raises `NoSuchUser`.
    """
    row = await register.remove_user(connection, name, actor=actor)
    gone = await forget_conversations(connection, row.id)
    documents = await forget_documents(connection, row.id)
    await wipe_search(connection)
    return row, gone, documents


async def forget_conversations(connection: AsyncConnection, user_id: str) -> int:
    """Delete all that the person said and was told. Returns in how many conversations that was."""
    mine = select(ConversationRow.id).where(ConversationRow.owner == user_id)
    for table in reversed(_belonging()):
        await connection.execute(delete(table).where(table.c.conversation_id.in_(mine)))
    gone = await connection.execute(delete(ConversationRow).where(ConversationRow.owner == user_id))
    return gone.rowcount


async def forget_documents(connection: AsyncConnection, user_id: str) -> int:
    """Delete all documents of the person. Returns how many those were."""
    gone = await connection.execute(delete(DocumentRow).where(DocumentRow.owner == user_id))
    return gone.rowcount


def _belonging() -> list[Table]:
    """The tables of what belongs to a conversation; those that others refer to come first."""
    return [table for table in Base.metadata.sorted_tables if "conversation_id" in table.c]


def _of_people() -> list[Table]:
    """The tables of what belongs to a person, or to what does."""
    tables = [table for table in Base.metadata.sorted_tables if table is not UserRow.__table__]
    return [table for table in tables if "user_id" in table.c or _whole(table) is not None]


def _whole(table: Table) -> Table | None:
    """The table whose rows, each a person's, this one tells the parts of; None where it is no such table."""
    owners = (key.column.table for column in table.primary_key for key in column.foreign_keys)
    return next((owner for owner in owners if "user_id" in owner.c and owner is not table), None)
