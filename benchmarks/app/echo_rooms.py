"""Rooms in which a loudspeaker and a person are heard by one microphone, made from seeds."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
import soundfile
import soxr
from numpy.typing import NDArray

from benchmarks.processes import Broken
from tests.recorded_speech import recorded_speech

RATE = 48_000
Sound = NDArray[np.float64]

TEXT = (
    "The capital of France is Paris, and about two million people live in the city itself. It lies on the river Seine,"
    " which winds through it from east to west. If you have only one day, begin at the Louvre, walk through the"
    " gardens, and climb the hill of Montmartre in the evening. Bring good shoes. The bread is better than you"
    " remember, and the coffee is smaller than you expect."
)
VOICE_LOUDNESS = 0.1
NEAR_SECONDS = (8.0, 13.0)
"""When the person begins to speak over the voice."""
JUMP_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class EchoRoom:
    """`late` seconds of delay no device tells; `level` is the echo's and `near` the person's, in dB of full scale."""

    seed: int
    reverberation: float
    path: float
    late: float
    drift: float
    level: float
    near: float
    noise: float
    distorted: bool
    jump: float
    trembling: float

    @property
    def ordinary(self) -> bool:
        """Whether it is like a desk in a room, with devices that tell the truth."""
        return self.reverberation <= 0.4 and self.level <= -26 and not self.late and not self.jump


def rooms(count: int = 24) -> list[EchoRoom]:
    """Every sixth one is moved about, and every fourth one has a radio link that tells nothing of its delay."""
    return [_room(seed) for seed in range(count)]


def _room(seed: int) -> EchoRoom:
    chance = np.random.default_rng(seed)
    level = float(chance.uniform(-40, -20))
    return EchoRoom(
        seed,
        reverberation=float(chance.uniform(0.15, 0.5)),
        path=float(chance.uniform(0.001, 0.01)),
        late=float(chance.uniform(0.1, 0.35)) if seed % 4 == 3 else 0.0,
        drift=float(chance.uniform(-100, 100)) * 1e-6,
        level=level,
        near=float(chance.uniform(-32, -22)),
        noise=float(chance.uniform(-72, -60)),
        distorted=bool(seed % 3 == 2),
        jump=0.12 if seed % 6 == 5 else 0.0,
        trembling=float(chance.uniform(0.0005, 0.004)),
    )


def echo_in(room: EchoRoom, played: Sound) -> Sound:
    """What the microphone hears of what was `played`."""
    chance = np.random.default_rng([room.seed, 1])
    loud = np.tanh(played * 4) / 4 if room.distorted else played
    echo = _drifted(loud, room.drift)
    echo = _through(echo, _response(chance, room.reverberation))
    echo = _later(echo, room.path + room.late)
    if room.jump:
        echo[int(JUMP_SECONDS * RATE) :] = _later(echo, room.jump)[int(JUMP_SECONDS * RATE) :]
    return echo * 10 ** (room.level / 20) / _loudness(echo)


def noise_in(room: EchoRoom, count: int) -> Sound:
    return np.random.default_rng([room.seed, 2]).standard_normal(count) * 10 ** (room.noise / 20)


def person_in(room: EchoRoom, count: int) -> tuple[Sound, list[float]]:
    """What the microphone hears of the person, and the seconds at which each sentence begins."""
    said = person()
    said = said * 10 ** (room.near / 20) / _loudness(said)
    heard = np.zeros(count)
    for begin in NEAR_SECONDS:
        first = int(begin * RATE)
        heard[first : first + len(said)] += said[: count - first]
    return heard, list(NEAR_SECONDS)


@cache
def voice() -> Sound:
    """A reply of some twenty seconds, spoken by the bundled voice."""
    try:
        from piper import PiperVoice

        from server.engines.tts.piper.voices import bundled_voice
    except ImportError as missing:
        raise Broken(f"the voice is missing: {missing}") from missing
    if (file := bundled_voice()) is None:
        raise Broken("the voice is missing")
    speaker = PiperVoice.load(str(file))
    spoken = np.concatenate([piece.audio_float_array for piece in speaker.synthesize(TEXT)])
    return np.asarray(soxr.resample(spoken, speaker.config.sample_rate, RATE)) * VOICE_LOUDNESS / _loudness(spoken)


@cache
def person() -> Sound:
    """A recorded person, from the first sound on."""
    sound, rate = soundfile.read(recorded_speech())
    sound = soxr.resample(sound if sound.ndim == 1 else sound[:, 0], rate, RATE)
    loud = np.flatnonzero(np.abs(sound) > 0.05 * np.abs(sound).max())
    return np.asarray(sound[loud[0] :][: 3 * RATE])


def _response(chance: np.random.Generator, reverberation: float) -> Sound:
    count = int(reverberation * RATE)
    response = chance.standard_normal(count) * np.exp(-6.9 * np.arange(count) / count)
    response[0] += 3
    return np.asarray(response / np.sqrt(response @ response))


def _through(sound: Sound, response: Sound) -> Sound:
    size = 1 << (len(sound) + len(response)).bit_length()
    return np.asarray(np.fft.irfft(np.fft.rfft(sound, size) * np.fft.rfft(response, size), size)[: len(sound)])


def _later(sound: Sound, seconds: float) -> Sound:
    return np.concatenate([np.zeros(round(seconds * RATE)), sound])[: len(sound)]


def _drifted(sound: Sound, drift: float) -> Sound:
    """As it is heard by a microphone whose clock is another one."""
    return np.asarray(np.interp(np.arange(len(sound)) * (1 + drift), np.arange(len(sound)), sound))


def _loudness(sound: Sound) -> float:
    return float(np.sqrt(np.mean(sound[np.abs(sound) > 0.01 * np.abs(sound).max()] ** 2)))
