"""How changes get into the tables, and who may change what."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from sqlalchemy import String, bindparam, column, or_, select, table, tuple_, update

from server.conversations.store.models import AudioRow, ConversationRow, ItemRow
from server.conversations.store.sql.row_mapping import DELETE_ITEM, conversation_rows, item_row, picture_rows, put_audio

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from sqlalchemy.ext.asyncio import AsyncConnection

    from server.conversations.store.pending_writes import Change, Key
    from server.conversations.store.sql.row_mapping import Puts

    Sound = tuple[str, bytes]
    """Its media type, and the file."""


# Made once: to put one together takes longer than to run it.
_KEY = ItemRow.conversation_id, ItemRow.id
_STATES = select(ConversationRow.id, ConversationRow.deleted_at, ConversationRow.holder).where(
    ConversationRow.id.in_(bindparam("owners", expanding=True))
)
_LOST = select(ConversationRow.id).where(
    ConversationRow.id.in_(bindparam("ids", expanding=True)), ConversationRow.holder != bindparam("mine")
)
_USER = column("id", String)
_USERS = (
    select(_USER)
    .select_from(table("users", _USER))
    .where(_USER.in_(bindparam("people", expanding=True)))
    .with_for_update(read=True, key_share=True)
)
_PRESENT = (
    select(*_KEY)
    .where(tuple_(*_KEY).in_(bindparam("items", expanding=True)))
    .order_by(*_KEY)
    .with_for_update(read=True, key_share=True)  # none of them can be deleted now
)


async def write(
    connection: AsyncConnection,
    puts: Puts,
    changes: Mapping[Key, Change],
    holder: str,
    claimed: Collection[str],
    owners: Mapping[str, str],
) -> None:
    """Put the changes into the tables as `holder`, who claims some conversations in doing so.

    What belongs to a deleted conversation is dropped, and what somebody said who is no user any more. To one that is
    held by another server new items are added, so that nothing said is lost; but what is there stays as that server
    has it.
    """
    if gone_people := await _gone(connection, owners):
        changes = {key: change for key, change in changes.items() if owners.get(key[0]) not in gone_people}
        claimed = {each for each in claimed if owners.get(each) not in gone_people}
    conversations = sorted({conversation_id for conversation_id, _ in changes})
    kept = [item_row(owner, *change) for (owner, _), change in changes.items() if change is not None]
    pictures = await _pictures(changes)
    if kept:
        await connection.execute(puts.conversation, conversation_rows(kept, holder, owners))
    if claimed:
        await claim(connection, claimed, holder)
    deleted, elsewhere = await _not_ours(connection, conversations, holder)
    gone = [
        {"owner": owner, "item": item_id}
        for (owner, item_id), change in changes.items()
        if change is None and owner not in elsewhere
    ]
    if gone:
        await connection.execute(DELETE_ITEM, gone)
    if ours := [row for row in kept if row["conversation_id"] not in deleted | elsewhere]:
        await connection.execute(puts.item, ours)
    late = {key: change for key, change in changes.items() if change and key[0] in elsewhere - deleted}
    if late:
        rows = [item_row(owner, place, entry.ended()) for (owner, _), (place, entry) in late.items()]
        await connection.execute(puts.item_if_new, rows)
    if pictured := [row for row in pictures if row["conversation_id"] not in deleted]:
        await connection.execute(puts.picture_if_new, pictured)


async def _gone(connection: AsyncConnection, owners: Mapping[str, str]) -> set[str]:
    """Which of the people are no users any more; the others stay until this transaction has ended."""
    people = {owner for owner in owners.values() if owner}
    return people - set(await connection.scalars(_USERS, {"people": list(people)})) if people else set()


async def _pictures(changes: Mapping[Key, Change]) -> list[dict[str, Any]]:
    """Rows of all that are shown in the changes; made in a thread, as they may be large."""
    shown = [(owner, change[1]) for (owner, _), change in changes.items() if change is not None and change[1].pictures]
    if not shown:
        return []
    return await asyncio.to_thread(lambda: [row for each in shown for row in picture_rows(*each)])


async def claim(connection: AsyncConnection, conversation_ids: Collection[str], holder: str) -> None:
    """From now on `holder` alone changes these conversations, until another server claims them."""
    elsewhere = or_(ConversationRow.holder.is_(None), ConversationRow.holder != holder)
    asked = ConversationRow.id.in_(conversation_ids), elsewhere
    await connection.execute(update(ConversationRow).where(*asked).values(holder=holder))


async def lost_claims(connection: AsyncConnection, conversation_ids: Collection[str], holder: str) -> set[str]:
    """Which of the conversations another server has claimed."""
    return set(await connection.scalars(_LOST, {"ids": list(conversation_ids), "mine": holder}))


async def end_replies(connection: AsyncConnection) -> None:
    """Mark replies that were under way as interrupted: whoever gave them is dead.

    If it is not, because several servers share the database, it writes the reply again with its next words.
    """
    open_ = ItemRow.status == "in_progress"
    await connection.execute(update(ItemRow).where(open_).values(status="incomplete", interrupted=True))


async def write_sounds(connection: AsyncConnection, sounds: Mapping[Key, Sound]) -> set[Key]:
    """Put sounds beside their items. Returns which of the items are there; nothing is written for the others."""
    found = await connection.execute(_PRESENT, {"items": list(sounds)})
    there = {(row.conversation_id, row.id) for row in found}
    rows = [_sound_row(each, sounds[each]) for each in sorted(there)]
    if rows:
        await connection.execute(put_audio(connection.dialect.name), rows)
    return there


def _sound_row(key: Key, sound: Sound) -> dict[str, str | bytes]:
    media_type, data = sound
    return {"conversation_id": key[0], "item_id": key[1], "media_type": media_type, "data": data}


async def read_sound(connection: AsyncConnection, key: Key) -> bytes | None:
    """The file beside that item, if there is one."""
    mine = AudioRow.conversation_id == key[0], AudioRow.item_id == key[1]
    return await connection.scalar(select(AudioRow.data).where(*mine))


async def _not_ours(connection: AsyncConnection, owners: list[str], holder: str) -> tuple[set[str], set[str]]:
    """Which conversations are deleted, and which are held by another server.

    The rows of those that get new items are locked, so none can be deleted or claimed now.
    """
    rows = (await connection.execute(_STATES, {"owners": owners})).all()
    deleted = {row.id for row in rows if row.deleted_at is not None}
    return deleted, {row.id for row in rows if row.holder not in (None, holder)}
