"""Whether the microphone may be heard while the speaker plays, from what is measured of both. Pure.

| it knows   | what the microphone hears while the speaker plays                                        |
|------------|------------------------------------------------------------------------------------------|
| unsure     | nothing: for a moment, until it is known how much of the voice comes back                 |
| cancels    | all but the voice, which is taken out                                                     |
| headphones | all: nothing of the voice comes back                                                      |
| fails      | nothing, and the person is told: the voice comes back, and cannot be taken out            |
"""

from __future__ import annotations

import math
from collections import deque
from enum import Enum

AUDIBLE = 10**-2.5
"""Of full scale, the root of the mean square: what is softer makes no echo to speak of."""
WINDOW_FRAMES = 12
"""A quarter of a second of frames in which something sounds."""
WINDOWS = 6
SETTLED_DB = 15.0
"""So much less of it is a voice that nobody takes for speech any more."""
LOST_DB = 6.0
LOOKS, SURE_LOOKS = 3, 6
"""So many looks in a row must find no echo; the second where there was one: a person speaks over it."""
PATIENCE_WINDOWS = 24
"""Six seconds of voice: what was not settled until then does not settle."""


class Duplex(Enum):
    """See the table above."""

    UNSURE = "unsure"
    CANCELS = "cancels"
    HEADPHONES = "headphones"
    FAILS = "fails"

    @property
    def full(self) -> bool:
        """Whether one is heard while the speaker plays."""
        return self in (Duplex.CANCELS, Duplex.HEADPHONES)


class EchoVerdict:
    """Takes frames of 20 ms in which something sounds, and looks at how the sounds are alike."""

    def __init__(self) -> None:
        self.reset()

    @property
    def loss_db(self) -> float:
        """How much of the echo was taken out at the best, in the last second and a half."""
        return max(self._losses, default=0.0)

    def reset(self) -> None:
        """The way from the speaker to the microphone is another one."""
        self.duplex: Duplex = Duplex.UNSURE
        self._losses: deque[float] = deque(maxlen=WINDOWS)
        self._heard = self._left = 0.0
        self._frames = self._waited = 0
        self._without_echo = self._without_rest = 0
        self._rest = False

    def take_frame(self, heard: float, left: float) -> None:
        """The power of what was heard in a frame, and of what is left of it."""
        self._heard += heard
        self._left += left
        self._frames += 1
        if self._frames < WINDOW_FRAMES:
            return
        self._losses.append(10 * math.log10((self._heard + 1e-12) / (self._left + 1e-12)))
        self._heard = self._left = 0.0
        self._frames = 0
        self._waited += 1
        self._judge()

    def take_look(self, *, echo: bool, rest: bool) -> None:
        """Whether the echo is clear in what was heard, and in what is left of it."""
        self._without_echo = 0 if echo else self._without_echo + 1
        self._without_rest = self._without_rest + 1 if echo and not rest else 0
        self._rest = rest
        self._judge()

    def _judge(self) -> None:
        settled = self.loss_db >= SETTLED_DB or self._without_rest >= LOOKS
        lost = len(self._losses) == WINDOWS and self.loss_db < LOST_DB and self._rest
        match self.duplex:
            case Duplex.CANCELS if lost:
                self.reset()
            case Duplex.CANCELS if self._without_echo >= SURE_LOOKS:
                self.duplex = Duplex.HEADPHONES
            case Duplex.HEADPHONES if not self._without_echo:
                self.duplex = Duplex.UNSURE
            case Duplex.UNSURE | Duplex.FAILS if self._without_echo >= LOOKS:
                self.duplex = Duplex.HEADPHONES
            case Duplex.UNSURE | Duplex.FAILS if settled:
                self.duplex = Duplex.CANCELS
            case Duplex.UNSURE if self._waited >= PATIENCE_WINDOWS:
                self.duplex = Duplex.FAILS
