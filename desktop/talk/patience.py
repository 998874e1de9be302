"""How long an answer may be thought of before it is said whom one waits for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot

from server.protocol.turn import Phase

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from desktop.talk.status_board import StatusBoard

PATIENCE_MS = 5000


class ThinkingPatience(QTimer):
    """Follows the phases of a board, and puts there who is waited for."""

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
        self._standing.waiting_for = ""
        if phase is Phase.THINKING:
            self.start()
        else:
            self.stop()

    def _end(self) -> None:
        self._standing.waiting_for = self.thinker
        self.over.emit()
