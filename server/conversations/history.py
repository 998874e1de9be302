"""The messages of one conversation, in order, as a session holds them. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from server.conversations.alignment import AlignedText
from server.conversations.prompt import fitted
from server.engines import PromptMessage
from server.protocol import events as e

Role = Literal["system", "user", "assistant"]


@dataclass(frozen=True, slots=True)
class ConversationItem:
    """One message.

    `text` is what counts: what the person said, or what was heard of a reply. `full` is all that the reply would
    have said. `audio_ms` is how much sound there is, 0 for a typed or written message; `alignment` lays `full` along
    it (`AlignedText.alignment`).
    """

    id: str
    role: Role
    text: str
    full: str
    audio_ms: int = 0
    status: e.Status = "completed"
    interrupted: bool = False
    alignment: str = ""

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

    def cut(self, milliseconds: int, words: str | None = None) -> ConversationItem:
        """The spoken reply as it was heard in its first `milliseconds`.

        The whole of it is the measure: it does not matter how often, where and in which order it was cut before.
        `words`, where somebody knows them exactly, are the beginning of `full` that sounded until then.
        """
        alignment = self.alignment
        if not alignment and self.status == "completed":  # stored before there were alignments
            alignment = f"{len(self.full)}:{self.audio_ms}"
        if not alignment:
            return self
        spoken = AlignedText.aligned(self.full, alignment)
        if words is not None and self.full.startswith(words := words.strip()):
            spoken.learn(words, milliseconds)
        to_the_end = milliseconds >= max(self.audio_ms - NEARLY_ALL_MS, 1)
        whole = to_the_end and self.status == "completed"
        heard = self.full if whole else spoken.text if to_the_end else spoken.heard(milliseconds)
        interrupted = not whole and self.status != "in_progress"
        return replace(self, text=heard.strip(), interrupted=interrupted, alignment=spoken.alignment)


NEARLY_ALL_MS = 20
"""Sound that may be missing at the end of a reply that was heard to its end: devices and resampling round."""


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
        """All of them, in order."""
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
        """The entry's place, from 0."""
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

    def prompt(self, instructions: str, room: int) -> tuple[list[PromptMessage], bool]:
        """What a model is to answer, and whether that is the whole conversation.

        The instructions, then what was said and heard, the oldest left out where it is more than `room` tokens. Where
        it began once it begins again as long as that fits, so it takes time for what is shown and not for all.
        """
        last_begun = self._begun.get(room)
        begun = self.position(last_begun) if last_begun in self._entries else 0
        messages, left_out = fitted(instructions, self.entries_from(begun), room)
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
