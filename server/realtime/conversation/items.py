"""The messages of a session's conversation: found, changed and kept for later."""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile
from typing import TYPE_CHECKING, Any, NamedTuple

from server.conversations.conversation_item import ConversationItem
from server.conversations.history import History
from server.conversations.item_notes import costs_in
from server.conversations.owner import NOBODY
from server.conversations.pictures import latest
from server.pipeline.sound.g711 import from_pcm
from server.pipeline.sound.resampling import Resampler
from server.protocol import events as e
from server.protocol.texts import Text
from server.realtime.conversation.pictures import pictures_in
from server.realtime.settings.session_settings import Refused

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from server.conversations.conversation_item import Role
    from server.conversations.owner import Person
    from server.conversations.recording.recordings import ItemRecording, Recordings
    from server.conversations.store.store import Store
    from server.engines import Picture
    from server.protocol.audio import SoundFormat

MAX_TEXT = 1_000_000
"""Characters in one typed message, or in what a function gave back: more than models take in."""

MAX_WRITTEN = 16_000_000
"""Characters of all that a client writes into one conversation."""

MOST_ITEMS = 10_000
"""Messages of a conversation to which a client may write more; what is said is never too much."""

MAX_ID = 64
"""Characters in an item's id."""

NO_SUCH_ITEM = Text("There is no such item in this conversation.")
ITEM_EXISTS = Text("There is already an item with this id.")

PATIENCE_SECONDS = 1.0
"""How long the end of a reply waits for the disk."""


class LastQuestion(NamedTuple):
    """What the person said last, what the assistant said since the time before, or last, whether nothing came after
    it, and what was heard of what the assistant said.
    """

    text: str
    before: str
    is_open: bool
    heard: str = ""


class Items:
    """A conversation in memory, which is kept under that id, and every change of it noted for the database."""

    def __init__(
        self,
        conversation_id: str,
        history: History,
        store: Store,
        recordings: Recordings,
        first_position: int = 0,
        owner: Person = NOBODY,
    ) -> None:
        self._conversation_id = conversation_id
        self._owner = owner
        self._store = store
        self._recordings = recordings
        self._first_position = first_position
        self._moved: int | None = None
        """From which place on messages have another place than was saved."""
        self._written = 0
        """Characters that the client wrote."""
        self.history = history
        self.keep_sound = True
        """Whether the sound of messages may be kept from now on."""
        self._keep_words = True
        self._fleeting: set[str] = set()
        """The messages of which nothing is ever written."""

    def find(self, item_id: str, otherwise: Refused | None = None) -> ConversationItem:
        """The message with that id. Raises `Refused`, which is `otherwise` where that is given."""
        if item_id not in self.history:
            raise otherwise or Refused("item_not_found", NO_SUCH_ITEM, "item_id")
        return self.history[item_id]

    def may_keep(self, *, words: bool, sound: bool) -> None:
        """What of the messages that come from now on may be written; sound without words never is."""
        self._keep_words, self.keep_sound = words, words and sound

    def keep(self, entry: ConversationItem) -> str | None:
        """Add a message at the end, or replace its earlier version. Returns the id of the one before it."""
        self._note_fleeting(entry)
        previous = self.history.put(entry)
        self._save(entry)
        return previous

    def hold(self, entry: ConversationItem) -> str | None:
        """Add a message at the end that may prove to be none; it is not stored before it is kept.

        Returns the id of the one before it.
        """
        self._note_fleeting(entry)
        return self.history.put(entry)

    def insert(self, entry: ConversationItem, after: str | None) -> str | None:
        """Add the message behind `after` ("root": first; None: last). Returns the id of the one before it."""
        self._note_fleeting(entry)
        previous = self.history.put(entry, after=after)
        self._written += len(entry.text)
        if entry.pictures:
            self._keep_latest_pictures()
        if entry.id == self.history.last_id:
            self._save(entry)
        else:
            self._moved_from(0 if previous is None else self.history.position(previous) + 1)
        return previous

    def remove(self, item_id: str) -> None:
        """Forget the message."""
        place = self.history.position(item_id)
        self._written = max(0, self._written - len(self.history[item_id].text))
        self.history.remove(item_id)
        self._store.forget(self._conversation_id, item_id)
        self._moved_from(place)

    def cut(self, item_id: str, milliseconds: int, words: str | None = None) -> None:
        """Reduce a reply to what was heard in its first `milliseconds`: to `words`, where they are known exactly."""
        self.keep(self.history[item_id].cut(milliseconds, words))

    def record(self, item_id: str, rate: int) -> ItemRecording | None:
        """A recording of the message's sound at `rate` Hz; None where none is kept."""
        return self._recordings.record(self._conversation_id, item_id, rate) if self.keep_sound else None

    def keep_sound_of(self, item_id: str, rate: int, sound: Iterable[bytes]) -> None:
        """Store the message's sound, PCM16 at `rate` Hz, where any is kept."""
        if (recording := self.record(item_id, rate)) is not None:
            for pcm in sound:
                recording.feed(pcm)
            recording.keep()

    async def sound(self, entry: ConversationItem, sound: SoundFormat) -> bytes | None:
        """The sound that is kept of the message, written so; None where none is."""
        kept = await self._recordings.sound(self._conversation_id, entry.id) if entry.spoken else None
        if kept is None:
            return None
        pcm, rate = kept
        resampler = Resampler(rate, sound.rate)
        return from_pcm(resampler.feed(pcm) + resampler.finish(), sound.type)

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
        if self._written > MAX_WRITTEN:
            raise Refused(
                "conversation_too_long",
                Text("A client may write {number} characters into a conversation, not more.", number=MAX_WRITTEN),
                "item",
            )
        if after not in (None, "root") and after not in self.history:
            raise Refused(
                "item_not_found", Text("There is no item after which this one could be inserted."), "previous_item_id"
            )
        if isinstance(item.id, str) and item.id in self.history:
            raise Refused("item_create_duplicate_item_id", ITEM_EXISTS, "item.id")
        if item.type == "function_call_output" and not self._called(item.call_id):
            raise Refused("invalid_tool_call_id", Text("No function was called with this id."), "item.call_id")

    def committed_before(self, name: e.Maybe[str]) -> ConversationItem | None:
        """The person's message of that name, None where it is new. Raises `Refused`."""
        if not isinstance(name, str) or name not in self.history:
            return None
        entry = self.history[name]
        if entry.role != "user":
            raise Refused("item_create_duplicate_item_id", ITEM_EXISTS, "sb_item_id")
        return entry

    def replies_to(self, item_id: str) -> list[str]:
        """The ids of the replies that follow the message, or the last message if empty. Raises `Refused`."""
        if item_id:
            following = self.history.entries_from(self.history.position(self.find(item_id).id) + 1)
        else:
            following = self.history.entries[::-1]
        return [entry.id for entry in takewhile(lambda entry: entry.role in ("assistant", "tool"), following)]

    def last_question(self) -> LastQuestion:
        """What the person said last."""
        entries = self.history.entries
        place = next((place for place, entry in reversed([*enumerate(entries)]) if entry.role == "user"), None)
        if place is None:
            return LastQuestion("", "", False)
        before = _said_before(entries[:place])
        said, heard = " ".join(each.full or each.text for each in before), "\n".join(each.text for each in before)
        return LastQuestion(entries[place].text, said, place == len(entries) - 1, heard)

    def heard_seconds(self, item_id: str | None) -> float:
        """How long a question was spoken; 0 for what was typed."""
        known = item_id is not None and item_id in self.history
        entry = self.find(item_id) if known and item_id is not None else None
        return entry.audio_ms / 1000 if entry is not None and entry.role == "user" else 0.0

    def costs_but(self, item_id: str) -> list[dict[str, Any]]:
        """What the replies took that are kept, but for that one."""
        found = (costs_in(each.notes) for each in self.history.entries if each.id != item_id)
        return [costs for costs in found if costs is not None]

    def aside(self, items: list[e.Item], *, sees: bool) -> History:
        """What a reply answers instead of the conversation: given in full or by reference. Raises `Refused`."""
        aside = History()
        for item in items:
            known = item.type == "item_reference" and isinstance(item.id, str)
            aside.put(self.find(str(item.id)) if known else written(item, sees=sees))
        return aside

    def _keep_latest_pictures(self) -> None:
        """Let go of those that are too many, the oldest first."""
        newer: list[Picture] = []
        for entry in reversed(self.history.entries):
            if entry.pictures:
                kept = latest(entry.pictures, newer)
                newer += kept
                if kept != entry.pictures:
                    self.history.put(replace(entry, pictures=kept))

    def _called(self, call_id: e.Maybe[str]) -> bool:
        return any(entry.kind == "function_call" and entry.call_id == call_id for entry in self.history.entries)

    def _note_fleeting(self, entry: ConversationItem) -> None:
        if not self._keep_words and entry.id not in self.history:
            self._fleeting.add(entry.id)

    def _save(self, entry: ConversationItem) -> None:
        if entry.id in self._fleeting:
            return
        position = self._first_position + self.history.position(entry.id)
        self._store.save(self._conversation_id, position, entry, self._owner)

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


