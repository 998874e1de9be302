"""Changes in memory: the newest of each item, and not more than fit."""

from __future__ import annotations

import pytest

from server.conversations.conversation_item import ConversationItem
from server.conversations.store import pending_writes as module
from server.conversations.store.pending_writes import ENTRY_CHARACTERS, PendingWrites


def said(text: str) -> tuple[int, ConversationItem]:
    return 0, ConversationItem("a", "user", text, text)


def test_the_last_change_of_an_item_counts() -> None:
    unsaved = PendingWrites()
    unsaved.put(("talk", "a"), said("One"))
    unsaved.put(("talk", "a"), said("Two"))
    assert len(unsaved) == 1
    assert unsaved.of("talk") == {"a": said("Two")}
    assert unsaved.of("other") == {}


def test_what_failed_waits_again_but_for_what_is_newer() -> None:
    unsaved = PendingWrites()
    unsaved.put(("talk", "a"), said("One"))
    unsaved.put(("talk", "b"), said("Two"))
    unsaved.begin()
    unsaved.put(("talk", "b"), None)
    assert unsaved.of("talk") == {"a": said("One"), "b": None}
    unsaved.failed()
    assert unsaved.begin() == {("talk", "a"): said("One"), ("talk", "b"): None}
    unsaved.done()
    assert len(unsaved) == 0


def test_beyond_its_measure_the_oldest_are_let_go() -> None:
    unsaved = PendingWrites(most=10 * (ENTRY_CHARACTERS + 200))
    for number in range(25):
        unsaved.put(("talk", f"{number}"), said("x" * 100))
    assert list(unsaved.of("talk")) == [f"{number}" for number in range(15, 25)]
    assert unsaved.lost == 15
    unsaved.begin()
    unsaved.failed()
    assert len(unsaved) == 10


def test_much_is_written_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "AT_ONCE", 10)
    unsaved = PendingWrites()
    for number in range(25):
        unsaved.put(("talk", f"{number}"), said("x"))
    sizes = []
    while changes := unsaved.begin():
        sizes.append(len(changes))
        unsaved.done()
    assert sizes == [10, 10, 5]
