"""The questions of a conversation as the window shows them, and the turn that is kept until it is answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.i18n import translate
from desktop.talk.outbox import Outbox, Question, Unsent
from server.protocol import events as e

if TYPE_CHECKING:
    from desktop.model.attachments import SentPicture


class UserMessages(QObject):
    """Questions go by the ids of their items, which are ours from the beginning."""

    added = Signal(str, str, arguments=["question_id", "text"])
    changed = Signal(str, str, bool, arguments=["question_id", "text", "final"])

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.kept = Outbox()
        self._shown: set[str] = set()
        self.last_not_understood = False
        """Whether the last question has no words, because something failed."""

    def write(self, text: str, pictures: tuple[SentPicture, ...] = ()) -> Question:
        """The person typed a message."""
        question = self.kept.write(text, pictures)
        self.last_not_understood = False
        self._shown.add(question.item_id)
        self.added.emit(question.item_id, text)
        return question

    def complete(self, question: Question) -> None:
        """Nothing more will be said; its words may still be unknown."""
        question.complete = True
        self.last_not_understood = False
        self._show(question.item_id, "", final=False)

    def show_dropped(self, question: Question) -> None:
        """The person took it back; where words of it were shown, that is said."""
        if question.item_id in self._shown:
            self.changed.emit(question.item_id, translate("questions", "(discarded)"), True)

    def take(self, event: e.ServerEvent) -> None:
        """What the server says about questions; anything else is left alone."""
        match event:
            case e.ItemAdded(item=e.Item(id=str() as item_id)):
                self.kept.note_known(item_id)
            case e.InterimTranscript(transcript=text):
                if (heard := self.kept.heard_now) is not None:
                    self._show(heard, text, final=False)
            case e.AudioCommitted(item_id=item_id):
                self.kept.note_known(item_id)
                if not self.kept.was_found(item_id):  # it may be a cough, of which nothing is to be seen
                    self._show(item_id, "", final=False)
            case e.ItemDeleted(item_id=item_id) if self.kept.was_found(item_id):
                self.drop_found(item_id)
            case e.TranscriptionCompleted(item_id=item_id, transcript=text):
                self.kept.note_words(item_id, text)
                self._show(item_id, text or translate("questions", "(nothing heard)"), final=True)
            case e.TranscriptionFailed(item_id=item_id):
                self.last_not_understood = True
                self._show(item_id, translate("questions", "(not understood)"), final=True)
            case e.ResponseDone():
                self.kept.settle()

    def drop_found(self, item_id: str) -> None:
        """What the server found was nothing, or is lost; where words of it were shown, that is said."""
        self.kept.drop(item_id)
        if item_id in self._shown:
            self.changed.emit(item_id, translate("questions", "(nothing heard)"), True)

    def give_up(self) -> Unsent | None:
        """Keep nothing more. Returns what was typed of what was kept, empty for speech; None where nothing was."""
        unsent = self.kept.unsent if self.kept.waiting else None
        self.kept = Outbox()
        return unsent

    def forget(self) -> None:
        """A new conversation begins."""
        self.kept = Outbox()
        self._shown.clear()

    def _show(self, item_id: str, text: str, *, final: bool) -> None:
        new = item_id not in self._shown
        if new:
            self._shown.add(item_id)
            self.added.emit(item_id, text)
        if text or new:
            self.changed.emit(item_id, text, final)
