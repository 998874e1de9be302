"""Signals of the system that end the app, where Qt's own loop would not let Python see them."""

from __future__ import annotations

import signal
import socket
from typing import TYPE_CHECKING

from PySide6.QtCore import QSocketNotifier

if TYPE_CHECKING:
    from collections.abc import Callable


def quit_on_signals(quit_app: Callable[[], None]) -> QSocketNotifier:
    """Have Ctrl+C and SIGTERM close the app."""
    reading, writing = socket.socketpair()
    for end in (reading, writing):
        end.setblocking(False)
    signal.set_wakeup_fd(writing.fileno())
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: quit_app())
    notifier = QSocketNotifier(reading.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda: reading.recv(64))
    notifier.writing = writing  # type: ignore[attr-defined]
    return notifier
