"""What is dictated: heard by the microphone, written down by the server, typed into the program in front."""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from desktop.audio.microphone import MicrophoneState
from desktop.dictation.passage import NotUnderstood, Passage
from desktop.dictation.typing.typist import TypingRefused, typeable
from desktop.model.notice import Notice
from desktop.talk.outbox import SHORTEST_TALK_SECONDS
from desktop.tasks import BackgroundTasks
from server.protocol.turn import Phase

if TYPE_CHECKING:
    from desktop.address import Address
    from desktop.audio.devices.catalog import AudioUnavailable
    from desktop.dictation.typing.typist import Typist
    from desktop.model.notice import NoticeKind
    from desktop.talk.seams import Ears

log = logging.getLogger(__name__)

LATE_SECONDS = 15.0
"""Words that come later than this are not typed any more: the person is doing something else by now."""


class Desk(Protocol):
    """What of the app is needed around it."""

    @property
    def address(self) -> Address | None:
        """Where the chosen server is; None while it starts."""

    @property
    def language(self) -> str:
        """What is spoken; empty leaves it to the server."""

    def hush(self) -> None:
        """Whatever is played falls silent."""

    def take(self, text: str) -> bool:
        """Put the text where the cursor is in a window of ours; False where none is in front."""

    def keep(self, text: str) -> str:
        """Put the text on the clipboard; returns a sentence that says so."""


