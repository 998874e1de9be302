"""Changes that are not in the database yet. Pure."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from server.conversations.conversation_item import ConversationItem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

Key = tuple[str, str]
"""Whose conversation it is, and which item."""

Change = tuple[int, ConversationItem] | None
"""The item at its place; None where it is to be deleted."""

MOST_CHARACTERS = 32 * 1024 * 1024
"""What may wait in memory for a database that takes nothing: the talks of days, in at most some 100 MB."""

ENTRY_CHARACTERS = 500
"""What an item counts for beside its texts and pictures."""

AT_ONCE = 500
"""Changes in one transaction: others write too, and putting them together holds up everybody who talks."""

_Numbered = tuple[int, Change]
"""A change, and as the how manieth the first one of that item was noted that is not written yet."""


class PendingWrites:
    """The last change of each item, the longest unsaved first, at most `most` characters in all.

    Conversations take turns: one in which very much changes does not keep the others from being written. Beyond `most`
    the oldest of the longest are let go and counted in `lost`: a server that runs out of memory would lose them all.
    """

    def __init__(self, most: int = MOST_CHARACTERS) -> None:
        self._most = most
        self._waiting: dict[str, dict[Key, _Numbered]] = {}
        """By conversation, the one whose turn is next first."""
        self._under_way: dict[Key, _Numbered] = {}
        self._later: dict[str, Callable[[], None]] = {}
        self._characters = 0
        self.noted = 0
        """How many changes there have been."""
        self.lost = 0

    def __len__(self) -> int:
        return sum(map(len, self._waiting.values())) + len(self._under_way)

    def put(self, key: Key, change: Change) -> None:
        self.noted += 1
        self._put(key, (self.noted, change))

    def put_later(self, conversation_id: str, putting: Callable[[], None]) -> None:
        """Have changes put by `putting` before any of that conversation is asked for; what was to put them before is
        forgotten.
        """
        self._later[conversation_id] = putting

    def settle(self, conversation_id: str | None = None) -> None:
        """Have put what was to be put later: of that conversation, or of all."""
        for each in list(self._later) if conversation_id is None else [conversation_id]:
            if (putting := self._later.pop(each, None)) is not None:
                putting()

    def begin(self) -> Mapping[Key, Change]:
        """The next to be written, at most `AT_ONCE`; they are under way until `done` or `failed`."""
        self.settle()
        share = max(1, AT_ONCE // max(1, len(self._waiting)))
        for most in (share, AT_ONCE):
            for conversation_id in list(self._waiting):
                self._take(conversation_id, min(most, AT_ONCE - len(self._under_way)))
        return {key: change for key, (_, change) in self._under_way.items()}

    def done(self) -> None:
        self._under_way = {}

    def failed(self) -> None:
        """Put what failed back among what waits, except for what was changed meanwhile."""
        newer, self._waiting = self._waiting, {}
        older, self._under_way = self._under_way, {}
        self._characters = 0
        for key, numbered in chain(older.items(), *(waiting.items() for waiting in newer.values())):
            self._put(key, numbered)

    def of(self, conversation_id: str) -> dict[str, Change]:
        """The changes of one conversation, by item."""
        self.settle(conversation_id)
        both = {**self._under_way, **self._waiting.get(conversation_id, {})}
        return {item_id: change for (owner, item_id), (_, change) in both.items() if owner == conversation_id}

    def written_up_to(self, noted: int, conversation_id: str | None = None) -> bool:
        """Whether of the first `noted` changes none waits any more: none of that conversation, or none of all."""
        return all(number > noted for number in self._oldest(conversation_id))

    def waits_for(self, conversation_id: str) -> bool:
        """Whether anything of that conversation is not written, or still to be put."""
        under_way = any(owner == conversation_id for owner, _ in self._under_way)
        return under_way or conversation_id in self._waiting or conversation_id in self._later

    def _oldest(self, conversation_id: str | None) -> Iterable[int]:
        """The numbers among which that of the longest unsaved change is."""
        for owner, waiting in self._waiting.items():
            if conversation_id in (None, owner):
                yield next(iter(waiting.values()))[0]
        for (owner, _), (number, _) in self._under_way.items():
            if conversation_id in (None, owner):
                yield number

    def _put(self, key: Key, numbered: _Numbered) -> None:
        waiting = self._waiting.setdefault(key[0], {})
        number, change = numbered
        if key in waiting:
            number, before = waiting[key]
            self._characters -= _size(before)
        waiting[key] = number, change
        self._characters += _size(change)
        while self._characters > self._most and (len(self._waiting) > 1 or len(waiting) > 1):
            longest = max(self._waiting, key=lambda owner: len(self._waiting[owner]))
            self._pop(longest)
            self.lost += 1

    def _pop(self, conversation_id: str) -> tuple[Key, _Numbered]:
        """Take the longest unsaved change of the conversation out."""
        waiting = self._waiting[conversation_id]
        key = next(iter(waiting))
        numbered = waiting.pop(key)
        self._characters -= _size(numbered[1])
        if not waiting:
            del self._waiting[conversation_id]
        return key, numbered

    def _take(self, conversation_id: str, most: int) -> None:
        """Begin the oldest changes of the conversation; with what is left of it, it comes behind the others."""
        for _ in range(min(most, len(self._waiting[conversation_id]))):
            key, numbered = self._pop(conversation_id)
            self._under_way[key] = numbered
        if most and conversation_id in self._waiting:
            self._waiting[conversation_id] = self._waiting.pop(conversation_id)


def _size(change: Change) -> int:
    if change is None:
        return ENTRY_CHARACTERS
    entry = change[1]
    texts = sum(map(len, (entry.text, entry.full, entry.alignment, entry.notes)))
    return ENTRY_CHARACTERS + texts + sum(len(each.url) for each in entry.pictures)
