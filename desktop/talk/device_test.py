"""Trying the devices out: a sound for the speaker, and a few seconds of the microphone played back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from desktop.audio.cues import trial_sound
from desktop.audio.level import peak
from desktop.model.notice import Notice
from server.protocol.audio import WIRE_RATE, size_of

if TYPE_CHECKING:
    from desktop.audio.speaker import Speaker
    from desktop.model.notice import NoticeKind

RECORDED = size_of(3.0, WIRE_RATE)
"""Bytes that are recorded."""
PATIENCE_MS = 8000
"""After which a microphone that brings nothing has failed."""
AUDIBLE = 0.25
"""A level that anything but a quiet room reaches."""


class DeviceTest(QObject):
    """One at a time; a new one ends the one before. Both signals tell how it goes."""

    microphone_tested = Signal(Notice)
    speaker_tested = Signal(Notice)

    def __init__(self, speaker: Speaker) -> None:
        super().__init__()
        self._speaker = speaker
        self._count = 0
        self._recorded: bytearray | None = None
        self._playing: str | None = None
        # Where the result of what goes on is shown.
        self._told: SignalInstance | None = None
        self._success = ""
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(lambda: self.fail(self.tr("No sound comes from the microphone.")))

    def test_speaker(self) -> None:
        """Play a few notes."""
        self._begin(
            self.speaker_tested,
            self.tr("Playing three rising notes…"),
            self.tr("Played. If you heard nothing, choose another speaker."),
        )
        self._play(trial_sound(WIRE_RATE).tobytes())

    def test_microphone(self) -> None:
        """Record what comes with `take`, then play it."""
        self._begin(
            self.microphone_tested,
            self.tr("Say something: recording for three seconds…"),
            self.tr("That is what was recorded."),
        )
        self._recorded = bytearray()
        self._patience.start()

    def take(self, pcm: bytes) -> None:
        """Sound from the microphone, PCM16 mono at `WIRE_RATE`."""
        if self._recorded is None:
            return
        self._recorded += pcm
        if len(self._recorded) < RECORDED:
            return
        heard, self._recorded = bytes(self._recorded), None
        self._patience.stop()
        if peak(heard) < AUDIBLE:
            self.fail(self.tr("Nothing was recorded; speak up, or choose another microphone."))
            return
        self._tell("busy", self.tr("Playing it back…"))
        self._play(heard)

    def drained(self, item_id: str) -> bool:
        """Something was played to its end; True where it was one of these."""
        if item_id == self._playing:
            self._playing = None
            self._tell("ok", self._success)
            self._told = None
        return item_id.startswith("check-")

    def fail(self, sentence: str) -> None:
        """A device is gone, or brings nothing."""
        self._tell("warning", sentence)
        self._told = None
        self.stop()

    def stop(self) -> None:
        """End what goes on; what was recorded is forgotten."""
        self._patience.stop()
        self._recorded = None
        if self._playing is not None:
            self._playing = None
            self._speaker.silence()
        self._tell("info", "")
        self._told = None

    def _begin(self, told: SignalInstance, sentence: str, success: str) -> None:
        self.stop()
        self._told = told
        self._success = success
        self._tell("busy", sentence)

    def _play(self, pcm: bytes) -> None:
        self._count += 1
        self._playing = f"check-{self._count}"
        self._speaker.play(self._playing, pcm)
        self._speaker.end(self._playing)

    def _tell(self, kind: NoticeKind, sentence: str) -> None:
        if self._told is not None:
            self._told.emit(Notice(kind, sentence))
