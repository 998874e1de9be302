"""How long an answer may be thought of before it is said whom one waits for, and before another may answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot

from server.protocol.turn import Phase

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from desktop.talk.status.board import StatusBoard

PATIENCE_MS = 5000
"""Until it is said whom one waits for; and as long again until another is offered."""


class ThinkingPatience(QTimer):
    """Follows the phases of a board, and puts there who is waited for, and later that the wait is long."""

    over = Signal()

    def __init__(self, standing: StatusBoard, parent: QObject) -> None:
        super().__init__(parent, singleShot=True, interval=PATIENCE_MS)
        self._standing = standing
        self.thinker = ""
        """Who thinks."""
        standing.phase_changed.connect(self._begin)
        self.timeout.connect(self._end)

    @Slot(Phase)
    def _begin(self, phase: Phase) -> None:
        self.hand_over()
        if phase is Phase.THINKING:
            self.start()

    def hand_over(self) -> None:
        """Whoever was waited for does not answer any more."""
        self.stop()
        self._standing.waiting_for, self._standing.waits_long = "", False

    def _end(self) -> None:
        if self._standing.waiting_for:
            self._standing.waits_long = True
        else:
            self._standing.waiting_for = self.thinker
            self.start()
        self.over.emit()
