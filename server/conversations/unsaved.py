"""Changes that are not in the database yet. Pure."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from server.conversations.history import Entry

if TYPE_CHECKING:
    from collections.abc import Mapping

Key = tuple[str, str]
"""Whose conversation it is, and which item."""

Change = tuple[int, Entry] | None
"""The item at its place; None where it is to be deleted."""

MOST_CHARACTERS = 32 * 1024 * 1024
"""What may wait in memory for a database that takes nothing: the talks of days, in at most some 100 MB."""

ENTRY_CHARACTERS = 500
"""What an item counts for beside its texts."""

AT_ONCE = 2000
"""Changes in one transaction: others write too."""


class Unsaved:
    """The last change of each item, the longest unsaved first, at most `most` characters in all.

    Beyond that the oldest are let go and counted in `lost`: a server that runs out of memory would lose them all.
    """

    def __init__(self, most: int = MOST_CHARACTERS) -> None:
        self._most = most
        self._waiting: dict[Key, Change] = {}
        self._under_way: dict[Key, Change] = {}
        self._characters = 0
        self.lost = 0

    def __len__(self) -> int:
        return len(self._waiting) + len(self._under_way)

    def put(self, key: Key, change: Change) -> None:
        self._characters += _size(change) - self._size_of(key)
        self._waiting[key] = change
        while self._characters > self._most and len(self._waiting) > 1:
            oldest = next(iter(self._waiting))
            self._characters -= self._size_of(oldest)
            del self._waiting[oldest]
            self.lost += 1

    def begin(self) -> Mapping[Key, Change]:
        """The oldest that wait, at most `AT_ONCE`; they are under way until `done` or `failed`."""
        for key in list(islice(self._waiting, AT_ONCE)):
            self._characters -= self._size_of(key)
            self._under_way[key] = self._waiting.pop(key)
        return self._under_way

    def done(self) -> None:
        self._under_way = {}

    def failed(self) -> None:
        """It waits again, but for what was changed meanwhile."""
        newer, self._waiting = self._waiting, {}
        older, self._under_way = self._under_way, {}
        self._characters = 0
        for key, change in {**older, **newer}.items():
            self.put(key, change)

    def of(self, conversation_id: str) -> dict[str, Change]:
        """The changes of one conversation, by item."""
        both = {**self._under_way, **self._waiting}
        return {item_id: change for (owner, item_id), change in both.items() if owner == conversation_id}

    def _size_of(self, key: Key) -> int:
        return _size(self._waiting[key]) if key in self._waiting else 0


def _size(change: Change) -> int:
    texts = 0 if change is None else len(change[1].text) + len(change[1].full) + len(change[1].alignment)
    return ENTRY_CHARACTERS + texts
