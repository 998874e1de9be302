"""Sound that came in and was not transcribed yet, and when it is worth a look."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import numpy as np

from server.tasks import stopped

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from numpy.typing import NDArray

FRAMES_PER_SECOND = 50
LOOK_EVERY = FRAMES_PER_SECOND * 2 // 5
"""Frames (0.4 s) after which there is something new to show while the user speaks."""
SOON, LOOK_SOON = FRAMES_PER_SECOND * 3 // 4, FRAMES_PER_SECOND * 6 // 25
"""In the first frames (0.75 s) of speech a look is worth its work after fewer (0.24 s): by its first words somebody
interrupts, or does not."""
PAUSE = 6
"""Quiet frames (0.12 s) after speech which are probably its end."""
LOOK_ANYWAY = FRAMES_PER_SECOND * 2
"""Frames (2 s) after which any sound is looked at: a clap before it may have made it seem quiet, and when the sound
ends less than that is left, which one `take` hands over."""
MOST_SECONDS = 10
"""The most that is handed over at once, so that one recording sent whole neither blocks others nor outlives its end."""
QUIET = 0.01
"""A frame is quiet where it is this much of the loudest so far (-40 dB)."""
SPOKEN = 0.05
"""Speech begins with the first frame that is this much of the loudest so far (-26 dB): rooms are above `QUIET`."""
SILENCE = 4.0
"""PCM16 units below which a frame is quiet in any case."""
GOOD_LEVEL = 3000.0
"""PCM16 units that the loudest frame is brought to where the microphone is quiet: the model mishears below -50 dBFS."""
MOST_GAIN = 8.0


class Unheard:
    """PCM16 sound that was not transcribed yet, and whether it is worth a look. Pure."""

    def __init__(self, sample_rate: int) -> None:
        self._pcm = bytearray()
        self._frame = sample_rate // FRAMES_PER_SECOND * 2
        self._most = sample_rate * MOST_SECONDS * 2
        self._levels: list[float] = []
        self._spoken = 0
        """Frames since somebody began to speak, before those that were not taken yet."""
        self._loudest = SILENCE / QUIET
        self._broke_off = False

    @property
    def settled(self) -> bool:
        """Whether nothing in it could change the text: only quiet, after a pause that was already taken."""
        return not self._broke_off and self._are_quiet(self._levels)

    @property
    def worth_hearing(self) -> bool:
        """Whether a look at it now is worth its work."""
        if len(self._levels) >= LOOK_ANYWAY:
            return True
        if self.settled:
            return False
        paused = len(self._levels) >= PAUSE and self._are_quiet(self._levels[-PAUSE:])
        new = len(self._levels) - (0 if self._spoken else self._silent_first)
        return paused or new >= (LOOK_SOON if self._spoken + new <= SOON else LOOK_EVERY)

    def add(self, pcm: bytes) -> None:
        """What came next."""
        self._pcm += pcm
        begin = len(self._levels) * self._frame
        end = len(self._pcm) // self._frame * self._frame
        if begin < end:
            frames = np.frombuffer(bytes(self._pcm[begin:end]), "<i2").astype(np.float32).reshape(-1, self._frame // 2)
            levels = np.sqrt(np.mean(frames * frames, axis=1))
            self._loudest = max(self._loudest, float(levels.max()))
            self._levels.extend(levels.tolist())

    def take(self) -> NDArray[np.float32]:
        """The oldest of it, at most `MOST_SECONDS`, as numbers from -1 to 1; louder where it is quiet."""
        taken = bytes(self._pcm[: min(self._most, len(self._pcm) // 2 * 2)])
        del self._pcm[: len(taken)]
        frames = len(taken) // self._frame
        self._broke_off = not self._are_quiet(self._levels[:frames][-PAUSE:])
        self._spoken += frames - (0 if self._spoken else min(frames, self._silent_first))
        del self._levels[:frames]
        gain = min(MOST_GAIN, max(1.0, GOOD_LEVEL / self._loudest))
        return np.clip(np.frombuffer(taken, "<i2") * np.float32(gain / 32768), -1, 1)

    @property
    def _silent_first(self) -> int:
        """Frames before the first in which somebody may speak."""
        loud = (number for number, level in enumerate(self._levels) if level >= self._loudest * SPOKEN)
        return next(loud, len(self._levels))

    def _are_quiet(self, levels: list[float]) -> bool:
        return all(level < self._loudest * QUIET for level in levels)


class AudioWindow:
    """Collects PCM16 from `audio` in a task of its own, so that nothing waits while the model works."""

    def __init__(self, audio: AsyncIterator[bytes], sample_rate: int) -> None:
        self._unheard = Unheard(sample_rate)
        self._changed = asyncio.Event()
        self._reading = asyncio.create_task(self._read(audio))

    @property
    def settled(self) -> bool:
        """Whether nothing in it could change the text."""
        return self._unheard.settled

    async def worth_hearing(self) -> bool:
        """Wait until a look is worth its work, or until the sound ended with little left (False).

        Raises what reading the sound raised.
        """
        while not self._unheard.worth_hearing:
            if self._reading.done():
                self._reading.result()
                return False
            self._changed.clear()
            await self._changed.wait()
        return True

    def take(self) -> NDArray[np.float32]:
        """As `Unheard.take`."""
        return self._unheard.take()

    async def close(self) -> None:
        """Stop reading."""
        await stopped(self._reading)

    async def _read(self, audio: AsyncIterator[bytes]) -> None:
        try:
            async for pcm in audio:
                self._unheard.add(pcm)
                self._changed.set()
        finally:
            self._changed.set()
