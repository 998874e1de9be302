"""How long a test waits for what must happen, and how long something took by itself."""

from __future__ import annotations

import time
from pathlib import Path

_SCHEDULED = Path("/proc/thread-self/schedstat")

PATIENCE = 60.0
"""Seconds after which something that has not happened counts as hung. What takes one of them on a machine of its own
takes dozens beside ten other programs; no test that passes waits for the end of it."""


def own_clock() -> float:
    """Seconds of a clock that stands while this thread is ready to run and others have the processors.

    What hangs counts in full, what is only slow on a busy machine does not; where the kernel does not tell, both do.
    """
    waited = int(_SCHEDULED.read_text().split()[1]) / 1e9 if _SCHEDULED.exists() else 0.0
    return time.monotonic() - waited
