"""What happens on press, release, event and failure. Says it in signals; draws nothing."""

from __future__ import annotations

import asyncio
import itertools
import logging
from typing import TYPE_CHECKING, Protocol

from msgspec import UNSET
from PySide6.QtCore import QObject, QTimer, Signal

from desktop.audio.microphone import MicrophoneState
from desktop.audio.silence import SILENT, silence_hint
from desktop.connection import Link, LinkStatus
from desktop.status import Situation, Status, status
from server.protocol import events as e
from server.protocol.turn import GrammarError, Phase, Turn

if TYPE_CHECKING:
    from desktop.audio.devices import AudioUnavailable
    from desktop.audio.speaker import Heard

log = logging.getLogger(__name__)

SHORTEST_TALK_SECONDS = 0.25
"""A shorter press is a slip of the finger, not a question."""

PROGRESS_MILLISECONDS = 1000
STORAGE_NOTICES = frozenset({"not_saved", "not_kept", "set_aside", "earlier_unreadable"})
"""What the server says when its database is in trouble."""

"""How often the server is told how far playback has come."""


class Ears(Protocol):
    """The part of the microphone that the controller uses."""

    @property
    def error(self) -> AudioUnavailable | None: ...
    def open(self) -> None: ...
    async def finish(self) -> None: ...
    def cancel(self) -> None: ...


class Mouth(Protocol):
    """The part of the speaker that the controller uses."""

    def play(self, item_id: str, pcm: bytes) -> None: ...
    def end(self, item_id: str) -> None: ...
    def silence(self) -> Heard: ...
    def played_ms(self, item_id: str) -> int: ...


class Wire(Protocol):
    """The part of the connection that the controller uses."""

    def send(self, event: e.ClientEvent) -> bool: ...


