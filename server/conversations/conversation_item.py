"""One message of a conversation, and what was heard of it. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from server.conversations.alignment import AlignedText
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

    def ended(self) -> ConversationItem:
        """A reply that was under way when its server died, or its client left, was interrupted."""
        return replace(self, status="incomplete", interrupted=True) if self.status == "in_progress" else self


NEARLY_ALL_MS = 20
"""Sound that may be missing at the end of a reply that was heard to its end: devices and resampling round."""
