"""Whether somebody is about to talk, so that the server has its engines awake by then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject

from desktop.backend.connection import LinkState
from server.protocol import events as e
from server.protocol.turn import Phase

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.backend.connection import LinkStatus

PAUSE_MS = 20_000
"""The server is told again after so long, at most: engines rest after minutes."""


class Activity(QObject):
    """Tells the server when the window comes to front, a key goes down or somebody types.

    A session's start tells it by itself.
    """

    def __init__(self, send: Callable[[e.ClientEvent], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._send = send
        self._told = QElapsedTimer()
        self._up = False

    def link_changed(self, link: LinkStatus) -> None:
        """The connection stands differently; one that is new is a session's start."""
        up = link.link is LinkState.UP
        if up and not self._up:
            self._told.start()
        self._up = up

    def window_activated(self, active: bool) -> None:
        """The window came to front, or left it."""
        if active:
            self._notice()

    def phase_changed(self, phase: Phase) -> None:
        """A key or the button went down, among other things."""
        if phase is Phase.LISTENING:
            self._notice()

    def typed(self, text: str) -> None:
        """The text of the field changed."""
        if text:
            self._notice()

    def _notice(self) -> None:
        if self._up and self._told.elapsed() > PAUSE_MS and self._send(e.Warm()):
            self._told.start()