def written(item: e.Item, *, sees: bool) -> ConversationItem:
    """An item that a client wrote, for a model that `sees` pictures or none. Raises `Refused`."""
    match item:
        case e.Item(type="function_call", call_id=str() as call_id, name=str() as name, arguments=str() as arguments):
            text = _checked(arguments, "item.arguments")
            return ConversationItem(
                id_of(item),
                "assistant",
                text,
                "",
                kind="function_call",
                call_id=id_for(call_id, "item.call_id"),
                name=name,
            )
        case e.Item(type="function_call_output", call_id=str() as call_id, output=str() as output):
            text = _checked(output, "item.output")
            return ConversationItem(id_of(item), "tool", text, "", kind="function_call_output", call_id=call_id)
        case e.Item(type="function_call" | "function_call_output"):
            raise Refused(
                "invalid_item",
                Text("A function's item has a call_id; a call has name and arguments too, a result has an output."),
                "item",
            )
        case e.Item(type="message", role="system" | "user" | "assistant" as role):
            return _message(item, role, sees=sees)
    raise Refused("unsupported_item", Text("Only messages and functions are supported here."), "item.type")


def _message(item: e.Item, role: Role, *, sees: bool) -> ConversationItem:
    parts = [part.text or part.transcript for part in item.content or []]
    text = "".join(part for part in parts if isinstance(part, str))
    pictures = pictures_in(item, sees=sees) if role == "user" else ()
    if not text.strip() and not pictures:
        raise Refused("empty_item", Text("The message holds no text."), "item.content")
    return ConversationItem(id_of(item), role, _checked(text, "item.content"), text, pictures=pictures)


def _checked(text: str, place: str) -> str:
    """The same, not too long. Raises `Refused`."""
    if len(text) > MAX_TEXT:
        raise Refused(
            "text_too_long", Text("A message may have {number} characters, not more.", number=MAX_TEXT), place
        )
    return text


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


def _said_before(entries: Sequence[ConversationItem]) -> list[ConversationItem]:
    """All that the assistant said last, in one message or in several after one another."""
    said: list[ConversationItem] = []
    for entry in reversed(entries):
        if entry.kind == "message" and entry.role == "assistant":
            said.insert(0, entry)
        elif entry.role == "user" and said:
            break
    return said
