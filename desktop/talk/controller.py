"""What happens on press, release, event and failure. Says it in signals; draws nothing."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

from msgspec import UNSET
from PySide6.QtCore import QObject, Signal

from desktop.model.hands_free import Listening
from desktop.model.notice import Notice
from desktop.talk.hands_free import HandsFree
from desktop.talk.outbox import GAP_SECONDS, SHORTEST_TALK_SECONDS, Unsent
from desktop.talk.replies.playback import PlayedReplies
from desktop.talk.server_word import ServerWord
from desktop.talk.status.board import StatusBoard
from desktop.talk.status.patience import ThinkingPatience
from desktop.talk.user_messages import UserMessages
from desktop.talk.voice_turns import VoiceTurns
from server.protocol import events as e
from server.protocol.turn import GrammarError, Phase, Turn

if TYPE_CHECKING:
    from desktop.audio.devices.catalog import AudioUnavailable
    from desktop.audio.microphone import MicrophoneState
    from desktop.backend.connection import LinkStatus
    from desktop.model.attachments import SentPicture
    from desktop.talk.outbox import Question
    from desktop.talk.seams import Ears, Mouth, Wire

log = logging.getLogger(__name__)


class Controller(QObject):
    """One conversation as the person at the window has it.

    Questions and replies go by the ids of their items: a reply has the server's, a question one of ours.
    """

    question_added = Signal(str, str, arguments=["question_id", "text"])
    question_changed = Signal(str, str, bool, arguments=["question_id", "text", "final"])
    reply_added = Signal(str, arguments=["reply_id"])
    reply_replaced = Signal(str, str, arguments=["old_id", "new_id"])
    reply_grew = Signal(str, str, arguments=["reply_id", "text"])
    reply_thought = Signal(str, str, int, arguments=["reply_id", "text", "milliseconds"])
    reply_finished = Signal(str, str, arguments=["reply_id", "status"])
    reply_interrupted = Signal(str, int, arguments=["reply_id", "heard_characters"])
    reply_heard_whole = Signal(str, arguments=["reply_id"])
    sources_known = Signal(str, object, arguments=["reply_id", "sources"])
    timings_known = Signal(str, str, str, arguments=["reply_id", "figure", "details"])
    receipt_known = Signal(str, object, object, arguments=["reply_id", "receipt", "costs"])
    noticed = Signal(Notice)
    message_returned = Signal(str, object, arguments=["text", "pictures"])
    """It was not sent; `pictures` are `SentPicture`s."""
    phase_changed = Signal(Phase)
    status_changed = Signal(Notice)
    talk_possible = Signal(bool, str, arguments=["possible", "reason"])
    microphone_opening = Signal(bool, arguments=["opening"])
    microphone_missing = Signal(bool, arguments=["missing"])
    engines_changed = Signal(object, arguments=["names"])
    engines_told = Signal(object, arguments=["engines"])
    """All that the server says of its engines: an `EngineStatus` by the stage, as that is called on the wire."""
    reply_silent = Signal(str, arguments=["reply_id"])
    """This reply is only written."""
    silenced = Signal()
    """Whatever was being played is not any more: a reply, or a message that was heard again."""

    def __init__(self, ears: Ears, mouth: Mouth, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ears = ears
        self._wire: Wire | None = None
        self._turn = Turn()
        self._standing = self._make_standing()
        self._questions = self._make_questions()
        self._replies = self._make_replies(mouth)
        self._server_word = ServerWord(self._standing, self._questions, self._replies, self)
        self._server_word.noticed.connect(self.noticed)
        self._server_word.engines_told.connect(self.engines_told)
        self._server_word.engines_changed.connect(self.engines_changed)
        self.free = HandsFree(self.send, self)
        """The microphone that is open without a key."""
        self.free.changed.connect(self._listening_changed)
        self._voice_turns = VoiceTurns(self._questions, mouth, self._interrupt)
        self._question: Question | None = None
        self._pressed_at = 0.0
        self._patience = ThinkingPatience(self._standing, self)
        self._patience.over.connect(self._refresh)
        self._server_word.fell_back.connect(self._patience.hand_over)
        self.speaks_typed = True
        """Whether answers to typed questions are spoken."""
        self._finishing: asyncio.Task[None] | None = None

    def _make_standing(self) -> StatusBoard:
        standing = StatusBoard(self)
        standing.phase_changed.connect(self.phase_changed)
        standing.status_changed.connect(self.status_changed)
        standing.talk_possible.connect(self.talk_possible)
        standing.microphone_opening.connect(self.microphone_opening)
        standing.microphone_missing.connect(self.microphone_missing)
        return standing

    def _make_questions(self) -> UserMessages:
        questions = UserMessages(self)
        questions.added.connect(self.question_added)
        questions.changed.connect(self.question_changed)
        return questions

    def _make_replies(self, mouth: Mouth) -> PlayedReplies:
        replies = PlayedReplies(mouth, self.send, self)
        replies.added.connect(self.reply_added)
        replies.replaced.connect(self.reply_replaced)
        replies.grew.connect(self.reply_grew)
        replies.thought.connect(self.reply_thought)
        replies.finished.connect(self.reply_finished)
        replies.interrupted.connect(self.reply_interrupted)
        replies.heard_whole.connect(self.reply_heard_whole)
        replies.silent.connect(self.reply_silent)
        replies.sources_known.connect(self.sources_known)
        replies.timings_known.connect(self.timings_known)
        replies.receipt_known.connect(self.receipt_known)
        return replies

    @property
    def phase(self) -> Phase:
        """What the person sees: an open microphone first, then a reply on its way, then one being played."""
        if self._talking or self._turn.speech:
            return Phase.LISTENING
        if self._turn.reply_phase is Phase.THINKING:
            return Phase.THINKING
        return Phase.SPEAKING if self._replies.playing else self._turn.reply_phase

    @property
    def replies(self) -> PlayedReplies:
        """What is said here, and what is heard of it."""
        return self._replies

    @property
    def _talking(self) -> bool:
        return self._question is not None

    # --- what the person does

    def press(self) -> None:
        """The button goes down: silence first, then everything else."""
        self._interrupt(tools_go_on=True)
        if self._standing.refused:
            self._refresh()
            return
        self._hurry()
        self.free.wake()
        if self._finishing is not None:
            self._finishing.cancel()  # pressed again before the last words were in: the same question goes on
            self._finishing = None
        elif not self._talking:
            self._question = self._voice_turns.hand_over() or self._questions.kept.begin()
            self.free.hold(True)
        self._standing.note = None
        self._standing.microphone_silent = False
        self._pressed_at = asyncio.get_running_loop().time()
        self._ears.open()
        self._refresh()

    def release(self) -> None:
        """The button comes up: what was said is sent, and a reply asked for."""
        if self._question is not None and self._finishing is None:
            self._finishing = asyncio.ensure_future(self._finish(self._question))

    def submit(self, text: str, pictures: tuple[SentPicture, ...] = ()) -> str:
        """A typed question, maybe with pictures; its answer is spoken, too, unless it shall be silent.

        Returns the question's id; empty where it cannot be sent, which is told.
        """
        self._interrupt(tools_go_on=True)
        if self._standing.refused:
            self._tell_unsent(Unsent(text, pictures))
            self._refresh()
            return ""
        self._hurry()
        self.free.note_life()
        question = self._questions.write(text, pictures)
        for event in question.events():
            self.send(event)
        self._questions.kept.aloud = self.speaks_typed
        self._ask()
        return question.item_id

    def answer_anew(self) -> None:
        """Ask for a reply to what was said last."""
        self._interrupt()
        self._hurry()
        self._ask()

    def try_again(self) -> None:
        """Ask once more for the answer that did not come, or for the connection where there is none."""
        if self._standing.up:
            self.answer_anew()
        else:
            self._hurry()

    def answer_here(self) -> None:
        """Wait no longer for who thinks elsewhere: the answer under way is given by this computer."""
        if self._turn.reply_phase is Phase.THINKING and self._turn.response_id is not None:
            self.send(e.ResponseFallBack(response_id=self._turn.response_id))
            self._patience.hand_over()
        self._refresh()

    def stop(self) -> None:
        """Be quiet, without asking anything."""
        self._interrupt()
        self._refresh()

    def drop(self) -> None:
        """Forget what is being said; while nothing is, be quiet."""
        if self._question is None:
            if self._turn.speech:
                self.send(e.AudioClear())
            self.stop()
            return
        self._questions.show_dropped(self._question)
        self._standing.note = Notice("info", self.tr("What you said was discarded."))
        self.hush()

    def hush(self) -> None:
        """Stop listening; of what was heard nothing is told."""
        if self._question is not None:
            self._stop_listening()
            self.send(e.AudioClear())
        self._refresh()

    def hands_free(self, free: bool) -> None:
        """It listens, or is about to, without anything being held."""
        self._standing.tapped = free
        self._refresh()

    def forget(self) -> None:
        """A new conversation begins: nothing of the old one goes on."""
        unsent = None if self._hand_in() else self._give_up()
        if unsent is not None:  # told when the window shows the new one
            asyncio.get_running_loop().call_soon(self._tell_unsent, unsent)
        self._stop_listening()
        self._voice_turns.hand_over()
        self._replies.forget()
        self._questions.forget()
        self.silenced.emit()
        self._turn.reset()
        self._standing.note = None
        self._refresh()

    def paused(self, paused: bool) -> None:
        """What is to be heard waits, or does so no longer."""
        self._standing.paused = paused
        self._refresh()

    def replay_changed(self, message_id: str) -> None:
        """An answer of before is heard again; with an empty id none is."""
        self._standing.replaying = bool(message_id)
        self._refresh()

    def waits_for(self, thinker: str, *, own_engines: bool = True, elsewhere: bool = False) -> None:
        """Whom one waits for while an answer is thought of, whether the engines are chosen here, and whether that one
        is another computer.
        """
        self._patience.thinker = thinker
        self._standing.own_engines, self._standing.thinks_elsewhere = own_engines, elsewhere

    def forget_trouble(self) -> None:
        """What went wrong with the engines of before, or with their keys, is no news of those of now."""
        if self._standing.note is not None and self._standing.note.kind in ("warning", "error"):
            self._standing.note = None
            self._refresh()

    # --- what the parts say

    def use(self, wire: Wire | None) -> None:
        """Speak over this connection from now on."""
        self._wire = wire

    def link_changed(self, link: LinkStatus) -> None:
        """The connection stands differently."""
        was_up, self._standing.link = self._standing.up, link
        self.free.link_changed(up=self._standing.up, refused=self._standing.refused)
        if was_up and not self._standing.up:
            self._lost()
        elif self._standing.up and not was_up:
            self._found()
        if self._standing.refused and (unsent := self._give_up()) is not None:
            self._tell_unsent(unsent)
        self._refresh()

    def woke(self) -> None:
        """The computer slept: nothing that was begun before goes on by itself."""
        if self._talking or self._voice_turns.give_up():
            self._stop_listening()
            self.noticed.emit(Notice("warning", self.tr("The computer slept while you talked; please say it again.")))
        self._interrupt()
        self._refresh()

    def microphone_changed(self, state: MicrophoneState) -> None:
        """The microphone is in another state."""
        self._standing.microphone = state
        self._refresh()

    def microphone_muted(self, muted: bool) -> None:
        """The person switched it off, or on again."""
        self._standing.muted = muted
        self.free.mute(muted)
        self._refresh()

    def voice_comes_back(self, comes_back: bool) -> None:
        """The speaker is heard by the microphone, so that it hears nobody else meanwhile; or no more."""
        self._standing.comes_back = comes_back
        self._refresh()

    def microphone_silent(self, silent: bool) -> None:
        """The microphone delivers nothing but zeros, or does so no longer."""
        self._standing.microphone_silent = silent
        self._refresh()

    def frame(self, pcm: bytes) -> None:
        """Sound from the microphone, PCM16 mono at the wire's rate."""
        if self._question is None:
            self.free.frame(pcm)
            return
        if self._questions.kept.hear(self._question, pcm, gap=not self._standing.up):
            self.send(e.AudioAppend(audio=pcm))
        elif self._finishing is None:
            limit = self.tr("Without a connection only {number} seconds are kept; the microphone was closed.").format(
                number=round(GAP_SECONDS)
            )
            self.noticed.emit(Notice("warning", limit))
            self.release()

    def noise_refused(self) -> None:
        """What was to be played is loud noise; it is silent instead."""
        self.noticed.emit(Notice("warning", self.tr("What came was noise and no speech; it was not played.")))

    def speaker_failed(self, trouble: AudioUnavailable) -> None:
        """Replies cannot be heard; they can be read."""
        self._standing.speaker_trouble = Notice("warning", trouble.message, trouble.hint, "sound")
        self._refresh()

    def drained(self, item_id: str) -> None:
        """A reply was played to its end."""
        if self._replies.played_ms(item_id):
            self._standing.speaker_trouble = None  # it was heard, so there is a speaker again
        self._replies.drained(item_id)
        self._refresh()

    def received(self, event: e.ServerEvent) -> None:
        """The server said something; what belongs to a cancelled reply is dropped."""
        beside = self._turn.beside(event)
        try:
            if not self._turn.follow(event) or beside:
                return
        except GrammarError as error:
            log.warning("the server broke the grammar: %s", error)
            return
        self._server_word.take(event)
        self._voice_turns.take(event)
        self._questions.take(event)
        self._replies.take(event)
        self._refresh()

    # --- asking

    async def _finish(self, question: Question) -> None:
        await self._ears.finish()
        self._finishing = self._question = None
        try:
            self._complete(question)
        finally:
            self.free.hold(False)

    def _complete(self, question: Question) -> None:
        if self._worth_asking(question):
            self._questions.complete(question)
            self.send(question.commit())
            self._questions.kept.aloud = True
            self._ask()
            return
        self._questions.kept.drop(question.item_id)
        if self._ears.error is None or question.sound:  # else the status line says what is wrong with the microphone
            self.send(e.AudioClear())
            self._standing.note = Notice(
                "info", self.tr("Nothing was said."), self.tr("Tap to open the microphone, or hold while you talk.")
            )
        self._refresh()

    def _worth_asking(self, question: Question) -> bool:
        held = asyncio.get_running_loop().time() - self._pressed_at
        return held >= SHORTEST_TALK_SECONDS and bool(question.sound)

    def _hand_in(self) -> bool:
        """What is being said goes, as far as it was said, to the conversation in which it was begun.

        False where something was said or typed that cannot go there any more.
        """
        if not self._standing.up:
            return False
        if self._question is None or not self._worth_asking(self._question):
            return True
        self._question.complete = True
        return self.send(self._question.commit())

    def _ask(self) -> None:
        self._standing.note = self._standing.waiting = None
        self.send(self._questions.kept.ask())
        self._refresh()

    def _interrupt(self, *, tools_go_on: bool = False) -> None:
        """Silence the reply, then tell the server what was heard of it; tools that run in it may go on."""
        heard = self._replies.silence()
        self.silenced.emit()
        self._questions.kept.withdraw()
        under_way = self._turn.reply_phase is not Phase.IDLE
        if under_way:
            self.send(
                e.ResponseCancel(response_id=self._turn.response_id or UNSET, sb_tools_go_on=tools_go_on or UNSET)
            )
        self._replies.cut_short(heard, under_way=under_way)

    def _stop_listening(self) -> None:
        if self._finishing is not None:
            self._finishing.cancel()
            self._finishing = None
        question, self._question = self._question, None
        if question is not None:
            self._questions.kept.drop(question.item_id)
            self._ears.cancel()
            self.free.hold(False)

    def _listening_changed(self, listening: Listening) -> None:
        """Whoever closes the microphone has said what they wanted to say."""
        closed = listening not in (Listening.OPEN, Listening.DEAF)
        if closed and (question := self._voice_turns.hand_over()) is not None:
            self.free.hold(True)
            question.complete = True
            self.send(question.commit())
            self._ask()
            self.free.hold(False)
        self._standing.listening = listening
        self._standing.quiet_minutes = self.free.minutes
        self._refresh()

    # --- the connection

    def send(self, event: e.ClientEvent) -> bool:
        """Tell the server; False where nothing leads there."""
        sent = self._standing.up and self._wire is not None and self._wire.send(event)
        if sent:
            self._turn.follow(event)
        return sent

    def _hurry(self) -> None:
        if not self._standing.up and self._wire is not None:
            self._wire.hurry()

    def _lost(self) -> None:
        """The connection broke. A reply of which something was heard is not begun anew; everything else is kept."""
        if self._voice_turns.give_up():
            lost = self.tr("The connection was lost while you talked; please say it again.")
            self.noticed.emit(Notice("warning", lost))
        ended = self._replies.lost()
        if ended:
            self._questions.kept.withdraw()
        if ended == "incomplete":
            self.noticed.emit(Notice("warning", self.tr("The connection was lost; the reply is incomplete.")))
        self._turn.reset()

    def _found(self) -> None:
        """There is a connection: what was kept goes first."""
        self._replies.found()
        self.free.hold(True)  # what was kept tells itself where it ends
        if self._questions.kept.exhausted and (unsent := self._give_up()) is not None:
            self._tell_unsent(unsent)
        for event in self._questions.kept.again():
            self.send(event)
        self.free.hold(self._talking)

    def _give_up(self) -> Unsent | None:
        """What was kept will not be sent any more; see `UserMessages.give_up`."""
        talking = self._talking
        self._stop_listening()
        unsent = self._questions.give_up()
        return Unsent() if unsent is None and talking else unsent

    def _tell_unsent(self, unsent: Unsent) -> None:
        typed = bool(unsent.text)
        sentence = self.tr("Your message was not sent.") if typed else self.tr("What you said last was not sent.")
        self.noticed.emit(Notice("warning", sentence))
        if typed:
            self.message_returned.emit(unsent.text, unsent.pictures)

    # --- showing

    def _refresh(self) -> None:
        self._standing.writing = self._replies.writing
        self._standing.by_voice = not self._talking
        self.free.note_life(busy=self.phase is not Phase.IDLE)
        self._standing.show(
            self.phase, question_waiting=self._questions.kept.waiting, microphone_error=self._ears.error
        )
