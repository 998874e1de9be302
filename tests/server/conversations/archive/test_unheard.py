"""A press in which nothing was heard leaves no conversation in the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from server.conversations.archive.archive import Archive
from server.conversations.conversation_item import ConversationItem
from server.conversations.store.store import Store

if TYPE_CHECKING:
    from pathlib import Path

UNHEARD, HEARD = (f"00000000-0000-4000-8000-00000000000{number}" for number in (1, 2))


async def test_only_conversations_in_which_something_was_said_are_listed(tmp_path: Path) -> None:
    store = Store(f"sqlite:///{tmp_path / 'talks.sqlite3'}")
    await store.open()
    store.save(UNHEARD, 0, ConversationItem("a", "user", "", "", audio_ms=900))
    store.save(HEARD, 0, ConversationItem("b", "user", "", "", audio_ms=900))
    store.save(HEARD, 1, ConversationItem("c", "user", "Hi", "Hi", audio_ms=900))
    await store.flush()
    listed = await Archive(store).page()
    assert [str(each.id) for each in listed.data] == [HEARD]
    store.save(UNHEARD, 1, ConversationItem("d", "user", "Now", "Now"))
    await store.flush()
    assert len((await Archive(store).page()).data) == 2
    await store.close()
