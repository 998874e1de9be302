"""The sound of one utterance, kept while it is open so that it can be sent once more."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from server.tasks import stopped

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

SAMPLE_RATE = 16_000
SECOND = SAMPLE_RATE * 2
"""Bytes in a second of sound."""
PIECE = SECOND * 80 // 1000
"""The least that is handed out while more is coming: 80 ms, what Deepgram advises."""
MOST = SECOND
"""The most that is handed out at once."""
KEPT_SECONDS = 180
"""Of a longer utterance the beginning is forgotten, and it can't be sent again."""
QUIET = 200
"""PCM16 units below which all is silence (-44 dB)."""


class UtteranceRecording:
    """Collects PCM16 mono at `SAMPLE_RATE` from `audio` in a task of its own."""

    def __init__(self, audio: AsyncIterator[bytes]) -> None:
        self._pcm = bytearray()
        self._forgotten = 0
        self._changed = asyncio.Event()
        self._reading = asyncio.create_task(self._read(audio))
        self._reading.add_done_callback(lambda _: self._changed.set())

    @property
    def is_whole(self) -> bool:
        """Whether nothing of it was forgotten."""
        return not self._forgotten

    @property
    def is_empty(self) -> bool:
        """Whether it ended without any sound."""
        return self._reading.done() and not self._end

    @property
    def seconds(self) -> float:
        """How long it is so far."""
        return self._end / SECOND

    @property
    def is_silent(self) -> bool:
        """Whether the last minute of it is too quiet or too short for any word."""
        import numpy as np

        samples = np.frombuffer(bytes(self._pcm[-60 * SECOND :]), "<i2")
        return len(samples) < SAMPLE_RATE // 2 or int(np.abs(samples.astype(np.int32)).max()) < QUIET

    async def piece(self, begin: int) -> bytes:
        """The sound from byte `begin` on, as soon as there is enough; empty at the end.

        One caller at a time. Raises what reading `audio` raised.
        """
        while self._end - begin < PIECE and not self._reading.done():
            self._changed.clear()
            await self._changed.wait()
        if self._reading.done():
            self._reading.result()
        at = begin - self._forgotten
        return bytes(self._pcm[at : at + MOST])

    async def close(self) -> None:
        await stopped(self._reading)

    @property
    def _end(self) -> int:
        return self._forgotten + len(self._pcm)

    async def _read(self, audio: AsyncIterator[bytes]) -> None:
        async for pcm in audio:
            self._pcm += pcm
            if len(self._pcm) > (KEPT_SECONDS + 1) * SECOND:
                del self._pcm[:SECOND]
                self._forgotten += SECOND
            self._changed.set()
