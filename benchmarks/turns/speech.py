"""Speech that is made here: sentences of the local voice, in three voices of it, each word with its place in the sound.

Piper rolls no dice here (its noise is off), so a set is the same each time.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
import soxr
from numpy.typing import NDArray

from server.engines import Manner
from server.engines.tts.piper.synthesizer import PiperSynthesizer

RATE = 16_000
Sound = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class SomeVoice:
    """How the one local voice is made another: how high it is, and how fast it speaks."""

    name: str
    pitch: float
    speed: float


VOICES = (SomeVoice("as it is", 1.0, 1.0), SomeVoice("lower", 0.87, 1.1), SomeVoice("higher", 1.2, 0.85))
HELD_OUT_VOICES = (
    SomeVoice("a little lower", 0.93, 0.95), SomeVoice("a little higher", 1.08, 1.15), SomeVoice("high", 1.28, 1.0)
)  # fmt: skip
"""Those of the sets with which nothing was chosen."""


@dataclass(frozen=True, slots=True)
class SaidSentence:
    """A sentence as sound at 16 kHz, and where each of its pieces begins: characters and samples."""

    text: str
    sound: Sound
    places: tuple[tuple[int, int], ...]

    def place_of(self, character: int) -> int:
        """At which sample that character of the text begins to sound, as far as the voice tells."""
        return max((sample for begin, sample in self.places if begin <= character), default=0)


class SentenceMaker:
    """Says sentences; to be loaded first."""

    def __init__(self) -> None:
        self._piper = PiperSynthesizer()

    async def load(self) -> None:
        await self._piper.load()
        voice: Any = self._piper._voice
        without_dice(voice)

    async def close(self) -> None:
        await self._piper.close()

    async def say(self, text: str, voice: SomeVoice) -> SaidSentence:
        sounds: list[Sound] = []
        places: list[tuple[int, int]] = []
        characters = samples = 0
        rate = self._piper.sample_rate * voice.pitch
        async for speech in self._piper.speak(_at_once([text]), manner=Manner(speed=voice.speed)):
            if speech.text:
                places.append((characters + len(speech.text) - len(speech.text.lstrip()), samples))
                characters += len(speech.text)
            sounds.append(np.frombuffer(speech.pcm, "<i2").astype(np.float32) / np.float32(32768))
            samples += round(len(sounds[-1]) * RATE / rate)
        sound = soxr.resample(np.concatenate(sounds), rate, RATE)
        return SaidSentence(text, _trimmed(sound), tuple(places))

    def hum(self, sounds: str, voice: SomeVoice) -> Sound:
        """What has no letters, by its sounds in the international alphabet: "mhm" a voice spells, as "em aitch em"."""
        piper: Any = self._piper._voice
        pcm = b"".join(piper.sound([piper._read(list(sounds), voice.speed)]))
        made = np.frombuffer(pcm, "<i2").astype(np.float32) / np.float32(32768)
        return _trimmed(soxr.resample(made, self._piper.sample_rate * voice.pitch, RATE))


def silence(milliseconds: float) -> Sound:
    return np.zeros(round(milliseconds * RATE / 1000), np.float32)


def in_a_room(sound: Sound, seed: int, level: float = 0.0008) -> Sound:
    """With the even noise of a quiet room (-62 dB)."""
    noise = np.random.default_rng(seed).standard_normal(len(sound)).astype(np.float32)
    return sound + noise * np.float32(level)


def as_pcm(sound: Sound) -> bytes:
    return (np.clip(sound, -1, 1) * 32767).astype("<i2").tobytes()


def _trimmed(sound: Sound) -> Sound:
    """Without the silence at its end: the last word is where the sound ends."""
    loud = np.flatnonzero(np.abs(sound) > 0.01)
    return sound[: loud[-1] + 1] if len(loud) else sound


async def _at_once(texts: Iterable[str]) -> AsyncIterator[str]:
    for text in texts:
        yield text


def without_dice(voice: Any) -> None:
    """Of Piper's two kinds of noise none: how a sentence is said does not vary."""
    voice._piper.config.noise_scale = voice._piper.config.noise_w_scale = 0.0
