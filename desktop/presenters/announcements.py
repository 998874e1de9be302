"""Has said what comes without being asked for, a timer or the late result of a tool, when there is room for it."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop.model.notice import Notice
from server.protocol import events as e
from server.protocol.turn import Phase

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.widgets.transcript.conversation_view import ConversationView

LOOK_MS = 200
"""How often it is looked whether there is room, while something waits."""


class ReadsOut(Protocol):
    """Reads a message of the conversation out."""

    def speak(self, item_id: str, character: int) -> None: ...


class Announcements(QObject):
    """One after the other, and never over somebody: not while anybody talks or is answered, nor while a reply plays.

    `answer` asks for a reply to what the conversation ends with.
    """

    noticed = Signal(Notice)
    """Something came that the person may not see, for their window is elsewhere."""

    def __init__(self, view: ConversationView, reader: ReadsOut, answer: Callable[[], object]) -> None:
        super().__init__(view)
        self._view = view
        self._reader = reader
        self._answer = answer  # one and the same, to be told from others
        self._phase = Phase.IDLE
        self._replaying = ""
        self._waiting: deque[Callable[[], object]] = deque()
        self._looks = QTimer(self, interval=LOOK_MS)
        self._looks.timeout.connect(self.look)

    def received(self, event: e.ServerEvent) -> None:
        """The server said something."""
        match event:
            case e.TimerDue(item_id=item_id, transcript=said):
                self._view.append_reply(item_id, said)
                self._view.finish_reply(item_id, "completed")
                self.noticed.emit(Notice("info", said))
                self._wait(lambda: self._reader.speak(item_id, 0))
            case e.ToolCallUpdated(late=True, status="done" | "failed"):
                self.answer_soon()
            case e.ResponseCreated(response=e.Response(conversation_id=str())):
                self._drop_answers()  # what comes now knows of them

    def answer_soon(self) -> None:
        """Ask for a reply when there is room for one."""
        self._wait(self._answer)

    @Slot(Phase)
    def set_phase(self, phase: Phase) -> None:
        """What the person sees: of a dictation, too."""
        self._phase = phase

    @Slot(str)
    def set_replaying(self, message_id: str) -> None:
        """Which message is heard again; empty where none is."""
        self._replaying = message_id

    @Slot()
    def forget(self) -> None:
        """Another conversation is open."""
        self._waiting.clear()
        self._looks.stop()

    @Slot()
    def look(self) -> None:
        """Say what waits longest, if there is room."""
        if self._phase is Phase.IDLE and not self._replaying and self._waiting:
            self._waiting.popleft()()
        if not self._waiting:
            self._looks.stop()

    def _wait(self, say: Callable[[], object]) -> None:
        self._waiting.append(say)
        self._looks.start()

    def _drop_answers(self) -> None:
        self._waiting = deque(each for each in self._waiting if each is not self._answer)
