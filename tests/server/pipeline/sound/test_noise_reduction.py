"""What the reduction of noise takes away, and what it leaves."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
import soundfile
from numpy.typing import NDArray

from server.pipeline.sound.noise_reduction import HOP_SECONDS, NoiseReducer
from tests.recorded_speech import recorded_speech

RATE = 16_000
LATE = 2 * round(RATE * HOP_SECONDS)
"""Samples by which sound comes out later."""
BOTH = pytest.mark.parametrize("microphone", ["near_field", "far_field"])

Sound = NDArray[np.float64]


def reduced(sound: Sound, microphone: Any, step: int = 640) -> Sound:
    """The sound as it comes out, moved back to where it was, in pieces of `step` bytes."""
    pcm = np.clip(np.rint(sound), -32768, 32767).astype("<i2").tobytes()
    reduction = NoiseReducer(RATE, microphone)
    made = b"".join(reduction.feed(pcm[begin : begin + step]) for begin in range(0, len(pcm), step))
    assert len(made) == len(pcm)
    return np.frombuffer(made, "<i2").astype(np.float64)[LATE:]


def level(sound: Sound) -> float:
    return math.sqrt(float(np.mean(sound**2)))


def noise(seconds: float, loud: float) -> Sound:
    return np.random.default_rng(1).normal(0, loud, round(seconds * RATE))


def speech() -> Sound:
    """Three seconds of silence, then somebody speaks."""
    samples, rate = soundfile.read(recorded_speech(), dtype="int16")
    assert rate == RATE
    return np.concatenate([np.zeros(3 * RATE), samples.astype(np.float64)])


@BOTH
def test_the_noise_of_a_room_is_turned_down(microphone: str) -> None:
    room = noise(4, 400)
    assert level(reduced(room, microphone)[2 * RATE :]) < 0.6 * level(room)


def test_more_of_it_goes_where_the_microphone_is_far_away() -> None:
    room = noise(4, 400)
    assert level(reduced(room, "far_field")[2 * RATE :]) < level(reduced(room, "near_field")[2 * RATE :])


@BOTH
def test_speech_in_a_silent_room_stays_as_it_was(microphone: str) -> None:
    said = speech()
    assert level(reduced(said, microphone)[3 * RATE :]) == pytest.approx(level(said[3 * RATE :]), rel=0.05)


@BOTH
def test_speech_stands_out_of_loud_noise(microphone: str) -> None:
    said = speech()
    heard = said + noise(len(said) / RATE, 1000)
    made = reduced(heard, microphone)
    words = slice(3 * RATE, len(made))
    assert level((made - said[: len(made)])[words]) < 0.75 * level((heard - said)[words])


def test_without_strength_all_of_it_stays() -> None:
    pcm = np.rint(noise(1, 400)).astype("<i2")
    made = np.frombuffer(NoiseReducer(RATE, "near_field", 0.0).feed(pcm.tobytes()), "<i2")
    assert np.abs(made[LATE:].astype(int) - pcm[:-LATE]).max() <= 1


def test_it_does_not_matter_how_the_sound_is_cut() -> None:
    heard = speech() + noise(len(speech()) / RATE, 300)
    assert np.array_equal(reduced(heard, "near_field", 640), reduced(heard, "near_field", 998))


def test_silence_stays_silent() -> None:
    assert not reduced(np.zeros(RATE), "near_field").any()