class Controller(QObject):
    """One conversation as the person at the window has it.

    Questions and replies have ids: a reply has the server's, a question one of ours until the end.
    """

    question_added = Signal(str, str)
    question_changed = Signal(str, str, bool)
    reply_added = Signal(str)
    reply_grew = Signal(str, str)
    reply_finished = Signal(str, str)
    reply_interrupted = Signal(str, int)
    timings_known = Signal(str, str)
    noticed = Signal(str, str)
    message_returned = Signal(str)
    phase_changed = Signal(Phase)
    status_changed = Signal(str, str, str)
    talk_possible = Signal(bool, str)
    microphone_opening = Signal(bool)
    microphone_missing = Signal(bool)
    engines_changed = Signal(object)
    silenced = Signal()
    """Whatever was being played is not any more: a reply, or a message that was heard again."""

    def __init__(self, ears: Ears, mouth: Mouth, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ears = ears
        self._mouth = mouth
        self._wire: Wire | None = None
        self._turn = Turn()
        self._link = LinkStatus(Link.CONNECTING)
        self._microphone = MicrophoneState.CLOSED
        self._microphone_silent = False
        self._speaker_trouble: Status | None = None
        self._note: Status | None = None
        self._engines: dict[str, e.EngineStatus] = {}
        self._talking = False
        self._pressed_at = 0.0
        self._spoken_bytes = 0
        self._finishing: asyncio.Task[None] | None = None
        self._names = itertools.count(1)
        self._question: str | None = None
        self._questions: dict[str, str] = {}
        self._reply: str | None = None
        self._replies: dict[str, str] = {}
        self._playing: str | None = None
        self._shown_phase = Phase.IDLE
        self._shown_microphone = MicrophoneState.LIVE
        self._shown_status: Status | None = None
        self._progress = QTimer(self, interval=PROGRESS_MILLISECONDS)
        self._progress.timeout.connect(self._report_progress)

    @property
    def phase(self) -> Phase:
        """What the person sees: an open microphone first, then a reply on its way, then one being played."""
        if self._talking:
            return Phase.LISTENING
        if self._turn.reply_phase is Phase.THINKING:
            return Phase.THINKING
        return Phase.SPEAKING if self._playing else self._turn.reply_phase

    # --- what the person does

    def press(self) -> None:
        """The button goes down: silence first, then everything else."""
        self._interrupt()
        if self._link.link is not Link.UP:
            self._refresh()
            return
        if self._finishing is not None:
            self._finishing.cancel()  # pressed again before the last words were in: the same question goes on
            self._finishing = None
        elif not self._talking:
            self._spoken_bytes = 0
            self._question = None
        self._note = None
        self._talking = True
        self._microphone_silent = False
        self._pressed_at = asyncio.get_running_loop().time()
        self._ears.open()
        self._refresh()

    def release(self) -> None:
        """The button comes up: what was said is sent, and a reply asked for."""
        if self._talking and self._finishing is None:
            self._finishing = asyncio.ensure_future(self._finish())

    def submit(self, text: str) -> None:
        """A typed question; it gets a spoken answer too."""
        self._interrupt()
        if not self._up("Your message was not sent."):
            self.message_returned.emit(text)
            return
        question = f"question-{next(self._names)}"
        self.question_added.emit(question, text)
        content = [e.Content(type="input_text", text=text)]
        self._send(e.ItemCreate(item=e.Item(role="user", content=content)))
        self._ask()

    def answer_anew(self) -> None:
        """Ask for a reply to what was said last."""
        self._interrupt()
        if self._up("The question was not asked again."):
            self._ask()

    def stop(self) -> None:
        """Be quiet, without asking anything."""
        self._interrupt()
        self._refresh()

    def forget(self) -> None:
        """A new conversation begins: nothing of the old one goes on."""
        self._mouth.silence()
        self.silenced.emit()
        self._stop_listening()
        self._playing = None
        self._turn.reset()
        self._note = None
        self._questions.clear()
        self._replies.clear()
        self._question = self._reply = None
        self._refresh()

    # --- what the parts say

    def use(self, wire: Wire | None) -> None:
        """Speak over this connection from now on."""
        self._wire = wire

    def link_changed(self, link: LinkStatus) -> None:
        """The connection stands differently."""
        if self._link.link is Link.UP and link.link is not Link.UP:
            self._lost()
        self._link = link
        self._refresh()

    def microphone_changed(self, state: MicrophoneState) -> None:
        """The microphone is in another state."""
        self._microphone = state
        self._refresh()

    def microphone_silent(self, silent: bool) -> None:
        """The microphone delivers nothing but zeros, or does so no longer."""
        self._microphone_silent = silent
        self._refresh()

    def frame(self, pcm: bytes) -> None:
        """Sound from the microphone, PCM16 mono at the wire's rate."""
        if not self._talking:
            return
        self._spoken_bytes += len(pcm)
        self._send(e.AudioAppend(audio=pcm))

    def speaker_failed(self, trouble: AudioUnavailable) -> None:
        """Replies cannot be heard; they can be read."""
        self._speaker_trouble = Status("warning", trouble.message, trouble.hint)
        self._refresh()

    def drained(self, item_id: str) -> None:
        """A reply was played to its end."""
        if self._mouth.played_ms(item_id):
            self._speaker_trouble = None  # it was heard, so there is a speaker again
        if self._playing == item_id:
            self._report_progress()
            self._playing = None
            self._progress.stop()
            self._refresh()

    def received(self, event: e.ServerEvent) -> None:
        """The server said something; what belongs to a cancelled reply is dropped."""
        try:
            if not self._turn.follow(event):
                return
        except GrammarError as error:
            log.warning("the server broke the grammar: %s", error)
            return
        self._take(event)
        self._refresh()

    def _take(self, event: e.ServerEvent) -> None:
        match event:
            case e.SessionCreated(session=e.Session(sb_engines=dict() as engines)):
                self._take_engines(engines)
            case e.EnginesUpdated(engines=engines):
                self._take_engines(engines)
            case e.InterimTranscript(transcript=text):
                self._show_question(text, final=False)
            case e.AudioCommitted(item_id=item_id):
                self._show_question("", final=False)
                self._questions[item_id] = self._question or ""
            case e.TranscriptionCompleted(item_id=item_id, transcript=text):
                self.question_changed.emit(self._questions.get(item_id, ""), text or "(nothing heard)", True)
            case e.TranscriptionFailed(item_id=item_id):
                self.question_changed.emit(self._questions.get(item_id, ""), "(not understood)", True)
            case e.Notice(code="fallback", message=message):
                self._note = Status("warning", message)
                self.noticed.emit(message, "warning")
            case e.Notice(code="saved_again", message=message):
                self.noticed.emit(message, "info")
            case e.Notice(code=code, message=message) if code in STORAGE_NOTICES:
                self.noticed.emit(message, "warning")
            case e.Error(error=fault):
                self._take_error(fault)
            case e.ItemRetrieved(item=item):
                self._take_heard(item)
            case e.ServerEvent():
                self._take_reply(event)

    def _take_reply(self, event: e.ServerEvent) -> None:
        match event:
            case e.OutputItemAdded(item=e.Item(id=str() as item_id)):
                self._reply = item_id
                self._replies[item_id] = ""
                self.reply_added.emit(item_id)
            case e.OutputTranscriptDelta(item_id=item_id, delta=text) | e.OutputTextDelta(item_id=item_id, delta=text):
                self._replies[item_id] = self._replies.get(item_id, "") + text
                self.reply_grew.emit(item_id, text)
            case e.OutputAudioDelta(item_id=item_id, delta=pcm):
                self._play(item_id, pcm)
            case e.OutputAudioDone(item_id=item_id):
                self._mouth.end(item_id)
            case e.TurnTimings():
                if self._reply:
                    self.timings_known.emit(self._reply, _caption(event))
            case e.ResponseDone(response=response):
                self._finish_reply(response)

    # --- asking

    async def _finish(self) -> None:
        await self._ears.finish()
        self._finishing = None
        self._talking = False
        held = asyncio.get_running_loop().time() - self._pressed_at
        if self._ears.error is not None and not self._spoken_bytes:
            pass  # the status line says what is wrong with the microphone
        elif held < SHORTEST_TALK_SECONDS or not self._spoken_bytes:
            self._send(e.AudioClear())
            self._note = Status("info", "That was very short.", "Hold the button for as long as you talk.")
        elif self._up("What you said was not sent."):
            self._send(e.AudioCommit())
            self._ask()
        self._refresh()

    def _ask(self) -> None:
        self._note = None
        self._send(e.ResponseCreate(event_id=f"ask-{next(self._names)}"))
        self._refresh()

    def _show_question(self, text: str, *, final: bool) -> None:
        if self._question is None:
            self._question = f"question-{next(self._names)}"
            self.question_added.emit(self._question, text)
        elif text:
            self.question_changed.emit(self._question, text, final)

    def _interrupt(self) -> None:
        """Silence the reply, then tell the server what was heard of it."""
        heard = self._mouth.silence()
        self.silenced.emit()
        self._progress.stop()
        interrupted, self._playing = self._playing, None
        if self._turn.reply_phase is not Phase.IDLE:
            self._send(e.ResponseCancel(response_id=self._turn.response_id or UNSET))
            interrupted = interrupted or self._reply
        if interrupted is None:
            return
        if heard.item_id is None:
            self.reply_interrupted.emit(interrupted, 0)
        else:
            self._send(e.ItemTruncate(item_id=heard.item_id, audio_end_ms=heard.milliseconds))
            self._send(e.ItemRetrieve(item_id=heard.item_id))

    def _stop_listening(self) -> None:
        if self._finishing is not None:
            self._finishing.cancel()
            self._finishing = None
        if self._talking:
            self._talking = False
            self._ears.cancel()

    # --- replying

    def _play(self, item_id: str, pcm: bytes) -> None:
        if self._playing != item_id:
            self._playing = item_id
            self._progress.start()
            self._report_progress()  # so that the server counts as heard what is reported, not what it sent
        self._mouth.play(item_id, pcm)

    def _report_progress(self) -> None:
        if self._playing:
            played = self._mouth.played_ms(self._playing)
            self._send(e.PlaybackProgress(item_id=self._playing, audio_end_ms=played))

    def _finish_reply(self, response: e.Response) -> None:
        reply, self._reply = self._reply, None
        if reply:
            self.reply_finished.emit(reply, response.status)
        details = response.status_details
        if details is None or details.error is UNSET:
            return
        heard_nothing = details.error.code == "nothing_heard"
        hint = "Check the microphone and try again." if heard_nothing else "Try again."
        self._note = Status("info" if heard_nothing else "error", details.error.message, hint)
        if not heard_nothing:
            self.noticed.emit(details.error.message, "error")

    def _take_heard(self, item: e.Item) -> None:
        """How much of an interrupted reply the server says was heard."""
        if not isinstance(item.id, str) or item.id not in self._replies:
            return
        text = "".join(part.transcript for part in item.content or [] if isinstance(part.transcript, str))
        if len(text) < len(self._replies[item.id].strip()):
            self.reply_interrupted.emit(item.id, len(text))

    def _take_error(self, fault: e.Fault) -> None:
        if fault.code == "response_cancel_not_active":
            return  # the reply ended while the wish to cancel it was on its way
        self._note = Status("error", fault.message)
        self.noticed.emit(fault.message, "error")

    def _take_engines(self, engines: dict[str, e.EngineStatus]) -> None:
        self._engines = engines
        self.engines_changed.emit({role: engine.name for role, engine in engines.items()})

    # --- the connection

    def _send(self, event: e.ClientEvent) -> None:
        if self._wire is not None and self._wire.send(event):
            self._turn.follow(event)

    def _up(self, otherwise: str) -> bool:
        if self._link.link is Link.UP:
            return True
        self._note = Status("warning", otherwise, "There is no connection to the server; try again in a moment.")
        self.noticed.emit(otherwise, "warning")
        self._refresh()
        return False

    def _lost(self) -> None:
        """The connection broke: what was under way will not come back, what was received plays on."""
        if self._talking:
            self._stop_listening()
            self.noticed.emit("The connection was lost while you talked; please say it again.", "warning")
        if self._turn.reply_phase is not Phase.IDLE:
            if self._reply:
                self._mouth.end(self._reply)
                self.reply_finished.emit(self._reply, "incomplete")
            self.noticed.emit("The connection was lost; the reply is incomplete.", "warning")
        self._reply = None
        self._turn.reset()

    # --- showing

    def _refresh(self) -> None:
        phase = self.phase
        if phase is not self._shown_phase:
            self._shown_phase = phase
            self.phase_changed.emit(phase)
        self._show_microphone()
        shown = status(self._situation())
        if shown != self._shown_status:
            self._shown_status = shown
            self.status_changed.emit(shown.kind, shown.text, shown.hint)
            up = self._link.link is Link.UP
            self.talk_possible.emit(up, "" if up else shown.text)

    def _show_microphone(self) -> None:
        """Whether what the person says now is heard, or why not."""
        shown = self._microphone if self._talking else MicrophoneState.LIVE
        if shown is not self._shown_microphone:
            self._shown_microphone = shown
            self.microphone_opening.emit(shown is MicrophoneState.OPENING)
            self.microphone_missing.emit(shown is MicrophoneState.FAILED)

    def _situation(self) -> Situation:
        error = self._ears.error if self._microphone is MicrophoneState.FAILED else None
        failed = next((engine for engine in self._engines.values() if engine.state == "failed"), None)
        message = failed.message if failed and isinstance(failed.message, str) else ""
        return Situation(
            link=self._link,
            phase=self.phase,
            engines_loading=any(engine.state == "loading" for engine in self._engines.values()),
            engine_trouble=Status("error", message, "`sb-voice doctor` tells more.") if failed else None,
            microphone_opening=self._microphone is MicrophoneState.OPENING,
            microphone_trouble=Status("warning", error.message, f"{error.hint} Typing still works.") if error else None,
            microphone_silence=Status("warning", SILENT, silence_hint()) if self._microphone_silent else None,
            speaker_trouble=self._speaker_trouble,
            note=self._note,
        )


def _caption(timings: e.TurnTimings) -> str:
    """Where the time went, in seconds."""
    parts = (("heard", timings.hear_ms), ("thought", timings.think_ms), ("first sound", timings.first_audio_ms))
    return " · ".join(f"{name} {milliseconds / 1000:.2f} s" for name, milliseconds in parts)
