"""The messages of a session's conversation: found, changed and kept for later."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from msgspec import UNSET

from server.conversations.conversation_item import ConversationItem
from server.conversations.history import History
from server.protocol import events as e
from server.protocol.texts import Text
from server.realtime.session_settings import Refused

if TYPE_CHECKING:
    from server.conversations.recording.recordings import ItemRecording, Recordings
    from server.conversations.store.store import Store

MAX_TEXT = 8_192
"""Characters in one typed message."""

MOST_ITEMS = 10_000
"""Messages of a conversation to which a client may write more; what is said is never too much."""

MAX_ID = 64
"""Characters in an item's id."""

PATIENCE_SECONDS = 1.0
"""How long the end of a reply waits for the disk."""


class Items:
    """A conversation in memory, and every change of it noted for the database."""

    def __init__(
        self, conversation_id: str, history: History, store: Store, recordings: Recordings, first_position: int = 0
    ) -> None:
        self._conversation_id = conversation_id
        self._store = store
        self._recordings = recordings
        self._first_position = first_position
        self._moved: int | None = None
        """From which place on messages have another place than was saved."""
        self.history = history
        self.keep_sound = True
        """Whether the sound of messages may be kept from now on."""

    def find(self, item_id: str) -> ConversationItem:
        """The message with that id. Raises `Refused`."""
        if item_id not in self.history:
            raise Refused("item_not_found", Text("There is no such item in this conversation."), "item_id")
        return self.history[item_id]

    def keep(self, entry: ConversationItem) -> str | None:
        """Add a message at the end, or replace its earlier version. Returns the id of the one before it."""
        previous = self.history.put(entry)
        self._save(entry)
        return previous

    def insert(self, entry: ConversationItem, after: str | None) -> str | None:
        """Add the message behind `after` ("root": first; None: last). Returns the id of the one before it."""
        previous = self.history.put(entry, after=after)
        if entry.id == self.history.last_id:
            self._save(entry)
        else:
            self._moved_from(0 if previous is None else self.history.position(previous) + 1)
        return previous

    def remove(self, item_id: str) -> None:
        """Forget the message. Raises `Refused`."""
        self.find(item_id)
        place = self.history.position(item_id)
        self.history.remove(item_id)
        self._store.forget(self._conversation_id, item_id)
        self._moved_from(place)

    def cut(self, item_id: str, milliseconds: int, words: str | None = None) -> None:
        """Reduce a reply to what was heard in its first `milliseconds`: to `words`, where they are known exactly."""
        self.keep(self.history[item_id].cut(milliseconds, words))

    def record(self, item_id: str, rate: int) -> ItemRecording | None:
        """A recording of the message's sound at `rate` Hz; None where none is kept."""
        return self._recordings.record(self._conversation_id, item_id, rate) if self.keep_sound else None

    def keep_all(self) -> None:
        """Note every message again, for a database that may have lost them."""
        self._save_from(0)

    def leave(self) -> None:
        """The client is gone; whoever comes back finds all of it, in memory where the database cannot be read."""
        if self._store.trouble:
            self.keep_all()

    async def stored(self) -> None:
        """Wait until all changes are on disk, or until it is clear that the disk is in trouble."""
        if not self._store.trouble:
            await self._store.flush(PATIENCE_SECONDS, self._conversation_id)

    def check_new(self, item: e.Item, after: str | None) -> None:
        """Raises `Refused` where the client's item cannot be added behind `after`."""
        if len(self.history) >= MOST_ITEMS:
            raise Refused(
                "too_many_items",
                Text("A conversation may have {number} messages, not more.", number=MOST_ITEMS),
                "item",
            )
        if after not in (None, "root") and after not in self.history:
            raise Refused(
                "item_not_found", Text("There is no item after which this one could be inserted."), "previous_item_id"
            )
        if isinstance(item.id, str) and item.id in self.history:
            raise Refused("item_exists", Text("There is already an item with this id."), "item.id")

    def committed_before(self, name: e.Maybe[str]) -> ConversationItem | None:
        """The person's message of that name, None where it is new. Raises `Refused`."""
        if not isinstance(name, str) or name not in self.history:
            return None
        entry = self.history[name]
        if entry.role != "user":
            raise Refused("item_exists", Text("There is already an item with this id."), "sb_item_id")
        return entry

    def replies_to(self, item_id: str) -> list[str]:
        """The ids of the replies that follow the message, or the last message if empty. Raises `Refused`."""
        if item_id:
            following = self.history.entries_from(self.history.position(self.find(item_id).id) + 1)
        else:
            following = self.history.entries[::-1]
        return [entry.id for entry in takewhile(lambda entry: entry.role == "assistant", following)]

    def aside(self, items: list[e.Item]) -> History:
        """What a reply answers instead of the conversation: given in full or by reference. Raises `Refused`."""
        aside = History()
        for item in items:
            known = item.type == "item_reference" and isinstance(item.id, str)
            aside.put(self.find(str(item.id)) if known else written(item))
        return aside

    def _save(self, entry: ConversationItem) -> None:
        self._store.save(self._conversation_id, self._first_position + self.history.position(entry.id), entry)

    def _moved_from(self, place: int) -> None:
        """All messages from that place on have another place now: saved once, however many are put in or taken out."""
        self._moved = place if self._moved is None else min(self._moved, place)
        self._store.save_later(self._conversation_id, self._save_moved)

    def _save_moved(self) -> None:
        place, self._moved = self._moved, None
        if place is not None:
            self._save_from(place)

    def _save_from(self, place: int) -> None:
        for entry in self.history.entries_from(place):
            self._save(entry)


def written(item: e.Item) -> ConversationItem:
    """A message that a client wrote. Raises `Refused`."""
    if item.type != "message" or item.role in (UNSET, None):
        raise Refused("unsupported_item", Text("Only messages are supported yet."), "item.type")
    parts = [part.text or part.transcript for part in item.content or []]
    text = "".join(part for part in parts if isinstance(part, str))
    if not text.strip():
        raise Refused("empty_item", Text("The message holds no text."), "item.content")
    if len(text) > MAX_TEXT:
        raise Refused(
            "text_too_long", Text("A message may have {number} characters, not more.", number=MAX_TEXT), "item.content"
        )
    return ConversationItem(id_of(item), item.role, text, text)


def sound_in(item: e.Item) -> bytes:
    """The sound of a message that a client recorded itself; empty where it has none."""
    if item.role != "user":
        return b""
    return b"".join(part.audio for part in item.content or [] if isinstance(part.audio, bytes))


def id_of(item: e.Item) -> str:
    """The id that the client chose, else a new one. Raises `Refused`."""
    return id_for(item.id, "item.id")


def id_for(name: e.Maybe[str], param: str = "sb_item_id") -> str:
    """The name that the client chose for a message, else a new one. Raises `Refused`."""
    if not isinstance(name, str) or not name:
        return e.new_id("item")
    if len(name) > MAX_ID or not name.isprintable():
        raise Refused(
            "invalid_id", Text("An id has at most {number} characters, all of them visible.", number=MAX_ID), param
        )
    return name
