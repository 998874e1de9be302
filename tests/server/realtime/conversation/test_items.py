"""A conversation in memory: what was said last."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from server.conversations.conversation_item import ConversationItem
from server.conversations.history import History
from server.conversations.recording.recordings import Recordings
from server.conversations.store.store import Store
from server.realtime.conversation.items import Items


async def test_all_that_the_assistant_said_last_stands_before_a_question(tmp_path: Path) -> None:
    store = Store(f"sqlite:///{tmp_path / 'conversations.sqlite3'}")
    items = Items("talk", History(), store, Recordings(store, on=False))
    assert items.last_question() == ("", "", False, "")
    spoken: list[tuple[Literal["user", "assistant"], str]] = [
        ("user", "Hello"),
        ("assistant", "Long ago."),
        ("user", "Write it down."),
        ("assistant", 'Say "yes".'),
        ("assistant", "Shall I?"),
        ("user", "Shall I"),
        ("user", "Yes."),
    ]
    for place, (role, text) in enumerate(spoken):
        items.history.put(ConversationItem(f"{place}", role, text, text))
    assert items.last_question() == ("Yes.", 'Say "yes". Shall I?', True, 'Say "yes".\nShall I?')
