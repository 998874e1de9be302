"""The messages of one conversation, in order, as a session holds them. Pure."""

from __future__ import annotations

from server.conversations.conversation_item import ConversationItem
from server.conversations.prompt import fitted
from server.engines import PromptMessage


class History:
    """A conversation; entries are replaced, never changed."""

    def __init__(self, entries: list[ConversationItem] | None = None) -> None:
        self._entries: dict[str, ConversationItem] = {entry.id: entry for entry in entries or []}
        self._order = list(self._entries)
        self._places: dict[str, int] = {}
        """Of those in front of `_numbered`; the others are numbered when one of them is asked for. Where many are put
        in front of many, each would else have all the others numbered."""
        self._numbered = 0
        self._begun: dict[int, str] = {}
        """With which entry the last prompt began, by the room that there was."""

    def __len__(self) -> int:
        return len(self._order)

    def __contains__(self, item_id: str) -> bool:
        return item_id in self._entries

    def __getitem__(self, item_id: str) -> ConversationItem:
        return self._entries[item_id]

    @property
    def entries(self) -> list[ConversationItem]:
        """All items, in order."""
        return self.entries_from(0)

    @property
    def last(self) -> ConversationItem | None:
        return self._entries[self._order[-1]] if self._order else None

    @property
    def last_id(self) -> str | None:
        return self._order[-1] if self._order else None

    def entries_from(self, place: int) -> list[ConversationItem]:
        """Those from that place on, in order."""
        return [self._entries[item_id] for item_id in self._order[place:]]

    def position(self, item_id: str) -> int:
        """The place of an item in the conversation, counted from 0."""
        if self._places.get(item_id, self._numbered) >= self._numbered:
            places = range(self._numbered, len(self._order))
            self._places.update(zip(self._order[self._numbered :], places, strict=True))
            self._numbered = len(self._order)
        return self._places[item_id]

    def before(self, item_id: str) -> str | None:
        """The id of the entry in front of it, None for the first."""
        place = self.position(item_id)
        return self._order[place - 1] if place else None

    def put(self, entry: ConversationItem, *, after: str | None = None) -> str | None:
        """Add or replace an entry; a new one comes last, or behind `after` ("root": first).

        Returns the id of the entry before it.
        """
        known = entry.id in self._entries
        self._entries[entry.id] = entry
        return self.before(entry.id) if known else self._insert(entry.id, after)

    def remove(self, item_id: str) -> None:
        place = self.position(item_id)
        del self._entries[item_id], self._order[place], self._places[item_id]
        self._numbered = place

    def prompt(
        self, instructions: str, room: int, *, kept: float | None = None, most: int | None = None
    ) -> tuple[list[PromptMessage], bool]:
        """What a model is to answer, and whether that is the whole conversation.

        The instructions, then what was said and heard, the oldest left out where it is more than `room` tokens. Where
        it began once it begins again as long as that fits, so it takes time for what is shown and not for all. `kept`
        and `most` are as `fitted` takes them.
        """
        last_begun = self._begun.get(room)
        begun = self.position(last_begun) if last_begun in self._entries else 0
        messages, left_out = fitted(instructions, self.entries_from(begun), room, kept=kept, most=most)
        begin = begun + left_out
        if begin:
            self._begun[room] = self._order[begin]
        return messages, not begin

    def _insert(self, item_id: str, after: str | None) -> str | None:
        """Returns the id of the entry before it."""
        previous = self.last_id if after is None else None if after == "root" else after
        place = len(self._order) if previous == self.last_id else self.position(previous) + 1 if previous else 0
        self._order.insert(place, item_id)
        self._numbered = min(self._numbered, place)
        return previous
