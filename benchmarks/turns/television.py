"""A television in the room of an open microphone: how often it is answered, and how long a person waits beside it.

It is made here: sentences as they are said in news, plays and sport, in six voices of the local one, and a person who
reads aloud; over music, in a room, 6 to 20 dB softer than the person whom it shall hear. The detector is the server's
own. What a recogniser would understand is not asked: a television is understood well.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import soundfile
import soxr
from numpy.typing import NDArray

from benchmarks.figures import p50, p95
from benchmarks.plan import Plan
from benchmarks.report import Row
from benchmarks.turns.speech import HELD_OUT_VOICES, RATE, VOICES, SentenceMaker, Sound, as_pcm
from benchmarks.turns.turn_set import HELD_OUT, SpokenTurn, turns
from server.turn_detection.speech_detector import SpeechBegan, SpeechEnded
from server.turn_detection.turn_detector import TurnDetector
from tests.desktop.audio.listening import speech_file

SENTENCES = (
    "Good evening, and welcome to the news at eight. The government has announced a new plan for the railways.",
    "In the north heavy rain has flooded several villages, and hundreds of people had to leave their homes.",
    "What were you doing in the house that night? I told you, I was asleep.",
    "You never listen to me! That is not true, and you know it.",
    "And now the weather. Sunny spells in the south, with temperatures of up to twenty four degrees.",
    "He shoots, he scores! What a goal by the young striker, two minutes before the end.",
    "Would you like to save money on your insurance? Call us now, the first month is free.",
    "Today we are making a lemon tart. First, take two hundred grams of butter and mix it with the sugar.",
    "The lion waits in the high grass. She has not eaten for three days.",
    "Who is there? Open the door, it is the police!",
    "Stop. Wait a moment. I think somebody is following us.",
    "Mum, can I go out and play? Not before you have done your homework.",
)
NEAR_DB = -25.0
"""The person, of full scale, while a word sounds."""
SOFTER_DB = (6, 10, 15, 20)
MINUTES, SHORT_MINUTES = 6, 2
EVERY_SECONDS = 30
"""So long after a turn the person has another one."""
SILENCE_MS = 500
ROOM_SECONDS, NEAR_ROOM_SECONDS = 0.5, 0.3
PIECE = RATE // 50 * 2

Wide = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Evening:
    """All that the microphone hears, and where the person's turns begin and end, in milliseconds."""

    sound: Wide
    turns: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class FoundTurn:
    """A turn that was found: where it began and ended in the sound, and when its end was told, in milliseconds."""

    began: float
    ended: float
    told: float


def run(plan: Plan) -> list[Row]:
    minutes = MINUTES if plan.repeats > 3 else SHORT_MINUTES
    said, near = asyncio.run(_said())
    rows: list[Row] = []
    for softer in SOFTER_DB:
        evening = _evening(said, near, minutes, softer)
        rows += _rows(evening, list(_found(evening.sound)), minutes, f"a television {softer} dB softer than the person")
    return rows


def _rows(evening: Evening, found: list[FoundTurn], minutes: int, where: str) -> Iterator[Row]:
    alone = sum(not any(each.began < end and each.ended > begin for begin, end in evening.turns) for each in found)
    waits = [
        max(each.told for each in found if each.began < end and each.ended > begin) - end
        for begin, end in evening.turns
        if any(each.began < end and each.ended > begin for each in found)
    ]
    yield Row(f"turns an hour in which nobody speaks, {where}", alone * 60 / minutes, "", target=0)
    yield Row(f"  silence of the person until their turn has ended, p50, {where}", p50(waits), "ms")
    yield Row(f"  the same, p95, {where}", p95(waits), "ms")


def _found(sound: Wide) -> Iterator[FoundTurn]:
    detector = TurnDetector(RATE, threshold=0.5, silence_ms=SILENCE_MS)
    pcm, began = as_pcm(sound.astype(np.float32)), 0
    for begin in range(0, len(pcm), PIECE):
        for moment in detector.feed(pcm[begin : begin + PIECE]):
            match moment:
                case SpeechBegan(at_ms):
                    began = at_ms
                case SpeechEnded(at_ms):
                    yield FoundTurn(began, at_ms, (begin + PIECE) / (2 * RATE / 1000))


