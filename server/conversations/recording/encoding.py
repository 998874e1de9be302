"""The line in which sound waits to be encoded: in one thread, and while nobody waits for an answer to begin."""

from __future__ import annotations

import asyncio
import os
import sys
import time
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from server.tasks import pause

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

REST_SECONDS = 1.0
"""How long sound lies before it is encoded: when a question is complete, everything else is in a hurry."""

HOLD_SECONDS = 10.0
"""How long it lies at most while somebody waits for an answer to begin. On a busy server somebody always does."""
LOOK_SECONDS = 0.05
"""How often it is looked meanwhile whether somebody still does."""

MAX_HELD = 16 * 1024 * 1024
"""Bytes that may lie for that reason."""

T = TypeVar("T")


@dataclass(eq=False, slots=True)
class _Piece:
    came: float
    size: int
    work: Callable[[], Any]
    done: asyncio.Future[Any]


class EncodingLine:
    """What is added is done in the order in which it came. `awaited` tells whether somebody waits for an answer."""

    def __init__(self, awaited: Callable[[], bool]) -> None:
        self.size = 0
        """Bytes of sound in the line."""
        self._awaited = awaited
        # One thread: what one recording hands over is encoded in that order.
        self._thread = ThreadPoolExecutor(1, "sound", initializer=_stand_back)
        self._line: deque[_Piece] = deque()
        self._more = asyncio.Event()
        self._hurry = asyncio.Event()
        self._hurrying = 0
        self._task: asyncio.Task[None] | None = None

    def open(self) -> None:
        """Begin to work."""
        self._task = asyncio.create_task(self._work())

    def close(self) -> None:
        """What is still in the line is not done."""
        if self._task is not None:
            self._task.cancel()
        for piece in self._line:
            piece.done.cancel()
        self._line.clear()
        self._thread.shutdown(wait=False, cancel_futures=True)

    def add(self, work: Callable[[], T], size: int = 0) -> asyncio.Future[T]:
        """Have it done, in the thread, with `size` bytes of sound that wait for it."""
        done: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._line.append(_Piece(time.monotonic(), size, work, done))
        self.size += size
        self._more.set()
        return done

    @asynccontextmanager
    async def hurried(self) -> AsyncIterator[None]:
        """Meanwhile nothing waits for a better moment."""
        self._hurrying += 1
        self._hurry.set()
        try:
            yield
        finally:
            self._hurrying -= 1
            if not self._hurrying:
                self._hurry.clear()

    async def good_moment(self, since: float | None = None) -> None:
        """Return when nobody waits for an answer to begin, or one has waited for that for long: `since` then, or
        from now on."""
        since = time.monotonic() if since is None else since
        while not self._hurry.is_set() and self._is_awaited(since):
            await pause(self._hurry, LOOK_SECONDS)

    def _is_awaited(self, since: float) -> bool:
        return time.monotonic() - since < HOLD_SECONDS and self.size <= MAX_HELD and self._awaited()

    async def _work(self) -> None:
        while True:
            while not self._line:
                self._more.clear()
                await self._more.wait()
            piece = self._line[0]
            if (left := piece.came + REST_SECONDS - time.monotonic()) > 0:
                await pause(self._hurry, left)
            await self.good_moment(piece.came)
            await self._do(piece)
            self._line.popleft()
            self.size -= piece.size

    async def _do(self, piece: _Piece) -> None:
        try:
            made = await asyncio.get_running_loop().run_in_executor(self._thread, piece.work)
        except Exception as error:  # whoever wants to know asks
            if not piece.done.cancelled():
                piece.done.set_exception(error)
                piece.done.exception()  # who does not is told nothing
        else:
            if not piece.done.cancelled():
                piece.done.set_result(made)


def _stand_back() -> None:
    """The thread gets the processor when no talk needs it. Elsewhere than on Linux this would slow all."""
    if sys.platform == "linux":
        os.setpriority(os.PRIO_PROCESS, 0, 10)
