"""How everything stands: what the parts of the app last said of themselves, shown when that changes."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.audio.microphone import MicrophoneState
from desktop.audio.silence import silence_hint, silent
from desktop.backend.connection import LinkState, LinkStatus
from desktop.i18n import said, translate
from desktop.model.cures import Cure, cure_of
from desktop.model.hands_free import Listening
from desktop.model.notice import Notice
from desktop.settings.whereabouts import LOCAL
from desktop.talk.status.line import Situation, status
from server.protocol.roles import WIRE_NAMES
from server.protocol.turn import Phase

if TYPE_CHECKING:
    from desktop.audio.devices.catalog import AudioUnavailable
    from server.protocol import events as e


class StatusBoard(QObject):
    """Its fields are set freely; `show` says in signals what is different from the last time."""

    phase_changed = Signal(Phase)
    status_changed = Signal(Notice)
    talk_possible = Signal(bool, str, arguments=["possible", "reason"])
    microphone_opening = Signal(bool, arguments=["opening"])
    microphone_missing = Signal(bool, arguments=["missing"])

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.link = LinkStatus(LinkState.CONNECTING)
        self.microphone = MicrophoneState.CLOSED
        self.microphone_silent = False
        self.muted = False
        """The person switched the microphone off."""
        self.tapped = False
        """It listens, or is about to, without anything being held."""
        self.listening = Listening.BY_KEY
        self.quiet_minutes = 0
        self.by_voice = False
        self.comes_back = False
        """The voice comes back into the microphone, so that it hears nobody meanwhile."""
        self.paused = False
        self.replaying = False
        self.waiting_for = ""
        self.waits_long = False
        self.thinks_elsewhere = False
        """Whether answers are thought of on another computer, as far as the engines are chosen here."""
        self.writing = False
        self.speaker_trouble: Notice | None = None
        self.note: Notice | None = None
        """What just happened; it stays until the next turn."""
        self.waiting: Notice | None = None
        """Why a reply is long in coming."""
        self.engines: dict[str, e.EngineStatus] = {}
        self.own_engines = True
        """Whether the engines are chosen here; those of a team's server are not."""
        self._shown_phase = Phase.IDLE
        self._shown_microphone = MicrophoneState.LIVE
        self._shown_status: Notice | None = None

    @property
    def up(self) -> bool:
        return self.link.link is LinkState.UP

    @property
    def refused(self) -> bool:
        return self.link.link is LinkState.REFUSED

    @property
    def can_answer_here(self) -> bool:
        """Whether something on this computer can answer instead of what thinks elsewhere."""
        thinker = self.engines.get(WIRE_NAMES["llm"])
        return self.own_engines and self.thinks_elsewhere and thinker is not None and thinker.fallback in LOCAL

    def show(self, phase: Phase, *, question_waiting: bool, microphone_error: AudioUnavailable | None) -> None:
        """Say what has changed; the arguments are as in `Situation`, the error that of the microphone."""
        if phase is not self._shown_phase:
            self._shown_phase = phase
            self.phase_changed.emit(phase)
        self._show_microphone(wanted=phase is Phase.LISTENING or self.listening is Listening.OPEN)
        shown = status(self._situation(phase, question_waiting, microphone_error))
        if shown != self._shown_status:
            self._shown_status = shown
            self.status_changed.emit(shown)
            self.talk_possible.emit(not self.refused, shown.text if self.refused else "")

    def engine_cure(self, code: object) -> Cure:
        """What the person can do about an engine that failed with this code."""
        cure = cure_of(code) if isinstance(code, str) else ""
        return cure if self.own_engines or cure == "again" else ""

    def _engine_trouble(self, failed: e.EngineStatus) -> Notice:
        """Asking again loads nothing anew, so that is no cure of this one."""
        cure = self.engine_cure(failed.code)
        cure = "" if cure == "again" else cure
        details = "" if cure else translate("standing", "Run `sb-voice doctor` for details.")
        return Notice("error", said(failed.message) if failed.message else "", details, cure)

    def _show_microphone(self, *, wanted: bool) -> None:
        """Whether what the person says now is heard, or why not."""
        shown = self.microphone if wanted else MicrophoneState.LIVE
        if shown is not self._shown_microphone:
            self._shown_microphone = shown
            self.microphone_opening.emit(shown is MicrophoneState.OPENING)
            self.microphone_missing.emit(shown is MicrophoneState.FAILED)

    def _situation(self, phase: Phase, question_waiting: bool, microphone_error: AudioUnavailable | None) -> Situation:
        error = microphone_error if self.microphone is MicrophoneState.FAILED else None
        failed = next((engine for engine in self.engines.values() if engine.state == "failed"), None)
        return Situation(
            link=self.link,
            phase=phase,
            tapped=self.tapped,
            listening=self.listening,
            quiet_minutes=self.quiet_minutes,
            by_voice=self.by_voice,
            comes_back=self.comes_back,
            paused=self.paused,
            replaying=self.replaying,
            waiting_for=self.waiting_for,
            may_answer_here=self.waits_long and self.can_answer_here,
            writing=self.writing,
            question_waiting=question_waiting,
            engines_loading=any(engine.state == "loading" for engine in self.engines.values()),
            waking_seconds=ceil(max(map(_wakes_in_ms, self.engines.values()), default=0) / 1000),
            engine_trouble=self._engine_trouble(failed) if failed else None,
            microphone_opening=self.microphone is MicrophoneState.OPENING,
            microphone_trouble=_microphone_trouble(error, muted=self.muted) if error else None,
            microphone_silence=Notice("warning", silent(), silence_hint(), "sound") if self.microphone_silent else None,
            speaker_trouble=self.speaker_trouble,
            waiting=self.waiting,
            note=self.note,
        )


def _wakes_in_ms(engine: e.EngineStatus) -> int:
    return engine.wakes_in_ms or 0 if engine.state == "loading" else 0


def _microphone_trouble(error: AudioUnavailable, *, muted: bool) -> Notice:
    hint = translate("standing", "{hint} Typing still works.").format(hint=error.hint)
    return Notice("warning", error.message, hint, "unmute" if muted else "sound")
