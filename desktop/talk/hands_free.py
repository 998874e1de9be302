"""The microphone that is open without a key: whether it is, why it is not, and what the server is told of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.model.hands_free import Listening, TalkMode
from server.protocol import events as e

if TYPE_CHECKING:
    from collections.abc import Callable

MINUTE_MS = 60_000


class HandsFree(QObject):
    """Follows what the person chose and what happens; `send` tells the server."""

    changed = Signal(Listening)
    open_wanted = Signal(bool, arguments=["wanted"])
    """The microphone shall stay open, or does not need to any more."""

    def __init__(self, send: Callable[[e.ClientEvent], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._send = send
        self._mode: TalkMode = "hold"
        self._detection: e.TurnDetection | None = None
        self._shown = Listening.BY_KEY
        self._wanted = False
        self._up = self._refused = self._muted = self._elsewhere = self._resting = self._held = False
        self._quiet = QTimer(self, singleShot=True)
        self._quiet.timeout.connect(self._rest)
        self.minutes = 0
        """After so many without a word it closes the microphone; 0 for never."""

    @property
    def listening(self) -> Listening:
        if self._mode == "hold":
            return Listening.BY_KEY
        if self._muted:
            return Listening.MUTED
        if self._resting:
            return Listening.RESTING
        return Listening.OPEN if self._up else Listening.DEAF

    # --- what the person does

    def choose(self, mode: TalkMode, minutes: int, detection: e.TurnDetection | None) -> None:
        """How one talks from now on. The server was told of `detection`, which is None where a key says it all."""
        chosen_anew = mode != self._mode
        self._mode, self._detection = mode, detection
        self.minutes = minutes if mode == "until_quiet" else 0
        if chosen_anew:
            self._resting = False
        if self._held and detection is not None:
            self._tell(None)
        self.note_life()
        self._show()

    def mute(self, muted: bool) -> None:
        """The microphone was switched off for everything, or on again."""
        self._muted = muted
        if not muted:
            self._resting = False
        self.note_life()
        self._show()

    def wake(self) -> None:
        """The person wants to be heard: a microphone that closed because nobody talked is open again."""
        self._resting = False
        self.note_life()
        self._show()

    def hold(self, held: bool) -> None:
        """A key says from now on what belongs to a question, or does so no longer."""
        if held is self._held:
            return
        self._held = held
        if self._detection is not None:
            self._tell(None if held else self._detection)
        self.note_life()
        self._show()

    # --- what happens

    def link_changed(self, *, up: bool, refused: bool = False) -> None:
        """There is a connection, which was told of the detection first thing, or there is none; `refused`: and none
        will come by itself.
        """
        if up and not self._up and self._held and self._detection is not None:
            self._tell(None)
        self._up, self._refused = up, refused
        self._show()

    def lend(self, elsewhere: bool) -> None:
        """What is said goes to another program for a while."""
        self._elsewhere = elsewhere

    def note_life(self, *, busy: bool = False) -> None:
        """Somebody talked, typed or was answered; `busy`: and goes on to."""
        if self.minutes and not busy and self.listening in (Listening.OPEN, Listening.DEAF):
            self._quiet.start(self.minutes * MINUTE_MS)
        else:
            self._quiet.stop()

    def frame(self, pcm: bytes) -> None:
        """Sound from the microphone that belongs to no held key."""
        if self._shown is Listening.OPEN and not self._elsewhere:
            self._send(e.AudioAppend(audio=pcm))

    def _tell(self, detection: e.TurnDetection | None) -> None:
        self._send(e.SessionUpdate(session=e.Session(audio=e.Audio(input=e.AudioInput(turn_detection=detection)))))

    def _rest(self) -> None:
        self._resting = True
        self._show()

    def _show(self) -> None:
        listening = self.listening
        wanted = listening in (Listening.OPEN, Listening.DEAF) and not self._refused
        if listening is not self._shown:
            self._shown = listening
            self.changed.emit(listening)
        if wanted is not self._wanted:
            self._wanted = wanted
            self.open_wanted.emit(wanted)