class Dictation(QObject):
    """Listens like a conversation does, under the same rule; nothing of it is kept or logged."""

    phase_changed = Signal(Phase)
    """Listening; thinking, while words are awaited; idle."""
    heard = Signal(str, arguments=["text"])
    """The words so far."""
    noticed = Signal(Notice)
    """What came of it, where it was not simply typed."""
    microphone_opening = Signal(bool, arguments=["opening"])
    microphone_missing = Signal(bool, arguments=["missing"])
    changed = Signal()
    """`status` may be another."""

    def __init__(self, ears: Ears, desk: Desk, typist: Typist, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ears = ears
        self._desk = desk
        self.typist = typist
        self._listening: Passage | None = None
        self._finishing: asyncio.Task[None] | None = None
        self._written: list[asyncio.Task[None]] = []
        """One for each passage whose words are awaited, in their order."""
        self._waiting: set[Passage] = set()
        self._pressed_at = 0.0
        self._later = BackgroundTasks()
        self._microphone = MicrophoneState.CLOSED
        self._shown = Phase.IDLE
        self._unsaid: list[Notice] = []
        """Said once the phase is shown, which would cover it."""
        self.silent = False
        """The microphone is open and delivers nothing but zeros."""
        self.hands_free = False
        """It listens without anything being held."""

    @property
    def phase(self) -> Phase:
        if self._listening is not None:
            return Phase.LISTENING
        return Phase.THINKING if self._written else Phase.IDLE

    @property
    def connected(self) -> bool:
        """Whether what is being said now, or was said last, has reached a server."""
        passages = [self._listening] if self._listening else self._waiting
        return all(passage.connected for passage in passages)

    @property
    def microphone_state(self) -> MicrophoneState:
        return self._microphone

    @property
    def microphone_error(self) -> AudioUnavailable | None:
        return self._ears.error if self._microphone is MicrophoneState.FAILED else None

    # --- what the rule says

    def press(self) -> None:
        """The key goes down: silence first, then everything else."""
        if self._finishing is not None:
            self._finishing.cancel()  # pressed again before the last words were in: the same passage goes on
            self._finishing = None
        if self._listening is None:
            self._listening = Passage(self._desk.language, self._hear_words)
            self.silent = False
        self._desk.hush()
        self._listening.use(self._desk.address)
        self._pressed_at = asyncio.get_running_loop().time()
        self._ears.open()
        self._later(self._prepare())
        self._show()

    def release(self) -> None:
        """The key comes up: what was said is to be typed."""
        if self._listening is not None and self._finishing is None:
            self._finishing = asyncio.ensure_future(self._finish(self._listening))

    def drop(self) -> None:
        """Forget what is being said, or what is awaited."""
        if self.phase is not Phase.IDLE:
            self._unsaid.append(Notice("info", self.tr("What you dictated was discarded.")))
        for task in self._written:
            task.cancel()
        self.hush()

    def hush(self) -> None:
        """Stop listening; of what was heard nothing is told."""
        if self._finishing is not None:
            self._finishing.cancel()
            self._finishing = None
        passage, self._listening = self._listening, None
        if passage is not None:
            self._ears.cancel()
            self._later(passage.close())
        self._show()

    def set_hands_free(self, free: bool) -> None:
        """It listens, or is about to, without anything being held."""
        self.hands_free = free
        self.changed.emit()

    # --- what the parts say

    def frame(self, pcm: bytes) -> None:
        """Sound from the microphone, PCM16 mono at the wire's rate."""
        if self._listening is not None:
            self._listening.hear(pcm)

    def microphone_changed(self, state: MicrophoneState) -> None:
        """The microphone is in another state."""
        self._microphone = state
        self._show_microphone()

    def microphone_silent(self, silent: bool) -> None:
        """The microphone delivers nothing but zeros, or does so no longer."""
        self.silent = silent
        self.changed.emit()

    def server_changed(self) -> None:
        """The server is elsewhere, or there at last."""
        for passage in (*self._waiting, *([self._listening] if self._listening else [])):
            passage.use(self._desk.address)
        self.changed.emit()

    def woke(self) -> None:
        """The computer slept: nothing that was begun before goes on by itself."""
        if self._listening is not None:
            asleep = self.tr("The computer slept while you dictated; please say it again.")
            self._unsaid.append(Notice("warning", asleep))
            self.hush()

    async def close(self) -> None:
        """Leave nothing open."""
        self.hush()
        for task in self._written:
            task.cancel()
        await self._later.settle()
        self.typist.close()

    # --- writing it

    async def _prepare(self) -> None:
        with suppress(TypingRefused):  # it is said when there is a text, which is then on the clipboard
            await self.typist.prepare()

    async def _finish(self, passage: Passage) -> None:
        await self._ears.finish()
        self._finishing = self._listening = None
        held = asyncio.get_running_loop().time() - self._pressed_at
        if held >= SHORTEST_TALK_SECONDS and passage.sound:
            passage.complete()
            before = self._written[-1] if self._written else None
            task = asyncio.ensure_future(self._write(passage, self.typist.place(), before))
            self._written.append(task)
            self._waiting.add(passage)
            task.add_done_callback(lambda done: self._done(done, passage))
        else:
            self._later(passage.close())
            trouble = self.microphone_error
            self._unsaid.append(
                Notice("warning", trouble.message, trouble.hint)
                if trouble is not None
                else Notice("info", self.tr("Nothing was said."))
            )
        self._show()

    async def _write(self, passage: Passage, place: object, before: asyncio.Task[None] | None) -> None:
        """Type what was said, after what was said before it."""
        ended = asyncio.get_running_loop().time()
        try:
            text = typeable(await passage.words())
        except NotUnderstood as problem:
            self._keep(typeable(passage.heard), str(problem), "error")
            return
        if before is not None:
            await asyncio.wait([before])
        if not text:
            self._unsaid.append(Notice("info", self.tr("I did not hear anything.")))
        elif asyncio.get_running_loop().time() - ended > LATE_SECONDS:
            self._keep(text, self.tr("The words came late and were not typed."), "warning")
        elif not self._desk.take(text):
            await self._type(text, place)

    async def _type(self, text: str, place: object) -> None:
        try:
            await self.typist.type(text, place)
        except TypingRefused as refused:
            self._keep(text, str(refused), "warning")

    def _keep(self, text: str, reason: str, kind: NoticeKind) -> None:
        """What could not be typed is not lost; why, and where it is, is said."""
        kept = self._desk.keep(text) if text else ""
        self._unsaid.append(Notice(kind, f"{reason} {kept}".strip()))

    def _done(self, task: asyncio.Task[None], passage: Passage) -> None:
        self._written.remove(task)
        self._waiting.discard(passage)
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("a passage was not typed: %s", type(error).__name__)
        self._show()

    # --- showing

    def _hear_words(self, text: str) -> None:
        self.heard.emit(text)

    def _show(self) -> None:
        if self.phase is not self._shown:
            self._shown = self.phase
            self.phase_changed.emit(self.phase)
        self._show_microphone()
        unsaid, self._unsaid = self._unsaid, []
        for notice in unsaid:
            self.noticed.emit(notice)

    def _show_microphone(self) -> None:
        listening = self._listening is not None
        self.microphone_opening.emit(listening and self._microphone is MicrophoneState.OPENING)
        self.microphone_missing.emit(listening and self._microphone is MicrophoneState.FAILED)
        self.changed.emit()
