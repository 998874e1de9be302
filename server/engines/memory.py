"""Gives memory back to the system once the engines of this process are at rest. Used on the event loop.

What an engine frees stays with the process: the C library of Linux keeps it for whatever comes next. After all three
local engines were loaded that was 44 MB, and as much again after an answer. To give it back takes some milliseconds, so
it waits until nobody has worked for a while.
"""

from __future__ import annotations

import asyncio
import threading
from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

QUIET_SECONDS = 5.0
"""After so long without work: longer than the pauses of a talk."""


class MemoryReturn:
    """Calls `give_back` in a thread, once it was quiet for `seconds` after it was asked for last."""

    def __init__(self, give_back: Callable[[], None], seconds: float = QUIET_SECONDS) -> None:
        self._give_back = give_back
        self._seconds = seconds
        self._waiting: asyncio.TimerHandle | None = None
        self._at_work = 0

    @property
    def waits(self) -> bool:
        """Whether it will be given back as soon as it is quiet."""
        return self._waiting is not None

    def soon(self) -> None:
        """An engine was loaded, or has done its work; where another one is at work, the end of that counts."""
        self.wait()
        if not self._at_work:
            self._waiting = asyncio.get_running_loop().call_later(self._seconds, self._give)

    def begin(self) -> None:
        """An engine works; each is to `end` once."""
        self._at_work += 1
        self.wait()

    def end(self) -> None:
        """It has done its work."""
        self._at_work -= 1
        self.soon()

    def wait(self) -> None:
        """Not before somebody asks for it again."""
        if self._waiting is not None:
            self._waiting.cancel()
            self._waiting = None

    def _give(self) -> None:
        self._waiting = None
        threading.Thread(target=self._give_back, name="memory", daemon=True).start()


def trim() -> None:
    """Have the C library give back what it keeps; nothing where it has no such thing."""
    if (give_back := _malloc_trim()) is not None:
        give_back(0)


@cache
def _malloc_trim() -> Any:
    """glibc's own; others do it by themselves, or cannot."""
    import ctypes

    with suppress(OSError, TypeError, AttributeError):  # TypeError: Windows, which has no name for the program itself
        return ctypes.CDLL(None).malloc_trim
    return None


memory_return = MemoryReturn(trim)
"""Of this process."""
