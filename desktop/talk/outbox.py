"""What was asked and is not answered for certain, kept in a form in which it can be asked again. Pure.

Every question has an id of ours, so asking again never asks twice: a server that has the question already knows it by
that. See `docs/decisions/0014-how-a-turn-survives-the-gap.md`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from msgspec import UNSET

from server.protocol import events as e
from server.protocol.audio import WIRE_RATE, size_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.model.attachments import SentPicture

GAP_SECONDS = 30.0
"""How much of what the microphone hears is kept while there is no connection."""

SHORTEST_TALK_SECONDS = 0.25
"""An open microphone that is closed sooner than this heard nothing that was meant."""

MAX_TRIES = 5
"""How often a question is sent. One that breaks the connection each time must not do so for ever."""

CHUNK = size_of(0.5, WIRE_RATE)


@dataclass
class Question:
    """One message of the person: its sound until its words are known, then its words."""

    spoken: bool
    words: str = ""
    pictures: tuple[SentPicture, ...] = ()
    complete: bool = False
    """Nothing more will be said."""
    known: bool = False
    """The server has said that it has it."""
    found: bool = False
    """The server found it in what an open microphone heard; its sound is kept there alone."""
    sound: bytearray = field(default_factory=bytearray)
    item_id: str = field(default_factory=lambda: e.new_id("item"))

    def events(self) -> Iterator[e.ClientEvent]:
        """All that makes it known to a server, whether or not the server knows it already."""
        if self.words:
            yield self._in_words()
            return
        if self.found and not self.sound:
            return
        for start in range(0, len(self.sound), CHUNK):
            yield e.AudioAppend(audio=bytes(self.sound[start : start + CHUNK]))
        if self.complete:
            yield self.commit()

    def commit(self) -> e.AudioCommit:
        return e.AudioCommit(event_id=self.item_id, sb_item_id=self.item_id)

    def _in_words(self) -> e.ItemCreate:
        content = e.Content(type="input_text", text=self.words)
        if self.spoken:
            content = e.Content(type="input_audio", transcript=self.words)
        shown = [
            e.Content(type="input_image", image_url=each.url, sb_name=each.name or UNSET) for each in self.pictures
        ]
        return e.ItemCreate(event_id=self.item_id, item=e.Item(id=self.item_id, role="user", content=[content, *shown]))


@dataclass(frozen=True, slots=True)
class Unsent:
    """What was typed and no server may have; both are empty where something was said."""

    text: str = ""
    pictures: tuple[SentPicture, ...] = ()


class Outbox:
    """The questions of a turn, and whether an answer is still wanted."""

    def __init__(self) -> None:
        self._questions: list[Question] = []
        self._asked = False
        self._ask_id = ""
        self._tries = 0
        self._gap_bytes = 0
        self.aloud = True
        """Whether answers are wanted as speech; else they are only written."""

    @property
    def waiting(self) -> bool:
        """Whether there is something that the server may not have, or has not answered."""
        return self._asked or any(question.complete and not question.known for question in self._questions)

    @property
    def unsent(self) -> Unsent:
        """The messages that were typed and that the server may not have, as one."""
        typed = [each for each in self._questions if not each.spoken and not each.known]
        return Unsent(
            "\n\n".join(each.words for each in typed), tuple(shown for each in typed for shown in each.pictures)
        )

    @property
    def heard_now(self) -> str | None:
        """The id of the spoken question whose words are the next to come."""
        spoken = (each.item_id for each in self._questions if each.spoken and not each.words)
        return next(spoken, None)

    def was_found(self, item_id: str) -> bool:
        """Whether it is one that the server found and that has no answer yet."""
        return any(each.found and each.item_id == item_id for each in self._questions)

    @property
    def exhausted(self) -> bool:
        """Whether it was sent so often that sending it again will not help."""
        return self._tries >= MAX_TRIES

    def begin(self) -> Question:
        """The person begins to speak. What the server is known to have needs no keeping any more."""
        return self._add(Question(spoken=True))

    def write(self, text: str, pictures: tuple[SentPicture, ...] = ()) -> Question:
        """The person typed a message."""
        return self._add(Question(spoken=False, words=text, pictures=pictures, complete=True))

    def find(self, item_id: str) -> Question:
        """The server found that the person speaks, and calls it so."""
        return self._add(Question(spoken=True, found=True, item_id=item_id))

    def expect_answer(self) -> None:
        """The server answers by itself."""
        self._asked = True
        self._ask_id = ""

    def hear(self, question: Question, pcm: bytes, *, gap: bool) -> bool:
        """Keep sound of the open question; False where no more of it is kept in this gap."""
        if gap:
            if self._gap_bytes + len(pcm) > size_of(GAP_SECONDS, WIRE_RATE):
                return False
            self._gap_bytes += len(pcm)
        question.sound += pcm
        return True

    def ask(self) -> e.ResponseCreate:
        """An answer to the last question is wanted, or to what the server has as the last."""
        self._asked = True
        self._ask_id = e.new_id("ask")
        last = self._questions[-1].item_id if self._questions else ""
        answers = e.ResponseParams(sb_answers=last, output_modalities=UNSET if self.aloud else ["text"])
        return e.ResponseCreate(event_id=self._ask_id, response=answers)

    def withdraw(self) -> None:
        """No answer is wanted any more."""
        self._asked = False

    def note_known(self, item_id: str) -> None:
        """The server has this question."""
        for question in self._questions:
            if question.item_id == item_id:
                question.known = True

    def note_words(self, item_id: str, words: str) -> None:
        """The server understood this question, so its sound can go."""
        for question in self._questions:
            if question.item_id == item_id and words:
                question.words = words
                question.sound.clear()

    def drop(self, event_id: str) -> None:
        """This question, or the wish for an answer, was refused or taken back. Others are left alone."""
        self._questions = [question for question in self._questions if question.item_id != event_id]
        if event_id == self._ask_id or (self._asked and not self._questions):
            self._asked = False

    def settle(self) -> None:
        """The answer came: all that was asked is done with."""
        self._questions = [question for question in self._questions if not question.complete]
        self._asked = False
        self._tries = 0

    def again(self) -> Iterator[e.ClientEvent]:
        """Everything that a server which may know some of it, or nothing, is to be told."""
        self._gap_bytes = 0
        if self._questions or self._asked:
            self._tries += 1
        for question in self._questions:
            yield from question.events()
        if self._asked:
            yield self.ask()

    def _add(self, question: Question) -> Question:
        self._questions = [each for each in self._questions if not each.known] + [question]
        self._asked = False
        self._tries = 0
        return question
