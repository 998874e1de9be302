"""One message of a conversation, and what was heard of it. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from msgspec import UNSET

from server.conversations.alignment import AlignedText
from server.engines import Picture
from server.protocol import events as e

Role = Literal["system", "user", "assistant", "tool"]
Kind = Literal["message", "function_call", "function_call_output"]


@dataclass(frozen=True, slots=True)
class ConversationItem:
    """One message; or a call of a function, whose `text` are its arguments, or what came of one. Nobody says those:
    their `full` is empty.

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
    kind: Kind = "message"
    call_id: str = ""
    name: str = ""
    """Of the function that is called."""
    pictures: tuple[Picture, ...] = ()
    notes: str = ""
    """How it came about, where there is something to tell of that (`server/conversations/item_notes.py`)."""

    @property
    def spoken(self) -> bool:
        return self.audio_ms > 0

    def as_item(self, audio: bytes | None = None, *, whole: bool = False) -> e.Item:
        """The message as the wire has it, with its sound where that is given; with its pictures only the `whole`."""
        whose = {"id": self.id, "status": self.status}
        match self.kind, self.role:
            case "function_call", _:
                call_id, name = self.call_id, self.name
                return e.Item(type=self.kind, call_id=call_id, name=name, arguments=self.text, **whose)  # type: ignore[arg-type]
            case "message", "system" | "user" | "assistant" as role:
                return e.Item(role=role, content=self._contents(audio, whole=whole), **whose)  # type: ignore[arg-type]
        return e.Item(type="function_call_output", call_id=self.call_id, output=self.text, **whose)  # type: ignore[arg-type]

    def _contents(self, audio: bytes | None, *, whole: bool) -> list[e.Content]:
        pictures = [
            e.Content(
                type="input_image",
                image_url=each.url if whole else UNSET,
                detail=each.detail,
                sb_name=each.name or UNSET,
            )
            for each in self.pictures
        ]
        side = "output" if self.role == "assistant" else "input"
        if self.spoken:
            sound = e.Content(type=f"{side}_audio", transcript=self.text, audio=UNSET if audio is None else audio)
            return [sound, *pictures]
        if pictures and not self.text:
            return pictures
        return [e.Content(type=f"{side}_text", text=self.text), *pictures]

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
