"""The messages of one conversation, in order, as a session holds them. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from server.conversations.prompt import fitted
from server.engines import Message
from server.protocol import events as e
from server.spoken import SpokenText

Role = Literal["system", "user", "assistant"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One message.

    `text` is what counts: what the person said, or what was heard of a reply. `full` is all that the reply would
    have said. `audio_ms` is how much sound there is, 0 for a typed or written message.
    """

    id: str
    role: Role
    text: str
    full: str
    audio_ms: int = 0
    status: e.Status = "completed"
    interrupted: bool = False

    @property
    def spoken(self) -> bool:
        return self.audio_ms > 0

    def as_item(self) -> e.Item:
        """The message as the wire has it."""
        kind = {"system": "input_text", "user": "input_text", "assistant": "output_text"}[self.role]
        content = e.Content(type=kind, text=self.text)
        if self.spoken:
            kind = "input_audio" if self.role == "user" else "output_audio"
            content = e.Content(type=kind, transcript=self.text)
        return e.Item(id=self.id, role=self.role, status=self.status, content=[content])


NEARLY_ALL_MS = 20
"""Sound that may be missing at the end of a reply that was heard to its end: devices and resampling round."""


class History:
    """A conversation; entries are replaced, never changed."""

    def __init__(self, entries: list[Entry] | None = None) -> None:
        self._entries: dict[str, Entry] = {entry.id: entry for entry in entries or []}
        self._spoken: dict[str, SpokenText] = {}
        self._words: dict[str, tuple[int, str]] = {}
        """Of replies that were cut exactly: where, and the text up to there."""
        self._order = list(self._entries)
        self._places: dict[str, int] = {}
        self._begun: dict[int, str] = {}
        """With which entry the last prompt began, by the room that there was."""
        self._number()

    def __contains__(self, item_id: str) -> bool:
        return item_id in self._entries

    def __getitem__(self, item_id: str) -> Entry:
        return self._entries[item_id]

    @property
    def entries(self) -> list[Entry]:
        """All of them, in order."""
        return self.entries_from(0)

    @property
    def last(self) -> Entry | None:
        return self._entries[self._order[-1]] if self._order else None

    @property
    def last_id(self) -> str | None:
        return self._order[-1] if self._order else None

    def entries_from(self, place: int) -> list[Entry]:
        """Those from that place on, in order."""
        return [self._entries[item_id] for item_id in self._order[place:]]

    def position(self, item_id: str) -> int:
        """The entry's place, from 0."""
        return self._places[item_id]

    def before(self, item_id: str) -> str | None:
        """The id of the entry in front of it, None for the first."""
        place = self._places[item_id]
        return self._order[place - 1] if place else None

    def put(self, entry: Entry, *, after: str | None = None, spoken: SpokenText | None = None) -> str | None:
        """Add or replace an entry; a new one comes last, or behind `after` ("root": first).

        `spoken` lays a reply's text along its sound, for `cut`. Returns the id of the entry before it.
        """
        if spoken is not None:
            self._spoken[entry.id] = spoken
        if entry.id not in self._entries:
            self._insert(entry.id, after)
        self._entries[entry.id] = entry
        return self.before(entry.id)

    def remove(self, item_id: str) -> None:
        del self._entries[item_id]
        self._spoken.pop(item_id, None)
        self._words.pop(item_id, None)
        self._order.remove(item_id)
        self._number()

    def cut(self, item_id: str, milliseconds: int, words: str | None = None) -> Entry:
        """Keep of a spoken reply what was heard in its first `milliseconds`; the rest stays in `full` alone.

        That is `words` where somebody knows them exactly, else what lies along that much of its sound.
        """
        entry = self._entries[item_id]
        spoken = self._spoken.get(item_id)
        if words is not None:
            self._words[item_id] = (milliseconds, words)
        elif (known := self._words.get(item_id)) is not None and known[0] == milliseconds:
            words = known[1]
        heard = words if words is not None else spoken.heard(milliseconds) if spoken else _share(entry, milliseconds)
        whole = milliseconds >= entry.audio_ms - NEARLY_ALL_MS and entry.status == "completed"
        cut = replace(entry, text=entry.full if whole else heard.strip(), interrupted=not whole)
        self._entries[item_id] = cut
        return cut

    def prompt(self, instructions: str, room: int) -> tuple[list[Message], bool]:
        """What a model is to answer, and whether that is the whole conversation.

        The instructions, then what was said and heard, the oldest left out where it is more than `room` tokens. Where
        it began once it begins again as long as that fits, so it takes time for what is shown and not for all.
        """
        begun = self._places.get(self._begun.get(room, ""), 0)
        messages, left_out = fitted(instructions, self.entries_from(begun), room)
        begin = begun + left_out
        if begin:
            self._begun[room] = self._order[begin]
        return messages, not begin

    def _insert(self, item_id: str, after: str | None) -> None:
        if after is None or after == self.last_id:
            self._places[item_id] = len(self._order)
            self._order.append(item_id)
        else:
            self._order.insert(0 if after == "root" else self._places[after] + 1, item_id)
            self._number()

    def _number(self) -> None:
        self._places = {item_id: place for place, item_id in enumerate(self._order)}


def _share(entry: Entry, milliseconds: int) -> str:
    """What was heard of a reply of which only the text and the length are known.

    The sound of an interrupted one reaches as far as what was heard of it, not to the end of its full text.
    """
    spoken = SpokenText()
    spoken.add(entry.full if entry.status == "completed" else entry.text, entry.audio_ms)
    return spoken.heard(milliseconds)