async def _said() -> tuple[list[Sound], list[SpokenTurn]]:
    """What is said on the television, and the person's turns."""
    speaker = SentenceMaker()
    await speaker.load()
    voices = [*VOICES, *HELD_OUT_VOICES]
    said = [
        (await speaker.say(text, voices[(number + another) % len(voices)])).sound
        for number, text in enumerate(SENTENCES)
        for another in (0, 2)
    ]
    near = await turns(speaker, HELD_OUT, 30)
    await speaker.close()
    return said, near


def _evening(said: list[Sound], near: list[SpokenTurn], minutes: int, softer: float) -> Evening:
    chance = np.random.default_rng(7)
    sound = _scaled(_television(said, minutes * 60 * RATE, chance), NEAR_DB - softer)
    sound += chance.standard_normal(len(sound)) * 0.0008
    place, places = EVERY_SECONDS * RATE, list[tuple[float, float]]()
    for turn in near:
        if place + len(turn.sound) + RATE > len(sound):
            break
        level = NEAR_DB + chance.normal(0, 2.5)
        heard = _scaled(_in_room(turn.sound, NEAR_ROOM_SECONDS, 1.5, chance), level)[: len(sound) - place]
        sound[place : place + len(heard)] += heard
        first = float(np.flatnonzero(np.abs(turn.sound) > 0.01)[0])
        places.append(((place + first) * 1000 / RATE, place * 1000 / RATE + turn.end_ms))
        place += len(turn.sound) + EVERY_SECONDS * RATE
    return Evening(sound, tuple(places))


def _television(said: list[Sound], samples: int, chance: np.random.Generator) -> Wide:
    sound, place = np.zeros(samples), 0
    reader, rate = soundfile.read(speech_file())
    reader = soxr.resample(reader, rate, RATE)
    while place < samples:
        if chance.random() < 0.12:
            begin = int(chance.integers(len(reader) - 6 * RATE))
            next_said = reader[begin : begin + int(chance.uniform(2, 6) * RATE)]
        else:
            next_said = said[chance.integers(len(said))]
        part = _scaled(next_said, chance.normal(-20, 3))[: samples - place]
        sound[place : place + len(part)] += part
        pause = chance.uniform(3, 12) if chance.random() < 0.1 else chance.uniform(0.15, 2.5)
        place += len(part) + int(pause * RATE)
    return _in_room(sound + _scaled(_music(samples, chance), -37), ROOM_SECONDS, 0.5, chance)


def _music(samples: int, chance: np.random.Generator) -> Wide:
    """A chord every two seconds, and a drum every half."""
    time, sound, beat = np.arange(2 * RATE) / RATE, np.zeros(samples), RATE // 2
    for begin in range(0, samples, 4 * beat):
        root = 110 * 2 ** (chance.integers(12) / 12)
        chord = sum(np.sin(2 * np.pi * root * each * time) for each in (1, 1.26, 1.5, 2)) * np.exp(-time)
        sound[begin : begin + len(time)] += chord[: samples - begin]
    drum = np.exp(-np.arange(2000) / 300)
    for begin in range(0, samples, beat):
        sound[begin : begin + 2000] += (drum * chance.standard_normal(2000))[: samples - begin]
    return sound


def _scaled(sound: Wide | Sound, level: float) -> Wide:
    """As loud as `level` dB of full scale where it is no pause."""
    loud = np.abs(sound) > 0.01 * np.abs(sound).max()
    return np.asarray(sound * (10 ** (level / 20) / np.sqrt(np.mean(sound[loud] ** 2))), np.float64)


def _in_room(sound: Wide | Sound, seconds: float, direct: float, chance: np.random.Generator) -> Wide:
    """After noise that falls by 60 dB in so many seconds; `direct` of what comes straight."""
    count = int(seconds * RATE)
    answer = chance.standard_normal(count) * np.exp(-6.9 * np.arange(count) / count)
    answer /= np.sqrt(answer @ answer)
    answer[0] = direct
    size = 1 << (len(sound) + count).bit_length()
    return np.fft.irfft(np.fft.rfft(sound, size) * np.fft.rfft(answer, size), size)[: len(sound)]
