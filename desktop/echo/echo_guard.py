"""Takes what the speaker plays out of what the microphone hears, or stops hearing while it plays where that fails."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.echo.canceller import RATE
from desktop.echo.echo_path import LastSounds
from desktop.echo.echo_verdict import AUDIBLE, Duplex, EchoVerdict
from desktop.echo.rest_of_echo import RestOfEcho
from desktop.echo.sample_clock import SampleClock
from server.protocol.later import Later

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from desktop.echo.canceller import Canceller
    from desktop.echo.played_sound import PlayedSound

    Samples = NDArray[np.int16]
    Sound = NDArray[np.float64]
else:
    np = Later("numpy")

FRAME = RATE // 50
LEAD_SECONDS = 0.03
"""How much sooner the canceller learns of a sound than it is heard, by the clocks: it can take out no other."""
NEAREST, FARTHEST = 0.008, 0.15
"""Seconds after it learnt of it in which an echo is taken out well; one elsewhere is moved there."""
MOVED_SECONDS = 0.03
SLEW = 0.0005
"""How much faster or slower the played sound is read until it is in step again: nobody hears that."""
OUT_OF_STEP_SECONDS = 0.01
"""So far off it is read from another place at once."""
WAIT_FRAMES = 3
"""For so many frames a sound may be waited for of which the speaker says too late that it will sound."""
LINGERS_FRAMES = 18
"""An echo is over so long after its sound; and once more as long where nobody knows yet how late it is."""
LOOK_FRAMES = 25
REST_FRAMES = 100
"""Nothing has sounded for two seconds: there is nothing to be taken out."""


class EchoGuard:
    """Of one microphone and one speaker. `canceller` makes what cancels; None where there is none for this computer.

    `changed` is called when it is known anew whether one is heard while the speaker plays.
    """

    def __init__(
        self,
        played: PlayedSound,
        canceller: Callable[[], Canceller | None],
        changed: Callable[[Duplex], None] = lambda _: None,
    ) -> None:
        self._played = played
        self._make_canceller = canceller
        self._changed = changed
        self._verdict = EchoVerdict()
        self._told = Duplex.UNSURE
        self._way: tuple[int, ...] = ()
        self.open = False
        """Whether all is heard, whatever sounds: a person holds a key to talk."""
        self._quiet = REST_FRAMES
        """For how many frames nothing has sounded."""
        self._lag: float | None = None
        """How long after it learnt of it the canceller has an echo, in seconds; None until that was found twice."""
        self._guess: float | None = None
        self._read_from = float("-inf")
        self.begin()

    @property
    def duplex(self) -> Duplex:
        return self._verdict.duplex

    @property
    def loss_db(self) -> float:
        """By how much the echo is less than it was."""
        return self._verdict.loss_db

    def begin(self) -> None:
        """A microphone was opened."""
        self._clock = SampleClock(RATE)
        self._waiting: deque[Samples] = deque()
        self._rest = np.zeros(0, np.int16)
        self._taken = 0
        self._late = 0.0
        """How much later than the devices say an echo is heard, in seconds."""
        self._start_anew()

    def moved(self) -> None:
        """What sounds, or what is heard, goes through another device from now on, though both streams go on."""
        self._late = 0.0
        self._start_anew()
        self._tell()

    def clean(self, block: Samples, heard: float) -> Samples:
        """What may be heard of the next samples, mono at `RATE`, maybe a little later; the first was heard then."""
        self._clock.note(len(block), heard)
        sound = np.concatenate([self._rest, block])
        whole = len(sound) - len(sound) % FRAME
        self._rest = sound[whole:]
        self._waiting.extend(sound[begin : begin + FRAME] for begin in range(0, whole, FRAME))
        if self._way != (way := (*self._played.jumps, self._clock.jumps)):
            self._way = way
            self._start_anew()
        known = self._played.known_until()
        cleaned = []
        while self._waiting and (len(self._waiting) > WAIT_FRAMES or self._wanted(FRAME) <= known):
            cleaned.append(self._clean_frame(self._waiting.popleft()))
        self._tell()
        return np.concatenate(cleaned) if cleaned else np.zeros(0, np.int16)

    def _wanted(self, ahead: int = 0) -> float:
        """Of which time the played sound goes with the next frame."""
        return self._clock.time_of(self._taken + ahead) + LEAD_SECONDS - self._late

    def _clean_frame(self, frame: Samples) -> Samples:
        played = self._read()
        self._taken += FRAME
        audible = float(np.sqrt(played @ played / FRAME)) >= AUDIBLE
        self._quiet = 0 if audible else self._quiet + 1
        if self._quiet > REST_FRAMES:
            return frame
        left = frame if self._canceller is None else self._canceller.clean(frame, played)
        self._measure(frame, left, played, audible=audible)
        if self.open:
            return frame
        match self.duplex:
            case Duplex.HEADPHONES:
                return frame
            case Duplex.CANCELS:
                return self._residue.suppress(left, frame, self.loss_db)
        return frame if self._quiet > self._lingers else np.zeros(FRAME, np.int16)

    @property
    def _lingers(self) -> int:
        return LINGERS_FRAMES if self._lag is not None else 2 * LINGERS_FRAMES

    def _read(self) -> Sound:
        """The played sound that goes with the next frame: evenly, though the clocks tremble and drift."""
        error = self._wanted() - self._read_from
        if abs(error) > OUT_OF_STEP_SECONDS:
            self._read_from, error = self._wanted(), 0.0
        pace = 1 + max(-SLEW, min(SLEW, error))
        sound = self._played.heard_from(self._read_from, FRAME, RATE / pace)
        self._read_from += FRAME / RATE * pace
        return sound

    def _measure(self, frame: Samples, left: Samples, played: Sound, *, audible: bool) -> None:
        heard, rest = frame / 32768, left / 32768
        self._sounds.add(played, heard, rest)
        if not audible:
            return
        self._verdict.take_frame(float(heard @ heard), float(rest @ rest))
        self._looked += 1
        if self._looked % LOOK_FRAMES == 0:
            self._look()

    def _look(self) -> None:
        echo, rest = self._sounds.echoes()
        self._verdict.take_look(echo=echo.clear, rest=rest.clear)
        if not echo.clear:
            self._guess = None
            return
        guess, self._guess = self._guess, echo.seconds
        if guess is None or abs(guess - echo.seconds) > MOVED_SECONDS:
            return
        moved = self._lag is not None and abs(self._lag - echo.seconds) > MOVED_SECONDS
        self._lag = echo.seconds
        if not NEAREST <= echo.seconds <= FARTHEST:
            self._late += echo.seconds - LEAD_SECONDS - NEAREST
            moved = True
        if moved:
            self._start_anew()

    def _start_anew(self) -> None:
        """The echo comes another way: nothing that was learnt of it holds."""
        self._canceller = self._make_canceller()
        self._residue = RestOfEcho()
        self._sounds = LastSounds()
        self._read_from = float("-inf")
        self._looked = 0
        self._lag = self._guess = None
        self._verdict.reset()

    def _tell(self) -> None:
        if self.duplex is not self._told:
            self._told = self.duplex
            self._changed(self.duplex)
