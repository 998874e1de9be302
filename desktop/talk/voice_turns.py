"""Turns that the server finds in what an open microphone hears, and what is heard of a reply meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from server.protocol import events as e

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.talk.outbox import Question
    from desktop.talk.seams import Mouth
    from desktop.talk.user_messages import UserMessages


class VoiceTurns:
    """`interrupt` ends the reply that is being heard, as the button does."""

    def __init__(self, questions: UserMessages, mouth: Mouth, interrupt: Callable[[], None]) -> None:
        self._questions = questions
        self._mouth = mouth
        self._interrupt = interrupt
        self._question: Question | None = None

    @property
    def question(self) -> Question | None:
        """What is being said, where the server has found that something is."""
        return self._question

    def take(self, event: e.ServerEvent) -> None:
        """What is said of such turns; anything else is left alone."""
        match event:
            case e.SpeechStarted(item_id=item_id):
                self._interrupt()
                self._question = self._questions.kept.find(item_id)
            case e.SpeechMayHaveStarted():
                self._mouth.duck(True)
            case e.SpeechWithdrawn():
                self._mouth.duck(False)
            case e.AudioCommitted(item_id=item_id) if self._question and self._question.item_id == item_id:
                self._question.complete = True
                self._questions.kept.expect_answer()
                self._question = None
            case e.AudioCleared():
                self.give_up()

    def hand_over(self) -> Question | None:
        """From now on a key says what belongs to it."""
        question, self._question = self._question, None
        return question

    def give_up(self) -> bool:
        """What is being said is lost, or was dropped; False where nothing was said."""
        self._mouth.duck(False)
        question = self.hand_over()
        if question is not None:
            self._questions.drop_found(question.item_id)
        return question is not None
