"""Lets whoever measures ask a server to take out its garbage: what then remains is held on to."""

from __future__ import annotations

import ctypes
import gc
import os
import signal
import time

PAUSE = 0.3
"""Seconds that a server gets for it."""


def collect_when_asked() -> None:
    """In the server: from now on a signal means it."""
    signal.signal(signal.SIGUSR1, lambda *_: _collect())


def ask(pid: int) -> None:
    """Have the server collect; it must have called `collect_when_asked`."""
    os.kill(pid, signal.SIGUSR1)
    time.sleep(PAUSE)


def _collect() -> None:
    gc.collect()
    # Pages that hold nothing any more go back to the kernel; without it they count as memory of the process.
    ctypes.CDLL(None).malloc_trim(0)
