"""How a message becomes a row and a row a message."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, case, delete
from sqlalchemy.dialects.sqlite import insert

from server.conversations.history import Entry
from server.conversations.models import ConversationRow, ItemRow, now

TITLE_LENGTH = 60
"""Characters."""

_new = insert(ConversationRow)
PUT_CONVERSATION = _new.on_conflict_do_update(
    index_elements=["id"],
    set_={
        "updated_at": _new.excluded.updated_at,
        "title": case((ConversationRow.title == "", _new.excluded.title), else_=ConversationRow.title),
    },
)
_new_item = insert(ItemRow)
PUT_ITEM = _new_item.on_conflict_do_update(
    index_elements=["conversation_id", "id"],
    set_={
        name: _new_item.excluded[name]
        for name in ("position", "role", "status", "spoken", "full", "interrupted", "audio_ms")
    },
)
DELETE_ITEM = delete(ItemRow).where(ItemRow.conversation_id == bindparam("owner"), ItemRow.id == bindparam("item"))


def item_row(conversation_id: str, position: int, entry: Entry) -> dict[str, Any]:
    """The message at its place, as `PUT_ITEM` takes it."""
    return {
        "conversation_id": conversation_id,
        "id": entry.id,
        "position": position,
        "role": entry.role,
        "status": entry.status,
        "spoken": entry.text,
        "full": entry.full,
        "interrupted": entry.interrupted,
        "audio_ms": entry.audio_ms,
    }


def conversation_rows(items: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The conversations of the items, as `PUT_CONVERSATION` takes them; what a person said first gives the title."""
    titles: dict[str, str] = {}
    for item in sorted(items, key=lambda item: item["position"]):
        said = item["spoken"] if item["role"] == "user" else ""
        titles[item["conversation_id"]] = titles.get(item["conversation_id"]) or _title(said)
    return [{"id": owner, "title": title, "updated_at": now()} for owner, title in titles.items()]


def entry_of(row: ItemRow) -> Entry:
    """The message as a session holds it."""
    return Entry(
        id=row.id,
        role=row.role,  # type: ignore[arg-type]
        text=row.spoken,
        full=row.full,
        audio_ms=row.audio_ms,
        status=row.status,  # type: ignore[arg-type]
        interrupted=row.interrupted,
    )


def _title(text: str) -> str:
    """The first words, at most `TITLE_LENGTH` characters and a mark that there were more."""
    text = " ".join(text.split())
    if len(text) <= TITLE_LENGTH:
        return text
    whole_words = text[: TITLE_LENGTH + 1].rpartition(" ")[0]
    return (whole_words or text[:TITLE_LENGTH]) + "…"
