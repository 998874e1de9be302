"""Ctrl+C, Ctrl+Z and SIGTERM while Qt's loop runs, which would not let Python see them."""

from __future__ import annotations

import signal
import socket
import sys
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QSocketNotifier

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@contextmanager
def call_at_end(quit_program: Callable[[], None], pause_program: Callable[[], None] | None = None) -> Iterator[None]:
    """For as long as the block runs, have a signal that ends programs call `quit_program` instead.

    `pause_program` is called in place of what stops a job until its shell goes on with it: it calls `stop_job` then.
    """
    calls = dict.fromkeys((signal.SIGINT, signal.SIGTERM), quit_program)
    if sys.platform != "win32" and pause_program is not None:
        calls[signal.SIGTSTP] = pause_program
    reading, writing = socket.socketpair()
    for end in (reading, writing):
        end.setblocking(False)
    signal.set_wakeup_fd(writing.fileno())
    for number, call in calls.items():
        signal.signal(number, lambda *_, call=call: call())
    notifier = QSocketNotifier(reading.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda: reading.recv(64))
    try:
        yield
    finally:
        if sys.platform != "win32":
            signal.signal(signal.SIGTSTP, signal.SIG_DFL)
        notifier.setEnabled(False)
        signal.set_wakeup_fd(-1)
        reading.close()
        writing.close()


def stop_job() -> None:
    """Stop as Ctrl+Z has programs stop that do not listen to it; returns when it goes on. On the main thread."""
    if sys.platform != "win32":
        before = signal.signal(signal.SIGTSTP, signal.SIG_DFL)
        signal.pthread_kill(threading.get_ident(), signal.SIGTSTP)
        signal.signal(signal.SIGTSTP, before)
