"""Keeps long texts from holding the window: they are shown in portions, and only as often as there is time for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

from desktop.shortening import MOST_SHOWN
from desktop.widgets.transcript.messages import ShownMessage

FLUSH_MS = 30
"""Deltas are collected for at least so long before the text is laid out again."""
SHARE = 4
"""And for so many times what the last time took: the greater part of the time is left to the person."""


class Flusher(QTimer):
    """Says when to show what has come in."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent, singleShot=True, interval=FLUSH_MS)

    def later(self) -> None:
        if not self.isActive():
            self.start()

    @contextmanager
    def at_work(self) -> Iterator[None]:
        """Around showing it."""
        self.stop()
        begun = perf_counter()
        try:
            yield
        finally:
            self.setInterval(max(FLUSH_MS, round(SHARE * 1000 * (perf_counter() - begun))))


class Backlog(QObject):
    """Messages that go in front of those that are shown: the newest at once, the rest when there is time."""

    def __init__(self, put_in_front: Callable[[list[ShownMessage]], None], parent: QObject) -> None:
        super().__init__(parent)
        self._put = put_in_front
        self.waiting: list[ShownMessage] = []
        """Oldest first."""
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._some)

    def add(self, messages: list[ShownMessage]) -> None:
        self.waiting[:0] = messages
        self._some()

    def settle(self) -> None:
        """Show all of them now."""
        while self.waiting:
            self._some()

    def clear(self) -> None:
        self._later.stop()
        self.waiting.clear()

    def _some(self) -> None:
        """As much as the longest message."""
        room, begin = MOST_SHOWN, len(self.waiting)
        while begin and (room == MOST_SHOWN or len(self.waiting[begin - 1].text) <= room):
            begin -= 1
            room -= len(self.waiting[begin].text)
        messages, self.waiting = self.waiting[begin:], self.waiting[:begin]
        if messages:
            self._put(messages)
        if self.waiting:
            self._later.start()
