"""An event loop whose clock jumps to what comes next, so that an hour of waiting takes a second."""

from __future__ import annotations

import asyncio
import selectors
from typing import Any


class _Jump(selectors.SelectSelector):
    """Waits for nothing, and says how long it would have."""

    skipped = 0.0

    def select(self, timeout: float | None = None) -> list[Any]:
        self.skipped += timeout or 0.0
        return super().select(0)


class VirtualTimeLoop(asyncio.SelectorEventLoop):
    """For work that waits only for timers and for one another."""

    def __init__(self) -> None:
        self._jump = _Jump()
        super().__init__(self._jump)

    def time(self) -> float:
        return self._jump.skipped
