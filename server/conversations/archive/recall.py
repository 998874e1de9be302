"""What was said in earlier conversations, for a language model that asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from server.conversations.owner import Person
from server.conversations.store.errors import StoreError
from server.tools.tool import ToolFailed

if TYPE_CHECKING:
    from server.conversations.archive.representations import FoundConversation
    from server.conversations.store.store import Store

MOST = 8
"""Conversations that are told of, the newest."""


async def recalled(store: Store, person_id: str, conversation_id: str, words: str) -> list[str]:
    """A line for each conversation of that person, this one aside, in which all the words are. Raises `ToolFailed`."""
    from server.conversations.archive.archive import Archive  # pydantic is large, and few servers have this tool

    try:
        page = await Archive(store, owner=Person(person_id)).page(typed=words, limit=MOST + 1)
    except StoreError:
        raise ToolFailed("The conversations cannot be read now.") from None
    found = [each for each in page.data if str(each.id) != conversation_id][:MOST]
    return [_line(each) for each in found]


def _line(found: FoundConversation) -> str:
    where = found.snippet.text if found.snippet else "(in the title alone)"
    return f"{found.updated_at:%Y-%m-%d}, {found.title or 'untitled'}: {where}"
