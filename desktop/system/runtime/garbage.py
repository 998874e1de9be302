"""Collects Python's garbage on the main thread alone.

Python collects on whichever thread happens to allocate, the sound device's too. A dead Qt object with a timer that is
taken apart there crashes the program.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

PAUSE_MILLISECONDS = 1000


class MainThreadCollector(QObject):
    """Takes Python's automatic collection over, from now on, for as long as the program runs."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()  # what was imported stays; not looking at it makes the collections short
        self._timer = QTimer(self, interval=PAUSE_MILLISECONDS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect each generation that has grown past Python's own threshold for it, the oldest first."""
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                gc.collect(generation)
                return
