"""The latest sound of an open microphone, in which nobody was found to speak: bounded, however long it is open."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from server.protocol.audio import duration_ms, size_of
from server.protocol.later import Later

if TYPE_CHECKING:
    import numpy as np
else:
    np = Later("numpy")

CONFIRMED_MS = 1_000
"""A voice is believed only some time after it was first heard; that much is kept beyond the padding."""

UNSPOKEN_MS = 10_000
"""Milliseconds of sound without speech that are kept where turns are detected: a client may commit it by itself."""

SILENT = 200
"""The loudest sample, of 32767, of sound that counts as silence here."""


class RecentSound:
    """Of PCM16 mono sound at `rate` Hz; `padding_ms` of it are wanted from before a voice is heard."""

    def __init__(self, rate: int, padding_ms: int) -> None:
        self._rate = rate
        self.padding_ms = padding_ms
        self._pieces: deque[bytes] = deque()
        self._bytes = 0
        self._silent_bytes = 0
        """How much of the end is silence."""

    @property
    def is_silent(self) -> bool:
        """Whether there is nothing but silence in it."""
        return self._silent_bytes >= self._bytes

    def add(self, pcm: bytes) -> None:
        """What was sent next; the oldest goes where it is too much."""
        self._pieces.append(pcm)
        self._bytes += len(pcm)
        self._silent_bytes = self._silent_bytes + len(pcm) if is_silent(pcm) else 0
        least = self._size(self.padding_ms + CONFIRMED_MS)
        most = least if self.is_silent else max(least, self._size(UNSPOKEN_MS))
        while self._bytes - len(self._pieces[0]) >= most:
            self._bytes -= len(self._pieces.popleft())

    def take(self, milliseconds: float | None = None) -> bytes:
        """The latest so many milliseconds, or all of it; nothing is left."""
        sound = b"".join(self._pieces)
        self.clear()
        return sound if milliseconds is None else sound[max(0, len(sound) - self._size(milliseconds)) :]

    def clear(self) -> None:
        """Forget it."""
        self._pieces.clear()
        self._bytes = self._silent_bytes = 0

    @property
    def milliseconds(self) -> int:
        """How much there is."""
        return duration_ms(self._bytes, self._rate)

    def _size(self, milliseconds: float) -> int:
        return size_of(milliseconds / 1000, self._rate)


def is_silent(pcm: bytes) -> bool:
    """Whether nothing of the sound can be heard."""
    samples = np.frombuffer(pcm, "<i2")
    return int(samples.min(initial=0)) > -SILENT and int(samples.max(initial=0)) < SILENT
